import { isVietnameseSyllable } from "../../core/text/syllable";

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Without a mark at its start, UTF-16 shows by the zero bytes of its plain letters. */
function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const looked = bytes.subarray(0, 2_000);
  let [even, odd] = [0, 0];
  looked.forEach((byte, index) => {
    if (byte === 0) {
      if (index % 2 === 0) even += 1;
      else odd += 1;
    }
  });
  if (odd > looked.length / 8 && even * 4 < odd) return "utf-16le";
  return even > looked.length / 8 && odd * 4 < even ? "utf-16be" : null;
}

const wordsBeyondAscii = /\p{L}*[^\0-\x7F]\p{L}*/gu;

/** How many of the words beyond ASCII are Vietnamese. */
function vietnameseShare(text: string): number {
  const words = text.normalize("NFC").match(wordsBeyondAscii) ?? [];
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
}

/** So many of the words beyond ASCII must be Vietnamese for Windows-1258 to be what the file is in. */
const mostly = 0.8;

/**
 * The text of a CSV file: Unicode by its mark or its form; else Windows-1258 where that makes Vietnamese words; else byte by byte as Windows-1252, in
 * which the old encodings can still be told. Null where it is no text.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return tryDecode(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return tryDecode(bytes, "utf-16be");
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return tryDecode(bytes, wide);
  if (bytes.includes(0)) return null;
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  const windows1258 = tryDecode(bytes, "windows-1258")?.normalize("NFC") ?? null;
  if (windows1258 !== null && vietnameseShare(windows1258) >= mostly) return windows1258;
  return tryDecode(bytes, "windows-1252");
}
