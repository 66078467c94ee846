import type { Criterion, ScoreCell } from "../domain/district";
import type { ScorePlan } from "./aims";
import { oftenNotApplicable } from "./framework";
import type { Ladder } from "./ladder";
import { failed, ladderOf } from "./ladder";
import type { Dice } from "./random";

/** The dice of one village's criterion: what is measured, and what there is nothing of, is the same at every level. */
export type CriterionDice = (criterion: Criterion) => Dice;

/** One criterion of a row that is being made up: how far down its ladder it stands. */
interface Slot {
  readonly criterion: Criterion;
  readonly notApplicable: boolean;
  readonly ladder: Ladder;
  readonly area: Area;
  rung: number;
}

interface Area {
  readonly max: number;
  lost: number;
}

function slotsOf(
  criteria: readonly Criterion[],
  diceOf: CriterionDice,
): { readonly slots: readonly Slot[]; readonly areas: readonly Area[] } {
  const areas = new Map<string, Area>();
  for (const { contentArea, max } of criteria) areas.set(contentArea, { max: (areas.get(contentArea)?.max ?? 0) + max, lost: 0 });
  const slots = criteria.map((criterion): Slot => {
    const area = areas.get(criterion.contentArea) ?? { max: criterion.max, lost: 0 };
    const notApplicable = oftenNotApplicable(criterion) && diceOf(criterion).roll(8) === 0;
    return { criterion, notApplicable, ladder: ladderOf(criterion), area, rung: 0 };
  });
  return { slots, areas: [...areas.values()] };
}

/** What the next step down costs; null at the foot of the ladder, and where there is nothing to score. */
function nextLoss({ ladder, rung, notApplicable }: Slot): number | null {
  if (notApplicable) return null;
  const here = ladder[rung];
  const below = ladder[rung + 1];
  return here === undefined || below === undefined ? null : here.points - below.points;
}

/**
 * Takes exactly `loss` points from the slots, step by step, round by round; no area may lose more than `limit` says. Failing a yes-or-no criterion
 * is rarer than losing half a point.
 */
function spend(slots: readonly Slot[], loss: number, limit: (area: Area) => number, dice: Dice): void {
  let left = loss;
  let stuck = 0;
  while (left > 0) {
    if (stuck > 3) throw new RangeError(`no way to lose ${left} points more`);
    stuck += 1;
    for (const slot of dice.shuffle(slots)) {
      const cost = nextLoss(slot);
      if (cost === null || cost > left || slot.area.lost + cost > limit(slot.area)) continue;
      if (slot.criterion.method.kind === "passFail" && dice.roll(6) > 0) continue;
      slot.rung += 1;
      slot.area.lost += cost;
      left -= cost;
      stuck = 0;
    }
  }
}

function cellOf({ criterion, ladder, rung, notApplicable }: Slot, plan: ScorePlan, diceOf: CriterionDice): ScoreCell {
  if (criterion.code === plan.veto) return failed;
  return notApplicable ? "KAD" : (ladder[rung]?.cell(diceOf(criterion)) ?? "");
}

/** Up to two cells that are still blank, or not yet due. */
function leaveOpen(cells: readonly ScoreCell[], slots: readonly Slot[], open: "missing" | "pending", dice: Dice): readonly ScoreCell[] {
  const choice = slots
    .map(({ criterion, notApplicable }, at) => ({ criterion, notApplicable, at }))
    .filter(({ criterion, notApplicable }) => criterion.vetoScores.size === 0 && !notApplicable);
  const places = new Set([dice.pick(choice).at, dice.pick(choice).at]);
  return cells.map((cell, at) => (places.has(at) ? (open === "missing" ? "" : "CĐH") : cell));
}

/** Cells of one row, in the order of the criteria, whose points come to the plan: its total, its veto, its weak area. `dice`: of the row. */
export function scoreCells(criteria: readonly Criterion[], plan: ScorePlan, dice: Dice, measures: CriterionDice): readonly ScoreCell[] {
  const { slots, areas } = slotsOf(criteria, measures);
  let left = areas.reduce((sum, { max }) => sum + max, 0) - plan.total;
  const vetoed = slots.find(({ criterion }) => criterion.code === plan.veto);
  if (vetoed !== undefined) {
    vetoed.area.lost += vetoed.criterion.max;
    left -= vetoed.criterion.max;
  }
  const weak = plan.weak === null ? undefined : areas[plan.weak.area];
  if (weak !== undefined && plan.weak !== null) {
    const loss = weak.max - plan.weak.points;
    const own = slots.filter(({ area }) => area === weak);
    spend(own, loss, () => loss, dice);
    left -= loss;
  }
  const others = slots.filter(({ area }) => area !== weak);
  spend(others, left, ({ max }) => max * plan.areaLoss, dice);
  const cells = slots.map((slot) => cellOf(slot, plan, measures));
  return plan.open === null ? cells : leaveOpen(cells, slots, plan.open, dice);
}
