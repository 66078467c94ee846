import type { CellContent } from "./cells";
import { ensureCell, getCell, setContent } from "./cells";
import type { WorkbookLocale } from "./displayText";
import { contains, cellRect, intersection } from "./rect";
import type { StyleChange } from "./styles";
import { internStyle, changeStyle, styleAt, styleChanger } from "./styles";
import { typedEntry } from "./typedEntry";
import type { TypedEntry } from "./typedEntry";
import type { Cell, Rect, Sheet, WorkbookModel } from "./types";

/** A value as the API or a person gives it: null leaves the cell as it is, texts follow Excel's typing rules. */
export type EnteredValue = string | number | boolean | null;

/** True for cells of a merged area other than its first: they hold nothing of their own. */
export const hiddenByMerge = (sheet: Sheet, rect: Rect): ((row: number, column: number) => boolean) => {
  const merges = sheet.merges.filter((merge) => intersection(merge, rect) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => contains(merge, cellRect(row, column)) && (row !== merge.firstRow || column !== merge.firstColumn));
};

interface PendingEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: TypedEntry;
}

const entryOf = (workbook: WorkbookModel, cell: Cell | undefined, value: string | number | boolean, locale: WorkbookLocale): TypedEntry =>
  typeof value === "string" ? typedEntry(value, styleAt(workbook, cell?.style ?? 0).numberFormat, locale) : { value };

/** Writes an entry, with the number format Excel gives along where the cell had none. */
const writeEntry = (workbook: WorkbookModel, sheet: Sheet, { row, column, entry }: PendingEntry): void => {
  const { numberFormat, ...content } = entry;
  setContent(sheet, row, column, content);
  if (numberFormat === undefined) return;
  const cell = ensureCell(sheet, row, column);
  const style = styleAt(workbook, cell.style);
  if (style.numberFormat === "General") cell.style = internStyle(workbook, changeStyle(style, { numberFormat }));
};

/**
 * Enters a matrix of values from the rectangle's first cell on; cells hidden by a merge are left out. All of it is understood before any of it is
 * written: where one text is refused, nothing has changed.
 * @throws UnsupportedEntry
 */
export const enterValues = (
  workbook: WorkbookModel,
  sheet: Sheet,
  rect: Rect,
  valueAt: (row: number, column: number) => EnteredValue,
  locale: WorkbookLocale,
): void => {
  const hidden = hiddenByMerge(sheet, rect);
  const pending: PendingEntry[] = [];
  for (let row = rect.firstRow; row <= rect.lastRow; row += 1) {
    for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
      const value = hidden(row, column) ? null : valueAt(row - rect.firstRow, column - rect.firstColumn);
      if (value !== null) pending.push({ row, column, entry: entryOf(workbook, getCell(sheet, row, column), value, locale) });
    }
  }
  for (const each of pending) writeEntry(workbook, sheet, each);
};

/** Changes the looks of every cell of a bounded rectangle. */
export const changeStyles = (workbook: WorkbookModel, sheet: Sheet, rect: Rect, change: StyleChange): void => {
  const changed = styleChanger(workbook, change);
  for (let row = rect.firstRow; row <= rect.lastRow; row += 1) {
    for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
      const next = changed(getCell(sheet, row, column)?.style ?? 0);
      if (next !== (getCell(sheet, row, column)?.style ?? 0)) ensureCell(sheet, row, column).style = next;
    }
  }
};

/** True where a protected sheet forbids changing one of the cells. */
export const isLocked = (workbook: WorkbookModel, sheet: Sheet, rect: Rect): boolean => {
  if (!sheet.protection.enabled) return false;
  const lastRow = Math.min(rect.lastRow, Math.max(sheet.cells.length, rect.firstRow));
  for (let row = rect.firstRow; row <= lastRow; row += 1) {
    const lastColumn = Math.min(rect.lastColumn, Math.max(sheet.cells[row]?.length ?? 0, rect.firstColumn));
    for (let column = rect.firstColumn; column <= lastColumn; column += 1) {
      if (styleAt(workbook, getCell(sheet, row, column)?.style ?? 0).locked) return true;
    }
  }
  return false;
};

export const contentOf = (sheet: Sheet, row: number, column: number): CellContent => {
  const cell = getCell(sheet, row, column);
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
};
