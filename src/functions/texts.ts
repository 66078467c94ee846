import { amountInWords } from "../core/text/amountInWords";
import type { TextEncoding } from "../core/text/encoding";
import { decodeText, detectEncoding } from "../core/text/encoding";
import { foldText } from "../core/text/fold";
import { parseAmount } from "../core/text/number";
import { spoken as vi } from "../i18n/vi/spoken";
import { isBlankContent, oneCell } from "./cells";
import { invalid } from "./faults";

const encodings: ReadonlyMap<string, TextEncoding> = new Map([
  ["tcvn3", "tcvn3"],
  ["abc", "tcvn3"],
  ["vni", "vni"],
  ["unicode", "unicode"],
]);

/** The text in Unicode NFC. `encodingWord`: the encoding it is in; "" = told by the text itself. A blank cell gives a blank text. */
export function unicodeText(argument: unknown, encodingWord: string): string {
  // The cell as it stands: an old font's text must reach the decoder untouched.
  const text = String(oneCell(argument, "vanBan"));
  const encoding = encodingWord === "" ? detectEncoding(text) : encodings.get(foldText(encodingWord));
  if (encoding === undefined) return invalid((words) => words.unknownEncoding("bangMa", encodingWord));
  return decodeText(text, { encoding, allCaps: false });
}

/** An amount in đồng, a number or as people write one (`32.500.000`), in words. */
export function amountWords(argument: unknown, name: string): string {
  const cell = oneCell(argument, name);
  if (isBlankContent(cell)) return invalid((words) => words.blank(name));
  const spelled = amountInWords(amountOf(cell) ?? NaN);
  return spelled === null ? invalid((words) => words.notAmount(name, String(cell))) : vi.functions.dong(spelled);
}

function amountOf(cell: string | number | boolean): number | null {
  if (typeof cell === "number") return cell;
  const parsed = typeof cell === "string" ? parseAmount(cell) : null;
  return parsed?.ok ? parsed.value : null;
}
