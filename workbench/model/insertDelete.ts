import { mapReferences } from "./references";
import type { FormulaReference } from "./references";
import { rewriteReferences } from "./sheets";
import { columnCount, maxColumns, maxRows } from "./rect";
import { readHeaders } from "./tables";
import type { Rect, Sheet, WorkbookModel } from "./types";

/** Whole rows or columns that are inserted before `at`, or deleted from `at` on. */
export interface LineShift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly kind: "insert" | "delete";
}

/** Where a span of lines stands after the shift; null where it was deleted. Spans that hold the place of insertion grow. */
export const shiftSpan = (first: number, last: number, { at, count, kind }: LineShift): { first: number; last: number } | null => {
  if (kind === "insert") return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at + count;
  if (first >= at && last < end) return null;
  return { first: first < at ? first : Math.max(at, first - count), last: last < at ? last : last < end ? at - 1 : last - count };
};

const limits = { row: maxRows - 1, column: maxColumns - 1 };

/** Whole columns stay whole columns however many rows come and go. */
const shiftRectSpan = (first: number, last: number, shift: LineShift) =>
  first === 0 && last === limits[shift.axis] ? { first, last } : shiftSpan(first, Math.min(last, limits[shift.axis]), shift);

/** A rectangle after the shift; null where all of it was deleted. */
export const shiftRect = (rect: Rect, shift: LineShift): Rect | null => {
  if (shift.axis === "row") {
    const span = shiftRectSpan(rect.firstRow, rect.lastRow, shift);
    return span && { ...rect, firstRow: span.first, lastRow: span.last };
  }
  const span = shiftRectSpan(rect.firstColumn, rect.lastColumn, shift);
  return span && { ...rect, firstColumn: span.first, lastColumn: span.last };
};

export const shiftReference = (reference: FormulaReference, shift: LineShift): FormulaReference | null => {
  const { axis } = shift;
  const first = reference.first[axis];
  const last = (reference.last ?? reference.first)[axis];
  if (first === null || last === null) return reference;
  const span = shiftSpan(Math.min(first, last), Math.max(first, last), shift);
  if (span === null) return null;
  const [start, end] = first <= last ? [span.first, span.last] : [span.last, span.first];
  return { ...reference, first: { ...reference.first, [axis]: start }, last: reference.last && { ...reference.last, [axis]: end } };
};

const shiftLines = <T>(lines: T[], { at, count, kind }: LineShift): void => {
  if (kind === "delete") {
    lines.splice(at, count);
  } else if (at < lines.length) {
    const tail = lines.splice(at);
    lines.length = at + count;
    tail.forEach((line, index) => {
      if (index in tail) lines[at + count + index] = line;
    });
  }
};

const shiftMap = (sizes: Map<number, number>, shift: LineShift): void => {
  const entries = [...sizes];
  sizes.clear();
  for (const [line, size] of entries) {
    const span = shiftSpan(line, line, shift);
    if (span) sizes.set(span.first, size);
  }
};

const shiftSet = (lines: Set<number>, shift: LineShift): void => {
  const before = [...lines];
  lines.clear();
  for (const line of before) {
    const span = shiftSpan(line, line, shift);
    if (span) lines.add(span.first);
  }
};

const shiftSpills = (sheet: Sheet, shift: LineShift): void => {
  for (const cells of sheet.cells) {
    for (const cell of cells ?? []) {
      if (!cell?.spilledFrom) continue;
      const span = shiftSpan(cell.spilledFrom[shift.axis], cell.spilledFrom[shift.axis], shift);
      if (span) cell.spilledFrom = { ...cell.spilledFrom, [shift.axis]: span.first };
      else delete cell.spilledFrom;
    }
  }
};

const keepShifted = <T extends object>(
  items: readonly T[],
  key: keyof T & ("range" | "place"),
  rectOf: (item: T) => Rect,
  shift: LineShift,
): T[] =>
  items.flatMap((item) => {
    const rect = shiftRect(rectOf(item), shift);
    return rect ? [Object.assign(item, { [key]: rect })] : [];
  });

const shiftLayout = (workbook: WorkbookModel, sheet: Sheet, shift: LineShift): void => {
  sheet.merges = sheet.merges.flatMap((merge) => shiftRect(merge, shift) ?? []);
  sheet.validations = keepShifted(sheet.validations, "range", ({ range }) => range, shift);
  sheet.charts = keepShifted(sheet.charts, "place", ({ place }) => place, shift);
  sheet.tables = keepShifted(sheet.tables, "range", ({ range }) => range, shift);
  for (const table of sheet.tables) if (table.columns.length !== columnCount(table.range)) readHeaders(workbook, sheet, table);
  sheet.notes = sheet.notes.flatMap((note) => {
    const span = shiftSpan(note[shift.axis], note[shift.axis], shift);
    return span ? [{ ...note, [shift.axis]: span.first }] : [];
  });
  shiftMap(shift.axis === "row" ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftSet(shift.axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns, shift);
  const { page } = sheet;
  page.printArea = page.printArea && shiftRect(page.printArea, shift);
  if (shift.axis === "row") {
    page.rowBreaks = page.rowBreaks.flatMap((row) => shiftSpan(row, row, shift)?.first ?? []);
  }
  if (shift.axis === "row" && page.titleRows) page.titleRows = shiftSpan(page.titleRows.first, page.titleRows.last, shift);
};

/** Inserts or deletes whole rows or columns: cells, layout and every reference of the workbook follow. */
export const shiftSheet = (workbook: WorkbookModel, sheet: Sheet, shift: LineShift): void => {
  if (shift.axis === "row") shiftLines(sheet.cells, shift);
  else for (const cells of sheet.cells) if (cells) shiftLines(cells, shift);
  shiftSpills(sheet, shift);
  shiftLayout(workbook, sheet, shift);
  rewriteReferences(workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      const named = reference.sheet === null ? home : reference.sheet;
      return named?.toLowerCase() === sheet.name.toLowerCase() ? shiftReference(reference, shift) : reference;
    }),
  );
};
