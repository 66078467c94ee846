import type { Finding } from "../core/findings/finding";
import type { UndoHandle, WriteOutcome } from "../excel";

/** What writing sheets of ours when asked came to. */
export interface OwnSheetOutcome {
  readonly sheets: readonly string[];
  /** Of reading, computing and writing. */
  readonly findings: readonly Finding[];
  /** Null where nothing changed. */
  readonly undo: UndoHandle | null;
}

export function ownSheetOutcome({ sheets, findings: told, undo }: WriteOutcome, findings: readonly Finding[]): OwnSheetOutcome {
  return { sheets: sheets.map(({ name }) => name), findings: [...findings, ...told], undo };
}
