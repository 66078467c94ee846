import type { ExcelAccess } from "../access";
import { appendUndo } from "../rows/appendRows";
import type { UndoHandle } from "../undo";
import { undoHandle } from "../undo";
import { joinedUndo } from "./joinedUndo";
import type { StepMemory } from "./stepMemory";

/** The undo of a step of which only its memory is left. */
export function undoFrom(access: ExcelAccess, memory: StepMemory): UndoHandle {
  switch (memory.kind) {
    case "sheets":
      return undoHandle(access, memory.written);
    case "rows":
      return appendUndo(access, memory.appended);
    case "all":
      return joinedUndo(memory.steps.map((step) => undoFrom(access, step)));
  }
}
