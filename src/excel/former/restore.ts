import type { CellContent } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import type { BlockBatch } from "../blocks";
import { blockBatch } from "../blocks";
import { traceSheet } from "../errors";
import { recordFormulas, writeMark } from "../ownership/marks";
import { layoutOf } from "../ownership/record";
import { cellsOf, holds, within } from "../ranges";
import { extentOf, writeInputs, writeMatrix } from "../write/cells";
import { addChart, chartsBeyond, removeChart } from "../write/charts";
import { formerInput } from "../write/content";
import { recordOf } from "../write/fingerprint";
import type { Rereading } from "../write/rereading";
import { queueRereading, queueTypedSince } from "../write/rereading";
import { clearLayout, writeColumnWidths, writeFrozenPanes, writeMerges, writeNotes, writeRowHeights, writeTables } from "../write/layout";
import { writePageBreaks, writePageLayout } from "../write/pageLayout";
import { applyPlainLook } from "../write/traits";
import { writeValidations } from "../write/validations";
import type { FormerSheet } from "./formerSheet";
import { isBlank, reachable, removeNewcomers } from "./halfWay";
import type { Restoration, RestorePlan } from "./restorePlan";
import { settableLook } from "./looks";

/** Bytes of the actions for one sheet besides its cells. */
const layoutBytes = 60_000;

/** Over the area, what `make` gives for the cells that the step may have changed; `other` for the user's cells between them. */
function overChanged<T>({ former, model }: Restoration, make: (row: number, column: number) => T, other: T): T[][] {
  const { area, mark } = former;
  const written = extentOf(model);
  return former.formulas.map((cells, row) =>
    cells.map((_, column) => {
      const at = [area.firstRow + row, area.firstColumn + column] as const;
      return holds(mark.extent, ...at) || holds(written, ...at) ? make(row, column) : other;
    }),
  );
}

function inputOf({ formulas, values, numberFormats }: FormerSheet, row: number, column: number): CellContent {
  return formerInput(formulas[row]?.[column] ?? "", values[row]?.[column] ?? "", numberFormats[row]?.[column] ?? "");
}

async function restoreCells(batch: BlockBatch, sheet: Excel.Worksheet, restoration: Restoration): Promise<void> {
  const { former, model } = restoration;
  // Beyond the area nothing was read, and nothing written.
  for (const range of [within(former.mark.extent, former.area), extentOf(model)]) {
    if (range === null) continue;
    const cells = cellsOf(sheet, range);
    cells.unmerge();
    cells.clear("Contents");
    applyPlainLook(sheet, range);
  }
  const formats = overChanged<string | null>(restoration, (row, column) => former.numberFormats[row]?.[column] ?? null, null);
  await writeMatrix(batch, sheet, former.area, formats, (cells, rows) => {
    cells.numberFormat = rows;
  });
  const looks = overChanged(restoration, (row, column) => settableLook(former.looks[row]?.[column] ?? {}), {});
  await writeMatrix(batch, sheet, former.area, looks, (cells, rows) => cells.setCellProperties(rows));
  const inputs = overChanged<CellContent | null>(restoration, (row, column) => inputOf(former, row, column), null);
  await writeInputs(batch, sheet, former.area, inputs);
}

async function restoreSheet(
  batch: BlockBatch,
  restoration: Restoration,
  seen: FormerSheet | undefined,
  supports: ExcelAccess["supports"],
): Promise<Rereading | null> {
  const sheet = batch.context.workbook.worksheets.getItem(restoration.former.id);
  const rereading = seen === undefined ? null : await queueRereading(batch, sheet, seen);
  await queueSheet(batch, sheet, restoration, supports);
  return rereading;
}

async function queueSheet(
  batch: BlockBatch,
  sheet: Excel.Worksheet,
  restoration: Restoration,
  supports: ExcelAccess["supports"],
): Promise<void> {
  const { former, model } = restoration;
  await batch.spend(layoutBytes);
  traceSheet(batch.context, former.name);
  const layout = former.mark.record?.layout ?? null;
  clearLayout(sheet, layoutOf(model), supports);
  await restoreCells(batch, sheet, restoration);
  await batch.spend(layoutBytes);
  writeColumnWidths(sheet, former.area.firstColumn, former.columnWidths);
  cellsOf(sheet, former.area).format.autofitRows();
  await writeRowHeights(batch, sheet, former.area.firstRow, former.rowHeights);
  sheet.tabColor = former.tabColor;
  for (const chart of chartsBeyond(model.charts, layout?.charts ?? [])) removeChart(sheet, chart);
  const parts = Math.max(former.mark.parts, recordFormulas(recordOf(model)).length);
  writeMark(sheet, former.mark.record, former.mark.extent && cellsOf(sheet, former.mark.extent), parts);
  if (layout === null) return;
  await writeMerges(batch, sheet, layout.merges);
  writeFrozenPanes(sheet, layout.frozenRows, layout.frozenColumns);
  writePageLayout(sheet, layout.print);
  await writePageBreaks(batch, sheet, layout.print);
  await writeValidations(batch, sheet, layout.validations);
  writeTables(sheet, layout.tables);
  writeNotes(sheet, layout.notes, supports);
  for (const chart of chartsBeyond(layout.charts, model.charts)) {
    removeChart(sheet, chart);
    addChart(sheet, chart);
  }
}

/** Puts sheets of ours back as they were and takes away those that a step added. Also undoes a step that stopped half way. */
export async function restoreFormer(access: ExcelAccess, plan: RestorePlan): Promise<void> {
  await access.run(async (context) => {
    const isHalf = plan.halfWay && plan.restorations.length > 0;
    const restorations = isHalf ? await reachable(context, plan.restorations) : plan.restorations;
    if (isHalf) await removeNewcomers(context, restorations);
    const doubtful = plan.doubtful ?? null;
    const added = doubtful !== null && (await isBlank(context, doubtful)) ? [...plan.added, doubtful] : plan.added;
    const batch = blockBatch(context);
    const rereadings: Rereading[] = [];
    for (const restoration of restorations) {
      const seen = plan.seen?.find(({ id }) => id === restoration.former.id);
      const rereading = await restoreSheet(batch, restoration, seen, access.supports);
      if (rereading !== null) rereadings.push(rereading);
    }
    for (const name of added) {
      await batch.spend(name.length);
      traceSheet(context, name);
      context.workbook.worksheets.getItemOrNullObject(name).delete();
    }
    await batch.send();
    const typed = rereadings.filter((rereading) => queueTypedSince(context, rereading));
    if (typed.length > 0) await context.sync();
  });
}
