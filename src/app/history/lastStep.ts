import * as z from "zod/mini";
import type { StepWhat } from "../../core/history/step";
import { stepKinds } from "../../core/history/step";
import type { ExcelAccess, UndoHandle } from "../../excel";
import { stepKeeper } from "../../excel";

/** A step of ours, so far as it outlives the session. */
export interface LastStep {
  readonly what: StepWhat;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly undo: UndoHandle;
}

/** Where the very last step is kept while the workbook is closed. */
export interface LastStepStore {
  readonly read: () => Promise<LastStep | null>;
  /** Before the workbook is changed. */
  readonly clear: () => Promise<void>;
  /** False where the step can be taken back only as long as the add-in stays open. Null: none is kept. */
  readonly keep: (step: LastStep | null) => Promise<boolean>;
}

const whole = z.int().check(z.nonnegative());
const tellable = z.object({ kind: z.enum(stepKinds), year: z.nullable(whole), at: whole });

/** The last step, kept in the workbook itself. */
export function lastStepStore(excel: ExcelAccess): LastStepStore {
  const keeper = stepKeeper(excel);
  return {
    read: async () => {
      const kept = await keeper.read();
      const told = tellable.safeParse(kept?.told);
      if (kept === null || !told.success) return null;
      const { kind, year, at } = told.data;
      return { what: { kind, year }, at, undo: kept.undo };
    },
    clear: keeper.clear,
    keep: (step) => keeper.keep(step && { undo: step.undo, told: { ...step.what, at: step.at } }),
  };
}
