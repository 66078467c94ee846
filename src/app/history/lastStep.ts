import type { StepWhat } from "../../core/history/step";
import { stepKinds } from "../../core/history/step";
import type { ExcelAccess, UndoHandle } from "../../excel";
// Not by the room's entry: it would be loaded with the pane.
import * as shape from "../../excel/memory/shape";
import { stepKeeper } from "../../excel/memory/stepKeeper";

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

const tellable = shape.record({ kind: shape.oneOf(stepKinds), year: shape.orNull(shape.index), at: shape.index });

/** The last step, kept in the workbook itself. */
export function lastStepStore(excel: ExcelAccess): LastStepStore {
  const keeper = stepKeeper(excel);
  return {
    read: async () => {
      const kept = await keeper.read();
      const told = shape.fitting(tellable, kept?.told);
      if (kept === null || told === null) return null;
      const { kind, year, at } = told;
      return { what: { kind, year }, at, undo: kept.undo };
    },
    clear: keeper.clear,
    keep: (step) => keeper.keep(step && { undo: step.undo, told: { ...step.what, at: step.at } }),
  };
}
