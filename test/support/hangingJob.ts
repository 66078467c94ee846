import { parentPort } from "node:worker_threads";
import { readRequest } from "../../src/intake/worker/messages";
import { serveReads } from "../../src/intake/worker/serveReads";

/** A reading thread that never comes back from files named `treo…`, and takes all the memory that there is for those named `nặng…`. */
const port = parentPort;
if (port === null) throw new Error("This runs in a thread only.");
const answer = serveReads((message) => port.postMessage(message));

port.on("message", (data: unknown) => {
  const { name } = readRequest.parse(data);
  const isHeavy = name.startsWith("nặng");
  const kept: unknown[] = [];
  while (isHeavy || name.startsWith("treo")) if (isHeavy) kept.push(Array.from({ length: 1_000 }, (_, index) => ({ index })));
  void answer(data);
});
