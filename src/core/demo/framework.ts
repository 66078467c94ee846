import type { Criterion, TitleRule } from "../domain/district";
import type { FrameworkName, TitleName } from "../domain/names";
import { criterionCode, frameworkName, titleName, year } from "../domain/names";
import type { SampleCriterion } from "./criteria";
import { sampleAreas } from "./criteria";
import { rowOf } from "./origin";
import { KDCKM, KDCTB } from "./registrations";

/** In force 2019-2021, after the pattern of decision 281. */
export const framework281: FrameworkName = frameworkName("MẪU theo QĐ 281");
/** In force from 2022, after the pattern of decision 292. */
export const framework292: FrameworkName = frameworkName("MẪU theo QĐ 292");

function vetoScores({ veto = {} }: SampleCriterion): ReadonlyMap<TitleName, number> {
  return new Map(Object.entries(veto).map(([title, score]) => [titleName(title), score]));
}

/** The criteria of one sample framework: nine content areas, 100 points. Codes count within their area: `1.10` follows `1.9`. */
export function sampleCriteria(framework: FrameworkName, firstRow = 1): readonly Criterion[] {
  const place = framework === framework281 ? 0 : 1;
  const criteria = sampleAreas.flatMap((area, number) =>
    area.criteria
      .filter(({ max }) => max[place] > 0)
      .map((sample, ordinal) => ({ area, sample, code: criterionCode(`${number + 1}.${ordinal + 1}`) })),
  );
  return criteria.map(({ area, sample, code }, at) => ({
    framework,
    code,
    contentArea: area.name,
    name: sample.name,
    max: sample.max[place],
    method: sample.method,
    vetoScores: vetoScores(sample),
    appliesTo: [],
    leadBody: sample.lead,
    origin: rowOf("Bộ tiêu chí", firstRow + at),
  }));
}

/** Both sample frameworks, one under the other. */
export function demoCriteria(): readonly Criterion[] {
  const first = sampleCriteria(framework281);
  return [...first, ...sampleCriteria(framework292, 1 + first.length)];
}

const rare: ReadonlySet<string> = new Set(
  sampleAreas.flatMap(({ criteria }) => criteria.filter((sample) => sample.oftenNotApplicable === true).map(({ name }) => name)),
);

/** Whether it is a criterion of which a village may have nothing: its cells say KAD here and there. */
export function oftenNotApplicable(criterion: Criterion): boolean {
  return rare.has(criterion.name);
}

const district = "Ủy ban MTTQ Việt Nam huyện";
const province = "Ủy ban MTTQ Việt Nam tỉnh";
/** Published: paid by the district for KDCTB; what maintaining earns is not said. KDCKM is paid by the province. */
const paidByDistrict = { rewardFirst: 2_000_000, rewardAgain: 500_000, rewardMaintained: 0 };
const paidByProvince = { rewardFirst: 0, rewardAgain: 0, rewardMaintained: 0 };

interface RuleLine {
  readonly framework: FrameworkName;
  readonly title: TitleName;
  readonly areaClass: string | null;
  readonly minTotal: number;
  readonly minAreaShare: number;
}

const ruleLines: readonly RuleLine[] = [
  { framework: framework281, title: KDCTB, areaClass: null, minTotal: 80, minAreaShare: 0.5 },
  { framework: framework281, title: KDCKM, areaClass: null, minTotal: 90, minAreaShare: 0.5 },
  { framework: framework292, title: KDCTB, areaClass: null, minTotal: 80, minAreaShare: 0.5 },
  { framework: framework292, title: KDCTB, areaClass: "III", minTotal: 75, minAreaShare: 0.5 },
  { framework: framework292, title: KDCKM, areaClass: null, minTotal: 90, minAreaShare: 0.6 },
];

/** The title rules of both sample frameworks. Totals and shares are invented; years and rewards are the published ones. */
export function demoRules(): readonly TitleRule[] {
  return ruleLines.map((line, at) => ({
    ...line,
    fromYear: year(line.framework === framework281 ? 2019 : 2022),
    toYear: line.framework === framework281 ? year(2021) : null,
    recognisingBody: line.title === KDCTB ? district : province,
    ...(line.title === KDCTB ? paidByDistrict : paidByProvince),
    prerequisite: null,
    origin: rowOf("Danh hiệu", 1 + at),
  }));
}
