import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded, refusalOf } from "../errors";
import { cellsOf, sizedRange } from "../ranges";
import { runsWhere } from "../runs";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { SheetAsRead } from "../guard/sheetAsRead";
import { afterFailure } from "../lock/afterFailure";
import { writeOrRestore } from "../lock/writeUnlocked";
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

/** Neighbours in a column together. */
function runsOf(formulas: readonly OwnFormula[]): readonly (readonly OwnFormula[])[] {
  const ordered = [...formulas].sort((a, b) => a.column - b.column || a.row - b.row);
  return runsWhere(ordered, (next, last) => next.column === last.column && next.row === last.row + 1);
}

const rangeOf = (run: readonly OwnFormula[]): ModelRange => sizedRange(run[0]?.row ?? 0, run[0]?.column ?? 0, run.length, 1);

function queueSide(sheet: Excel.Worksheet, formulas: readonly OwnFormula[], side: Side): void {
  for (const run of runsOf(formulas)) {
    cellsOf(sheet, rangeOf(run)).formulas = run.map((each) => [side === "formula" ? each.formula : cellInput(each.value, each.format)]);
  }
}

const otherSide = (side: Side): Side => (side === "value" ? "formula" : "value");

function asRead({ formulas, used }: SheetOfFormulas, side: Side): SheetAsRead {
  const cells = runsOf(formulas).map((run) => ({ range: rangeOf(run), formulas: run.map((each) => [each[side]]) }));
  return { used, cells };
}

async function writeSheetSide(access: ExcelAccess, each: SheetOfFormulas, side: Side): Promise<void> {
  await access.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(each.id);
    const open = { context, sheet, sheetId: each.id, name: each.name };
    const queue = (): void => {
      context.application.suspendApiCalculationUntilNextSync();
      queueSide(sheet, each.formulas, side);
    };
    await writeOrRestore(access, open, asRead(each, otherSide(side)), queue, (reached) =>
      queueSide(reached, each.formulas, otherSide(side)),
    );
  });
}

/** One sheet after the other, all or none. */
async function writeSide(access: ExcelAccess, sheets: readonly SheetOfFormulas[], side: Side): Promise<void> {
  const done: SheetOfFormulas[] = [];
  try {
    for (const each of sheets) {
      await writeSheetSide(access, each, side);
      done.push(each);
    }
  } catch (error) {
    const restore = async (): Promise<void> => {
      for (const each of done) await writeSheetSide(access, each, otherSide(side));
    };
    throw new RefusalError(await afterFailure(refusalOf(error), restore));
  }
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
