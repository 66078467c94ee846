import { inflateSync } from "fflate";
import { XlsxRefusal } from "../fault";
import { crc32 } from "../../../src/intake/zip/crc32";
import { listEntries } from "./directory";
import type { ZipEntry } from "./directory";

/** Unpacked, all parts together. A sheet of 600,000 cells takes some 30 MB. */
const totalLimit = 400 * 1024 * 1024;
/** Real sheets shrink to a tenth or a twentieth; a bomb, by a thousand. Small parts may shrink as they like. */
const ratioLimit = 200;
const ratioFrom = 8 * 1024 * 1024;

/**
 * All files of a zip archive by name, in the order of its directory. Sizes are checked before anything is unpacked, and the checksum
 * after: a flipped bit must not become a wrong figure. Throws XlsxRefusal.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = listEntries(bytes);
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const bomb = entry.size > ratioFrom && entry.size > entry.compressedSize * ratioLimit;
    if (total > totalLimit || bomb) throw new XlsxRefusal("tooLarge", entry.name);
  }
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (data.length !== entry.compressedSize) throw new XlsxRefusal("truncated", entry.name);
  const content = entry.method === 0 ? data : inflate(data, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new XlsxRefusal("damaged", entry.name);
  return content;
}

function inflate(data: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw new XlsxRefusal("damaged", entry.name);
  try {
    return inflateSync(data, { out: new Uint8Array(entry.size) });
  } catch {
    throw new XlsxRefusal("damaged", entry.name);
  }
}
