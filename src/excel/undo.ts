import type { Result } from "../core/result";
import type { ExcelAccess } from "./access";
import { guarded } from "./errors";
import type { FormerSheet } from "./former/formerSheet";
import { readFormer } from "./former/readFormer";
import { restoreFormer } from "./former/restore";
import type { ModelRange } from "../forms/model/sheetModel";
import { around, holds, rangeAddress, sizedRange } from "./ranges";
import { rangeOf, sizeProperties } from "./read/sheetList";
import type { StepMemory } from "./memory/stepMemory";
import type { ExcelRefusal } from "./refusal";
import { RefusalError } from "./refusal";
import { extentOf } from "./write/cells";
import type { PreparedTarget } from "./write/target";
import { holdsModel } from "./write/unchanged";

/** Rows that a step added to a table of the user's own: taking it back takes them out. */
export interface UndoneRows {
  readonly sheet: string;
  readonly count: number;
}

/** Takes one step back, once. */
export interface UndoHandle {
  /** Names of the sheets that are removed, and of those that are put back. */
  readonly removes: readonly string[];
  readonly restores: readonly string[];
  /** Where the step wrote rows: each sheet is among `restores` too. */
  readonly rows?: readonly UndoneRows[];
  /** Gives the refusal that `undo` would give for what was changed since; changes nothing itself. */
  readonly check?: () => Promise<Result<void, ExcelRefusal>>;
  /** What the undo needs, as data; absent where the step can be taken back only as long as the add-in stays open. */
  readonly memory?: StepMemory;
  /** Refused, with nothing changed, where one of the sheets is no longer as the step left it. */
  readonly undo: () => Promise<Result<void, ExcelRefusal>>;
}

/** A sheet that a step wrote. `id` is known once it is written. */
export interface WrittenTarget {
  readonly id: string;
  readonly target: PreparedTarget;
}

/** The cells that the step wrote, and those that it cleared. */
function areaOf({ former, model }: PreparedTarget): ModelRange {
  return around(extentOf(model), former?.mark.extent ?? null) ?? sizedRange(0, 0, 1, 1);
}

/** Whether a sheet is as the step left it: what it wrote, and nothing where it cleared. */
function isAsLeft(now: FormerSheet, { former, model }: PreparedTarget): boolean {
  const [extent, cleared] = [extentOf(model), former?.mark.extent ?? null];
  return (
    holdsModel(now, model) &&
    now.formulas.every((cells, row) =>
      cells.every((formula, column) => {
        const at = [now.area.firstRow + row, now.area.firstColumn + column] as const;
        return formula === "" || holds(extent, ...at) || !holds(cleared, ...at);
      }),
    )
  );
}

/** Reads what the step wrote and refuses where a cell differs, or where the user wrote beside it on a sheet that would be removed. */
async function refuseIfChanged(access: ExcelAccess, written: readonly WrittenTarget[]): Promise<readonly FormerSheet[]> {
  return access.run(async (context) => {
    const used = written.map(({ id }) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack().load(sizeProperties),
    );
    const requests = written.map(({ id, target }) => ({
      own: { id, name: target.name, mark: { record: null, extent: extentOf(target.model), parts: 0 } },
      area: areaOf(target),
      // An added sheet is removed whole, which its protection does not stand in the way of.
      mayBeProtected: target.own === null,
    }));
    const { sheets, structureProtected, readOnly } = await readFormer(context, requests);
    if (readOnly) throw new RefusalError({ code: "workbook-read-only" });
    if (structureProtected && written.some(({ target }) => target.own === null)) throw new RefusalError({ code: "workbook-protected" });
    written.forEach(({ target }, index) => {
      const now = sheets[index];
      const all = used[index] && rangeOf(used[index]);
      const beyond = target.own === null && all && around(all, extentOf(target.model));
      const same = now && isAsLeft(now, target) && (!beyond || rangeAddress(beyond) === rangeAddress(extentOf(target.model) ?? beyond));
      if (!same) throw new RefusalError({ code: "changed-since", sheet: now?.name ?? target.name });
    });
    return sheets;
  });
}

/** Hides the sheets that are about to be removed, so that nobody writes on one after it was looked at. Gives how to show them again. */
async function hide(access: ExcelAccess, ids: readonly string[]): Promise<() => Promise<void>> {
  const visible: string[] = [];
  if (ids.length > 0) {
    await access.run(async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load("id,visibility"));
      await context.sync();
      const open = sheets.filter(({ visibility }) => visibility === "Visible");
      visible.push(...open.map(({ id }) => id));
      for (const sheet of open) sheet.visibility = "Hidden";
      await context.sync();
    });
  }
  return () =>
    access.run(async (context) => {
      for (const id of visible) context.workbook.worksheets.getItemOrNullObject(id).visibility = "Visible";
      await context.sync();
    });
}

async function undoWritten(access: ExcelAccess, written: readonly WrittenTarget[]): Promise<void> {
  const added = written.flatMap(({ id, target }) => (target.own === null ? [id] : []));
  const restorations = written.flatMap(({ target: { former, model } }) => (former ? [{ former, model }] : []));
  await refuseIfChanged(access, written);
  const show = await hide(access, added);
  try {
    const seen = await refuseIfChanged(access, written);
    await restoreFormer(access, { restorations, added, halfWay: false, seen });
  } catch (error) {
    await show();
    throw error;
  }
}

export function undoHandle(access: ExcelAccess, written: readonly WrittenTarget[]): UndoHandle {
  return {
    removes: written.flatMap(({ target }) => (target.own === null ? [target.name] : [])),
    restores: written.flatMap(({ target }) => (target.former ? [target.former.name] : [])),
    memory: { kind: "sheets", written },
    check: () => guarded(async () => void (await refuseIfChanged(access, written))),
    undo: () => guarded(() => undoWritten(access, written)),
  };
}
