import type { CellAddress } from "../../../core/findings/origin";
import type { MergeContent } from "../../../core/merge/mergeRow";
import type { MergedFile } from "../../../app/merge/mergeFiles";
import type { UndoHandle } from "../../../app/excelPort";
import type { FormKey } from "../../../forms/schema/formKey";

export interface ConflictSide {
  readonly at: CellAddress;
  readonly cells: ReadonlyMap<string, MergeContent>;
}

export interface ConflictChoice {
  readonly id: string;
  readonly form: FormKey;
  readonly key: readonly MergeContent[];
  readonly fields: readonly string[];
  readonly ours: ConflictSide | null;
  readonly theirs: readonly (ConflictSide & { readonly file: string })[];
}

export type Choice = { readonly keep: "ours" } | { readonly keep: "theirs"; readonly index: number };

export interface MergePreview {
  readonly files: readonly MergedFile[];
  readonly missingCommunes: readonly string[];
  readonly conflicts: readonly ConflictChoice[];
}

export interface MergeOutcome {
  readonly files: readonly MergedFile[];
  readonly missingCommunes: readonly string[];
  readonly undo: UndoHandle | null;
}
