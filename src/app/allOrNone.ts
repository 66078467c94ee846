import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelRefusal, UndoHandle } from "../excel";
import { joinedUndo } from "../excel";

/** A write that can be taken back. */
export type UndoableStep = () => Promise<Result<UndoHandle, ExcelRefusal>>;

/** Does steps one after the other, all or none: where one is refused, those before it are taken back. */
export async function allOrNone(steps: readonly UndoableStep[]): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  const done: UndoHandle[] = [];
  for (const step of steps) {
    const made = await step();
    if (!made.ok) {
      const back = await joinedUndo(done).undo();
      return back.ok ? made : back;
    }
    done.push(made.value);
  }
  return ok(done);
}
