import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import { guarded, refusalOf, traceSheet } from "../errors";
import { cellsOf, sizedRange } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import { liftLock, queueLock, reopen } from "../lock/lock";
import type { Lock } from "../lock/lock";
import { afterFailure } from "../lock/afterFailure";
import type { UndoHandle } from "../undo";
import { cellInput } from "../write/content";
import type { OwnFormula, SheetOfFormulas } from "./ownFormulas";
import { readOwnFormulas, readSizes, sizesOf } from "./ownFormulas";

export interface Frozen {
  readonly cells: number;
  readonly sheets: readonly string[];
  /** Cells left as they are, since they show an error or fill other cells too: `Chấm điểm 2022!X5`. */
  readonly left: readonly string[];
  /** Brings the formulas back; null where nothing was changed. */
  readonly undo: UndoHandle | null;
}

type Side = "formula" | "value";

/** Queues the cells of a sheet, neighbours in a column together. */
function queueSide(sheet: Excel.Worksheet, formulas: readonly OwnFormula[], side: Side): void {
  const ordered = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: OwnFormula[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first === undefined) return;
    const inputs = run.map((each) => [side === "formula" ? each.formula : cellInput(each.value, each.format)]);
    cellsOf(sheet, sizedRange(first.row, first.column, run.length, 1)).formulas = inputs;
    run = [];
  };
  for (const each of ordered) {
    const last = run.at(-1);
    if (last !== undefined && (last.column !== each.column || last.row + 1 !== each.row)) flush();
    run.push(each);
  }
  flush();
}

interface Done {
  readonly sheet: SheetOfFormulas;
  readonly lock: Lock;
}

async function writeSide(access: ExcelAccess, sheets: readonly SheetOfFormulas[], side: Side): Promise<void> {
  const done: Done[] = [];
  await access.run(async (context) => {
    try {
      for (const each of sheets) {
        traceSheet(context, each.name);
        const sheet = context.workbook.worksheets.getItem(each.id);
        done.push({ sheet: each, lock: await liftLock(context, sheet, each.name) });
        context.application.suspendApiCalculationUntilNextSync();
        queueSide(sheet, each.formulas, side);
        queueLock(sheet, done.at(-1)?.lock ?? null);
        await context.sync();
      }
    } catch (error) {
      throw new RefusalError(await takeBack(access, done, side === "value" ? "formula" : "value", error));
    }
  });
}

function takeBack(access: ExcelAccess, done: readonly Done[], side: Side, error: unknown): Promise<ExcelRefusal> {
  const restore = (): Promise<void> =>
    access.run(async (context) => {
      for (const { sheet: each, lock } of done) {
        const sheet = context.workbook.worksheets.getItem(each.id);
        await reopen(context, sheet, lock);
        queueSide(sheet, each.formulas, side);
        queueLock(sheet, lock);
        await context.sync();
      }
    });
  return afterFailure(refusalOf(error), restore, done.at(-1)?.sheet.name ?? null);
}

/** The formulas name cells by their places: they come back only where every sheet is as large as it was and every value still stands. */
async function thaw(access: ExcelAccess, sheets: readonly SheetOfFormulas[], sizes: ReadonlyMap<string, string>): Promise<void> {
  await access.run(async (context) => {
    const now = await readSizes(context);
    for (const [id, size] of sizes) {
      const [name] = JSON.parse(size) as [string];
      if (now.get(id) !== size) throw new RefusalError({ code: "changed-since", sheet: name });
    }
    for (const { id, name, formulas } of sheets) {
      const sheet = context.workbook.worksheets.getItem(id);
      const cells = formulas.map(({ row, column }) => cellsOf(sheet, sizedRange(row, column, 1, 1)).load("formulas"));
      await context.sync();
      formulas.forEach(({ row, column, value }, index) => {
        const content = (cells[index]?.formulas as CellContent[][])[0]?.[0];
        if (content !== value) throw new RefusalError({ code: "rows-changed-since", sheet: name, cell: a1(row, column) });
      });
    }
  });
  await writeSide(access, sheets, "formula");
}

/**
 * Turns formulas that call our functions into what they show, on one sheet or (null) on all, so that the figures stay without the add-in. Text stays text. Those
 * that show an error or fill other cells are left and named. On a failure all is as before.
 */
export async function freezeFormulas(access: ExcelAccess, sheetId: string | null): Promise<Result<Frozen, ExcelRefusal>> {
  return guarded(async () => {
    const read = await access.run((context) => readOwnFormulas(context, sheetId));
    const sheets = read.flatMap((sheet) => {
      const formulas = sheet.formulas.filter(({ stays }) => stays === null);
      return formulas.length === 0 ? [] : [{ ...sheet, formulas }];
    });
    const left = read.flatMap(({ name, formulas }) =>
      formulas.filter(({ stays }) => stays !== null).map(({ row, column }) => `${name}!${a1(row, column)}`),
    );
    await writeSide(access, sheets, "value");
    const names = sheets.map(({ name }) => name);
    const undo: UndoHandle = { removes: [], restores: names, undo: () => guarded(() => thaw(access, sheets, sizesOf(read))) };
    const cells = sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
    return { cells, sheets: names, left, undo: cells === 0 ? null : undo };
  });
}
