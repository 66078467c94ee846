import type { CellContent } from "../../forms/model/grid";
import { firstDifference } from "../guard/sheetAsRead";
import { cellsOf } from "../ranges";
import type { Restoration } from "./restorePlan";

/**
 * The sheets that can be put back after a step that stopped half way: one that someone deleted meanwhile is gone, and one that someone protected before the
 * step reached it is as it was.
 */
export async function reachable(context: Excel.RequestContext, restorations: readonly Restoration[]): Promise<readonly Restoration[]> {
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
export async function isBlank(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  await context.sync();
  return sheet.isNullObject || used.isNullObject;
}

/** Removes charts and tables that a step left half made: they don't bear their names yet. */
export async function removeNewcomers(context: Excel.RequestContext, restorations: readonly Restoration[]): Promise<void> {
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
