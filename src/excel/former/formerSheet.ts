import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { OwnershipMark } from "../ownership/marks";

/** A sheet of ours as it was before a step, so far as the step may change it: kept to put it back. */
export interface FormerSheet {
  readonly id: string;
  readonly name: string;
  readonly tabColor: string;
  readonly mark: OwnershipMark;
  /** Around the cells that we had written and those that we are about to write. The matrices below stand over it. */
  readonly area: ModelRange;
  /** What each cell was given, and what it came to. */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  /** Points, one a row of the area, one a column. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
}
