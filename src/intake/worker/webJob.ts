import { browserLimits } from "../limits";
import { serveReads } from "./serveReads";

/** What the pane's worker runs. Listening comes first: nobody asks before it has said that it is there. */
const answer = serveReads((message, handedOver) => self.postMessage(message, { transfer: [...handedOver] }), browserLimits);
self.addEventListener("message", ({ data }) => void answer(data));
