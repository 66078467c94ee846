import fc from "fast-check";
import { decimalOf, decimalOfFemto, femtoOf, toNumber } from "../../src/core/decimal/decimal";
import { sumOf } from "../../src/core/decimal/sum";
import type { ScoreCell } from "../../src/core/domain/district";
import type { Evaluation, Outcome, Reason } from "../../src/core/domain/evaluation";
import { createEvaluator } from "../../src/core/scoring/evaluator";
import { anyCase, anyCell, anySpec, brinkIn, pointsCell } from "../support/arbitraryScoring";
import type { Case } from "../support/arbitraryScoring";
import { femto, referenceEvaluation } from "../support/referenceEvaluation";

const worstToBest: readonly Outcome[] = ["vetoed", "incomplete", "belowFloor", "belowTotal", "prerequisite", "eligible"];
const told = ["veto", "belowFloor", "belowTotal", "open", "prerequisite"];

function evaluate({ of, cells, prerequisiteHeld }: Case): Evaluation {
  const evaluator = createEvaluator(of);
  return evaluator.evaluate(cells, evaluator.columnsOf(of.criteria.map(({ code }) => code)), prerequisiteHeld);
}

function inShort(reason: Reason): string {
  switch (reason.code) {
    case "belowTotal":
    case "prerequisite":
      return reason.code;
    case "belowFloor":
      return `${reason.code} ${reason.contentArea}`;
    default:
      return `${reason.code} ${reason.criterion}`;
  }
}

/** The number nearest to so many quadrillionths. */
function shown(total: bigint): number {
  const number = toNumber(decimalOfFemto(total));
  return number === 0 ? 0 : number;
}

/** A deep copy that nobody can write to. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe("an evaluation", () => {
  it("is the one that big integers give, cell by cell", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const expected = referenceEvaluation(given.of, given.cells, given.prerequisiteHeld);
        const { total, outcome, reasons } = evaluate(given);
        expect(reasons.map(inShort).sort()).toEqual(expected.reasons);
        expect(outcome).toBe(expected.outcome);
        expect(total).toBe(shown(expected.total));
      }),
      { numRuns: 1500 },
    );
  });

  it("of one cell at a limit is what the cell says by itself", () => {
    const alone = anySpec.chain((of) => {
      const criterion = of.criteria[0];
      fc.pre(criterion !== undefined);
      return fc.record({ of: fc.constant({ ...of, criteria: [criterion] }), cell: brinkIn(criterion), prerequisiteHeld: fc.boolean() });
    });
    fc.assert(
      fc.property(alone, ({ of, cell, prerequisiteHeld }) => {
        const expected = referenceEvaluation(of, [cell], prerequisiteHeld);
        const { total, outcome, reasons } = evaluate({ of, cells: [cell], prerequisiteHeld });
        expect({ outcome, reasons: reasons.map(inShort).sort() }).toEqual({ outcome: expected.outcome, reasons: expected.reasons });
        expect(total).toBe(shown(expected.total));
      }),
      { numRuns: 3000 },
    );
  });

  it("never worsens when one points score is raised", () => {
    const raised = anyCase.chain((given) =>
      fc.record({
        given: fc.constant(given),
        place: fc.nat({ max: given.of.criteria.length - 1 }),
        scores: fc.tuple(pointsCell, pointsCell).map(([left, right]) => [Math.min(left, right), Math.max(left, right)] as const),
      }),
    );
    fc.assert(
      fc.property(raised, ({ given, place, scores: [low, high] }) => {
        const criterion = given.of.criteria[place];
        fc.pre(criterion !== undefined && criterion.method.kind === "points" && high <= criterion.max);
        const rank = (score: number): number =>
          worstToBest.indexOf(evaluate({ ...given, cells: given.cells.map((cell, at) => (at === place ? score : cell)) }).outcome);
        expect(rank(high)).toBeGreaterThanOrEqual(rank(low));
      }),
      { numRuns: 500 },
    );
  });

  it("is blocked by every active veto, whatever the total", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { outcome, vetoes, vetoOnly, reasons } = evaluate(given);
        expect(outcome === "vetoed").toBe(vetoes.length > 0);
        expect(reasons.filter((reason) => reason.code === "veto").map(({ criterion }) => criterion)).toEqual(vetoes);
        expect(vetoOnly).toBe(vetoes.length > 0 && vetoes.length === reasons.length);
      }),
    );
  });

  it("tells its reasons in the order veto, floor, total, incomplete, prerequisite, each in framework order", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { reasons } = evaluate(given);
        const codes = given.of.criteria.map(({ code }) => code);
        const areas = given.of.criteria.map(({ contentArea }) => contentArea);
        const keys = reasons.map((reason) => {
          const place =
            "criterion" in reason ? codes.indexOf(reason.criterion) : "contentArea" in reason ? areas.indexOf(reason.contentArea) : 0;
          const group = told.includes(reason.code) ? told.indexOf(reason.code) : told.indexOf("open");
          return group * 1000 + place;
        });
        expect(keys).toEqual([...keys].sort((left, right) => left - right));
      }),
    );
  });

  it("does not depend on the order of columns, nor on columns between them", () => {
    const shuffled = anyCase.chain((given) =>
      fc.record({
        given: fc.constant(given),
        order: fc.shuffledSubarray([...given.cells.keys(), given.cells.length], { minLength: given.cells.length + 1 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, order }) => {
        const evaluator = createEvaluator(given.of);
        const stranger = "stranger" as (typeof given.of.criteria)[number]["code"];
        const columns = evaluator.columnsOf(order.map((place) => given.of.criteria[place]?.code ?? stranger));
        const cells = order.map((place) => given.cells[place] ?? "abc");
        expect(evaluator.evaluate(cells, columns, given.prerequisiteHeld)).toEqual(evaluate(given));
      }),
    );
  });

  it("does not depend on the order of the criteria but for the order of its reasons", () => {
    const shuffled = anyCase.chain((given) =>
      fc.record({ given: fc.constant(given), order: fc.shuffledSubarray([...given.cells.keys()], { minLength: given.cells.length }) }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, order }) => {
        const criteria = order.flatMap((place) => given.of.criteria.slice(place, place + 1));
        const cells = order.flatMap((place) => given.cells.slice(place, place + 1));
        const other = evaluate({ ...given, of: { ...given.of, criteria }, cells });
        const one = evaluate(given);
        expect({ ...other, reasons: [], vetoes: [] }).toEqual({ ...one, reasons: [], vetoes: [] });
        expect(other.reasons.map(inShort).sort()).toEqual(one.reasons.map(inShort).sort());
      }),
    );
  });

  it("is the same the second time, and after any other village", () => {
    const several = anySpec.chain((of) => {
      const row: fc.Arbitrary<readonly ScoreCell[]> = fc.array(anyCell, { maxLength: of.criteria.length + 2 });
      return fc.record({ of: fc.constant(of), rows: fc.array(row, { minLength: 2, maxLength: 5 }) });
    });
    fc.assert(
      fc.property(several, ({ of, rows }) => {
        const evaluator = createEvaluator(of);
        const columns = evaluator.columnsOf(of.criteria.map(({ code }) => code));
        const run = (cells: readonly ScoreCell[]): Evaluation => evaluator.evaluate(cells, columns);
        const once = rows.map(run);
        const again = [...rows].reverse().map(run).reverse();
        expect(again).toEqual(once);
        expect(once).toEqual(rows.map((cells) => evaluate({ of, cells, prerequisiteHeld: true })));
      }),
    );
  });

  it("changes nothing of what it is given", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const expected = evaluate(given);
        expect(evaluate(frozen(given))).toEqual(expected);
      }),
    );
  });

  it("has areas whose points add up to its total", () => {
    fc.assert(
      fc.property(anyCase, ({ of, cells }) => {
        const evaluator = createEvaluator(of);
        const columns = evaluator.columnsOf(of.criteria.map(({ code }) => code));
        const areas = evaluator.areas(cells, columns);
        const { total, max } = evaluator.evaluate(cells, columns);
        expect(toNumber(sumOf(areas.map((area) => area.points)))).toBeCloseTo(total, 12);
        expect(toNumber(sumOf(areas.map((area) => area.max)))).toBeCloseTo(max, 12);
      }),
    );
  });
});

describe("a sum", () => {
  const anyNumber = fc.oneof(pointsCell, fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -1e9, max: 1e9 }));

  it("is the one that big integers give, in any order", () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 80 }), (values) => {
        const expected = values.reduce((sum, value) => sum + femto(value), 0n);
        expect(femtoOf(sumOf(values))).toBe(expected);
        expect(femtoOf(sumOf([...values].reverse()))).toBe(expected);
      }),
    );
  });

  it("is made of decimals that are the fifteen digits of their numbers", () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const [mantissa = "", exponent = ""] = value.toExponential(14).split("e");
        const digits = BigInt(mantissa.replace(".", ""));
        const quadrillionths = femtoOf(decimalOf(value));
        // value = digits · 10^(exponent - 14); a quadrillionth is 10^-15, and what is finer is rounded to it
        const finer = 10n ** 40n;
        const exact = digits * 10n ** BigInt(Number(exponent) + 41 < 0 ? 0 : Number(exponent) + 41);
        const off = exact - quadrillionths * finer;
        expect(Number(exponent) + 41 < 0 || (off < 0n ? -off : off) * 2n <= finer).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
