import type { Finding } from "../../core/findings/finding";
import type { MergeRow } from "../../core/merge/mergeRow";
import type { FormKey } from "../schema/formKey";

/** What was done to a cell on its way into the district's book. */
export type RepairKind = "encoding" | "text" | "number" | "date" | "wording" | "village";

/** A cell that is written otherwise than its source holds it. */
export interface Repair {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
}

/** A mending that only a person may decide on: `1O` is perhaps 10. The cell is taken as it stands. */
export interface Proposal {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** Why a row, or all rows of a sheet, stay out. */
export type RejectReason =
  | { readonly code: "finding"; readonly finding: Finding }
  | { readonly code: "other-commune"; readonly commune: string; readonly fileCommune: string }
  | { readonly code: "commune-unsure"; readonly communes: string }
  | { readonly code: "unknown-village"; readonly village: string }
  | { readonly code: "ambiguous-village"; readonly village: string; readonly among: string }
  | { readonly code: "same-village-name"; readonly village: string; readonly existing: string }
  | { readonly code: "error-value"; readonly value: string }
  | { readonly code: "not-calculated" }
  | { readonly code: "encoding-unsure"; readonly decoded: string }
  | { readonly code: "column-unsure"; readonly form: string; readonly column: string }
  | { readonly code: "no-column"; readonly form: string; readonly column: string }
  | { readonly code: "criterion-unsure"; readonly criterion: string }
  | { readonly code: "unknown-criterion"; readonly criterion: string }
  /** The district's book has no table for the row, or several; or its table lacks a column in which the row has something. */
  | { readonly code: "no-table"; readonly form: string }
  | { readonly code: "no-book-column"; readonly form: string; readonly column: string }
  /** The district's own row stands on a sheet in a layout of its users', which is read and never written into. */
  | { readonly code: "foreign-table"; readonly sheet: string }
  | { readonly code: "row-apart" }
  /** A filled cell under no header, or in a row that names nothing. */
  | { readonly code: "cell-apart" }
  /** A column under the name of a title: nobody says what its cells mean. */
  | { readonly code: "title-column-unsure"; readonly title: string }
  /** A cell under the name of a title that holds no mark that is understood. */
  | { readonly code: "mark-unclear"; readonly text: string; readonly title: string }
  | { readonly code: "unknown-sheet" }
  /** A person confirmed how sheets of this layout are read, but that does not fit any more. `header`: the column that is meant. */
  | { readonly code: "mapping-unfit"; readonly header: string };

/** `isRow`: one of the rows that are counted; otherwise a sheet or a column that is told beside them. */
export interface Rejection {
  readonly sheet: string;
  readonly cell: string;
  readonly isRow: boolean;
  readonly reason: RejectReason;
}

export interface IntakeRow extends MergeRow<FormKey> {
  readonly repairs: readonly Repair[];
  readonly proposals: readonly Proposal[];
}

/** Why a sheet is taken for a form, or a file for a commune's. */
export type RecognitionReason =
  | "confirmed"
  | "headers"
  | "sheet-name"
  | "village-by-name"
  | "year-in-heading"
  | "title-in-heading"
  | "level-in-heading"
  | "commune-in-heading"
  | "commune-in-file-name"
  | "commune-of-villages";

/** A sheet that was taken for a form. */
export interface RecognitionNote {
  readonly sheet: string;
  readonly form: FormKey;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly RecognitionReason[];
  /** Headers of columns that no field of the form is made of: their cells stay out. */
  readonly unused: readonly string[];
  readonly rows: number;
}

/** A sheet that was not asked for rows, since it holds none for the district's book. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly why: "no-table" | "district-form" | "result" | "blank" | "passed-over";
}
