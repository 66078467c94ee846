import type { CellAddress } from "../../core/findings/origin";
import type { MergeContent } from "../../core/merge/mergeRow";
import type { UndoHandle } from "../../excel";
import type { IntakePlan } from "../../forms/intake/planIntake";
import type { IntakeRow } from "../../forms/intake/types";
import type { FormKey } from "../../forms/schema/formKey";
import type { OpenedFile } from "./readFiles";

/** What becomes of a file. */
export interface MergedFile {
  readonly opened: OpenedFile;
  /** Null where the file could not be read. */
  readonly plan: IntakePlan | null;
  /** The very same bytes were taken in before, by the log or as another file of this call. */
  readonly isKnown: boolean;
}

/** A row as one side of a conflict has it. */
export interface ConflictSide {
  readonly at: CellAddress;
  /** By field or criterion code; blank cells are left out. */
  readonly cells: ReadonlyMap<string, MergeContent>;
}

/** Something that a person chooses about: one key of a row, over all files. */
export interface ConflictChoice {
  /** The same conflict of the same files has the same id. */
  readonly id: string;
  readonly form: FormKey;
  /** `[2022, "LA-01", "Huyện"]` */
  readonly key: readonly MergeContent[];
  /** The fields or criterion codes that differ, in the order of the form. */
  readonly fields: readonly string[];
  /** The district's row; null where only files contradict each other. */
  readonly ours: ConflictSide | null;
  /** Every different row that files offer; of equal ones the first. */
  readonly theirs: readonly (ConflictSide & { readonly file: string })[];
}

/** `index`: of the conflict's `theirs`. */
export type Choice = { readonly keep: "ours" } | { readonly keep: "theirs"; readonly index: number };

/** What merging would do; nothing is written yet. */
export interface MergePreview {
  readonly files: readonly MergedFile[];
  /** Communes of the book from which no file came. */
  readonly missingCommunes: readonly string[];
  readonly conflicts: readonly ConflictChoice[];
  /** What the workbook's rows were at that time, and where: applying is refused where they are others. */
  readonly basis: string;
}

/** What became of a file. The rows that it holds = `plan.taken` + `plan.same` + `plan.conflicts` + `declined` + the rows of `plan.rejected`. */
export interface AppliedFile extends MergedFile {
  /** Rows that were in conflict and were chosen: they are among `plan.taken`. */
  readonly chosen: readonly IntakeRow[];
  /** Rows that were in conflict and were decided against. `plan.conflicts` are those about which nobody decided. */
  readonly declined: readonly IntakeRow[];
}

/** How conflicts were decided; `open`: not at all. */
export interface ChoiceCounts {
  readonly theirs: number;
  readonly ours: number;
  readonly open: number;
}

export interface MergeOutcome {
  readonly files: readonly AppliedFile[];
  readonly missingCommunes: readonly string[];
  readonly choices: ChoiceCounts;
  /** Takes everything back as one step; null where nothing was written. */
  readonly undo: UndoHandle | null;
}
