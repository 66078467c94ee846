/** Records of a ZIP directory: their first four bytes, and where in them the time of the file stands. */
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endSize = 22;
const entrySize = 46;
const timeIn = { entry: 12, file: 10 };
/** Midnight of 1 January 1980, the first day that ZIP knows. */
const firstDay = 0x00210000;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - endSize; at >= 0; at -= 1) if (view.getUint32(at, true) === endSignature) return at;
  throw new Error("not a ZIP package");
}

/** The package with one time for all its files, so that the same document has the same bytes whenever it is made. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const stamped = bytes.slice();
  const view = new DataView(stamped.buffer);
  const end = endOfDirectory(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== entrySignature) throw new Error("not a ZIP directory");
    view.setUint32(entry + timeIn.entry, firstDay, true);
    view.setUint32(view.getUint32(entry + 42, true) + timeIn.file, firstDay, true);
    entry += entrySize + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return stamped;
}
