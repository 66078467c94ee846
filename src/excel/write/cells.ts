import type { CellContent } from "../../forms/model/grid";
import type { ModelCell, ModelRange, SheetModel } from "../../forms/model/sheetModel";
import type { CellStyle } from "../../forms/model/styles";
import { cellStyles } from "../../forms/model/styles";
import type { BlockBatch } from "../blocks";
import { blockBytes, jsonBytes } from "../blocks";
import { around, bands, cellsOf, columnCount, rowCount, sizedRange } from "../ranges";

/** The cells that a model stands on, from A1 on; null where it has none. */
export function extentOf(model: SheetModel): ModelRange | null {
  const columns = Math.max(model.columnWidths.length, ...model.rows.map((row) => row.length));
  const cells = model.rows.length > 0 && columns > 0 ? sizedRange(0, 0, model.rows.length, columns) : null;
  return around(cells, ...model.merges);
}

/** A matrix over the extent, one entry a cell; where the model has no cell, it gets `null`. */
export function overCells<T>(model: SheetModel, extent: ModelRange, make: (cell: ModelCell | null) => T): T[][] {
  return Array.from({ length: rowCount(extent) }, (_, row) =>
    Array.from({ length: columnCount(extent) }, (__, column) => make(model.rows[row]?.[column] ?? null)),
  );
}

export function stylesOf(model: SheetModel, extent: ModelRange): CellStyle[][] {
  return overCells(model, extent, (cell) => cellStyles[cell?.style ?? "plain"]);
}

/** A third of a block: the library slices large matrices, and each slice costs some bytes of its own. */
const matrixBytes = blockBytes / 3;

/** Cuts a matrix over a range into bands of rows that fit into a block. */
function* matrixBands<T>(
  range: ModelRange,
  matrix: readonly (readonly T[])[],
): Generator<{ readonly range: ModelRange; readonly rows: T[][]; readonly bytes: number }> {
  const bytesPerRow = jsonBytes(matrix) / matrix.length;
  for (const band of bands(range, matrixBytes / bytesPerRow)) {
    const rows = matrix.slice(band.firstRow - range.firstRow, band.lastRow - range.firstRow + 1).map((row) => [...row]);
    yield { range: band, rows, bytes: jsonBytes(rows) };
  }
}

/** Sets a matrix of one kind over a range, band by band; `assign` puts a band's rows on its cells. */
export async function writeMatrix<T>(
  batch: BlockBatch,
  sheet: Excel.Worksheet,
  range: ModelRange,
  matrix: readonly (readonly T[])[],
  assign: (cells: Excel.Range, rows: T[][]) => void,
): Promise<void> {
  for (const band of matrixBands(range, matrix)) {
    await batch.spend(band.bytes);
    assign(cellsOf(sheet, band.range), band.rows);
  }
}

/** Types a matrix of inputs into cells: text, numbers and formulas alike. */
export async function writeInputs(
  batch: BlockBatch,
  sheet: Excel.Worksheet,
  range: ModelRange,
  inputs: readonly (readonly (CellContent | null)[])[],
): Promise<void> {
  await writeMatrix(batch, sheet, range, inputs, (cells, rows) => {
    cells.formulas = rows;
  });
}
