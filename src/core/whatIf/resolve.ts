import type { Year } from "../domain/names";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import { areaClassKey } from "../framework/rules";
import { foldText } from "../text/fold";
import type { Adjustment, AdjustmentRefusal, Change } from "./adjustment";
import { applyChanges } from "./apply";
import type { Frame } from "./frame";
import { inForceIn } from "./frame";
import { locate } from "./locate";
import { isWithin, rangeOf } from "./ranges";

/** A change with the adjustment that asked for it. */
interface Wish {
  readonly index: number;
  readonly change: Change;
  /** Names one area class, and so outdoes what is asked for all of them. */
  readonly specific: boolean;
}

/**
 * The changes that adjustments come to, or everything that is wrong with them. Steps start from what the workbook says, not from each other, so that
 * the order does not matter; the same wish twice counts once. Each value is checked with all the other changes made: a maximum that is lowered under
 * a veto score is in range where the veto score is lowered as well.
 */
export function resolveAdjustments(
  frame: Frame,
  year: Year,
  adjustments: readonly Adjustment[],
): Result<readonly Change[], readonly AdjustmentRefusal[]> {
  const inForce = inForceIn(frame, year);
  const refusals: AdjustmentRefusal[] = [];
  const wishes: Wish[] = [];
  adjustments.forEach((adjustment, index) => {
    const located = locate(adjustment, inForce);
    if (!located.ok) {
      refusals.push({ ...located.error, index });
      return;
    }
    const specific = !("scope" in adjustment) || adjustment.scope !== "all";
    wishes.push(...located.value.map((change) => ({ index, change, specific })));
  });
  const granted = byValue(wishes).flatMap((same) => grant(same, refusals));
  refusals.push(...outOfRange(frame, year, granted));
  return refusals.length > 0
    ? refuse([...refusals].sort((one, other) => one.index - other.index))
    : ok(granted.map(({ change }) => change));
}

function byValue(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const key = changeKey(wish.change);
    groups.set(key, [...(groups.get(key) ?? []), wish]);
  }
  return [...groups.values()];
}

/** Tells which value of the forms a change concerns. */
export function changeKey(change: Change): string {
  const place =
    change.kind === "vetoScore" || change.kind === "max"
      ? [foldText(change.criterion), change.kind === "vetoScore" ? foldText(change.title) : ""]
      : [foldText(change.title), areaClassKey(change.areaClass)];
  return JSON.stringify([change.kind, foldText(change.framework), ...place]);
}

/** The wish that counts among those for one value: the specific ones outdo the others, and those that are left must agree. */
function grant(wishes: readonly Wish[], refusals: AdjustmentRefusal[]): readonly Wish[] {
  const specific = wishes.filter((wish) => wish.specific);
  const [first, ...rest] = specific.length > 0 ? specific : wishes;
  if (first === undefined) return [];
  const contrary = rest.find(({ change }) => change.after !== first.change.after);
  if (contrary === undefined) return [first];
  refusals.push({ code: "contradicting", index: contrary.index, change: contrary.change, other: first.change.after });
  return [];
}

function outOfRange(frame: Frame, year: Year, wishes: readonly Wish[]): readonly AdjustmentRefusal[] {
  return wishes.flatMap((wish) => {
    const { index, change } = wish;
    if (change.after === null) return [];
    const others = wishes.filter((other) => other !== wish).map((other) => other.change);
    const range = rangeOf(change, inForceIn(applyChanges(frame, year, others), year));
    return isWithin(change.after, range) ? [] : [{ code: "out-of-range" as const, index, change, ...range }];
  });
}
