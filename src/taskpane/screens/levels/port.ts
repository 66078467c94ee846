import type { ForecastReading } from "../../../app/forecast";
import type { LevelsReading } from "../../../app/levels";
import type { OwnSheetOutcome } from "../../../app/ownSheet";
import type { Result } from "../../../core/result";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface LevelsPort {
  readonly readLevels: (year: number) => Promise<Result<LevelsReading, Problem>>;
  readonly readForecast: (year: number) => Promise<Result<ForecastReading, Problem>>;
  readonly writeLevels: (year: number) => Promise<Result<OwnSheetOutcome, Problem>>;
  readonly writeForecast: (year: number) => Promise<Result<OwnSheetOutcome, Problem>>;
}
