import type { ExcelRefusal, StopWatching, VillageDesk } from "../../../app/villageCards";
import type { Result } from "../../../core/result";
import type { SelectedRow } from "../../../forms/select/villageOfRow";
import type { Problem } from "../../services";

/** What the screen asks of the workbook. */
export interface VillagePort {
  readonly open: (year: number) => Promise<Result<VillageDesk, Problem>>;
  readonly selectedRow: () => Promise<Result<SelectedRow, ExcelRefusal>>;
  /** Both are refused by an Excel that tells of no such events. */
  readonly watchSelection: (listener: (row: Result<SelectedRow, ExcelRefusal>) => void) => Promise<Result<StopWatching, ExcelRefusal>>;
  readonly watchChanges: (onChange: () => void) => Promise<Result<StopWatching, ExcelRefusal>>;
}
