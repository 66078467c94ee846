import type { SourceCell } from "../../forms/intake/sourceSheet";
import type { XlsxParts } from "./xlsxParts";
import { placeOf } from "./xlsxParts";
import { attribute } from "./xml";

const formula = /<(?:\w+:)?f[\s>/]/gu;
const value = /<(?:\w+:)?(?:v|is)[\s>/]/u;
const cellStart = /<(?:\w+:)?c\s[^>]*>/gu;
const cellEnd = /<\/(?:\w+:)?c>/gu;

function cellsWithoutValue(xml: string): readonly SourceCell[] {
  const found: SourceCell[] = [];
  for (const { index } of xml.matchAll(formula)) {
    // Two thousand letters hold the start of any cell before its formula.
    const before = [...xml.slice(Math.max(0, index - 2_000), index).matchAll(cellStart)].at(-1)?.[0] ?? "";
    cellEnd.lastIndex = index;
    const end = cellEnd.exec(xml)?.index ?? xml.length;
    const place = value.test(xml.slice(index, end)) ? null : placeOf(attribute(before, "r") ?? "");
    if (place !== null) found.push(place);
  }
  return found;
}

/** By sheet name, the cells of an .xlsx whose formula has no stored value: the reader of cells would give 0 for them, or nothing. */
export async function xlsxUncalculated(parts: XlsxParts): Promise<ReadonlyMap<string, readonly SourceCell[]>> {
  const cells = new Map<string, readonly SourceCell[]>();
  for (const [sheet, part] of await parts.sheets()) {
    const found = cellsWithoutValue(await parts.text(part));
    if (found.length > 0) cells.set(sheet, found);
  }
  return cells;
}

const odsFormulaCell = /<table:table-cell\s[^>]*table:formula=[^>]*>/gu;

/** Whether an .ods has a formula without a stored value. Where it stands does not show from its text alone. */
export function hasUncalculatedOds(content: string): boolean {
  return (content.match(odsFormulaCell) ?? []).some((tag) => attribute(tag, "office:value-type") === null);
}
