import type { Cell, Rect, Sheet } from "./types";
import { ensureCell, getCell, setContent } from "./cells";
import { shiftFormula } from "./shiftFormula";
import { columnCount, intersection, rowCount } from "./rect";
import { unmergeCells } from "./merges";

export interface Place {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

export interface CopyOptions {
  readonly kind: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
}

/** A target smaller than the source grows to it; one that is a whole multiple is filled again and again, as pasting in Excel does. */
const targetRect = (source: Rect, target: Rect): Rect => {
  const rows = rowCount(target) % rowCount(source) === 0 ? rowCount(target) : rowCount(source);
  const columns = columnCount(target) % columnCount(source) === 0 ? columnCount(target) : columnCount(source);
  return { ...target, lastRow: target.firstRow + rows - 1, lastColumn: target.firstColumn + columns - 1 };
};

interface Taken {
  readonly cell: Cell | undefined;
  readonly row: number;
  readonly column: number;
}

const takeSource = ({ sheet, rect }: Place): Taken[][] => {
  const taken: Taken[][] = [];
  for (let row = rect.firstRow; row <= rect.lastRow; row += 1) {
    const line: Taken[] = [];
    for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) {
      const cell = getCell(sheet, row, column);
      line.push({ cell: cell && { ...cell }, row, column });
    }
    taken.push(line);
  }
  return taken;
};

const pasteContent = (sheet: Sheet, row: number, column: number, from: Taken, kind: CopyOptions["kind"]): void => {
  const { cell } = from;
  if (kind !== "Values" && cell?.formula !== undefined) {
    setContent(sheet, row, column, { value: cell.value, formula: shiftFormula(cell.formula, row - from.row, column - from.column) });
  } else {
    setContent(sheet, row, column, { value: cell?.value ?? null });
  }
};

const pasteMerges = (source: Place, target: Place): void => {
  const merges = source.sheet.merges.filter((merge) => intersection(merge, source.rect) !== null);
  if (merges.length === 0) return;
  const rows = target.rect.firstRow - source.rect.firstRow;
  const columns = target.rect.firstColumn - source.rect.firstColumn;
  unmergeCells(target.sheet, target.rect);
  for (const merge of merges) {
    target.sheet.merges.push({
      firstRow: merge.firstRow + rows,
      lastRow: merge.lastRow + rows,
      firstColumn: merge.firstColumn + columns,
      lastColumn: merge.lastColumn + columns,
    });
  }
};

/** Copies cells as `Range.copyFrom` does, relative references moving along; answers the rectangle that was filled. */
export const copyCells = (source: Place, target: Place, { kind, skipBlanks }: CopyOptions): Rect => {
  const filled = targetRect(source.rect, target.rect);
  const taken = takeSource(source);
  for (let row = filled.firstRow; row <= filled.lastRow; row += 1) {
    const line = taken[(row - filled.firstRow) % taken.length] ?? [];
    for (let column = filled.firstColumn; column <= filled.lastColumn; column += 1) {
      const from = line[(column - filled.firstColumn) % line.length];
      if (!from || (skipBlanks && (from.cell?.value ?? null) === null && from.cell?.formula === undefined)) continue;
      if (kind !== "Formats") pasteContent(target.sheet, row, column, from, kind);
      if (kind === "All" || kind === "Formats") ensureCell(target.sheet, row, column).style = from.cell?.style ?? 0;
    }
  }
  if (kind === "All" || kind === "Formats") pasteMerges(source, { sheet: target.sheet, rect: filled });
  return filled;
};
