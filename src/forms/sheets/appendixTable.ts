import type { ModelCell, ModelRange } from "../model/sheetModel";
import type { Draft } from "./draft";
import { createDraft } from "./draft";

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** A table of an appendix by itself, for a document that is no sheet: cells with their looks, merges, and the rows of its header, which come first. */
export interface AppendixTable {
  /** What stands over it; null = nothing of its own. */
  readonly heading: string | null;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  readonly merges: readonly ModelRange[];
  readonly headerRows: number;
}

/** The table that `add` lays out on a sheet, alone. */
export function tableOf(widths: readonly number[], heading: string | null, add: (draft: Draft) => RowSpan): AppendixTable {
  const draft = createDraft(widths);
  const header = add(draft);
  return { heading, widths, rows: draft.rows, merges: draft.merges, headerRows: header.last + 1 };
}

export const blankAsNull = (text: string): string | null => (text === "" ? null : text);
