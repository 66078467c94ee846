import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import { writeOrRestore } from "../lock/writeUnlocked";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { cellInput, textFormat } from "../write/content";
import type { CellUpdate, Run, State } from "./cellRuns";
import { queueStates, rangeOf, runsOf } from "./cellRuns";

/** Cells of rows in a table of the user's own; at least one. */
export interface UpdateRequest {
  readonly sheet: string;
  readonly cells: readonly CellUpdate[];
}

/** What a step did, for taking it back. */
interface Updated {
  readonly sheetId: string;
  readonly sheet: string;
  readonly runs: readonly Run[];
  readonly former: readonly State[];
}

/** A formula is given otherwise than it comes out; text that looks like one is not. */
const isFormula = (formula: CellContent | undefined, value: CellContent | undefined): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

function refuseUnlessAsRead(sheet: string, runs: readonly Run[], states: readonly State[]): void {
  for (const [at, { row, column, cells }] of runs.entries()) {
    const { formulas = [], values = [] } = states[at] ?? {};
    for (const [index, { before }] of cells.entries()) {
      const cell = a1(row, column + index);
      if (isFormula(formulas[index], values[index])) throw new RefusalError({ code: "formula-in-cell", sheet, cell });
      if (values[index] !== before) throw new RefusalError({ code: "cell-changed-meanwhile", sheet, cell });
    }
  }
}

/** The cell's own format, unless what is written would be another value under it: 93 as 9300 %, a number as text, a date as a number. */
function formatFor(own: string, { after, numberFormat }: CellUpdate): string {
  const isNumber = typeof after === "number";
  return own === "General" || (isNumber && (own === textFormat || own.includes("%"))) ? numberFormat : own;
}

function queueUpdate(sheet: Excel.Worksheet, { runs, former }: Updated): void {
  for (const [at, run] of runs.entries()) {
    const own = former[at]?.formats ?? [];
    const formats = run.cells.map((cell, index) => formatFor(own[index] ?? "General", cell));
    const range = rangeOf(sheet, run);
    if (formats.some((format, index) => format !== own[index])) range.numberFormat = [formats];
    range.values = [run.cells.map(({ after }, index) => cellInput(after, formats[index] ?? "General"))];
  }
}

function queueFormer(sheet: Excel.Worksheet, { runs, former }: Updated): void {
  for (const [at, run] of runs.entries()) {
    const { values = [], formats = [] } = former[at] ?? {};
    const range = rangeOf(sheet, run);
    range.numberFormat = [[...formats]];
    range.values = [values.map((value, index) => cellInput(value, formats[index] ?? "General"))];
  }
}

/** The first cell that is no longer as the step left it. */
function changedCell(runs: readonly Run[], left: readonly State[], now: readonly State[]): string | null {
  for (const [at, { row, column, cells }] of runs.entries()) {
    const index = cells.findIndex(
      (_cell, place) => left[at]?.formulas[place] !== now[at]?.formulas[place] || left[at]?.values[place] !== now[at]?.values[place],
    );
    if (index >= 0) return a1(row, column + index);
  }
  return null;
}

/** Reads the cells, and refuses where one is not as the step left it. */
async function refuseIfChanged(context: Excel.RequestContext, done: Updated, left: readonly State[]): Promise<Excel.Worksheet> {
  traceSheet(context, done.sheet);
  const sheet = context.workbook.worksheets.getItem(done.sheetId).load("name");
  const states = queueStates(sheet, done.runs);
  await context.sync();
  const cell = changedCell(done.runs, left, states());
  if (cell !== null) throw new RefusalError({ code: "rows-changed-since", sheet: sheet.name, cell });
  return sheet;
}

async function undoUpdate(access: ExcelAccess, done: Updated, left: readonly State[]): Promise<void> {
  await access.run(async (context) => {
    const sheet = await refuseIfChanged(context, done, left);
    await writeOrRestore(
      access,
      { context, sheet, sheetId: done.sheetId, name: sheet.name },
      () => queueFormer(sheet, done),
      (reached) => queueUpdate(reached, done),
    );
  });
}

/**
 * Changes cells in rows of a table of the user's own, only where each still holds what was read (`cell-changed-meanwhile`) and none is a formula
 * (`formula-in-cell`). On a failure what was done is taken back. The undo refuses (`rows-changed-since`) where a cell was changed since.
 */
export async function updateRows(access: ExcelAccess, { sheet: name, cells }: UpdateRequest): Promise<Result<UndoHandle, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      traceSheet(context, name);
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      const runs = runsOf(cells);
      const before = queueStates(sheet, runs);
      await context.sync();
      const done = { sheetId: sheet.id, sheet: name, runs, former: before() };
      refuseUnlessAsRead(name, runs, done.former);
      const after = await writeOrRestore(
        access,
        { context, sheet, sheetId: sheet.id, name },
        () => {
          context.application.suspendApiCalculationUntilNextSync();
          queueUpdate(sheet, done);
          return queueStates(sheet, runs);
        },
        (reached) => queueFormer(reached, done),
      );
      const left = after();
      return {
        removes: [],
        restores: [name],
        check: () => guarded(() => access.run(async (again) => void (await refuseIfChanged(again, done, left)))),
        undo: () => guarded(() => undoUpdate(access, done, left)),
      };
    }),
  );
}
