import type { FileRefusal } from "../../forms/intake/fileRefusal";
import type { IntakeKnowledge, SourceReading } from "../../forms/intake/readSource";
import { readSource } from "../../forms/intake/readSource";
import { contentHash } from "../../intake/contentHash";
import type { GivenFile } from "../../intake/readFile";
import { readFile } from "../../intake/readFile";

/** A file that was opened, or why it was not. */
export interface OpenedFile {
  readonly name: string;
  readonly hash: string;
  readonly reading: SourceReading | null;
  readonly refusal: FileRefusal | null;
}

async function openFile(file: GivenFile, knowledge: IntakeKnowledge): Promise<OpenedFile> {
  const hash = await contentHash(file.bytes);
  const book = await readFile(file);
  if (!book.ok) return { name: file.name, hash, reading: null, refusal: book.error };
  const reading = readSource(book.value, knowledge);
  const isEmpty = reading.recognised.length === 0 && reading.rejected.length === 0;
  return { name: file.name, hash, reading: isEmpty ? null : reading, refusal: isEmpty ? { code: "no-form" } : null };
}

/** Opens files one after the other, so that no two of them are in memory unpacked; a file that can't be read keeps none of the others out. */
export async function openFiles(files: readonly GivenFile[], knowledge: IntakeKnowledge): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push(await openFile(file, knowledge));
  return opened;
}
