import { foldPlain } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import { nameKey, shortNameKey } from "../villageFinder";
import { said } from "./gridCells";
import type { LayoutWords } from "./layoutWords";
import type { LaidCell } from "./sheetTable";

const longestName = 7;
const segments = /\s[-–—]\s|[:;,()|]/u;
const signs = /[^\p{L}\p{N}'’-]+/u;
const communeWord = /^(?:xa|phuong|tt|tran)$/u;
const villageWord = /^(?:thon|buon|bon|lang|ban|ap|khom|to|tdp|kdc|khu|cu|pho)$/u;

/**
 * The villages that a part of a heading names: it is a name and nothing else, or the name begins with a word for a village or stands after one
 * (`toàn dân đoàn kết` is no village Đoàn Kết). The longest names only, so that `Thôn 1 Đông` is not `Thôn 1`.
 */
function namedInSegment(text: string, words: LayoutWords): readonly string[] {
  const parts = text.split(signs).filter((part) => part !== "");
  const is = (pattern: RegExp, at: number): boolean => pattern.test(foldPlain(parts[at] ?? ""));
  const found: string[] = [];
  for (let start = 0; start < parts.length; start += 1) {
    for (let count = Math.min(longestName, parts.length - start); count > 0; count -= 1) {
      const name = parts.slice(start, start + count).join(" ");
      const isLed = count === parts.length || is(villageWord, start) || is(villageWord, start - 1) || /^t(?:dp)?\d/iu.test(name);
      const isCommune = is(communeWord, start - 1) && words.communes.some((one) => nameKey(one) === nameKey(name));
      if (!words.isVillageCode(name) && (!isLed || isCommune || words.villageNames(name).length === 0)) continue;
      found.push(name);
      start += count - 1;
      break;
    }
  }
  return found;
}

function namedIn(text: string, words: LayoutWords): readonly string[] {
  return text
    .normalize("NFC")
    .split(segments)
    .flatMap((segment) => namedInSegment(segment, words));
}

/** The one village that the rows over a table, or else the sheet's name, name; null where none or several are named. */
export function headingVillage(grid: SheetGrid, words: LayoutWords, firstHeaderRow: number): LaidCell | null {
  const found: LaidCell[] = [];
  for (let row = 0; row < firstHeaderRow; row += 1) {
    (grid.values[row] ?? []).forEach((_, column) => {
      for (const says of namedIn(said(grid, row, column), words)) found.push({ row, column, says });
    });
  }
  const bySheet = namedIn(grid.sheet, words).map((says): LaidCell => ({ row: firstHeaderRow, column: 0, says, isSupplied: true }));
  const keys = new Set([...found, ...bySheet].map(({ says }) => shortNameKey(String(says))));
  return keys.size === 1 ? (found[0] ?? bySheet[0] ?? null) : null;
}
