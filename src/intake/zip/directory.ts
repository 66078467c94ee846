import type { IntakeLimits } from "../limits";
import { FileRefusalError } from "../fileRefusalError";

/** A part of a zip package, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where the local header stands. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Signature = 0x06064b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 65_535;
const encryptedFlag = 1;
const sizesFollowFlag = 8;

const damaged = (): never => {
  throw new FileRefusalError({ code: "damaged" });
};

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function endOffset(view: DataView): number {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return damaged();
}

function methodOf(code: number): ZipEntry["method"] {
  return code === 0 ? "stored" : code === 8 ? "deflated" : damaged();
}

/** The parts of a package. Refused where the directory does not fit the file, where a part is encrypted, and where more is declared than may be. */
export function zipDirectory(bytes: Uint8Array, limits: IntakeLimits): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOffset(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.parts) throw new FileRefusalError({ code: "zip-bomb" });
  const names = new TextDecoder("utf-8");
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) damaged();
    if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new FileRefusalError({ code: "encrypted" });
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      name: names.decode(bytes.subarray(at + entryLength, at + entryLength + nameLength)),
      method: methodOf(view.getUint16(at + 10, true)),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    unpacked += entry.unpacked;
    if (unpacked > limits.unpackedBytes) throw new FileRefusalError({ code: "zip-bomb" });
    entries.push(entry);
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // A directory that ends before its end lists fewer parts than it has.
  if (at > end || (at < end && view.getUint32(at, true) !== zip64Signature)) damaged();
  return entries;
}

/** Whether the local header says what the directory says: other readers go by the one or by the other. */
function agrees(view: DataView, bytes: Uint8Array, { offset, name, method, crc, packed, unpacked }: ZipEntry): boolean {
  const nameLength = view.getUint16(offset + 26, true);
  const local = new TextDecoder("utf-8").decode(bytes.subarray(offset + localLength, offset + localLength + nameLength));
  // With this flag the sizes follow the data, and the header has none.
  const hasSizes = (view.getUint16(offset + 6, true) & sizesFollowFlag) === 0;
  const sizesAgree =
    view.getUint32(offset + 14, true) === crc &&
    view.getUint32(offset + 18, true) === packed &&
    view.getUint32(offset + 22, true) === unpacked;
  return local === name && methodOf(view.getUint16(offset + 8, true)) === method && (!hasSizes || sizesAgree);
}

/** The packed bytes of a part. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const { offset, packed } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) damaged();
  if (!agrees(view, bytes, entry)) damaged();
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) damaged();
  return bytes.subarray(start, start + packed);
}
