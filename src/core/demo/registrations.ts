import type { TitleName, VillageCode } from "../domain/names";
import { titleName } from "../domain/names";
import type { Career } from "./careers";
import { demoYears, neverRecognised } from "./careers";

export const KDCTB: TitleName = titleName("KDCTB");
export const KDCKM: TitleName = titleName("KDCKM");

/** One registration and whether it ended in recognition. */
export interface Candidacy {
  readonly year: number;
  readonly village: VillageCode;
  readonly title: TitleName;
  readonly recognised: boolean;
  /** The village also registered for the other title in that year. */
  readonly twofold: boolean;
}

interface YearPlan {
  readonly year: (typeof demoYears)[number];
  /** Registered, as published (2022: the report does not say). */
  readonly registered: { readonly T: number; readonly K: number };
  /** Villages recognised as KDCTB, and villages recognised as nothing, that registered for both titles. */
  readonly twofold: { readonly recognised: number; readonly others: number };
}

const noneTwofold = { recognised: 0, others: 0 };

/** 132 registrations over 126 villages in 2020: ten villages registered for both titles. */
const plans: readonly YearPlan[] = [
  { year: 2019, registered: { T: 70, K: 18 }, twofold: noneTwofold },
  { year: 2020, registered: { T: 105, K: 27 }, twofold: { recognised: 6, others: 4 } },
  { year: 2021, registered: { T: 90, K: 33 }, twofold: noneTwofold },
  { year: 2022, registered: { T: 90, K: 35 }, twofold: noneTwofold },
];

/** Who is soon to be KDCKM tries for it first, then the villages that never were recognised. The village named first in KhuDanCu comes last. */
function byAmbition(careers: readonly Career[], place: number): Career[] {
  const rank = ({ course }: Career): number => (course.slice(place + 1).includes("K") ? 0 : course === neverRecognised ? 1 : 2);
  const others = careers.filter(({ course }) => course[place] === ".");
  return others
    .map((career, at) => ({ career, key: career === careers[0] ? Infinity : rank(career) * careers.length + at }))
    .sort((a, b) => a.key - b.key)
    .map(({ career }) => career);
}

function candidaciesOf(plan: YearPlan, careers: readonly Career[]): Candidacy[] {
  const place = plan.year - demoYears[0];
  const recognised = (letter: string) => careers.filter(({ course }) => course[place] === letter);
  const holders = { T: recognised("T"), K: recognised("K") };
  const rising = holders.T.filter(({ course }) => course.slice(place + 1).includes("K")).slice(0, plan.twofold.recognised);
  const others = byAmbition(careers, place);
  const onlyK = plan.registered.K - holders.K.length - rising.length - plan.twofold.others;
  const fresh = plan.registered.T - holders.T.length;
  const forK = others.slice(0, onlyK + plan.twofold.others);
  const forT = [...others.slice(onlyK, onlyK + plan.twofold.others), ...others.slice(others.length - (fresh - plan.twofold.others))];
  const both = new Set([...rising, ...others.slice(onlyK, onlyK + plan.twofold.others)].map(({ village }) => village));
  const row =
    (title: TitleName, won: boolean) =>
    (career: Career): Candidacy => ({
      year: plan.year,
      village: career.village,
      title,
      recognised: won,
      twofold: both.has(career.village),
    });
  return [
    ...holders.T.map(row(KDCTB, true)),
    ...forT.map(row(KDCTB, false)),
    ...holders.K.map(row(KDCKM, true)),
    ...[...rising, ...forK].map(row(KDCKM, false)),
  ];
}

/** Every registration of 2019-2022, year by year, KDCTB before KDCKM, within each by the village's place in KhuDanCu. */
export function candidacies(careers: readonly Career[]): readonly Candidacy[] {
  const place = new Map(careers.map(({ village }, at) => [village, at]));
  const inOrder = (a: Candidacy, b: Candidacy): number => (place.get(a.village) ?? 0) - (place.get(b.village) ?? 0);
  return plans.flatMap((plan) => {
    const all = candidaciesOf(plan, careers);
    return [KDCTB, KDCKM].flatMap((title) => all.filter((candidacy) => candidacy.title === title).sort(inOrder));
  });
}
