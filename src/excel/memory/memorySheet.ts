import type { ExcelAccess } from "../access";
import { addTraced } from "../errors";
import { extentName, writeMark } from "../ownership/marks";
import { cellsOf, sizedRange } from "../ranges";
import { textFormat } from "../write/content";
import { hashOf } from "../../core/text/hash";

/** Very hidden: the user finds it in no list. It bears our mark without a record, so that no reader takes it for a form. */
export const memorySheetName = "_KDC_hoan_tac";
/** Below and beside the zone in which forms are looked for: readers of the workbook don't read the record along. */
const firstRow = 100;
/** Excel takes at most 32,767 characters a cell. */
const partLength = 30_000;
/** Two or three megabytes as a message at most; Excel takes 5. */
export const longestMemory = 1_000_000;
/** Each cell begins with it, so that none can be read as a formula, a number or a date. */
const prefix = "k";

const mark = sizedRange(firstRow, 0, 1, 1);

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += partLength) parts.push(prefix + text.slice(start, start + partLength));
  return parts;
}

/** Says how much follows: a record that was written by half, or changed since, is none. */
const headerOf = (text: string): string => `${prefix} ${text.length} ${hashOf(text)}`;

function sheetFor(context: Excel.RequestContext, id: string | null): Excel.Worksheet {
  if (id !== null) return context.workbook.worksheets.getItem(id);
  const sheet = addTraced(context, memorySheetName);
  writeMark(sheet, null, cellsOf(sheet, mark), 0);
  sheet.visibility = "VeryHidden";
  return sheet;
}

/** Puts the text into the workbook, in place of the one that is there; gives the sheet's id. One round trip. */
export async function writeMemory(access: ExcelAccess, id: string | null, text: string): Promise<string> {
  return access.run(async (context) => {
    const sheet = sheetFor(context, id).load("id");
    sheet.getRange().untrack().clear("Contents");
    const parts = partsOf(text);
    const cells = cellsOf(sheet, sizedRange(firstRow + 1, 0, parts.length, 1));
    cells.numberFormat = parts.map(() => [textFormat]);
    cells.values = parts.map((part) => [part]);
    cellsOf(sheet, mark).values = [[headerOf(text)]];
    await context.sync();
    return sheet.id;
  });
}

/** Makes the record void, so that what it tells is not offered after the workbook went on. One round trip. */
export async function voidMemory(access: ExcelAccess, id: string): Promise<void> {
  await access.run(async (context) => {
    cellsOf(context.workbook.worksheets.getItem(id), mark).clear("Contents");
    await context.sync();
  });
}

/** Takes the sheet away. One round trip. */
export async function removeMemory(access: ExcelAccess, id: string): Promise<void> {
  await access.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel deletes no sheet that is very hidden.
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
  });
}

function textIn(cells: readonly (readonly unknown[])[]): string | null {
  const [header, ...parts] = cells.map(([cell]) => cell);
  const text = parts.map((part) => (typeof part === "string" ? part.slice(prefix.length) : "")).join("");
  return header === headerOf(text) ? text : null;
}

/** The sheet that is there, ours by its mark, and what it tells; null where the workbook has none, `text` null where the record is void or broken. */
export async function findMemory(access: ExcelAccess): Promise<{ readonly id: string; readonly text: string | null } | null> {
  return access.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(memorySheetName).load("id");
    const ours = sheet.names.getItemOrNullObject(extentName).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load("values,rowIndex,columnIndex,columnCount");
    await context.sync();
    if (sheet.isNullObject || ours.isNullObject) return null;
    const isWhole = !used.isNullObject && used.rowIndex === firstRow && used.columnIndex === 0 && used.columnCount === 1;
    return { id: sheet.id, text: isWhole ? textIn(used.values as unknown[][]) : null };
  });
}
