import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import type { SheetAsRead } from "../guard/sheetAsRead";
import { queueBack, queueUsed } from "../guard/sheetAsRead";
import { afterFailure } from "../lock/afterFailure";
import type { Lock } from "../lock/lock";
import { queueLock, reopen } from "../lock/lock";
import { lockAgain, refuseUnlessUntouched, writeUnlocked } from "../lock/writeUnlocked";
import type { FormerSheet } from "../former/formerSheet";
import { readFormer } from "../former/readFormer";
import { cellCount, cellsOf } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { holdsContent } from "../write/content";
import type { AppendPlan, AppendRequest, AppendedRows } from "./appendPlan";
import { lookedAt, planAppend, refuseUnlessBelow, rowAbove } from "./appendPlan";
import { tableAround, tablesOn } from "./targetTable";
import { queueBringBack } from "./takenRows";
import { contentAt, queueAppend, queueRemoval, queueTakingOut } from "./writeRows";

/** What a step did, for taking it back. */
export interface Appended {
  readonly sheetId: string;
  readonly request: AppendedRows;
  readonly plan: AppendPlan;
  readonly former: FormerSheet;
}

const noMark = { record: null, extent: null, parts: 0 };

/** Excel tells some hundred bytes of looks a cell: so many fit well into the answer of the message that writes. */
const mostCellsWithLooks = 2_000;

interface Prepared extends Appended {
  readonly asRead: SheetAsRead;
}

async function prepare(context: Excel.RequestContext, { above, ...request }: AppendRequest): Promise<Prepared> {
  traceSheet(context, request.sheet);
  const sheet = context.workbook.worksheets.getItem(request.sheet).load("id");
  const over = cellsOf(sheet, rowAbove(request)).load("formulas,values");
  const used = queueUsed(sheet);
  const tables = await tablesOn(context, sheet);
  refuseUnlessBelow({ ...request, above }, (over.values as CellContent[][])[0] ?? []);
  const area = lookedAt(request);
  const { sheets } = await readFormer(context, [{ own: { id: sheet.id, name: request.sheet, mark: noMark }, area, mayBeProtected: true }]);
  const former = sheets[0];
  if (former === undefined) throw new RefusalError({ code: "sheet-gone", sheet: request.sheet });
  const table = tableAround(tables, request.afterRow, request.firstColumn, request.lastColumn);
  const cells = [
    { range: rowAbove(request), formulas: over.formulas as CellContent[][] },
    { range: area, formulas: former.formulas },
  ];
  const plan = planAppend(request, former.formulas, table);
  const withLooks = cellCount(area) <= mostCellsWithLooks;
  return { sheetId: sheet.id, request, plan, former, asRead: { used: used(), cells, withLooks } };
}

/** Whether the rows of the Excel table that were inserted are there: a step that failed may have stopped before. */
async function wasInserted(context: Excel.RequestContext, { sheetId, plan: { insertion } }: Appended): Promise<boolean> {
  if (insertion === null) return false;
  // Someone may have taken the table away just before the step reached it.
  const table = context.workbook.worksheets.getItem(sheetId).tables.getItemOrNullObject(insertion.table.id);
  const rows = table.rows.getCount();
  await context.sync();
  return !table.isNullObject && rows.value > insertion.table.lastBodyRow - insertion.table.firstBodyRow + 1;
}

/** Puts back what a step that failed half way left. */
function takeBack(access: ExcelAccess, done: Prepared, lock: Lock, failure: ExcelRefusal): Promise<ExcelRefusal> {
  const restore = (): Promise<void> =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(done.sheetId);
      const again = await reopen(context, sheet, lock);
      if (again === "gone") return;
      const inserted = await wasInserted(context, done);
      const plan = inserted ? done.plan : { ...done.plan, insertion: null };
      if (again === "sealed") return refuseUnlessUntouched(context, sheet, done.asRead, done.request.sheet);
      queueRemoval(sheet, done.request, plan, done.former);
      queueLock(sheet, again);
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
async function refuseIfChanged(context: Excel.RequestContext, { sheetId, request, plan, former }: Appended) {
  traceSheet(context, request.sheet);
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const cells = cellsOf(sheet, plan.area).load("formulas,values");
  const used = queueUsed(sheet);
  const was = plan.insertion?.table.range;
  const table = plan.insertion && sheet.tables.getItem(plan.insertion.table.id).getRange().untrack().load("rowIndex,columnIndex");
  await context.sync();
  // Inserted rows are taken out by their place in the table: it must stand where it stood.
  const isMoved = was && table && (table.rowIndex !== was.firstRow || table.columnIndex !== was.firstColumn);
  const changed = isMoved
    ? a1(was.firstRow, was.firstColumn)
    : changedCell({ sheetId, request, plan, former }, cells.formulas as CellContent[][], cells.values as CellContent[][]);
  if (changed !== null) throw new RefusalError({ code: "rows-changed-since", sheet: sheet.name, cell: changed });
  const withLooks = cellCount(plan.area) <= mostCellsWithLooks;
  const asRead = { used: used(), cells: [{ range: plan.area, formulas: cells.formulas as CellContent[][] }], withLooks };
  return { sheet, asRead };
}

async function undoAppend(access: ExcelAccess, done: Appended): Promise<void> {
  await access.run(async (context) => {
    const { sheet, asRead } = await refuseIfChanged(context, done);
    await writeUnlocked(
      access,
      { context, sheet, sheetId: done.sheetId, name: sheet.name },
      {
        asRead,
        queue: () => queueRemoval(sheet, done.request, done.plan, done.former),
        giveBack: (reached, now, taken) => {
          if (taken !== null) queueBringBack(reached, taken);
          queueBack(reached, now);
        },
        takeBack: (lock, failure) => lockAgain(access, done.sheetId, lock, failure),
      },
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
 * is taken back, and so it is where the sheet turns out to be another than was read (`sheet-changed-meanwhile`). The undo refuses (`rows-changed-since`)
 * where a cell of the new rows is no longer as it was written.
 */
export async function appendRows(access: ExcelAccess, request: AppendRequest): Promise<Result<UndoHandle, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const { asRead, ...done } = await prepare(context, request);
      const sheet = context.workbook.worksheets.getItem(done.sheetId);
      await writeUnlocked(
        access,
        { context, sheet, sheetId: done.sheetId, name: request.sheet },
        {
          asRead,
          queue: () => {
            context.application.suspendApiCalculationUntilNextSync();
            return queueAppend(sheet, done.request, done.plan);
          },
          takeBack: (lock, failure) => takeBack(access, { ...done, asRead }, lock, failure),
          giveBack: (reached, now, former) => {
            if (former !== null) queueTakingOut(reached, done.plan, former.value);
            // Where there were too many cells to look at again, their looks are those of the first look.
            if (!asRead.withLooks) queueRemoval(reached, done.request, { ...done.plan, insertion: null }, done.former);
            queueBack(reached, now);
          },
        },
      );
      return appendUndo(access, done);
    }),
  );
}
