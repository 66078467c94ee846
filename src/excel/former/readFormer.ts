import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { blockBytes } from "../blocks";
import type { OwnSheet } from "../ownership/ownSheets";
import { RefusalError } from "../refusal";
import type { ReadBatch } from "../read/sheetBands";
import { inSmallerBlocks, readBatch } from "../read/sheetBands";
import { bands, cellCount, cellsOf, columnCount, rowCount, sizedRange } from "../ranges";
import type { FormerSheet } from "./formerSheet";
import { lookOptions } from "./looks";

/** Content, number format and looks of a cell, as Excel answers them; where a block turns out too large, it is read again in smaller ones. */
const expectedBytesPerCell = 700;
const mostBytesPerCell = 10_000;

/** A sheet of ours, and the area of it that a step may change. */
export interface FormerRequest {
  readonly own: OwnSheet;
  readonly area: ModelRange;
  /** Read even under protection: the sheet is only looked at, or removed. */
  readonly mayBeProtected?: boolean;
}

async function queueBands(batch: ReadBatch, sheet: Excel.Worksheet, area: ModelRange) {
  const loaded: { readonly cells: Excel.Range; readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  for (const band of bands(area, blockBytes / (columnCount(area) * batch.bytesPerCell))) {
    await batch.expect(cellCount(band));
    const cells = cellsOf(sheet, band);
    cells.load("formulas,values,numberFormat");
    loaded.push({ cells, looks: cells.getCellProperties(lookOptions) });
  }
  return () => ({
    formulas: loaded.flatMap(({ cells }) => cells.formulas as CellContent[][]),
    values: loaded.flatMap(({ cells }) => cells.values as CellContent[][]),
    numberFormats: loaded.flatMap(({ cells }) => cells.numberFormat as string[][]),
    looks: loaded.flatMap(({ looks }) => looks.value),
  });
}

async function queueFormer(batch: ReadBatch, { own, area, mayBeProtected = false }: FormerRequest): Promise<() => FormerSheet> {
  const sheet = batch.context.workbook.worksheets.getItem(own.id);
  sheet.load("name,tabColor,standardHeight");
  sheet.protection.load("protected");
  sheet.charts.load("items/id");
  sheet.tables.load("items/id");
  const heights = cellsOf(sheet, sizedRange(area.firstRow, 0, rowCount(area), 1)).getRowProperties({ format: { rowHeight: true } });
  const widths = cellsOf(sheet, sizedRange(0, area.firstColumn, 1, columnCount(area))).getColumnProperties({
    format: { columnWidth: true },
  });
  const cells = await queueBands(batch, sheet, area);
  return () => {
    if (sheet.protection.protected && !mayBeProtected) throw new RefusalError({ code: "sheet-protected", sheet: sheet.name });
    return {
      id: own.id,
      name: sheet.name,
      tabColor: sheet.tabColor,
      mark: own.mark,
      area,
      chartIds: sheet.charts.items.map((chart) => chart.id),
      tableIds: sheet.tables.items.map((table) => table.id),
      ...cells(),
      rowHeights: heights.value.map(({ format }) => (format?.rowHeight === sheet.standardHeight ? null : (format?.rowHeight ?? null))),
      columnWidths: widths.value.map((column) => column.format?.columnWidth ?? 0),
    };
  };
}

/** What the workbook holds before a step. */
export interface FormerReading {
  readonly sheets: readonly FormerSheet[];
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** No sheet can be added or removed. */
  readonly structureProtected: boolean;
  /** What is written could not be saved. */
  readonly readOnly: boolean;
}

async function readOnce(context: Excel.RequestContext, requests: readonly FormerRequest[], bytesPerCell: number): Promise<FormerReading> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  context.workbook.load("readOnly");
  const batch = readBatch(context, bytesPerCell);
  const queued: (() => FormerSheet)[] = [];
  for (const request of requests) queued.push(await queueFormer(batch, request));
  await context.sync();
  return {
    sheets: queued.map((sheet) => sheet()),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    tableNames: tables.items.map((table) => table.name),
    structureProtected: protection.protected,
    readOnly: context.workbook.readOnly,
  };
}

/** Reads sheets of ours as they are, and the names that are taken; one round trip where it fits into a block. */
export function readFormer(context: Excel.RequestContext, requests: readonly FormerRequest[]): Promise<FormerReading> {
  return inSmallerBlocks(expectedBytesPerCell, mostBytesPerCell, (bytesPerCell) => readOnce(context, requests, bytesPerCell));
}
