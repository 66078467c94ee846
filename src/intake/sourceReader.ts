import type { Result } from "../core/result";
import type { FileRefusal } from "../forms/intake/fileRefusal";
import type { SourceBook } from "../forms/intake/sourceSheet";
import type { GivenFile } from "./readFile";

/** Reads files, wherever that is done: in a worker, in a thread, on the spot. */
export interface SourceReader {
  /** Reads one file; ends by itself after the limit of time (FileRefusal `took-too-long`), and at once where `signal` is aborted (rejects with signal.reason). */
  readonly read: (file: GivenFile, signal?: AbortSignal) => Promise<Result<SourceBook, FileRefusal>>;
  readonly close: () => void;
}
