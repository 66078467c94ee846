import { contains } from "../model/rect";
import type { CellValue, Rect, Sheet, WorkbookModel } from "../model/types";
import { argumentError } from "./customArguments";
import type { Plain } from "./customArguments";

type Rows = readonly (readonly Plain[])[];

/**
 * Ranges that no calculation changes: on sheets without formulas, or inside a table (nothing spills into one) with no formula in the range. Their cells
 * are read from the workbook once, however many formulas pass them: a sheet of results hands the same table of criteria over a thousand times.
 * Lives for one calculation, as the workbook must not change under it.
 */
export class ConstantRanges {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly plainSheets: ReadonlySet<Sheet>;
  private readonly known = new Map<string, Rows | null>();

  constructor({ sheets }: WorkbookModel) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    this.plainSheets = new Set(sheets.filter(({ cells }) => !cells.some((row) => row?.some(isCalculated))));
  }

  /** A copy of the range's values for the caller to keep, as a function gets them; null where a calculation may change them. */
  valuesAt(sheetId: string, rect: Rect): Plain[][] | null {
    const key = `${sheetId}|${rect.firstRow}|${rect.firstColumn}|${rect.lastRow}|${rect.lastColumn}`;
    let rows = this.known.get(key);
    if (rows === undefined) {
      rows = this.read(sheetId, rect);
      this.known.set(key, rows);
    }
    return rows?.map((row) => row.slice()) ?? null;
  }

  private read(sheetId: string, rect: Rect): Rows | null {
    const sheet = this.sheets.get(sheetId);
    if (sheet === undefined || !(this.plainSheets.has(sheet) || isConstantInTable(sheet, rect))) return null;
    return indices(rect.firstRow, rect.lastRow).map((row) =>
      indices(rect.firstColumn, rect.lastColumn).map((column) => plainValue(sheet.cells[row]?.[column]?.value ?? null)),
    );
  }
}

function isCalculated(cell: Sheet["cells"][number][number]): boolean {
  return cell?.formula !== undefined || cell?.spilledFrom !== undefined;
}

function isConstantInTable(sheet: Sheet, rect: Rect): boolean {
  if (!sheet.tables.some(({ range }) => contains(range, rect))) return false;
  return !sheet.cells
    .slice(rect.firstRow, rect.lastRow + 1)
    .some((row) => row?.slice(rect.firstColumn, rect.lastColumn + 1).some(isCalculated));
}

function indices(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** An empty text is as good as blank, as it is to the engine. */
function plainValue(value: CellValue): Plain {
  if (typeof value === "object") return value === null ? null : argumentError(value.error);
  return value === "" ? null : value;
}
