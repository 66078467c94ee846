import type { SheetModel } from "../../forms/model/sheetModel";
import type { FormerSheet } from "./formerSheet";

/** A sheet to put back, and the model that was (or was about to be) written over it. */
export interface Restoration {
  readonly former: FormerSheet;
  readonly model: SheetModel;
}

export interface RestorePlan {
  readonly restorations: readonly Restoration[];
  /** Names or ids of sheets that the step added; those that are there are removed. */
  readonly added: readonly string[];
  /** The name of a sheet that the step may have added: it is removed only where it is blank. */
  readonly doubtful?: string | null;
  /**
   * Whether the step stopped half way. Then whatever chart or table the sheets did not have before is a half-made one of ours; later, it may be
   * the user's.
   */
  readonly halfWay: boolean;
  /** The sheets as they were looked at before this: what someone typed into one since is typed again. Left out: nobody looked. */
  readonly seen?: readonly FormerSheet[];
}
