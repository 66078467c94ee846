import type { MappingTrouble } from "../../../core/findings/catalogue";
import type { IntakeForm } from "../rowContents";
import type { RecognitionReason } from "../types";

/** Whether a mapping is for sheets of files that are taken in, or for one sheet of the open workbook. */
export type MappingUse = "files" | "workbook";

/** What a column is read as: a field of the form, `name` or `commune` of its village, or a criterion's code; null: not used. */
export interface MappedColumn {
  /** As {@link headerKeysOf} gives it. */
  readonly header: string;
  readonly field: string | null;
}

/** How a sheet is to be read, as a person confirmed it. */
export interface SheetMapping {
  /** What the layout is known by: a fingerprint of its header texts, in their order; of no file. */
  readonly mark: string;
  /** Null: the sheet is to be passed over. */
  readonly form: IntakeForm | null;
  readonly columns: readonly MappedColumn[];
  /** The sheet that was shown when it was confirmed; of the open workbook the only one that is read so. */
  readonly sheet?: string;
  /** Files, where it is left out. */
  readonly use?: MappingUse;
}

export interface UnsureColumn {
  /** Of the grid. */
  readonly column: number;
  /** As the sheet has it. */
  readonly header: string;
  readonly field: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** What stands in the column, as displayed: a few different texts. */
  readonly samples: readonly string[];
}

/** A sheet about which a person is asked. */
export interface UnsureSheet {
  readonly sheet: string;
  readonly mark: string;
  readonly confidence: number;
  readonly reasons: readonly RecognitionReason[];
  /** Of the grid, the last row of the header. */
  readonly headerRow: number;
  /** The best guess; its columns stand in the order of `columns`. */
  readonly proposal: SheetMapping;
  readonly columns: readonly UnsureColumn[];
  /** Rows under the header in which something stands. */
  readonly rows: number;
}

/** Why a mapping is not followed although it was confirmed. `header`: the column that is meant; empty where it is the sheet as a whole. */
export interface MappingFault {
  readonly kind: MappingTrouble;
  readonly header: string;
}
