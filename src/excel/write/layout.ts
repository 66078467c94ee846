import { a1 } from "../../core/findings/origin";
import type { ModelRange, NoteModel, TableModel } from "../../forms/model/sheetModel";
import type { BlockBatch } from "../blocks";
import type { SheetLayout } from "../ownership/record";
import { cellsOf, sizedRange } from "../ranges";
import { runsOfEqual } from "./styledRanges";

const pixelsPerCharacter = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** Points of a column that shows this many characters: Excel's own reckoning for its usual standard font. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * pixelsPerCharacter) + paddingPixels) * pointsPerPixel;
}

export function writeColumnWidths(sheet: Excel.Worksheet, firstColumn: number, points: readonly (number | null)[]): void {
  for (const { first, last, value } of runsOfEqual(points)) {
    cellsOf(sheet, sizedRange(0, firstColumn + first, 1, last - first + 1)).format.columnWidth = value;
  }
}

/** Up to here, equal neighbours are told as one range each; beyond, all rows are told in one list: the number of actions must not grow with rows. */
const mostRuns = 60;
/** Bytes of the actions that set one run, and of a row's entry in the list; measured on the library's requests, rounded up. */
const bytesPerRun = 800;
const bytesPerRow = 60;

/** Heights in points from `firstRow` on; null leaves a row as it is. */
export async function writeRowHeights(
  batch: BlockBatch,
  sheet: Excel.Worksheet,
  firstRow: number,
  points: readonly (number | null)[],
): Promise<void> {
  const runs = runsOfEqual(points);
  const isList = runs.length > mostRuns;
  await batch.spend(isList ? points.length * bytesPerRow : runs.length * bytesPerRun);
  if (isList) {
    const rows = points.map((height) => (height === null ? {} : { format: { rowHeight: height } }));
    cellsOf(sheet, sizedRange(firstRow, 0, points.length, 1)).setRowProperties(rows);
    return;
  }
  for (const { first, last, value } of runs) {
    cellsOf(sheet, sizedRange(firstRow + first, 0, last - first + 1, 1)).format.rowHeight = value;
  }
}

const bytesPerMerge = 600;

export async function writeMerges(batch: BlockBatch, sheet: Excel.Worksheet, merges: readonly ModelRange[]): Promise<void> {
  for (const merge of merges) {
    await batch.spend(bytesPerMerge);
    cellsOf(sheet, merge).merge(false);
  }
}

export function writeFrozenPanes(sheet: Excel.Worksheet, rows: number, columns: number): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(cellsOf(sheet, sizedRange(0, 0, rows, columns)));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

const tableStyle = "TableStyleLight1";

export function writeTables(sheet: Excel.Worksheet, tables: readonly TableModel[]): void {
  for (const model of tables) {
    const table = sheet.tables.add(cellsOf(sheet, model.range), true);
    table.name = model.name;
    table.style = tableStyle;
  }
}

/** Takes the frame of our tables away; their cells stay. */
export function dissolveTables(sheet: Excel.Worksheet, tables: readonly TableModel[]): void {
  for (const { name } of tables) sheet.tables.getItemOrNullObject(name).convertToRange().untrack();
}

const notesVersion = "1.18";
/** Excel takes no longer prompt. */
const longestPrompt = 255;

function cellAt(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return cellsOf(sheet, sizedRange(row, column, 1, 1));
}

/** Notes came with ExcelApi 1.18; before, the same words are shown as a prompt while the cell is selected. */
export function writeNotes(sheet: Excel.Worksheet, notes: readonly NoteModel[], supports: (version: string) => boolean): void {
  for (const { row, column, text } of notes) {
    const cell = cellAt(sheet, row, column);
    if (supports(notesVersion)) sheet.notes.add(cell, text);
    else cell.dataValidation.prompt = { message: text.slice(0, longestPrompt), showPrompt: true, title: "" };
  }
}

function removeNotes(sheet: Excel.Worksheet, notes: readonly NoteModel[], supports: (version: string) => boolean): void {
  for (const { row, column } of notes) {
    if (supports(notesVersion)) sheet.notes.getItemOrNullObject(a1(row, column)).delete();
    else cellAt(sheet, row, column).dataValidation.clear();
  }
}

/** Undoes what a layout put on a sheet besides cells, charts, page and panes, so that another can take its place. */
export function clearLayout(sheet: Excel.Worksheet, layout: SheetLayout, supports: (version: string) => boolean): void {
  dissolveTables(sheet, layout.tables);
  for (const { range } of layout.validations) cellsOf(sheet, range).dataValidation.clear();
  if (layout.print.pageBreaks) sheet.horizontalPageBreaks.removePageBreaks();
  removeNotes(sheet, layout.notes, supports);
}
