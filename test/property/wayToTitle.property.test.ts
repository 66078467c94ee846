import fc from "fast-check";
import type { Criterion, ScoreCell, ScoringMethod } from "../../src/core/domain/district";
import { decimalOf, fitsDecimal } from "../../src/core/decimal/decimal";
import { sumExactly } from "../../src/core/decimal/sum";
import { readCell } from "../../src/core/framework/cell";
import { extremesOf } from "../../src/core/forecast/extremes";
import { createEvaluator } from "../../src/core/scoring/evaluator";
import type { EvaluatorSpec } from "../../src/core/scoring/spec";
import type { Way } from "../../src/core/villageCard/way/wayToTitle";
import { wayToTitle } from "../../src/core/villageCard/way/wayToTitle";
import { anyCase } from "../support/arbitraryScoring";
import type { Case } from "../support/arbitraryScoring";
import { criterion, spec } from "../support/scoring";

const wayOf = ({ of, cells, prerequisiteHeld }: Case): Way => wayToTitle(createEvaluator(of), cells, prerequisiteHeld);

function outcomeWith({ of, prerequisiteHeld }: Case, cells: readonly ScoreCell[]): string {
  const evaluator = createEvaluator(of);
  return evaluator.evaluate(cells, evaluator.columnsOf(of.criteria.map(({ code }) => code)), prerequisiteHeld).outcome;
}

function applied({ of, cells }: Case, way: Extract<Way, { kind: "reachable" }>): readonly ScoreCell[] {
  const steps = new Map(way.steps.map((step) => [step.criterion.code, step.cell]));
  return of.criteria.map(({ code }, place) => steps.get(code) ?? cells[place] ?? "");
}

/** A case of few criteria, so that every subset of them can be tried. */
const smallCase = anyCase
  .filter(({ of }) => of.criteria.length <= 7)
  .chain((each) => fc.record({ each: fc.constant(each), blanks: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }) }))
  .map(({ each, blanks }): Case => ({ ...each, cells: each.cells.map((cell, at) => (blanks[at] === 0 ? "" : cell)) }));

/** The least number of criteria that, raised to the best their kinds can give, do it; null where none do. What does not apply is left alone. */
function fewestByTrial(each: Case): number | null {
  const { criteria } = each.of;
  const isFixed = criteria.map((of, place) => readCell(of, each.cells[place]).state === "notApplicable");
  let fewest: number | null = null;
  for (let subset = 0; subset < 2 ** criteria.length; subset += 1) {
    const isRaised = (place: number): boolean => (subset & (1 << place)) !== 0;
    const count = criteria.filter((_criterion, place) => isRaised(place)).length;
    if ((fewest !== null && count >= fewest) || isFixed.some((fixed, place) => fixed && isRaised(place))) continue;
    const cells = criteria.map((of, place) => (isRaised(place) ? extremesOf(of).best : (each.cells[place] ?? "")));
    if (outcomeWith(each, cells) === "eligible") fewest = count;
  }
  return fewest;
}

/** Frameworks in which every criterion takes a handful of values only, so that every combination can be tried. */
const steppedMethod: fc.Arbitrary<ScoringMethod> = fc.oneof(
  fc.constant<ScoringMethod>({ kind: "passFail" }),
  fc.constant<ScoringMethod>({
    kind: "bands",
    bounds: [
      { from: 90, points: 4 },
      { from: 80, points: 2.5 },
      { from: 70, points: 0.3 },
    ],
  }),
  fc.constantFrom(1, 1.5).map((step): ScoringMethod => ({ kind: "deduction", step, floor: 0 })),
);

const steppedCell: { readonly [K in ScoringMethod["kind"]]: readonly ScoreCell[] } = {
  points: [],
  passFail: ["x", "k", "k"],
  bands: [95, 85, 75, 10, ""],
  deduction: [0, 1, 2, 3, 9],
};

const steppedCase: fc.Arbitrary<Case> = fc
  .array(
    fc.record({
      area: fc.constantFrom("A", "B"),
      max: fc.constantFrom(4, 5, 3.5),
      method: steppedMethod,
      veto: fc.constantFrom(undefined, undefined, 0, 0.3),
      pick: fc.nat(),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .chain((choices) =>
    fc.record({ choices: fc.constant(choices), share: fc.constantFrom(0, 0.5, 0.6), total: fc.constantFrom(0.5, 0.7, 0.9) }),
  )
  .map(({ choices, share, total }): Case => {
    const criteria = choices.map(({ area, max, method, veto }, index) =>
      criterion(`c${index}`, { area, max, method, ...(veto === undefined ? {} : { veto }) }),
    );
    const max = criteria.reduce((sum, each) => sum + each.max, 0);
    const of: EvaluatorSpec = spec(criteria, { minTotal: Math.floor(max * total * 10) / 10, minAreaShare: share });
    const cells = choices.map(({ method, pick }): ScoreCell => steppedCell[method.kind][pick % steppedCell[method.kind].length] ?? "");
    return { of, cells, prerequisiteHeld: true };
  });

const valuesOf = ({ method, max }: Criterion): readonly ScoreCell[] => {
  if (method.kind === "bands") return [0, 70, 80, 90];
  return method.kind === "passFail" ? [0, 1] : Array.from({ length: Math.ceil(max) + 1 }, (_none, count) => count);
};

function pointsIn(of: Criterion, cell: ScoreCell): number {
  const reading = readCell(of, cell);
  return reading.state === "score" ? Number(reading.points.micro) : 0;
}

/** The fewest criteria, and of those ways the fewest points, that do it; every combination of values is tried. */
function cheapestByTrial(each: Case): readonly [count: number, micro: number] | null {
  const { criteria } = each.of;
  let best: readonly [number, number] | null = null;
  const tryFrom = (place: number, cells: readonly ScoreCell[], count: number, gained: number): void => {
    const of = criteria[place];
    if (of === undefined) {
      const isBetter = best === null || count < best[0] || (count === best[0] && gained < best[1]);
      if (isBetter && outcomeWith(each, cells) === "eligible") best = [count, gained];
      return;
    }
    const now = each.cells[place] ?? "";
    tryFrom(place + 1, [...cells, now], count, gained);
    for (const value of valuesOf(of)) {
      const gain = pointsIn(of, value) - pointsIn(of, now);
      if (gain >= 0) tryFrom(place + 1, [...cells, value], count + 1, gained + gain);
    }
  };
  tryFrom(0, [], 0, 0);
  return best;
}

describe("laws of the way to a title", () => {
  it("its steps taken, the village is eligible, with the total that was told", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const way = wayOf(each);
        if (way.kind !== "reachable") return;
        const cells = applied(each, way);
        expect(outcomeWith(each, cells)).toBe("eligible");
        const evaluator = createEvaluator(each.of);
        expect(evaluator.evaluate(cells, evaluator.columnsOf(each.of.criteria.map(({ code }) => code))).total).toBe(way.total);
      }),
      { numRuns: 500 },
    );
  });

  it("no way has fewer criteria, and there is one wherever any subset of criteria would do", () => {
    fc.assert(
      fc.property(smallCase, (each) => {
        const way = wayOf(each);
        const fewest = fewestByTrial(each);
        const told = way.kind === "reachable" ? way.steps.length : way.kind === "met" ? 0 : null;
        expect(told).toBe(fewest);
      }),
      { numRuns: 150 },
    );
  });

  it("of the ways with the fewest criteria none gains fewer points, where every combination can be tried", () => {
    fc.assert(
      fc.property(steppedCase, (each) => {
        const way = wayOf(each);
        const best = cheapestByTrial(each);
        if (way.kind === "reachable") expect([way.steps.length, decimalOf(way.points).micro]).toEqual(best);
        else expect(way.kind).toBe(best === null ? "unreachable" : "met");
      }),
      { numRuns: 100 },
    );
  });

  it("lifts every veto, scores all that is open, never lowers a score, and says what it gains", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const way = wayOf(each);
        if (way.kind !== "reachable") return;
        for (const { from, to, why } of way.steps) {
          expect(from === null).toBe(why === "open");
          if (why === "raise") expect(to).toBeGreaterThan(from ?? Infinity);
          expect(to).toBeGreaterThanOrEqual(from ?? 0);
        }
        const gains = way.steps.flatMap(({ from, to }) => [to, -(from ?? 0)]).filter(fitsDecimal);
        expect(way.points).toBeCloseTo(sumExactly(gains), 9);
      }),
    );
  });

  it("tells reasons where there is no way, and only there", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const way = wayOf(each);
        if (way.kind === "unreachable") expect(way.reasons.length).toBeGreaterThan(0);
        expect(way.kind === "met").toBe(outcomeWith(each, each.cells) === "eligible");
      }),
    );
  });

  it("changes nothing that it is given, and says the same twice", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const cells = [...each.cells];
        const first = JSON.stringify(wayOf(each), (_key, value: unknown) => (value instanceof Map ? [...value] : value));
        expect(JSON.stringify(wayOf(each), (_key, value: unknown) => (value instanceof Map ? [...value] : value))).toBe(first);
        expect(each.cells).toEqual(cells);
      }),
    );
  });
});
