import type { ModelRange } from "../../forms/model/sheetModel";
import { parseReference } from "../ranges";
import type { OwnershipRecord } from "./record";
import { decodeRecord, encodeRecord } from "./record";

/** A sheet-scoped defined name as Excel gives it. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
}

/** The ownership mark of a sheet. A mark whose record can't be read still says whose the sheet is. */
export interface OwnershipMark {
  readonly record: OwnershipRecord | null;
  /** Where our cells stand now: Excel moves it along when rows or columns are inserted. Null where they were deleted. */
  readonly extent: ModelRange | null;
  /** How many parts the record takes. */
  readonly parts: number;
}

export const extentName = "_KDC_extent";
const partPrefix = "_KDC_part_";
/** Excel takes at most 255 characters of text in a name's formula; quotes inside count twice. */
const partLength = 240;

export function partName(index: number): string {
  return `${partPrefix}${index + 1}`;
}

function quoted(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

function unquoted(formula: string): string {
  return formula.replace(/^="/u, "").replace(/"$/u, "").replaceAll('""', '"');
}

/** The record as formulas of hidden names, in order: `="[1,""TH|2022"",…"`. */
export function recordFormulas(record: OwnershipRecord): readonly string[] {
  const formulas: string[] = [];
  let part = "";
  let length = 0;
  for (const letter of encodeRecord(record)) {
    const size = letter === '"' ? 2 : letter.length;
    if (length + size > partLength) {
      formulas.push(quoted(part));
      part = "";
      length = 0;
    }
    part += letter;
    length += size;
  }
  return [...formulas, quoted(part)];
}

/** The mark among a sheet's names; null where the sheet is not ours. */
export function readMark(names: readonly SheetName[]): OwnershipMark | null {
  const byName = new Map(names.map(({ name, formula }) => [name.split("!").at(-1) ?? name, formula]));
  const extent = byName.get(extentName);
  let text = "";
  let parts = 0;
  for (let formula = byName.get(partName(0)); formula !== undefined; formula = byName.get(partName(parts))) {
    text += unquoted(formula);
    parts += 1;
  }
  if (extent === undefined && parts === 0) return null;
  return { record: decodeRecord(text), extent: extent === undefined ? null : parseReference(extent), parts };
}

function addHidden(names: Excel.NamedItemCollection, name: string, reference: Excel.Range | string): void {
  names.add(name, reference).visible = false;
}

/** Puts a mark on a sheet in place of the one that it may bear (of at most `formerParts` parts). */
export function writeMark(sheet: Excel.Worksheet, record: OwnershipRecord | null, extent: Excel.Range | null, formerParts: number): void {
  const formulas = record === null ? [] : recordFormulas(record);
  sheet.names.getItemOrNullObject(extentName).delete();
  for (let index = 0; index < Math.max(formerParts, formulas.length); index += 1) sheet.names.getItemOrNullObject(partName(index)).delete();
  if (extent !== null) addHidden(sheet.names, extentName, extent);
  formulas.forEach((formula, index) => addHidden(sheet.names, partName(index), formula));
}
