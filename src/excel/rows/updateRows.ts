import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import type { CellsAsRead, SheetAsRead } from "../guard/sheetAsRead";
import { queueUsed } from "../guard/sheetAsRead";
import { writeOrRestore } from "../lock/writeUnlocked";
import { cellsOf, sizedRange } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { cellInput, textFormat } from "../write/content";
import type { CellUpdate, Run, State } from "./cellRuns";
import { queueStates, rangeOf, runsOf } from "./cellRuns";

/** Cells by which rows are known again: where one says something else, rows or columns were moved since they were read. */
export interface KnownCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** What the cells came to; null where that does not matter. */
  readonly values: readonly (readonly (CellContent | null)[])[];
}

/** Cells of rows in a table of the user's own; at least one. */
export interface UpdateRequest {
  readonly sheet: string;
  readonly cells: readonly CellUpdate[];
  readonly known: KnownCells;
}

/** What a step did, for taking it back. */
interface Updated {
  readonly sheetId: string;
  readonly sheet: string;
  readonly runs: readonly Run[];
  readonly former: readonly State[];
  /** What else was read when the step was planned. */
  readonly around: SheetAsRead;
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

function refuseUnlessKnown(sheet: string, { firstRow, firstColumn, values }: KnownCells, now: readonly (readonly CellContent[])[]): void {
  for (const [row, cells] of values.entries()) {
    const column = cells.findIndex((value, index) => value !== null && value !== now[row]?.[index]);
    if (column >= 0) throw new RefusalError({ code: "sheet-changed-meanwhile", sheet, cell: a1(firstRow + row, firstColumn + column) });
  }
}

function cellsAsRead(runs: readonly Run[], states: readonly State[]): readonly CellsAsRead[] {
  return runs.map(({ row, column, cells }, at) => ({
    range: sizedRange(row, column, 1, cells.length),
    formulas: [states[at]?.formulas ?? []],
  }));
}

/** Reads what the cells hold, and what tells that they are the right ones; refuses where they are not. One round trip. */
async function prepare(context: Excel.RequestContext, sheet: Excel.Worksheet, request: UpdateRequest): Promise<Updated> {
  const { sheet: name, cells, known } = request;
  const runs = runsOf(cells);
  const before = queueStates(sheet, runs);
  const range = sizedRange(known.firstRow, known.firstColumn, known.values.length, known.values[0]?.length ?? 0);
  const block = known.values.length === 0 ? null : cellsOf(sheet, range).load("formulas,values");
  const used = queueUsed(sheet);
  await context.sync();
  const former = before();
  if (block !== null) refuseUnlessKnown(name, known, block.values as CellContent[][]);
  refuseUnlessAsRead(name, runs, former);
  const around = block === null ? [] : [{ range, formulas: block.formulas as CellContent[][] }];
  return { sheetId: sheet.id, sheet: name, runs, former, around: { used: used(), cells: around } };
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
      { cells: cellsAsRead(done.runs, left) },
      () => queueFormer(sheet, done),
      (reached) => queueUpdate(reached, done),
    );
  });
}

/**
 * Changes cells in rows of a table of the user's own, only where each still holds what was read (`cell-changed-meanwhile`), none is a formula
 * (`formula-in-cell`) and the rows are those that were read (`sheet-changed-meanwhile`). On a failure what was done is taken back. The undo refuses
 * (`rows-changed-since`) where a cell was changed since.
 */
export async function updateRows(access: ExcelAccess, request: UpdateRequest): Promise<Result<UndoHandle, ExcelRefusal>> {
  const { sheet: name } = request;
  return guarded(() =>
    access.run(async (context) => {
      traceSheet(context, name);
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      const done = await prepare(context, sheet, request);
      const { used, cells } = done.around;
      const after = await writeOrRestore(
        access,
        { context, sheet, sheetId: done.sheetId, name },
        { ...(used !== undefined && { used }), cells: [...cellsAsRead(done.runs, done.former), ...cells] },
        () => {
          context.application.suspendApiCalculationUntilNextSync();
          queueUpdate(sheet, done);
          return queueStates(sheet, done.runs);
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
