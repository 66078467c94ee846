import type { AppRefusal } from "../../../app/refusal";
import type { WhatIfDesk } from "../../../app/whatIf";
import type { UndoHandle } from "../../../app/excelPort";
import type { Result } from "../../../core/result";
import type { Adjustment, AdjustmentRefusal } from "../../../core/whatIf/adjustment";

/** What writing came to. `refused`: the workbook has changed since it was read, so that an adjustment no longer fits it; nothing was written. */
export type WriteAnswer =
  | { readonly kind: "written"; readonly sheet: string; readonly desk: WhatIfDesk; readonly undo: UndoHandle | null }
  | { readonly kind: "refused"; readonly refusals: readonly AdjustmentRefusal[] };

/** Everything that the screen asks of the workbook. Comparing is not among it: that goes on in memory. */
export interface WhatIfPort {
  readonly open: (year: number) => Promise<Result<WhatIfDesk, AppRefusal>>;
  readonly write: (year: number, adjustments: readonly Adjustment[]) => Promise<Result<WriteAnswer, AppRefusal>>;
}
