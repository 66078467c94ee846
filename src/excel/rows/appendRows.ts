import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import { afterFailure } from "../lock/afterFailure";
import type { Lock } from "../lock/lock";
import { queueLock, reopen } from "../lock/lock";
import { lockAgain, writeUnlocked } from "../lock/writeUnlocked";
import type { FormerSheet } from "../former/formerSheet";
import { readFormer } from "../former/readFormer";
import { cellsOf } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { holdsContent } from "../write/content";
import type { AppendPlan, AppendRequest } from "./appendPlan";
import { lookedAt, planAppend } from "./appendPlan";
import { tableAround, tablesOn } from "./targetTable";
import { contentAt, queueAppend, queueRemoval } from "./writeRows";

/** What a step did, for taking it back. */
export interface Appended {
  readonly sheetId: string;
  readonly request: AppendRequest;
  readonly plan: AppendPlan;
  readonly former: FormerSheet;
}

const noMark = { record: null, extent: null, parts: 0 };

async function prepare(context: Excel.RequestContext, request: AppendRequest): Promise<Appended> {
  traceSheet(context, request.sheet);
  const sheet = context.workbook.worksheets.getItem(request.sheet).load("id");
  const tables = await tablesOn(context, sheet);
  const area = lookedAt(request);
  const { sheets } = await readFormer(context, [{ own: { id: sheet.id, name: request.sheet, mark: noMark }, area, mayBeProtected: true }]);
  const former = sheets[0];
  if (former === undefined) throw new RefusalError({ code: "sheet-gone", sheet: request.sheet });
  const table = tableAround(tables, request.afterRow, request.firstColumn, request.lastColumn);
  return { sheetId: sheet.id, request, plan: planAppend(request, former.formulas, table), former };
}

/** Whether the rows of the Excel table that were inserted are there: a step that failed may have stopped before. */
async function wasInserted(context: Excel.RequestContext, { sheetId, plan: { insertion } }: Appended): Promise<boolean> {
  if (insertion === null) return false;
  const rows = context.workbook.worksheets.getItem(sheetId).tables.getItem(insertion.table.id).rows.getCount();
  await context.sync();
  return rows.value > insertion.table.lastBodyRow - insertion.table.firstBodyRow + 1;
}

/** Puts back what a step that failed half way left. */
function takeBack(access: ExcelAccess, done: Appended, lock: Lock, failure: ExcelRefusal): Promise<ExcelRefusal> {
  const restore = (): Promise<void> =>
    access.run(async (context) => {
      const inserted = await wasInserted(context, done);
      const plan = inserted ? done.plan : { ...done.plan, insertion: null };
      const sheet = context.workbook.worksheets.getItem(done.sheetId);
      await reopen(context, sheet, lock);
      queueRemoval(sheet, done.request, plan, done.former);
      queueLock(sheet, lock);
      await context.sync();
    });
  return afterFailure(failure, restore, done.request.sheet);
}

/** The first cell of the new rows that is not as the step left it; null where all are. */
function changedCell(
  { request, plan, former }: Appended,
  formulas: readonly CellContent[][],
  values: readonly CellContent[][],
): string | null {
  for (const [row, cells] of formulas.entries()) {
    for (const [index, formula] of cells.entries()) {
      const column = request.firstColumn + index;
      const content = contentAt(request, row, column);
      const before = row < plan.free ? (former.formulas[row]?.[index] ?? "") : "";
      const calculated = typeof formula === "string" && formula.startsWith("=") && plan.insertion !== null;
      const same = content === undefined ? formula === before || calculated : holdsContent(content, formula, values[row]?.[index] ?? "");
      if (!same) return a1(plan.area.firstRow + row, column);
    }
  }
  return null;
}

/** Reads what the step wrote, and refuses where it is not as the step left it. */
async function refuseIfChanged(context: Excel.RequestContext, { sheetId, request, plan, former }: Appended): Promise<Excel.Worksheet> {
  traceSheet(context, request.sheet);
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const cells = cellsOf(sheet, plan.area).load("formulas,values");
  const was = plan.insertion?.table.range;
  const table = plan.insertion && sheet.tables.getItem(plan.insertion.table.id).getRange().untrack().load("rowIndex,columnIndex");
  await context.sync();
  // Inserted rows are taken out by their place in the table: it must stand where it stood.
  const isMoved = was && table && (table.rowIndex !== was.firstRow || table.columnIndex !== was.firstColumn);
  const changed = isMoved
    ? a1(was.firstRow, was.firstColumn)
    : changedCell({ sheetId, request, plan, former }, cells.formulas as CellContent[][], cells.values as CellContent[][]);
  if (changed !== null) throw new RefusalError({ code: "rows-changed-since", sheet: sheet.name, cell: changed });
  return sheet;
}

async function undoAppend(access: ExcelAccess, done: Appended): Promise<void> {
  await access.run(async (context) => {
    const sheet = await refuseIfChanged(context, done);
    await writeUnlocked(
      context,
      sheet,
      sheet.name,
      () => queueRemoval(sheet, done.request, done.plan, done.former),
      (lock, failure) => lockAgain(access, done.sheetId, lock, failure),
    );
  });
}

/** The undo of rows that were added. */
export function appendUndo(access: ExcelAccess, done: Appended): UndoHandle {
  const { sheet, rows } = done.request;
  return {
    removes: [],
    restores: [sheet],
    rows: [{ sheet, count: rows.length }],
    memory: { kind: "rows", appended: done },
    check: () => guarded(() => access.run(async (context) => void (await refuseIfChanged(context, done)))),
    undo: () => guarded(() => undoAppend(access, done)),
  };
}

/**
 * Adds rows to a table of the user's own, under its last row of data, without touching a cell that holds anything: into blank rows that are there, else
 * into rows inserted into the Excel table; refused (`cells-in-the-way`) where the cells are no Excel table and are not free. On a failure what was done
 * is taken back. The undo refuses (`rows-changed-since`) where a cell of the new rows is no longer as it was written.
 */
export async function appendRows(access: ExcelAccess, request: AppendRequest): Promise<Result<UndoHandle, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const done = await prepare(context, request);
      const sheet = context.workbook.worksheets.getItem(done.sheetId);
      const queue = (): void => {
        context.application.suspendApiCalculationUntilNextSync();
        traceSheet(context, request.sheet);
        queueAppend(sheet, request, done.plan);
      };
      await writeUnlocked(context, sheet, request.sheet, queue, (lock, failure) => takeBack(access, done, lock, failure));
      return appendUndo(access, done);
    }),
  );
}
