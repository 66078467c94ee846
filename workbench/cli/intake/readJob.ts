import { parentPort } from "node:worker_threads";
import { serveReads } from "../../../src/intake/worker/serveReads";

/** What the reading thread of the command line runs. */
const port = parentPort;
if (port === null) throw new Error("This runs in a thread only.");
const answer = serveReads((message, handedOver) => port.postMessage(message, [...handedOver]));
port.on("message", (data: unknown) => void answer(data));
