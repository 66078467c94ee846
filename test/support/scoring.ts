import type { Criterion, ScoreRow, ScoreTable, ScoreCell, ScoringMethod, TitleRule } from "../../src/core/domain/district";
import { criterionCode, frameworkName, levelName, titleName, villageCode, year } from "../../src/core/domain/names";
import type { Origin } from "../../src/core/findings/origin";
import type { EvaluatorSpec } from "../../src/core/scoring/spec";

export const points: ScoringMethod = { kind: "points" };
export const passFail: ScoringMethod = { kind: "passFail" };
export const bands: ScoringMethod = {
  kind: "bands",
  bounds: [
    { from: 95, points: 5 },
    { from: 90, points: 4 },
    { from: 80, points: 3 },
  ],
};
export const deduction: ScoringMethod = { kind: "deduction", step: 1, floor: 0 };

export const KDCTB = titleName("KDCTB");
export const KDCKM = titleName("KDCKM");

export function originAt(row: number, columns: Readonly<Record<string, number>> = {}, sheet = "Bộ tiêu chí"): Origin {
  return { table: { sheet, columns }, row };
}

interface CriterionChoices {
  readonly area?: string;
  readonly max?: number;
  readonly method?: ScoringMethod;
  readonly veto?: number;
  readonly appliesTo?: readonly string[];
  readonly framework?: string;
  readonly row?: number;
}

/** A criterion of ten points in the area its code begins with. */
export function criterion(code: string, choices: CriterionChoices = {}): Criterion {
  return {
    framework: frameworkName(choices.framework ?? "292"),
    code: criterionCode(code),
    contentArea: choices.area ?? `Nội dung ${code.split(".")[0] ?? ""}`,
    name: `Tiêu chí ${code}`,
    max: choices.max ?? 10,
    method: choices.method ?? points,
    vetoScores: new Map(choices.veto === undefined ? [] : [[KDCTB, choices.veto]]),
    appliesTo: choices.appliesTo ?? [],
    leadBody: "",
    origin: originAt(choices.row ?? 1, { code: 1, max: 4, parameters: 6, "vetoScores.KDCTB": 7, appliesTo: 9 }),
  };
}

/** The rule of KDCTB: no floor, no minimum, unless said otherwise. */
export function rule(choices: Partial<TitleRule> = {}): TitleRule {
  return {
    framework: frameworkName("292"),
    fromYear: year(2022),
    toYear: null,
    title: KDCTB,
    areaClass: null,
    minTotal: 0,
    minAreaShare: 0,
    recognisingBody: "",
    rewardFirst: 0,
    rewardAgain: 0,
    rewardMaintained: 0,
    prerequisite: null,
    origin: originAt(1, { framework: 0, fromYear: 1, toYear: 2, title: 3, minTotal: 5, minAreaShare: 6, rewardFirst: 8 }, "Danh hiệu"),
    ...choices,
  };
}

export function spec(criteria: readonly Criterion[], choices: Partial<TitleRule> = {}, others: Partial<EvaluatorSpec> = {}): EvaluatorSpec {
  return {
    criteria,
    rule: rule(choices),
    villageKind: { kind: "thon", kindLabel: "Thôn" },
    titles: [KDCTB, KDCKM],
    notApplicable: "fullMarks",
    ...others,
  };
}

/** A score sheet whose columns are `codes`; each line is a level and its cells. */
export function scoreTable(codes: readonly string[], lines: readonly (readonly [level: string, ...cells: ScoreCell[]])[]): ScoreTable {
  const columns = Object.fromEntries([["village", 1], ["level", 2], ...codes.map((code, place) => [code, place + 3] as const)]);
  const origin = { sheet: "Chấm điểm 2022", columns };
  const rows = lines.map(([level, ...cells], index): ScoreRow => ({
    year: year(2022),
    village: villageCode("LA-01"),
    level: levelName(level),
    framework: null,
    cells,
    origin: { table: origin, row: index + 1 },
  }));
  return { origin, criteria: codes.map(criterionCode), rows };
}
