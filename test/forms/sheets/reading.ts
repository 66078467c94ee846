import type { ModelContent, SheetModel } from "../../../src/forms/model/sheetModel";
import { annualSheets } from "../../../src/forms/sheets/annual";
import type { YearResult } from "../../../src/core/domain/yearResult";
import { vi } from "../../../src/i18n";

export const sheetsOf = (result: YearResult): readonly SheetModel[] => annualSheets(result, vi.sheets);

export function sheetNamed(result: YearResult, name: string): SheetModel {
  const sheet = sheetsOf(result).find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The contents of a sheet, row by row; what is empty is null. */
export const contentsOf = (sheet: SheetModel): readonly (readonly ModelContent[])[] =>
  sheet.rows.map((row) => sheet.columnWidths.map((_, column) => row[column]?.content ?? null));

/** The first row that has this text in one of its cells. */
export function rowWith(sheet: SheetModel, text: string, after = -1): number {
  const row = contentsOf(sheet).findIndex((cells, index) => index > after && cells.includes(text));
  if (row < 0) throw new Error(`no row with ${text} in ${sheet.name}`);
  return row;
}

/** The contents of a row without what is empty. */
export const filled = (sheet: SheetModel, row: number): readonly ModelContent[] =>
  (contentsOf(sheet)[row] ?? []).filter((content) => content !== null);

/** Column → its heads from top to bottom, merged heads counted for every column they cover. */
export function headsOf(sheet: SheetModel): readonly string[] {
  const header = sheet.print.titleRows;
  if (!header) throw new Error("no header");
  const textAt = (row: number, column: number): ModelContent => {
    const merge = sheet.merges.find(
      (each) => each.firstRow <= row && row <= each.lastRow && each.firstColumn <= column && column <= each.lastColumn,
    );
    return sheet.rows[merge?.firstRow ?? row]?.[merge?.firstColumn ?? column]?.content ?? null;
  };
  return sheet.columnWidths.map((_, column) => {
    const texts = [textAt(header.first, column), textAt(header.last, column)].filter((text) => text !== null);
    return [...new Set(texts)].join(" / ");
  });
}
