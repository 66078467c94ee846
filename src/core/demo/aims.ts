import type { Village } from "../domain/district";
import type { CriterionCode } from "../domain/names";
import { criterionCode } from "../domain/names";
import type { Dice } from "./random";
import type { Candidacy } from "./registrations";
import { KDCTB } from "./registrations";

/** What the scores of a candidate are to come to. `vetoOnly`: good scores but for one veto; `vetoedToo`: too few points besides. */
export type Aim = "eligible" | "vetoOnly" | "vetoedToo" | "belowTotal" | "belowFloor" | "incomplete" | "unscored";

/** Those that were not recognised, by their place among themselves; the pattern begins anew where it ends. */
const aimsOf2022: Readonly<Record<string, readonly Aim[]>> = {
  KDCTB: [
    ...(["vetoOnly", "vetoedToo", "belowTotal", "vetoOnly", "vetoOnly", "vetoedToo", "belowFloor", "vetoOnly", "incomplete"] as const),
    ...(["vetoedToo", "vetoOnly", "eligible", "vetoedToo", "vetoOnly", "belowTotal", "vetoedToo", "vetoOnly", "belowFloor"] as const),
  ],
  KDCKM: [
    ...(["belowTotal", "vetoOnly", "belowTotal", "belowTotal", "vetoOnly"] as const),
    ...(["incomplete", "belowFloor", "belowTotal", "vetoedToo", "belowTotal"] as const),
  ],
};
const aimsOfEarlierYears: readonly Aim[] = [
  ...(["vetoOnly", "belowTotal", "belowTotal", "vetoedToo", "belowFloor", "belowTotal"] as const),
  ...(["vetoOnly", "incomplete", "belowTotal", "vetoedToo", "belowTotal", "unscored"] as const),
];

/** Recognised in 2022 although the scores fall short: the council had reasons (by the place among the recognised). */
const recognisedAllTheSame: Readonly<Record<number, Aim>> = { 11: "belowTotal", 34: "belowFloor", 58: "belowTotal" };

export function aimOf(candidacy: Candidacy, place: number): Aim {
  const { year, title, recognised } = candidacy;
  if (recognised) return (year === 2022 && title === KDCTB ? recognisedAllTheSame[place] : undefined) ?? "eligible";
  const pattern = (year === 2022 ? aimsOf2022[title] : undefined) ?? aimsOfEarlierYears;
  return pattern[place % pattern.length] ?? "belowTotal";
}

/** What one row of scores must come to. Points in halves. */
export interface ScorePlan {
  readonly total: number;
  readonly veto: CriterionCode | null;
  /** The content area that stays under its floor; its points. */
  readonly weak: { readonly area: number; readonly points: number } | null;
  /** Part of its maximum that every other area may lose. */
  readonly areaLoss: number;
  readonly open: "missing" | "pending" | null;
}

/** As the report says: most vetoes are about drugs. */
const drugs = criterionCode("6.2");
const otherVetoes = ["6.1", "7.1"].map(criterionCode);

/** The two smallest areas, of 8 and 9 points: just under a floor of 50 %, and just under one of 60 % (KDCKM from 2022). */
const underHalf = [
  { area: 8, points: 3.5 },
  { area: 7, points: 4 },
];
const underSixty = [
  { area: 8, points: 4.5 },
  { area: 7, points: 5 },
];

const minimumKDCKM = 90;

/** The minimum total of the candidate's title, as `demoRules` has it. */
function minimumOf({ year, title }: Candidacy, village: Village): number {
  if (title !== KDCTB) return minimumKDCKM;
  return year === 2022 && village.areaClass === "III" ? 75 : 80;
}

const halves = (dice: Dice, from: number, to: number): number => from + dice.roll((to - from) * 2 + 1) / 2;

function totalFor(aim: Aim, minimum: number, twofold: boolean, dice: Dice): number {
  const high = minimum === minimumKDCKM;
  switch (aim) {
    case "vetoOnly":
      return high ? halves(dice, 90, 94) : halves(dice, minimum + 5, minimum + 12);
    case "vetoedToo":
    case "belowTotal":
      return halves(dice, minimum - 7, minimum - 0.5);
    case "belowFloor":
      return high ? halves(dice, 90.5, 93) : halves(dice, minimum + 2, minimum + 8);
    case "eligible":
    case "incomplete":
    case "unscored":
      if (high) return halves(dice, 90.5, 98.5);
      return halves(dice, minimum + 0.5, twofold ? minimumKDCKM - 0.5 : minimum + 15);
  }
}

/** The village of the documentation's example: 92,5 points in 2022, and a veto. */
const exampleTotal = 92.5;
const isExample = ({ year, title }: Candidacy, place: number): boolean => year === 2022 && title === KDCTB && place === 0;

/** The plan of a candidate's decisive row; null where there are no scores at all. `place`: among the recognised, or among the others. */
export function planOf(candidacy: Candidacy, village: Village, place: number, dice: Dice): ScorePlan | null {
  const aim = aimOf(candidacy, place);
  if (aim === "unscored") return null;
  const vetoed = aim === "vetoOnly" || aim === "vetoedToo";
  const sixty = candidacy.title !== KDCTB && candidacy.year === 2022;
  return {
    total: vetoed && isExample(candidacy, place) ? exampleTotal : totalFor(aim, minimumOf(candidacy, village), candidacy.twofold, dice),
    veto: vetoed ? (place % 4 === 3 ? dice.pick(otherVetoes) : drugs) : null,
    weak: aim === "belowFloor" ? dice.pick(sixty ? underSixty : underHalf) : null,
    areaLoss: sixty ? 0.4 : 0.5,
    open: aim === "incomplete" ? dice.pick(["missing", "pending"] as const) : null,
  };
}
