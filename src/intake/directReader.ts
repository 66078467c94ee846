import { abortable } from "./abortable";
import { readFile } from "./readFile";
import type { SourceReader } from "./sourceReader";

/** Reads on the spot, where no other thread is to be had: without a limit of time, as nobody can break it off. */
export function directReader(): SourceReader {
  return {
    read: (file, signal) => abortable(signal?.aborted === true ? new Promise(() => undefined) : readFile(file), signal),
    close: () => undefined,
  };
}
