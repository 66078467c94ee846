import type { FlagsStep, LiveFlags } from "../../../app/flags/liveFlags";
import type { FlagsOverview } from "../../../app/flags/types";
import type { Result } from "../../../core/result";
import type { Problem } from "../../services";

/** What the screen asks of the add-in. */
export interface FlagsPort extends Pick<LiveFlags, "getState" | "subscribe"> {
  readonly look: () => Promise<Result<FlagsOverview, Problem>>;
  readonly switchOn: (sheetId: string) => Promise<Result<FlagsStep, Problem>>;
  readonly switchOff: (sheetId: string) => Promise<Result<FlagsStep, Problem>>;
}
