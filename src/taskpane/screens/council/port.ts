import type { CouncilReading } from "../../../app/council";
import type { RecordRefusal } from "../../../app/recordRefusal";
import type { DecisionEntry, RecordOutcome } from "../../../app/recordYear";
import type { Result } from "../../../core/result";
import type { Problem } from "../../services";

/** What the screen needs of a reading. */
export type CouncilShown = Pick<CouncilReading, "council" | "blocking"> & {
  readonly forms: { readonly district: Pick<CouncilReading["forms"]["district"], "ledger"> };
};

/** What the screen asks of the add-in. */
export interface CouncilPort {
  readonly read: (year: number) => Promise<Result<CouncilShown, Problem>>;
  readonly record: (year: number, decisions: readonly DecisionEntry[]) => Promise<Result<RecordOutcome, RecordRefusal>>;
}
