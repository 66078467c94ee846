import type { SheetModel } from "../../forms/model/sheetModel";
import { cellStyles } from "../../forms/model/styles";
import type { ExcelAccess } from "../access";
import type { BlockBatch } from "../blocks";
import { traceSheet } from "../errors";
import { recordFormulas, writeMark } from "../ownership/marks";
import { unfinishedRecord } from "../ownership/record";
import { around, cellsOf, rowCount } from "../ranges";
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
import type { Rereading } from "./rereading";
import { queueRereading } from "./rereading";
import type { PreparedTarget } from "./target";
import { applyLooks, applyPlainLook } from "./traits";
import { writeValidations } from "./validations";

/** What the writing of one sheet stands on. */
export interface SheetWriter {
  readonly batch: BlockBatch;
  readonly access: ExcelAccess;
  /** Whether the sheets are marked as ours, and whether from their first block on: what takes several can be broken off between them. */
  readonly marks: "none" | "last" | "first-and-last";
  /** The sheets of ours, as they were in the moment of writing. */
  readonly rereadings: Rereading[];
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
  if (target.former !== null) writer.rereadings.push(await queueRereading(batch, sheet, target.former));
  clearFormer(writer, sheet, target);
  if (target.own !== null) markUnfinished(writer, target);
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

/** Over all that the sheet held or will hold of ours, so that nothing of it is taken for the user's later. */
export function markUnfinished(writer: SheetWriter, target: PreparedTarget): void {
  if (writer.marks !== "first-and-last") return;
  const sheet = sheetOf(writer, target);
  const extent = around(target.former?.mark.extent ?? null, extentOf(target.model));
  writeMark(sheet, unfinishedRecord(recordOf(target.model)), extent && cellsOf(sheet, extent), target.former?.mark.parts ?? 0);
}

function formerParts({ marks }: SheetWriter, { former, model }: PreparedTarget): number {
  const first = marks === "first-and-last" ? recordFormulas(unfinishedRecord(recordOf(model))).length : 0;
  return Math.max(former?.mark.parts ?? 0, first);
}

function formerCharts(target: PreparedTarget): SheetModel["charts"] {
  return target.former?.mark.record?.layout.charts ?? [];
}

/** Queues the last of a sheet, when all cells of all sheets are written: charts that are no longer wanted go, the mark is set. */
export async function finishSheet(writer: SheetWriter, target: PreparedTarget): Promise<void> {
  await writer.batch.spend(layoutBytes);
  traceSheet(writer.batch.context, target.name);
  const sheet = sheetOf(writer, target);
  for (const chart of chartsBeyond(formerCharts(target), target.model.charts)) removeChart(sheet, chart);
  const extent = extentOf(target.model);
  const cells = extent && cellsOf(sheet, extent);
  if (writer.marks !== "none") writeMark(sheet, recordOf(target.model), cells, formerParts(writer, target));
  await writeProtection(writer.batch, sheet, target.model);
}
