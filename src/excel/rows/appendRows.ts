import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded, refusalOf, traceSheet } from "../errors";
import type { FormerSheet } from "../former/formerSheet";
import { readFormer } from "../former/readFormer";
import { cellsOf } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { holdsContent } from "../write/content";
import type { AppendPlan, AppendRequest } from "./appendPlan";
import { lookedAt, planAppend } from "./appendPlan";
import type { Lock } from "./lock";
import { liftLock, lockAgain, queueLock, reopen } from "./lock";
import { afterFailure } from "./notRestored";
import { tableAround, tablesOn } from "./targetTable";
import { contentAt, queueAppend, queueRemoval } from "./writeRows";

/** What a step did, for taking it back. */
interface Appended {
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
  return afterFailure(done.request.sheet, failure, () =>
    access.run(async (context) => {
      const inserted = await wasInserted(context, done);
      const plan = inserted ? done.plan : { ...done.plan, insertion: null };
      const sheet = context.workbook.worksheets.getItem(done.sheetId);
      await reopen(context, sheet, lock);
      queueRemoval(sheet, done.request, plan, done.former);
      queueLock(sheet, lock);
      await context.sync();
    }),
  );
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

async function undoAppend(access: ExcelAccess, done: Appended): Promise<void> {
  await access.run(async (context) => {
    traceSheet(context, done.request.sheet);
    const sheet = context.workbook.worksheets.getItem(done.sheetId).load("name");
    const cells = cellsOf(sheet, done.plan.area).load("formulas,values");
    await context.sync();
    const changed = changedCell(done, cells.formulas as CellContent[][], cells.values as CellContent[][]);
    if (changed !== null) throw new RefusalError({ code: "rows-changed-since", sheet: sheet.name, cell: changed });
    const lock = await liftLock(context, sheet, sheet.name);
    try {
      queueRemoval(sheet, done.request, done.plan, done.former);
      queueLock(sheet, lock);
      await context.sync();
    } catch (error) {
      throw new RefusalError(await lockAgain(access, done.sheetId, lock, refusalOf(error)));
    }
  });
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
      const lock = await liftLock(context, sheet, request.sheet);
      try {
        context.application.suspendApiCalculationUntilNextSync();
        traceSheet(context, request.sheet);
        queueAppend(sheet, request, done.plan);
        queueLock(sheet, lock);
        await context.sync();
      } catch (error) {
        throw new RefusalError(await takeBack(access, done, lock, refusalOf(error)));
      }
      return { removes: [], restores: [request.sheet], undo: () => guarded(() => undoAppend(access, done)) };
    }),
  );
}
