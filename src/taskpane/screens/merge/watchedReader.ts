import type { SourceReader } from "../../../app/merge/sourceReader";
import type { FileState, PreviewOptions } from "./port";

/** A reader, and what merging tells of its progress, as the states of single files. */
export interface WatchedReader {
  readonly reader: SourceReader;
  /** `done` files are through; the next one is at its turn. */
  readonly onProgress: (progress: { readonly done: number }) => void;
}

/** Tells of each file when it is being read, and how that ended. Files are read one after the other, in their order. */
export function watchedReader(reader: SourceReader, count: number, onFile: PreviewOptions["onFile"]): WatchedReader {
  let current = 0;
  const settled = new Set<number>();
  const settle = (index: number, state: FileState): void => {
    if (settled.has(index)) return;
    settled.add(index);
    onFile(index, state);
  };
  return {
    reader: {
      ...reader,
      read: async (file, signal) => {
        const index = current;
        const book = await reader.read(file, signal);
        settle(index, book.ok ? { kind: "read" } : { kind: "refused", refusal: book.error });
        return book;
      },
    },
    onProgress: ({ done }) => {
      for (let index = current; index < done; index += 1) settle(index, { kind: "read" });
      current = done;
      if (done < count) onFile(done, { kind: "reading" });
    },
  };
}
