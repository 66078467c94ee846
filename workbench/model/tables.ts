import { isCellError, getCell, setContent } from "./cells";
import { displayText } from "./displayText";
import { columnCount, overlaps } from "./rect";
import { rewriteReferences } from "./sheets";
import { renameColumnInFormula, renameTableInFormula } from "./tableRename";
import type { Rect, Sheet, Table, WorkbookModel } from "./types";

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

const everyTable = (workbook: WorkbookModel): FoundTable[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** By name (in either case) or id. */
export const findTable = (workbook: WorkbookModel, key: string): FoundTable | undefined =>
  everyTable(workbook).find(({ table }) => table.id === key) ?? everyTable(workbook).find(({ table }) => sameName(table.name, key));

/** A table's name may not look like a cell, may hold no blanks, and is unique among tables and names of the workbook. */
export const isTableName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[RrCc]$/.test(name);

export const isNameTaken = (workbook: WorkbookModel, name: string, except?: Table): boolean =>
  everyTable(workbook).some(({ table }) => table !== except && sameName(table.name, name)) ||
  workbook.names.some((defined) => sameName(defined.name, name));

/** Header texts made unique and filled in as Excel does: `Column3` for a blank one, a number appended to a repeated one. */
export const uniqueHeaders = (texts: readonly string[]): string[] => {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${base}${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
};

const headerTexts = (sheet: Sheet, table: Table): string[] =>
  Array.from({ length: columnCount(table.range) }, (_, index) => {
    const value = getCell(sheet, table.range.firstRow, table.range.firstColumn + index)?.value ?? null;
    return isCellError(value) ? value.error : displayText(value, "General", "en-US");
  });

/** References follow a column that got another name; a name that only moved to another column is no new name. */
const followColumns = (workbook: WorkbookModel, table: Table, before: readonly string[]): void => {
  if (before.length !== table.columns.length) return;
  before.forEach((oldName, index) => {
    const newName = table.columns[index] ?? oldName;
    if (newName === oldName || table.columns.includes(oldName)) return;
    rewriteReferences(workbook, (formula) => renameColumnInFormula(formula, table.name, oldName, newName));
  });
};

/** Takes the column names from the header cells and writes them back as unique texts: a header is always a text. References follow. */
export const readHeaders = (workbook: WorkbookModel, sheet: Sheet, table: Table): void => {
  if (!table.showHeaders) return;
  const before = table.columns;
  table.columns = uniqueHeaders(headerTexts(sheet, table));
  table.columns.forEach((name, index) => {
    const column = table.range.firstColumn + index;
    const cell = getCell(sheet, table.range.firstRow, column);
    if (cell?.value !== name || cell.formula !== undefined) setContent(sheet, table.range.firstRow, column, { value: name });
  });
  followColumns(workbook, table, before);
};

/** Gives a table another name, valid and free; references follow. */
export const renameTable = (workbook: WorkbookModel, table: Table, name: string): void => {
  const oldName = table.name;
  table.name = name;
  if (oldName !== name) rewriteReferences(workbook, (formula) => renameTableInFormula(formula, oldName, name));
};

/** After cells were written: the tables whose header row was touched take their new column names. */
export const syncTableHeaders = (workbook: WorkbookModel, sheet: Sheet, rect: Rect): void => {
  for (const table of sheet.tables) {
    if (overlaps(rect, { ...table.range, lastRow: table.range.firstRow })) readHeaders(workbook, sheet, table);
  }
};

const freeName = (workbook: WorkbookModel): string => {
  let number = 1;
  while (isNameTaken(workbook, `Table${number}`)) number += 1;
  return `Table${number}`;
};

const freeId = (workbook: WorkbookModel): string => {
  const ids = new Set(everyTable(workbook).map(({ table }) => table.id));
  let number = 1;
  while (ids.has(String(number))) number += 1;
  return String(number);
};

/** Makes a table of the rectangle, whose first row holds the headers. The rectangle must touch no other table. */
export const addTable = (workbook: WorkbookModel, sheet: Sheet, range: Rect): Table => {
  const table: Table = {
    id: freeId(workbook),
    name: freeName(workbook),
    range: { ...range },
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  readHeaders(workbook, sheet, table);
  sheet.tables.push(table);
  return table;
};

/** The rows between header and total row; a table always has at least one. */
export const tableBody = (table: Table): Rect => ({
  ...table.range,
  firstRow: table.range.firstRow + (table.showHeaders ? 1 : 0),
  lastRow: table.range.lastRow - (table.showTotals ? 1 : 0),
});
