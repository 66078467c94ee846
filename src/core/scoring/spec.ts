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
export type ColumnMap = Int32Array;
