import type { Decimal } from "../decimal/decimal";
import type { Criterion, ScoreCell } from "../domain/district";
import { foldPlain } from "../text/fold";
import type { Curve } from "./curve";
import { pointsAt } from "./curve";
import { kindOf } from "./kinds/registry";

/** What a cell of a score sheet says. `repairedTo`: the number that was read from a text, null where nothing had to be mended. */
export type CellReading =
  | { readonly state: "score"; readonly points: Decimal; readonly repairedTo: number | null }
  | { readonly state: "missing" }
  | { readonly state: "notApplicable" }
  | { readonly state: "pending" }
  | { readonly state: "invalid" };

const missing: CellReading = { state: "missing" };
const notApplicable: CellReading = { state: "notApplicable" };
const pending: CellReading = { state: "pending" };
const invalid: CellReading = { state: "invalid" };

/** The words that are no score, folded without diacritics. */
const stateWords: ReadonlyMap<string, CellReading> = new Map<string, CellReading>([
  ["kad", notApplicable],
  ["khong ap dung", notApplicable],
  ["cdh", pending],
  ["chua den han", pending],
]);

/** What `foldText` folds to nothing: white space, and characters without a width. */
const blankText = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u;

/** Blank as a person sees it: nothing, or blanks alone. Asked of every cell, so a text that begins with a visible ASCII sign is not searched. */
export function isBlank(cell: ScoreCell | undefined): boolean {
  if (typeof cell !== "string") {
    return cell === undefined;
  }
  const first = cell.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && blankText.test(cell);
}

/** The curve of a criterion; its numbers must have passed validation. */
export function curveOf(criterion: Criterion): Curve {
  return kindOf(criterion.method).curve(criterion.method, criterion.max);
}

/** Reads one cell of a criterion's column (DOMAIN.md: score, missing, not applicable, not yet due, invalid). */
export function readCell(criterion: Criterion, cell: ScoreCell | undefined, curve: Curve = curveOf(criterion)): CellReading {
  if (cell === undefined || isBlank(cell)) {
    return missing;
  }
  if (typeof cell === "number") {
    return scored(pointsAt(curve, cell), null);
  }
  const state = typeof cell === "string" ? stateWords.get(foldPlain(cell)) : undefined;
  if (state !== undefined) {
    return state;
  }
  const measure = kindOf(criterion.method).measure(cell);
  return measure === null ? invalid : scored(pointsAt(curve, measure.value), measure.repaired ? measure.value : null);
}

function scored(points: Decimal | null, repairedTo: number | null): CellReading {
  return points === null ? invalid : { state: "score", points, repairedTo };
}
