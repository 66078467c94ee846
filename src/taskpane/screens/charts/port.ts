import type { ChartsReading } from "../../../app/charts";
import type { OwnSheetOutcome } from "../../../app/ownSheet";
import type { ChartKey } from "../../../core/charts/chartKey";
import type { Result } from "../../../core/result";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface ChartsPort {
  readonly read: (year: number) => Promise<Result<ChartsReading, Problem>>;
  /** Puts one chart, with its figures, onto the year's sheet of charts. */
  readonly put: (year: number, chart: ChartKey) => Promise<Result<OwnSheetOutcome, Problem>>;
}
