import type { Criterion, ScoreCell, ScoringMethod, TitleRule } from "../src/core/domain/district";
import { criterionCode, frameworkName, titleName, year } from "../src/core/domain/names";
import type { Origin } from "../src/core/findings/origin";
import type { EvaluatorSpec } from "../src/core/scoring/spec";

/** What scoring is measured on: 60 criteria of all kinds in nine areas, and villages as a sheet would hold them. Deterministic. */
const origin: Origin = { table: { sheet: "bench", columns: {} }, row: 0 };
const framework = frameworkName("Bench");
const title = titleName("KDCTB");
const criteriaCount = 60;
const areaCount = 9;

/** A small linear congruential generator: the same villages in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Of ten criteria six are points, two pass or fail, one is by bands and one by deduction. */
function methodOf(index: number): ScoringMethod {
  const place = index % 10;
  if (place < 6) {
    return { kind: "points" };
  }
  if (place < 8) {
    return { kind: "passFail" };
  }
  return place === 8
    ? {
        kind: "bands",
        bounds: [
          { from: 95, points: 2 },
          { from: 90, points: 1.5 },
          { from: 80, points: 1 },
        ],
      }
    : { kind: "deduction", step: 0.5, floor: 0 };
}

function criterionAt(index: number): Criterion {
  const area = Math.floor((index * areaCount) / criteriaCount) + 1;
  return {
    framework,
    code: criterionCode(`${area}.${index + 1}`),
    contentArea: `Nội dung ${area}`,
    name: `Tiêu chí ${index + 1}`,
    max: 2,
    method: methodOf(index),
    vetoScores: new Map(index % 5 === 1 ? [[title, 0]] : []),
    appliesTo: [],
    leadBody: "",
    origin,
  };
}

const rule: TitleRule = {
  framework,
  fromYear: year(2022),
  toYear: null,
  title,
  areaClass: null,
  minTotal: 101,
  minAreaShare: 0.5,
  recognisingBody: "",
  rewardFirst: 0,
  rewardAgain: 0,
  rewardMaintained: 0,
  prerequisite: null,
  origin,
};

export const benchSpec: EvaluatorSpec = {
  criteria: Array.from({ length: criteriaCount }, (_none, index) => criterionAt(index)),
  rule,
  villageKind: { kind: "thon", kindLabel: "Thôn" },
  titles: [title],
  notApplicable: "fullMarks",
};

/**
 * Quarters as they are mostly given, now and then tenths; a tick, a percentage or a count where the kind asks for it; one cell in a thousand is
 * odd. Every second column of measured numbers has a percent format, so its cells are texts.
 */
function cellOf(kind: ScoringMethod["kind"], column: number, random: () => number): ScoreCell {
  const odd = random();
  if (odd < 0.001) {
    return odd < 0.0004 ? "KAD" : odd < 0.0007 ? "" : "1,5";
  }
  switch (kind) {
    case "points":
      return random() < 0.8 ? 2 - Math.floor(random() ** 4 * 8.005) / 4 : 2 - Math.floor(random() ** 2 * 10) / 10;
    case "passFail":
      return random() < 0.97 ? "x" : "k";
    case "bands": {
      const measured = 80 + Math.floor(random() * 20);
      return column % 20 < 10 ? `${measured}%` : measured;
    }
    case "deduction":
      return Math.floor(random() ** 4 * 3);
  }
}

export function benchRows(villages: number): readonly (readonly ScoreCell[])[] {
  const random = createRandom(villages);
  return Array.from({ length: villages }, () =>
    benchSpec.criteria.map((criterion, column) => cellOf(criterion.method.kind, column, random)),
  );
}
