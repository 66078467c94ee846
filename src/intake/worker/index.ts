import type { SourceReader } from "../sourceReader";
import type { After } from "./clock";
import { threadReader } from "./threadReader";

/** Reads in a Web Worker, so that the pane stays alive; on the spot where a web view has none. */
export function workerReader(after?: After): SourceReader {
  return threadReader(async (events) => {
    const { webThread } = await import("./webThread");
    return webThread(events);
  }, after);
}
