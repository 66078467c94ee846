import type { Result } from "../core/result";
import type { ExcelAccess } from "./access";
import { guarded } from "./errors";
import { readFormer } from "./former/readFormer";
import { restoreFormer } from "./former/restore";
import { around, rangeAddress, sizedRange } from "./ranges";
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

/** Reads what the step wrote and refuses where a cell differs, or where the user wrote beside it on a sheet that would be removed. */
async function refuseIfChanged(access: ExcelAccess, written: readonly WrittenTarget[]): Promise<void> {
  await access.run(async (context) => {
    const used = written.map(({ id }) =>
      context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack().load(sizeProperties),
    );
    const noMark = { record: null, extent: null, parts: 0 };
    const requests = written.map(({ id, target }) => ({
      own: { id, name: target.name, mark: noMark },
      area: extentOf(target.model) ?? sizedRange(0, 0, 1, 1),
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
      const same =
        now && holdsModel(now, target.model) && (!beyond || rangeAddress(beyond) === rangeAddress(extentOf(target.model) ?? beyond));
      if (!same) throw new RefusalError({ code: "changed-since", sheet: now?.name ?? target.name });
    });
  });
}

export function undoHandle(access: ExcelAccess, written: readonly WrittenTarget[]): UndoHandle {
  const removed = written.filter(({ target }) => target.own === null);
  const restorations = written.flatMap(({ target: { former, model } }) => (former ? [{ former, model }] : []));
  return {
    removes: removed.map(({ target }) => target.name),
    restores: restorations.map(({ former }) => former.name),
    memory: { kind: "sheets", written },
    check: () => guarded(() => refuseIfChanged(access, written)),
    undo: () =>
      guarded(async () => {
        await refuseIfChanged(access, written);
        await restoreFormer(access, { restorations, added: removed.map(({ id }) => id), halfWay: false });
      }),
  };
}
