import type { FormKey } from "../schema/formKey";
import type { MatchReason } from "./vocabulary";

/** What a column of the sheet was taken for. Columns are counted from the grid's first. */
export interface ColumnMatch {
  readonly column: number;
  readonly text: string;
  /** Null where the column is none of the form's, or where several columns fit a field equally well. */
  readonly field: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason | "family" | "ambiguous" | "unknown";
}

/** The header of a form, found in a sheet. Rows are counted from the grid's first. */
export interface HeaderMatch {
  readonly form: FormKey;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnMatch[];
  /** Field → column; columns of a family under `vetoScores.KDCTB`. */
  readonly fields: ReadonlyMap<string, number>;
  /** What follows the family's first words → column. */
  readonly family: ReadonlyMap<string, number>;
  /** Required fields without a column. */
  readonly missing: readonly string[];
  /** Fields or family columns for which several columns stand equal. */
  readonly ambiguous: readonly { readonly name: string; readonly column: number }[];
  /** Whether the sheet's name names the form. */
  readonly named: boolean;
}
