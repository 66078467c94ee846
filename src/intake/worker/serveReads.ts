import type { IntakeLimits } from "../limits";
import { intakeLimits } from "../limits";
import { readFile } from "../readFile";
import { readRequest } from "./messages";
import type { ThreadMessage } from "./messages";
import { buffersOf, packBook } from "./packBook";

type Post = (message: ThreadMessage, handedOver: readonly ArrayBuffer[]) => void;

async function answerTo(data: unknown, post: Post, limits: IntakeLimits): Promise<void> {
  const read = await readFile(readRequest.parse(data), limits);
  if (!read.ok) return post({ kind: "refused", refusal: read.error }, []);
  const book = packBook(read.value);
  post({ kind: "read", book }, buffersOf(book));
}

/** The work of a thread: says that it is there, and answers each request that the function which it returns is given. */
export function serveReads(post: Post, limits: IntakeLimits = intakeLimits): (data: unknown) => Promise<void> {
  post({ kind: "ready" }, []);
  return (data) =>
    answerTo(data, post, limits).catch((error: unknown) => {
      post({ kind: "failed", message: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) }, []);
    });
}
