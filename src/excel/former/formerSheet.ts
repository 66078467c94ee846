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
  /** Charts and tables that stood on the sheet, ours or the user's. */
  readonly chartIds: readonly string[];
  readonly tableIds: readonly string[];
  /** What each cell was given, and what it came to. */
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  /** Points, one a row of the area; null where it is the sheet's standard height, which Excel finds itself. */
  readonly rowHeights: readonly (number | null)[];
  /** Points, one a column of the area. */
  readonly columnWidths: readonly number[];
}
