import type { Criterion } from "../core/domain/district";
import type { CriterionCode } from "../core/domain/names";
import type { CellContent } from "../forms/model/grid";
import { oneRow } from "./cells";
import type { CodeRow } from "./codes";
import { invalid } from "./faults";

/** The row of scores that stands under the codes. */
export function scoresIn(argument: unknown, name: string, codes: CodeRow): readonly CellContent[] {
  const cells = oneRow(argument, name);
  return cells.length === codes.length ? cells : invalid((words) => words.otherLength(name, cells.length, codes.length));
}

/** A column whose figures are measured in percent. */
export interface PercentColumn {
  readonly code: CriterionCode;
  readonly place: number;
}

/** The columns of criteria whose bounds show that they are measured in percent. */
export function percentColumns(criteria: readonly Criterion[], codes: CodeRow): readonly PercentColumn[] {
  return criteria
    .filter(({ method }) => method.kind === "bands" && method.bounds.every(({ from }) => from > 1 || from === 0))
    .map(({ code }) => ({ code, place: codes.indexOf(code) }))
    .filter(({ place }) => place >= 0);
}

/**
 * A cell formatted as percent reaches a custom function without its sign: 93% as 0.93. In a column measured in percent, a figure up to 1 may be either, and
 * is refused rather than guessed at.
 */
export function refusePercents(cells: readonly CellContent[], columns: readonly PercentColumn[], name: string): void {
  for (const { code, place } of columns) {
    const value = cells[place];
    if (typeof value === "number" && value > 0 && value <= 1) invalid((words) => words.percentOrNumber(name, code, value));
  }
}
