import type { Criterion, NotApplicablePolicy, TitleRule, Village } from "../domain/district";
import type { TitleName } from "../domain/names";

/** What an evaluation stands on; it is compiled once and then serves every village of that kind, title and rule. */
export interface EvaluatorSpec {
  /** All criteria of the rule's framework, in framework order. What does not apply (`Áp dụng`, RULINGS 4) is left out here. */
  readonly criteria: readonly Criterion[];
  readonly rule: TitleRule;
  readonly villageKind: Pick<Village, "kind" | "kindLabel">;
  /** Every title there is: words of `Áp dụng` that are one of these are titles, the others village kinds. */
  readonly titles: readonly TitleName[];
  readonly notApplicable: NotApplicablePolicy;
}

/** Where the cells of an evaluator's criteria stand in the rows of one score table. Made by its `columnsOf`, read by nobody else. */
export interface ColumnMap {
  /** The place of each criterion's cell, in the evaluator's own order; `noColumn` where the table lacks it. */
  readonly places: Int32Array;
  /** Whether a row begins with just these cells in just that order, as it mostly does. */
  readonly inOrder: boolean;
}

/** A place that no row has: its cell is missing. */
export const noColumn = 2 ** 31 - 1;
