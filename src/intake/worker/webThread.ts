import type { Thread, ThreadEvents } from "./liveThread";

/** A Web Worker with a script of its own beside the pane's. Only the bundler can read this module: nothing but a running pane loads it. */
export function webThread({ said, ended }: ThreadEvents): Thread {
  const worker = new Worker(new URL("./webJob.ts", import.meta.url));
  worker.addEventListener("message", ({ data }) => said(data));
  worker.addEventListener("error", ended);
  worker.addEventListener("messageerror", ended);
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
}
