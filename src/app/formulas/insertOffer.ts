import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../../excel";
import type { ActiveCell } from "../../excel/formulas";
import { insertCells } from "../../excel/formulas";
import type { FormulaOffer } from "../../forms/formulas/types";
import type { ModelContent, ModelRange } from "../../forms/model/sheetModel";

/** The cells that an offer fills, its header included. */
export interface OfferPlace {
  readonly area: ModelRange;
  readonly contents: readonly (readonly ModelContent[])[];
  /** `A1:A10` */
  readonly address: string;
}

/** Where an offer goes: into the first column beyond all that the sheet holds, with one left free between. `header`: what stands over it. */
export function placeOffer({ used }: Pick<ActiveCell, "used">, offer: FormulaOffer, header: string, live: boolean): OfferPlace {
  const column = used === null ? 0 : used.lastColumn + 2;
  const rows = offer.cells.flatMap(({ row, values }) => values.map((_, index) => row + index));
  const firstRow = Math.min(...rows, offer.headerRow ?? Infinity);
  const lastRow = Math.max(...rows);
  const width = Math.max(1, ...offer.cells.flatMap(({ values }) => values.map((cells) => cells.length)));
  const contents = Array.from({ length: lastRow - firstRow + 1 }, () => Array<ModelContent>(width).fill(null));
  if (offer.headerRow !== null) put(contents, offer.headerRow - firstRow, [header]);
  for (const { row, formula, values } of offer.cells) {
    if (live) put(contents, row - firstRow, [{ formula }]);
    else values.forEach((cells, index) => put(contents, row - firstRow + index, cells));
  }
  const area = { firstRow, firstColumn: column, lastRow, lastColumn: column + width - 1 };
  return { area, contents, address: `${a1(firstRow, column)}:${a1(lastRow, area.lastColumn)}` };
}

function put(contents: ModelContent[][], row: number, cells: readonly ModelContent[]): void {
  cells.forEach((cell, column) => {
    const line = contents[row];
    if (line !== undefined) line[column] = cell;
  });
}

export interface InsertedOffer {
  readonly sheet: string;
  readonly address: string;
  readonly undo: UndoHandle;
}

/** Puts the formulas, or in an Excel without custom functions their values, into free cells; refused where one is not free. */
export async function insertOffer(
  excel: ExcelAccess,
  { sheetId, used }: Pick<ActiveCell, "sheetId" | "used">,
  offer: FormulaOffer,
  header: string,
): Promise<Result<InsertedOffer, ExcelRefusal>> {
  const { area, contents, address } = placeOffer({ used }, offer, header, excel.hasFunctions?.() ?? true);
  const inserted = await insertCells(excel, { sheetId, area, contents });
  return inserted.ok ? ok({ ...inserted.value, address }) : inserted;
}
