import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelRefusal } from "../refusal";
import type { UndoHandle, UndoneRows } from "../undo";
import type { StepMemory } from "./stepMemory";

/** Rows of each sheet, added up in the order of the sheets' first rows. */
function summed(rows: readonly UndoneRows[]): readonly UndoneRows[] {
  const counts = new Map<string, number>();
  for (const { sheet, count } of rows) counts.set(sheet, (counts.get(sheet) ?? 0) + count);
  return [...counts].map(([sheet, count]) => ({ sheet, count }));
}

/** Takes several steps back as one, the last first: all or, where one of them was changed since, none. */
export function joinedUndo(steps: readonly UndoHandle[]): UndoHandle {
  const check = async (): Promise<Result<void, ExcelRefusal>> => {
    for (const step of steps) {
      const checked = await step.check?.();
      if (checked?.ok === false) return checked;
    }
    return ok(undefined);
  };
  const memories = steps.flatMap(({ memory }): readonly StepMemory[] => (memory === undefined ? [] : [memory]));
  return {
    removes: steps.flatMap(({ removes }) => removes),
    restores: [...new Set(steps.flatMap(({ restores }) => restores))],
    rows: summed(steps.flatMap(({ rows = [] }) => rows)),
    check,
    // Half of a step's memory would take half of it back.
    ...(memories.length === steps.length && { memory: { kind: "all", steps: memories } }),
    undo: async () => {
      const checked = await check();
      if (!checked.ok) return checked;
      for (const step of [...steps].reverse()) {
        const undone = await step.undo();
        if (!undone.ok) return undone;
      }
      return ok(undefined);
    },
  };
}
