import type { FileRefusal } from "../../forms/intake/fileRefusal";
import type { IntakeKnowledge, SourceReading } from "../../forms/intake/readSource";
import { readSource } from "../../forms/intake/readSource";
import { contentHash } from "../../intake/contentHash";
import type { GivenFile } from "../../intake/readFile";
import { maxFiles } from "./limits";
import type { SourceReader } from "./sourceReader";

/** A file that was opened, or why it was not. */
export interface OpenedFile {
  readonly name: string;
  /** Empty where the file was not even looked at. */
  readonly hash: string;
  readonly reading: SourceReading | null;
  readonly refusal: FileRefusal | null;
}

/** How far opening has come: `done` of `total` files, and which file it is at or was at last. */
export interface OpeningProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface Opening {
  readonly reader: SourceReader;
  readonly signal?: AbortSignal | undefined;
  /** Told before and after each file. */
  readonly onProgress?: ((progress: OpeningProgress) => void) | undefined;
}

async function openFile(file: GivenFile, knowledge: IntakeKnowledge, { reader, signal }: Opening): Promise<OpenedFile> {
  const hash = await contentHash(file.bytes);
  const book = await reader.read(file, signal);
  if (!book.ok) return { name: file.name, hash, reading: null, refusal: book.error };
  const reading = readSource(book.value, knowledge);
  const isEmpty = reading.recognised.length === 0 && reading.rejected.length === 0;
  return { name: file.name, hash, reading: isEmpty ? null : reading, refusal: isEmpty ? { code: "no-form" } : null };
}

function beyond({ name }: GivenFile): OpenedFile {
  return { name, hash: "", reading: null, refusal: { code: "too-many-files", limit: maxFiles } };
}

/**
 * Opens files one after the other, so that no two of them are in memory unpacked; a file that can't be read keeps none of the others out. Rejects
 * with the signal's reason once that is aborted.
 */
export async function openFiles(files: readonly GivenFile[], knowledge: IntakeKnowledge, opening: Opening): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  const taken = files.slice(0, maxFiles);
  for (const [index, file] of taken.entries()) {
    opening.signal?.throwIfAborted();
    opening.onProgress?.({ file: file.name, done: index, total: taken.length });
    opened.push(await openFile(file, knowledge, opening));
    opening.onProgress?.({ file: file.name, done: index + 1, total: taken.length });
  }
  return [...opened, ...files.slice(maxFiles).map(beyond)];
}
