import type { Decimal } from "../decimal/decimal";
import { add, canonical, compare, decimalOf, toNumber, zero } from "../decimal/decimal";
import { leastProduct, leastScaled } from "../decimal/products";
import type { Criterion, ScoreCell, TitleRule } from "../domain/district";
import { appliesTo } from "../framework/applicability";
import { curveOf, readCell } from "../framework/cell";
import { vetoScoreOf } from "../framework/vetoScore";
import { remembered } from "../remembered";
import { foldText } from "../text/fold";
import type { FastCells } from "./fastCells";
import { compileFastCells } from "./fastCells";
import type { SlotPlan } from "./slot";
import type { EvaluatorSpec } from "./spec";
import type { Tally } from "./tally";
import { createTally } from "./tally";

/** A content area of a plan: its criteria are the slots `first` to before `end`. */
export interface AreaPlan {
  readonly contentArea: string;
  readonly first: number;
  readonly end: number;
  readonly max: Decimal;
  /** Points the area needs where nothing is left out. */
  readonly required: Decimal;
  readonly requiredNumber: number;
  readonly maxNumber: number;
}

/** A rule with its criteria, ready to be run over any number of villages. */
export interface Plan {
  /** Framework order. */
  readonly criteria: readonly Criterion[];
  readonly rule: TitleRule;
  /** Not applicable means: out of both sides of the ratio. */
  readonly excludes: boolean;
  readonly slots: readonly SlotPlan[];
  readonly areas: readonly AreaPlan[];
  readonly fast: FastCells;
  /** Points each area needs in whole millionths, rounded up: enough to compare points without a rest. */
  readonly requiredMicro: Float64Array;
  /** Maximum and minimum total where nothing is left out, as numbers to show; and the minimum in whole millionths, rounded up. */
  readonly maxNumber: number;
  readonly minTotalNumber: number;
  readonly minTotalMicro: number;
  /** The requirement of an area, and of the whole, of which that maximum remains (RULINGS 5). */
  readonly areaRequired: (remaining: Decimal) => Decimal;
  readonly totalRequired: (remaining: Decimal) => Decimal;
  /** Whether slots stand in framework order, as they do where each content area stands in one piece. */
  readonly inOrder: boolean;
  /** Scratch space of one evaluation; nothing of it outlives the call. */
  readonly tally: Tally;
  readonly gathered: ScoreCell[];
}

export function compilePlan(spec: EvaluatorSpec): Plan {
  const criteria = spec.criteria.filter((criterion) => appliesTo(criterion, spec.rule.title, spec.villageKind, spec.titles));
  const groups = groupByArea(criteria.map((criterion, rank) => slotOf(criterion, rank, spec.rule)));
  const slots = groups.flat();
  const minAreaShare = decimalOf(spec.rule.minAreaShare);
  const max = sumMax(slots);
  const minTotal = decimalOf(spec.rule.minTotal);
  const areaRequired = ofDecimal((remaining) => leastProduct(minAreaShare, remaining));
  const areas = areasOf(groups, areaRequired);
  return {
    criteria,
    rule: spec.rule,
    excludes: spec.notApplicable === "exclude",
    slots,
    areas,
    requiredMicro: Float64Array.from(areas, (area) => microAtLeast(area.required)),
    fast: compileFastCells(slots),
    maxNumber: toNumber(max),
    minTotalNumber: toNumber(minTotal),
    minTotalMicro: microAtLeast(minTotal),
    areaRequired,
    totalRequired: ofDecimal((remaining) => leastScaled(minTotal, remaining, max)),
    inOrder: slots.every((slot, index) => slot.rank === index),
    tally: createTally(slots.length, areas.length),
    gathered: slots.map(() => ""),
  };
}

function slotOf(criterion: Criterion, rank: number, rule: TitleRule): SlotPlan {
  const veto = vetoScoreOf(criterion, rule.title);
  const curve = curveOf(criterion);
  return {
    criterion,
    curve,
    max: decimalOf(criterion.max),
    veto: veto === undefined ? null : decimalOf(veto),
    maxNumber: canonical(criterion.max),
    vetoNumber: canonical(veto ?? 0),
    rank,
    readText: remembered((text) => readCell(criterion, text, curve)),
  };
}

/** Areas in the order of their first criterion; within each, framework order. */
function groupByArea(slots: readonly SlotPlan[]): readonly (readonly SlotPlan[])[] {
  const groups = new Map<string, SlotPlan[]>();
  for (const slot of slots) {
    const key = foldText(slot.criterion.contentArea);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [slot]);
    } else {
      group.push(slot);
    }
  }
  return [...groups.values()];
}

function areasOf(groups: readonly (readonly SlotPlan[])[], areaRequired: Plan["areaRequired"]): readonly AreaPlan[] {
  let end = 0;
  return groups.map((group) => {
    const first = end;
    end += group.length;
    const max = sumMax(group);
    const required = areaRequired(max);
    return {
      contentArea: group[0]?.criterion.contentArea ?? "",
      first,
      end,
      max,
      required,
      requiredNumber: toNumber(required),
      maxNumber: toNumber(max),
    };
  });
}

/** Least number of whole millionths that reaches the value. */
function microAtLeast(value: Decimal): number {
  return compare(value, { micro: value.micro, femto: 0 }) > 0 ? value.micro + 1 : value.micro;
}

function sumMax(slots: readonly SlotPlan[]): Decimal {
  return slots.reduce((sum, slot) => add(sum, slot.max), zero);
}

/** Remembers the answers for whole millionths, which is what maxima are made of. */
function ofDecimal(compute: (value: Decimal) => Decimal): (value: Decimal) => Decimal {
  const ofMicro = remembered((micro: number) => compute({ micro, femto: 0 }));
  return (value) => (value.femto === 0 ? ofMicro(value.micro) : compute(value));
}
