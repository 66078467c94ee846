import { FileRefusalError } from "../fileRefusalError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";
import { packedBytes } from "./directory";

const damaged = { code: "damaged" } as const;

/** Unpacks as a stream, so that a part which holds more than it declares is left as soon as that shows. */
async function inflated(packed: Uint8Array, declared: number): Promise<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  // What the writer meets, the reader is told too.
  writer.write(new Uint8Array(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const unpacked = new Uint8Array(declared);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new FileRefusalError(damaged);
    });
    if (done) break;
    if (length + value.length > declared) {
      await reader.cancel().catch(() => undefined);
      throw new FileRefusalError({ code: "zip-bomb" });
    }
    unpacked.set(value, length);
    length += value.length;
  }
  return unpacked.subarray(0, length);
}

/** The bytes of a part. Refused where they are not the very bytes that were packed: their number and their checksum must fit. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === "stored" ? packed : await inflated(packed, entry.unpacked);
  if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) throw new FileRefusalError(damaged);
  return unpacked;
}
