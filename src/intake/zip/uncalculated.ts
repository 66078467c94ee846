import type { SourceCell } from "../../forms/intake/sourceSheet";
import { FileRefusalError } from "../fileRefusalError";
import type { XlsxParts } from "./xlsxParts";
import { placeOf } from "./xlsxParts";
import { attribute } from "./xml";

const formula = /<(?:\w+:)?f[\s>/]/gu;
/** A value with something in it; an empty one is the text that a formula gives, or nothing at all. */
const value = /<(?:\w+:)?(?:v(?:\s[^>]*)?>[^<]|is[\s>])/u;
const emptyValue = /<(?:\w+:)?v[\s>/]/u;
const cellStart = /<(?:\w+:)?c(?=[\s>])[^>]*>/gu;
const cellEnd = /<\/(?:\w+:)?c>/gu;
/** So many letters before a formula hold the start of its cell. */
const lookedBack = 2_000;

function cellsWithoutValue(xml: string): readonly SourceCell[] {
  const found: SourceCell[] = [];
  for (const { index } of xml.matchAll(formula)) {
    const start = [...xml.slice(Math.max(0, index - lookedBack), index).matchAll(cellStart)].at(-1)?.[0] ?? "";
    cellEnd.lastIndex = index;
    const cell = xml.slice(index, cellEnd.exec(xml)?.index ?? xml.length);
    if (value.test(cell) || (attribute(start, "t") === "str" && emptyValue.test(cell))) continue;
    const place = placeOf(attribute(start, "r") ?? "");
    // Cells need not say where they stand.
    if (place === null) throw new FileRefusalError({ code: "not-calculated" });
    found.push(place);
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
