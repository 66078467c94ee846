import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { traceSheet } from "../errors";
import { writeOrRestore } from "../lock/writeUnlocked";
import { cellsOf } from "../ranges";
import type { FlagChange } from "./flagCells";
import { flagRuns, queueFlags, runRange } from "./flagCells";
import { queueFlagName } from "./flagName";

/** What is to be done to the flags of a sheet. */
export interface FlagCommit {
  readonly sheetId: string;
  readonly sheet: string;
  readonly column: number;
  readonly changes: readonly FlagChange[];
  /** Where the flags stood and will stand, where that changes; null = nowhere. */
  readonly mark: { readonly before: ModelRange | null; readonly after: ModelRange | null } | null;
}

function queueMark(sheet: Excel.Worksheet, range: ModelRange | null): void {
  queueFlagName(sheet, range && cellsOf(sheet, range));
}

/** Writes flags and their mark; a sheet that is protected without a password is opened for it and protected again as it was. On a failure all is as before. */
export async function commitFlags(access: ExcelAccess, context: Excel.RequestContext, commit: FlagCommit): Promise<void> {
  const { sheetId, sheet: name, column, changes, mark } = commit;
  if (changes.length === 0 && mark === null) return;
  traceSheet(context, name);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  await writeOrRestore(
    access,
    { context, sheet, sheetId, name },
    { cells: flagRuns(changes).map((run) => ({ range: runRange(column, run), formulas: run.map(({ before }) => [before]) })) },
    () => {
      queueFlags(sheet, column, changes, "after");
      if (mark !== null) queueMark(sheet, mark.after);
    },
    (reached) => {
      queueFlags(reached, column, changes, "before");
      if (mark !== null) queueMark(reached, mark.before);
    },
  );
}
