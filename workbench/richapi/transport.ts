import type { EventEntry, RequestBody, ResponseBody } from "./protocol";
import type { HostErrorCode } from "./errors";
import { HostError } from "./errors";

/** What the client library's `HostBridge` expects: text in, text out. The library sets `onMessageFromHost` itself. */
export interface OfficeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The category of events in the library's message format. */
const eventCategory = 65536;

interface RequestMessage {
  readonly id: number;
  readonly body: RequestBody;
}

/** @throws HostError where the message is no request of the client library. */
export const readRequest = (text: string): RequestMessage => {
  const message: unknown = JSON.parse(text);
  if (typeof message !== "object" || message === null || !("id" in message) || typeof message.id !== "number" || !("message" in message)) {
    throw new HostError("GeneralException", "not a request of the client library");
  }
  const inner = message.message as { readonly body?: RequestBody | string };
  const body = typeof inner.body === "string" ? (JSON.parse(inner.body) as RequestBody) : inner.body;
  if (!body || !Array.isArray(body.Actions)) throw new HostError("GeneralException", "a request without actions");
  return { id: message.id, body };
};

/** The library takes the body as an object or as text within the text; the object is written and read once instead of twice. */
export const writeResponse = (id: number, body: ResponseBody): string =>
  JSON.stringify({ type: 2, id, message: { statusCode: 200, headers: {}, body } });

/** An answer to a request that was not performed at all. */
export const writeRefusal = (id: number, code: HostErrorCode): string => {
  const { message, status } = new HostError(code);
  return JSON.stringify({ type: 2, id, message: { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) } });
};

export const writeEvents = (entries: readonly EventEntry[]): string =>
  JSON.stringify({
    type: 3,
    message: {
      entries: entries.map((entry) => ({
        messageCategory: eventCategory,
        messageType: entry.messageType,
        targetId: entry.targetId,
        message: JSON.stringify(entry.message),
      })),
    },
  });

/** Bytes a text takes on the wire (UTF-8). */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;
