import { abortable } from "./abortable";
import type { IntakeLimits } from "./limits";
import { intakeLimits } from "./limits";
import { readFile } from "./readFile";
import type { SourceReader } from "./sourceReader";

/** Reads on the spot, where no other thread is to be had: without a limit of time, as nobody can break it off. */
export function directReader(limits: IntakeLimits = intakeLimits): SourceReader {
  return {
    read: async (file, signal) => {
      signal?.throwIfAborted();
      return abortable(readFile(file, limits), signal);
    },
    close: () => undefined,
  };
}
