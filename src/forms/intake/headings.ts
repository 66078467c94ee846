import type { LevelName, TitleName } from "../../core/domain/names";
import { foldPlain, foldText } from "../../core/text/fold";
import type { SheetGrid } from "../model/grid";
import { levelReader } from "../read/levels";
import { isYear } from "../schema/cells";
import { isBlankValue, shownText } from "../schema/rawCell";
import { nameKey } from "./villageFinder";

/** The texts over a header: title rows and the sheet's name. */
export function headingsOf(grid: SheetGrid, firstHeaderRow: number): readonly string[] {
  const above: string[] = [];
  for (let row = 0; row < firstHeaderRow; row += 1) {
    (grid.values[row] ?? []).forEach((value, column) => {
      if (!isBlankValue(value)) above.push(shownText({ value, text: grid.text[row]?.[column] ?? "" }));
    });
  }
  return [...above, grid.sheet];
}

function onlyOne<T>(found: Iterable<T>): T | null {
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

const yearWords = /(?<!\d)(?:năm\s+)?((?:19|20|21)\d\d)(?!\d)/giu;
const dateWords = /\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{4}|ngày\s.*?tháng\s.*?năm\s+\d{4}/giu;

function yearsIn(headings: readonly string[]): readonly number[] {
  const years = headings.flatMap((text) => [...text.replace(dateWords, " ").matchAll(yearWords)].map((match) => Number(match[1])));
  return years.filter(isYear);
}

/** The one year that the headings name; dates of decisions do not count. Where they name none, the one that the `outer` headings name. */
export function yearIn(headings: readonly string[], outer: readonly string[] = []): number | null {
  const years = yearsIn(headings);
  return onlyOne(years.length > 0 ? years : yearsIn(outer));
}

/** The one title whose short name stands in the headings as a word of its own. */
export function titleIn(headings: readonly string[], titles: readonly TitleName[]): TitleName | null {
  const found = headings.flatMap((text) => {
    const words = new Set(foldPlain(text).split(/[^\p{L}\p{N}]+/u));
    return titles.filter((title) => words.has(foldPlain(title)));
  });
  return onlyOne(found);
}

const levelLabel = /c[aấ]p\s+ch[aấ]m\s*[:–-]\s*(.+)$/iu;

/** The level that a heading names after `Cấp chấm:`. */
export function levelIn(headings: readonly string[], levels: readonly LevelName[]): LevelName | null {
  const read = levelReader(levels);
  const named = headings.flatMap((text) => {
    const words = levelLabel.exec(text)?.[1];
    const level = words === undefined ? null : read(words);
    return level !== null && levels.includes(level) ? [level] : [];
  });
  return onlyOne(named);
}

const communeWord = "(?:xa|phuong|thi tran|tt)";

/** Whether a text names a commune as words of its own; `sure` where the word xã, phường or thị trấn leads. */
function namesCommune(text: string, commune: string): "sure" | "likely" | null {
  const key = foldPlain(commune).replace(/[^\p{L}\p{N}]+/gu, "[^\\p{L}\\p{N}]*");
  const word = `(?<![\\p{L}\\p{N}])`;
  const end = `(?![\\p{L}\\p{N}])`;
  const plain = foldPlain(text);
  if (new RegExp(`${word}${communeWord}[\\s:.–-]*${key}${end}`, "u").test(plain)) return "sure";
  return new RegExp(`${word}${key}${end}`, "u").test(plain) ? "likely" : null;
}

function dropContained(names: readonly string[]): readonly string[] {
  return names.filter((name) => !names.some((other) => other !== name && nameKey(other).includes(nameKey(name))));
}

/** The one commune that some texts name; one that is called xã, phường or thị trấn goes before a bare name. */
export function communeIn(texts: readonly string[], communes: readonly string[]): string | null {
  const found = texts.flatMap((text) => communes.flatMap((commune) => ({ commune, how: namesCommune(text, commune) })));
  const named = (how: "sure" | "likely"): readonly string[] =>
    dropContained([...new Set(found.filter((one) => one.how === how).map(({ commune }) => commune))]);
  const sure = named("sure");
  return sure.length > 0 ? onlyOne(sure) : onlyOne(named("likely"));
}

/** The one commune that some texts call xã, phường or thị trấn. */
export function communeCalledIn(texts: readonly string[], communes: readonly string[]): string | null {
  const called = texts.flatMap((text) => communes.filter((commune) => namesCommune(text, commune) === "sure"));
  return onlyOne(dropContained([...new Set(called)]));
}

/** The commune that a file's name holds, its words parted or not: `14-Xa_Loc An_2022.xlsx`, `LocAn.xls`. */
export function communeInFileName(name: string, communes: readonly string[]): string | null {
  const bare = name.replace(/\.[^.]*$/u, "");
  const parted = bare.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[_.\-–()[\]]+/gu, " ");
  return communeIn([foldText(parted)], communes);
}
