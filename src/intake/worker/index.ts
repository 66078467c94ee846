import type { SourceReader } from "../sourceReader";
import { directReader } from "../directReader";
import { browserLimits } from "../limits";
import type { After } from "./clock";
import type { Thread, ThreadEvents } from "./liveThread";
import { threadReader } from "./threadReader";

/** Reads in a Web Worker, so that the pane stays alive; on the spot where a web view has none. */
export function workerReader(after?: After): SourceReader {
  const start = async (events: ThreadEvents): Promise<Thread> => (await import("./webThread")).webThread(events);
  return threadReader(start, after, directReader(browserLimits));
}
