import type { SheetModel } from "../../forms/model/sheetModel";
import { cellStyles } from "../../forms/model/styles";
import type { ExcelAccess } from "../access";
import type { BlockBatch } from "../blocks";
import { traceSheet } from "../errors";
import { writeMark } from "../ownership/marks";
import { cellsOf, rowCount } from "../ranges";
import { extentOf, overCells, stylesOf, writeInputs } from "./cells";
import { addChart, chartsBeyond, removeChart } from "./charts";
import { cellInput } from "./content";
import { recordOf } from "./fingerprint";
import {
  clearLayout,
  columnPoints,
  writeColumnWidths,
  writeFrozenPanes,
  writeMerges,
  writeNotes,
  writeRowHeights,
  writeTables,
} from "./layout";
import { writePageBreaks, writePageLayout } from "./pageLayout";
import { writeProtection } from "./protection";
import type { PreparedTarget } from "./target";
import { applyLooks, applyPlainLook } from "./traits";
import { writeValidations } from "./validations";

/** What the writing of one sheet stands on. */
export interface SheetWriter {
  readonly batch: BlockBatch;
  readonly access: ExcelAccess;
}

/** Bytes of the actions that a sheet takes besides cells, looks and charts. */
const layoutBytes = 30_000;
const chartBytes = 20_000;

function sheetOf(writer: SheetWriter, target: PreparedTarget): Excel.Worksheet {
  const { worksheets } = writer.batch.context.workbook;
  // By its id, a sheet is found even if it was renamed since it was read.
  return worksheets.getItem(target.own?.id ?? target.name);
}

function clearFormer(writer: SheetWriter, sheet: Excel.Worksheet, target: PreparedTarget): void {
  if (target.former === null) return;
  const { extent, record } = target.former.mark;
  if (record) clearLayout(sheet, record.layout, writer.access.supports);
  if (extent === null) return;
  cellsOf(sheet, extent).unmerge();
  cellsOf(sheet, extent).clear("Contents");
}

async function writeCells(writer: SheetWriter, sheet: Excel.Worksheet, target: PreparedTarget): Promise<void> {
  const extent = extentOf(target.model);
  for (const range of new Set([target.former?.mark.extent ?? null, extent])) if (range !== null) applyPlainLook(sheet, range);
  if (extent === null) return;
  await applyLooks(sheet, stylesOf(target.model, extent), writer.batch.spend);
  const inputs = overCells(target.model, extent, (cell) =>
    cellInput(cell?.content ?? null, cellStyles[cell?.style ?? "plain"].numberFormat),
  );
  await writeInputs(writer.batch, sheet, extent, inputs);
}

async function writeSizes({ batch }: SheetWriter, sheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  writeColumnWidths(sheet, 0, model.columnWidths.map(columnPoints));
  const extent = extentOf(model);
  if (extent === null) return;
  const heights = Array.from({ length: rowCount(extent) }, (_, row) => model.rowHeights.get(row) ?? null);
  // A height once set stays: rows that the model leaves to Excel are freed from what stood there before.
  if (heights.includes(null)) cellsOf(sheet, extent).format.autofitRows();
  await writeRowHeights(batch, sheet, 0, heights);
}

/** Queues everything of one sheet but what takes a former thing away for good (see {@link finishSheet}). */
export async function writeSheet(writer: SheetWriter, target: PreparedTarget): Promise<void> {
  const { batch } = writer;
  const { model } = target;
  await batch.spend(layoutBytes);
  traceSheet(batch.context, target.name);
  const sheet = sheetOf(writer, target);
  clearFormer(writer, sheet, target);
  await writeCells(writer, sheet, target);
  await batch.spend(layoutBytes);
  await writeMerges(batch, sheet, model.merges);
  await writeSizes(writer, sheet, model);
  writeFrozenPanes(sheet, model.frozenRows, model.frozenColumns);
  writePageLayout(sheet, model.print);
  await writePageBreaks(batch, sheet, model.print);
  await writeValidations(batch, sheet, model.validations);
  writeTables(sheet, model.tables);
  writeNotes(sheet, model.notes, writer.access.supports);
  sheet.tabColor = model.tabColor ?? "";
  for (const chart of chartsBeyond(model.charts, formerCharts(target))) {
    await batch.spend(chartBytes);
    addChart(sheet, chart);
  }
}

function formerCharts(target: PreparedTarget): SheetModel["charts"] {
  return target.former?.mark.record?.layout.charts ?? [];
}

/** Queues the last of a sheet, when all cells of all sheets are written: charts that are no longer wanted go, the mark is set. */
export async function finishSheet(writer: SheetWriter, target: PreparedTarget, marked: boolean): Promise<void> {
  await writer.batch.spend(layoutBytes);
  traceSheet(writer.batch.context, target.name);
  const sheet = sheetOf(writer, target);
  for (const chart of chartsBeyond(formerCharts(target), target.model.charts)) removeChart(sheet, chart);
  const extent = extentOf(target.model);
  if (marked) writeMark(sheet, recordOf(target.model), extent && cellsOf(sheet, extent), target.former?.mark.parts ?? 0);
  await writeProtection(writer.batch, sheet, target.model);
}
