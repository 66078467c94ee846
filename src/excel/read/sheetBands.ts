import type { CellContent, SheetGrid } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { blockBytes } from "../blocks";
import { isTooLarge } from "../errors";
import { bands, cellsOf, columnCount, rowCount } from "../ranges";

/** A rectangle of a sheet that is to be read. */
export interface GridRequest {
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: ModelRange;
}

interface LoadedBand {
  readonly request: GridRequest;
  readonly cells: Excel.Range;
}

/** Sends what is queued, and counts the bytes expected back, so that no answer grows past a block. */
export interface ReadBatch {
  readonly context: Excel.RequestContext;
  readonly bytesPerCell: number;
  /** `each`: bytes a cell, where they are not the batch's own. */
  readonly expect: (cells: number, each?: number) => Promise<void>;
}

/** A sheet with so many columns has most of them for a figure or a sign each, as a score sheet has: its cells are shorter than those of lists. */
const wideSheet = 30;
const shareOfWideSheets = 0.6;

export function readBatch(context: Excel.RequestContext, bytesPerCell: number): ReadBatch {
  let pending = 0;
  const expect = async (cells: number, each: number = bytesPerCell): Promise<void> => {
    const bytes = cells * each;
    if (pending > 0 && pending + bytes > blockBytes) {
      await context.sync();
      pending = 0;
    }
    pending += bytes;
  };
  return { context, bytesPerCell, expect };
}

/** Queues the cells of a rectangle, in bands that fit into a block; the grid can be taken after the last `sync`. */
export async function queueGrid(batch: ReadBatch, request: GridRequest): Promise<() => SheetGrid> {
  const sheet = batch.context.workbook.worksheets.getItem(request.sheetId);
  const loaded: LoadedBand[] = [];
  const columns = columnCount(request.range);
  const bytesPerCell = batch.bytesPerCell * (columns < wideSheet ? 1 : shareOfWideSheets);
  const rowsPerBand = blockBytes / (columns * bytesPerCell);
  for (const band of bands(request.range, rowsPerBand)) {
    await batch.expect(columns * rowCount(band), bytesPerCell);
    const cells = cellsOf(sheet, band);
    cells.load("values,text");
    loaded.push({ request, cells });
  }
  return () => ({
    sheet: request.sheet,
    rowIndex: request.range.firstRow,
    columnIndex: request.range.firstColumn,
    values: loaded.flatMap(({ cells }) => cells.values as CellContent[][]),
    text: loaded.flatMap(({ cells }) => cells.text),
  });
}

/** Runs a reading; where Excel finds an answer too large, again with cells reckoned four times as large. */
export async function inSmallerBlocks<T>(expected: number, most: number, read: (bytesPerCell: number) => Promise<T>): Promise<T> {
  for (let bytesPerCell = expected; ; bytesPerCell *= 4) {
    try {
      return await read(bytesPerCell);
    } catch (error) {
      if (!isTooLarge(error) || bytesPerCell > most) throw error;
    }
  }
}
