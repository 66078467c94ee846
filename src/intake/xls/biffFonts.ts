import { encodingOfFont } from "../../core/text/encoding";
import { cellId } from "../../forms/intake/sourceSheet";
import type { OldFonts } from "../oldFonts";

const record = { font: 0x31, boundSheet: 0x85, format: 0xe0, endOfFile: 0x0a } as const;
/** Cells that hold a text: of the shared table, of their own (plain or rich), or of a formula. */
const textCells: ReadonlySet<number> = new Set([0xfd, 0x0204, 0xd6, 0x06]);
const fontNameOffset = 14;
/** There never is a font 4: numbers from there on are one too high. */
const missingFont = 4;

interface Record {
  readonly type: number;
  readonly data: DataView;
}

/** The records of a stream from an offset on, to the end of its part or to where the bytes make no record any more. */
function* recordsFrom(stream: Uint8Array, offset: number): Generator<Record> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = offset; at + 4 <= view.byteLength;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    yield { type, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    if (type === record.endOfFile) return;
    at += 4 + length;
  }
}

/** A short text: its length, whether it takes two bytes a letter, its letters. */
function shortText(data: DataView, offset: number): string {
  if (offset + 2 > data.byteLength) return "";
  const isWide = (data.getUint8(offset + 1) & 1) === 1;
  const width = isWide ? 2 : 1;
  const count = Math.min(data.getUint8(offset), Math.floor((data.byteLength - offset - 2) / width));
  const codes = Array.from({ length: count }, (_, index) => {
    const at = offset + 2 + index * width;
    return isWide ? data.getUint16(at, true) : data.getUint8(at);
  });
  return String.fromCharCode(...codes);
}

interface Globals {
  readonly sheets: readonly { readonly name: string; readonly offset: number }[];
  /** By cell format; null where its font is none of the old ones. */
  readonly formats: readonly (string | null)[];
}

function globalsOf(stream: Uint8Array): Globals {
  const fonts: string[] = [];
  const fontOfFormat: number[] = [];
  const sheets: { name: string; offset: number }[] = [];
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === record.font) fonts.push(shortText(data, fontNameOffset));
    else if (type === record.format && data.byteLength >= 2) fontOfFormat.push(data.getUint16(0, true));
    else if (type === record.boundSheet && data.byteLength >= 8) sheets.push({ offset: data.getUint32(0, true), name: shortText(data, 6) });
  }
  const oldFont = (index: number): string | null => {
    const name = fonts[index > missingFont ? index - 1 : index];
    return name !== undefined && encodingOfFont(name).encoding !== "unicode" ? name : null;
  };
  return { sheets, formats: fontOfFormat.map(oldFont) };
}

/** Which cells of an .xls (BIFF8) stand in a font of an old encoding. `stream` is its part `Workbook`. */
export function biffOldFonts(stream: Uint8Array): OldFonts {
  const { sheets, formats } = globalsOf(stream);
  if (formats.every((font) => font === null)) return new Map();
  return new Map(
    sheets.map(({ name, offset }) => {
      const cells = new Map<number, string>();
      for (const { type, data } of recordsFrom(stream, offset)) {
        const font = textCells.has(type) && data.byteLength >= 6 ? (formats[data.getUint16(4, true)] ?? null) : null;
        if (font !== null) cells.set(cellId(data.getUint16(0, true), data.getUint16(2, true)), font);
      }
      return [name, cells] as const;
    }),
  );
}
