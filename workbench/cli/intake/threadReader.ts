import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { After } from "../../../src/intake/worker/clock";
import { afterOnClock } from "../../../src/intake/worker/clock";
import type { Thread, ThreadEvents } from "../../../src/intake/worker/liveThread";
import { threadReader } from "../../../src/intake/worker/threadReader";
import type { SourceReader } from "../../../src/app/merge/sourceReader";

/** What tests do otherwise. */
interface Settings {
  readonly job: string;
  readonly after: After;
  /** Of the gigabyte that a million cells may take; the rest is for the process around the thread. */
  readonly heapMegabytes: number;
}

const settings: Settings = { job: join(__dirname, "readJob.ts"), after: afterOnClock, heapMegabytes: 600 };

/** A thread starts with a script of its own language: it makes its own loader know ours, and runs the job. */
const bootstrap = `
  const { workerData } = require("node:worker_threads");
  const load = require("node:module").createRequire(workerData);
  load("tsx/cjs");
  load(workerData);
`;

function thread({ job, heapMegabytes }: Settings, { said, ended }: ThreadEvents): Thread {
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes };
  const worker = new Worker(bootstrap, { eval: true, workerData: job, resourceLimits, execArgv: [] });
  worker.on("message", said).on("error", ended).on("messageerror", ended);
  return { post: (request) => worker.postMessage(request), stop: () => void worker.terminate() };
}

/** The reader of `kdc merge`: one thread for all files of a call. */
export function nodeReader(other: Partial<Settings> = {}): SourceReader {
  const chosen = { ...settings, ...other };
  return threadReader((events) => thread(chosen, events), chosen.after);
}
