import { RefusalError } from "./refusal";

/** Excel on the web takes and gives at most 5 MB a message; we stay under 4. Bytes of JSON text. */
export const blockBytes = 4_000_000;

const afterAscii = 0x80;
const afterTwoBytes = 0x800;

/** Bytes of a text as a JSON string in UTF-8, quotes and escapes included. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 2;
    else if (code < afterAscii) bytes += 1;
    else bytes += code < afterTwoBytes ? 2 : 3;
  }
  return bytes;
}

/** Bytes of plain data as JSON. */
export function jsonBytes(value: unknown): number {
  return textBytes(JSON.stringify(value) ?? "");
}

/** A run of actions that is sent in blocks under the limit. */
export interface BlockBatch {
  readonly context: Excel.RequestContext;
  /** Announces bytes about to be queued; what is pending is sent first where they would not fit in the same block. */
  readonly spend: (bytes: number) => Promise<void>;
  /** Sends what is pending. */
  readonly send: () => Promise<void>;
  /** How many blocks were sent so far, the one that failed included. */
  readonly blocks: () => number;
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new RefusalError({ code: "cancelled" });
}

/** Starts a batch with calculation and drawing suspended until it is sent, block by block. */
export function blockBatch(context: Excel.RequestContext, signal?: AbortSignal): BlockBatch {
  let pending = 0;
  let blocks = 0;
  const suspend = (): void => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  };
  const send = async (): Promise<void> => {
    throwIfCancelled(signal);
    blocks += 1;
    await context.sync();
    pending = 0;
  };
  const spend = async (bytes: number): Promise<void> => {
    if (pending > 0 && pending + bytes > blockBytes) await send();
    if (pending === 0) suspend();
    pending += bytes;
  };
  return { context, spend, send, blocks: () => blocks };
}
