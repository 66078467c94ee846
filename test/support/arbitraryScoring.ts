import fc from "fast-check";
import type { Criterion, NotApplicablePolicy, ScoreCell, ScoringMethod } from "../../src/core/domain/district";
import type { EvaluatorSpec } from "../../src/core/scoring/spec";
import { criterion, KDCKM, spec } from "./scoring";

/** Points as people give them, now and then such as only a formula makes. */
const oddPoints = fc.oneof(
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.constantFrom(1 / 3, 2 / 3, 0.1 + 0.2, 1e-7, 0.000000000000001, 10),
);
export const pointsCell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1000 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: oddPoints },
);

const stateCell = fc.constantFrom<ScoreCell>(
  "",
  "KAD",
  "CĐH",
  "kad",
  "abc",
  "1,5",
  "x",
  "đ",
  "K",
  "93%",
  "92,5%",
  "2",
  -1,
  11,
  true,
  false,
  "#N/A",
  ...["0", "1", "X", "Đ", "k", "%", "ạ", "xx", "x ", "đạt", "K Đ"],
  ...["9%", "100%", "05%", "1a%", "9 %", "95 %", "-5%"],
  ...[-0, -1e-6, NaN, Infinity, 126, 127, 128, 2 ** 31, 2 ** 32 + 1, 1e300, 92.5, 0.9999999999999999],
);

export const anyCell: fc.Arbitrary<ScoreCell> = fc.oneof(
  { weight: 12, arbitrary: pointsCell },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 70, max: 100 }) },
  { weight: 2, arbitrary: stateCell },
);

const hundredth = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: Math.floor(max * 100) }).map((value) => value / 100);

const method: fc.Arbitrary<ScoringMethod> = fc.oneof(
  fc.constant<ScoringMethod>({ kind: "points" }),
  fc.constant<ScoringMethod>({ kind: "passFail" }),
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 100 }), hundredth(5)), { minLength: 1, maxLength: 4, selector: ([from]) => from })
    .map((bounds): ScoringMethod => ({
      kind: "bands",
      bounds: bounds.map(([from, points]) => ({ from, points })).sort((a, b) => b.from - a.from),
    })),
  fc
    .tuple(fc.constantFrom(1, 0.5, 0.3, 1 / 3), fc.constantFrom(0, 1, 0.1, -2))
    .map(([step, floor]): ScoringMethod => ({ kind: "deduction", step, floor })),
);

const criterionChoices = fc.record({
  area: fc.constantFrom("A", "B", "C"),
  max: fc.constantFrom(5, 10, 7.5, 5.3, 16 / 3),
  method,
  veto: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 0, 1, 3, 0.3, 1 / 3, 20),
});

function criteriaOf(
  choices: readonly { area: string; max: number; method: ScoringMethod; veto: number | undefined }[],
): readonly Criterion[] {
  return choices.map(({ veto, ...others }, index) => criterion(`c${index}`, veto === undefined ? others : { ...others, veto }));
}

/** A rule over up to sixteen criteria of all kinds, whose areas may be scattered. */
export const anySpec: fc.Arbitrary<EvaluatorSpec> = fc
  .record({
    choices: fc.array(criterionChoices, { minLength: 1, maxLength: 16 }),
    minShare: fc.constantFrom(0, 0.5, 0.35, 1 / 3, 1),
    minTotalShare: fc.constantFrom(0, 0.5, 2 / 3, 0.8),
    notApplicable: fc.constantFrom<NotApplicablePolicy>("fullMarks", "exclude"),
    prerequisite: fc.constantFrom(null, KDCKM),
  })
  .map(({ choices, minShare, minTotalShare, notApplicable, prerequisite }) => {
    const criteria = criteriaOf(choices);
    const minTotal = Math.floor(criteria.reduce((sum, { max }) => sum + max, 0) * minTotalShare * 10) / 10;
    return spec(criteria, { minTotal, minAreaShare: minShare, prerequisite }, { notApplicable });
  });

export interface Case {
  readonly of: EvaluatorSpec;
  readonly cells: readonly ScoreCell[];
  readonly prerequisiteHeld: boolean;
}

/** The numbers beside a limit: a millionth, the fifteenth digit and the last bit of a double away from it. */
function brinkOf(limit: number): readonly number[] {
  return [0, 1e-6, 1e-7, limit * 1e-15, limit * 4e-16, limit * 2 ** -52].flatMap((step) => [limit - step, limit + step]);
}

/** A number at a limit of the criterion, or anything. */
export function brinkIn({ max, vetoScores }: Criterion): fc.Arbitrary<ScoreCell> {
  return fc.oneof(fc.constantFrom<ScoreCell>(...[max, 0, 1, ...vetoScores.values()].flatMap(brinkOf)), anyCell);
}

/** Mostly what a village that does well would have in the criterion's column, now and then a limit, or anything. */
function cellIn(criterion: Criterion): fc.Arbitrary<ScoreCell> {
  const { max, method } = criterion;
  const good: { readonly [K in ScoringMethod["kind"]]: fc.Arbitrary<ScoreCell> } = {
    points: fc.oneof(
      fc.constantFrom<ScoreCell>(max, "KAD"),
      hundredth(max).map((lost) => max - lost / 3),
    ),
    passFail: fc.constantFrom<ScoreCell>("x", "đ", 1, max, true),
    bands: fc.oneof(fc.integer({ min: 60, max: 120 }), fc.constantFrom<ScoreCell>("99%", "98,5%")),
    deduction: fc.constantFrom<ScoreCell>(0, 0, 0, 1, 2),
  };
  return fc.oneof({ weight: 24, arbitrary: good[method.kind] }, { weight: 1, arbitrary: brinkIn(criterion) });
}

/** A spec with a row that has a cell for each of its criteria: of a village that does well, or of any cells at all. */
export const anyCase: fc.Arbitrary<Case> = anySpec.chain((of) =>
  fc.record({
    of: fc.constant(of),
    cells: fc.oneof(
      { weight: 4, arbitrary: fc.tuple(...of.criteria.map(cellIn)) },
      { weight: 1, arbitrary: fc.array(anyCell, { minLength: of.criteria.length, maxLength: of.criteria.length }) },
    ),
    prerequisiteHeld: fc.boolean(),
  }),
);
