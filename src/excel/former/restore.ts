import type { CellContent } from "../../forms/model/grid";
import type { SheetModel } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import type { BlockBatch } from "../blocks";
import { blockBatch } from "../blocks";
import { traceSheet } from "../errors";
import { recordFormulas, writeMark } from "../ownership/marks";
import { layoutOf } from "../ownership/record";
import { firstDifference } from "../guard/sheetAsRead";
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
import { settableLook } from "./looks";

/** A sheet to put back, and the model that was (or was about to be) written over it. */
export interface Restoration {
  readonly former: FormerSheet;
  readonly model: SheetModel;
}

export interface RestorePlan {
  readonly restorations: readonly Restoration[];
  /** Names or ids of sheets that the step added; those that are there are removed. */
  readonly added: readonly string[];
  /** The name of a sheet that the step may have added: it is removed only where it is blank. */
  readonly doubtful?: string | null;
  /**
   * Whether the step stopped half way. Then whatever chart or table the sheets did not have before is a half-made one of ours; later, it may be
   * the user's.
   */
  readonly halfWay: boolean;
  /** The sheets as they were looked at before this: what someone typed into one since is typed again. Left out: nobody looked. */
  readonly seen?: readonly FormerSheet[];
}

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

/**
 * The sheets that can be put back after a step that stopped half way: one that someone deleted meanwhile is gone, and one that someone protected before the
 * step reached it is as it was.
 */
async function reachable(context: Excel.RequestContext, restorations: readonly Restoration[]): Promise<readonly Restoration[]> {
  const sheets = restorations.map(({ former }) => context.workbook.worksheets.getItemOrNullObject(former.id));
  for (const sheet of sheets) sheet.protection.load("protected");
  await context.sync();
  const there = restorations.flatMap((restoration, index) => {
    const sheet = sheets[index];
    return sheet === undefined || sheet.isNullObject ? [] : [{ restoration, sheet }];
  });
  const sealed = there.filter(({ sheet }) => sheet.protection.protected);
  const now = sealed.map(({ restoration: { former }, sheet }) => cellsOf(sheet, former.area).load("formulas"));
  if (sealed.length > 0) await context.sync();
  const untouched = sealed.flatMap(({ restoration }, index) => {
    const { area, formulas } = restoration.former;
    return firstDifference(area, formulas, now[index]?.formulas as CellContent[][]) === null ? [restoration] : [];
  });
  return there.flatMap(({ restoration }) => (untouched.includes(restoration) ? [] : [restoration]));
}

/** A sheet that is blank has nothing that anyone could lose. */
async function isBlank(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  await context.sync();
  return sheet.isNullObject || used.isNullObject;
}

/** Removes charts and tables that a step left half made: they don't bear their names yet. */
async function removeNewcomers(context: Excel.RequestContext, restorations: readonly Restoration[]): Promise<void> {
  const sheets = restorations.map(({ former }) => context.workbook.worksheets.getItem(former.id));
  for (const { charts, tables } of sheets) {
    charts.load("items/id");
    tables.load("items/id");
  }
  await context.sync();
  sheets.forEach(({ charts, tables }, index) => {
    const former = restorations[index]?.former;
    for (const chart of charts.items) if (!former?.chartIds.includes(chart.id)) chart.delete();
    for (const table of tables.items) if (!former?.tableIds.includes(table.id)) table.convertToRange().untrack();
  });
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
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.delete();
    }
    await batch.send();
    if (rereadings.some((rereading) => queueTypedSince(context, rereading))) await context.sync();
  });
}
