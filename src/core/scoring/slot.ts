import type { Decimal } from "../decimal/decimal";
import type { Criterion } from "../domain/district";
import type { CellReading } from "../framework/cell";
import type { Curve } from "../framework/curve";

/** A criterion's place in the plan, area by area. */
export interface SlotPlan {
  readonly criterion: Criterion;
  readonly curve: Curve;
  readonly max: Decimal;
  readonly veto: Decimal | null;
  /** Both as numbers to show; the veto's is 0 where there is none. */
  readonly maxNumber: number;
  readonly vetoNumber: number;
  /** Place in framework order: the order in which reasons are told. */
  readonly rank: number;
  /** Reads a text, once: sheets repeat a few words thousands of times. */
  readonly readText: (text: string) => CellReading;
}
