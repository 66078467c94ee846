import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { UndoHandle } from "../undo";
import { findMemory, longestMemory, removeMemory, voidMemory, writeMemory } from "./memorySheet";
import { memoryText, readMemory } from "./memoryText";
import { rebound } from "./rebound";
import { undoFrom } from "./undoFrom";

/** A step that the workbook keeps. `told`: plain data, which may be anything once it is read. */
export interface KeptStep {
  readonly undo: UndoHandle;
  readonly told: unknown;
}

/** Keeps in the workbook what the undo of one step needs, so that it is there after the workbook was closed. */
export interface StepKeeper {
  /** The step that an earlier session left; null where there is none, or its record is broken. */
  readonly read: () => Promise<KeptStep | null>;
  /** Before the workbook is changed: what is kept must not be offered when the change is broken off. */
  readonly clear: () => Promise<void>;
  /** In place of the one that is kept; null: nothing is kept from now on. False where it can't be kept. */
  readonly keep: (step: KeptStep | null) => Promise<boolean>;
}

export function stepKeeper(excel: ExcelAccess): StepKeeper {
  /** The sheet of the record, as long as there is one. */
  let sheet: string | null = null;
  let isVoid = true;

  /** Another pane over the same workbook may have made the sheet, or written a record of its own into it. */
  const look = async (): Promise<void> => {
    const found = await guarded(() => findMemory(excel));
    if (!found.ok) return;
    sheet = found.value?.id ?? null;
    isVoid = found.value === null || found.value.text === null;
  };

  const clear = async (): Promise<void> => {
    if (isVoid) await look();
    const id = sheet;
    if (id === null || isVoid) return;
    const cleared = await guarded(() => voidMemory(excel, id));
    isVoid = cleared.ok || cleared.error.code === "sheet-gone";
  };

  const remove = async (): Promise<void> => {
    await clear();
    const id = sheet;
    if (id === null) return;
    const removed = await guarded(() => removeMemory(excel, id));
    // Where the workbook's structure is protected, an empty sheet stays, and is used again.
    if (removed.ok || removed.error.code === "sheet-gone") sheet = null;
  };

  const write = async (text: string, isAgain = false): Promise<boolean> => {
    const written = await guarded(() => writeMemory(excel, sheet, text));
    if (written.ok) sheet = written.value;
    isVoid = !written.ok;
    if (written.ok || isAgain || !["sheet-gone", "sheet-name-taken-meanwhile"].includes(written.error.code)) return written.ok;
    // Someone took the sheet away, or another pane made one.
    await look();
    return write(text, true);
  };

  return {
    read: async () => {
      const found = await guarded(() => findMemory(excel));
      if (!found.ok || found.value === null) return null;
      const { id, text } = found.value;
      sheet = id;
      isVoid = text === null;
      const memory = text === null ? null : readMemory(text);
      if (memory === null) return null;
      const step = await guarded(() => rebound(excel, memory.step));
      return step.ok ? { undo: undoFrom(excel, step.value), told: memory.told } : null;
    },
    clear,
    keep: async (step) => {
      const memory = step?.undo.memory;
      const text = memory && memoryText(memory, step?.told);
      if (text === undefined || text.length > longestMemory) {
        await remove();
        return step === null;
      }
      return write(text);
    },
  };
}
