import { XlsxRefusal } from "../fault";

/** One file of the archive, as its central directory tells it (APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataStart: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const endLength = 22;
const longestComment = 65535;
const wide = 0xffffffff;

/** The archive's directory. Throws XlsxRefusal: `truncated` where it is missing, `damaged` where it makes no sense. */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return walkDirectory(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new XlsxRefusal("damaged");
    throw error;
  }
}

function walkDirectory(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const entries = new Map<string, ZipEntry>();
  const end = findEnd(view);
  let at = directoryStart(view, end);
  while (at + 4 <= end && view.getUint32(at, true) === signature.central) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(view, bytes, at, nameLength, extraLength);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (encrypted) throw new XlsxRefusal("encrypted", entry.name);
    if (entries.has(entry.name)) throw new XlsxRefusal("damaged", entry.name);
    if (!entry.name.endsWith("/")) entries.set(entry.name, entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new XlsxRefusal("truncated");
}

function directoryStart(view: DataView, end: number): number {
  const start = view.getUint32(end + 16, true);
  if (start !== wide) return start;
  const locator = end - 20;
  if (view.getUint32(locator, true) !== signature.locator64) throw new XlsxRefusal("damaged");
  const end64 = readLong(view, locator + 8);
  if (view.getUint32(end64, true) !== signature.end64) throw new XlsxRefusal("damaged");
  return readLong(view, end64 + 48);
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameStart = at + 46;
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)).replace(/\\/g, "/");
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (fields.includes(wide)) widen(view, fields, nameStart + nameLength, extraLength);
  const [size = 0, compressedSize = 0, local = 0] = fields;
  if (view.getUint32(local, true) !== signature.local) throw new XlsxRefusal("damaged", name);
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), compressedSize, size, dataStart };
}

/** Takes the values that did not fit into 32 bits from the ZIP64 extra field, which holds only those, in this order. */
function widen(view: DataView, fields: number[], start: number, length: number): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    fields.forEach((value, index) => {
      if (value !== wide) return;
      fields[index] = readLong(view, from);
      from += 8;
    });
    return;
  }
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}
