import fc from "fast-check";
import type { ScoreCell } from "../../src/core/domain/district";
import type { Prospect } from "../../src/core/forecast/types";
import { forecastRow } from "../../src/core/forecast/forecastRow";
import { extremesOf } from "../../src/core/forecast/extremes";
import { createEvaluator } from "../../src/core/scoring/evaluator";
import type { Case } from "../support/arbitraryScoring";
import { anyCase } from "../support/arbitraryScoring";

const listRank: { readonly [P in Prospect]: number } = { impossible: 0, possible: 1, certain: 2 };

function withOpen(openWord: ScoreCell): fc.Arbitrary<Case> {
  return anyCase.chain((each) =>
    fc
      .array(fc.boolean(), { minLength: each.cells.length, maxLength: each.cells.length })
      .map((open) => ({ ...each, cells: each.cells.map((cell, at) => (open[at] === true ? openWord : cell)) })),
  );
}

/** Some cells blank or not yet due. */
const openCase = fc.oneof(withOpen(""), withOpen("CĐH"), anyCase);

const evaluatorOf = ({ of }: Case) => createEvaluator(of);
const forecastOf = (each: Case) => forecastRow(evaluatorOf(each), each.of.notApplicable, each.cells, each.prerequisiteHeld);

describe("laws of the forecast", () => {
  it("whatever the open criteria come to lies between the worst and the best", () => {
    const filled = openCase.chain((each) => {
      const open = new Set(forecastOf(each).open.map(({ criterion }) => criterion));
      const cellOf = (at: number): fc.Arbitrary<ScoreCell> => {
        const criterion = each.of.criteria[at]!;
        if (!open.has(criterion.code)) return fc.constant(each.cells[at]!);
        const { best, worst } = extremesOf(criterion);
        // What does not apply vetoes nothing: where even full marks are a veto, that is no case of full marks any more.
        const vetoAtBest = Math.max(...criterion.vetoScores.values(), -1) >= criterion.max;
        return fc.oneof(fc.constantFrom<ScoreCell>(best, worst, ...(vetoAtBest ? [] : ["KAD"])), fc.integer({ min: 0, max: 100 }));
      };
      return fc.record({ each: fc.constant(each), cells: fc.tuple(...each.of.criteria.map((_criterion, at) => cellOf(at))) });
    });
    fc.assert(
      fc.property(filled, ({ each, cells }) => {
        const { best, worst, prospect } = forecastOf(each);
        const evaluator = evaluatorOf(each);
        const actual = evaluator.evaluate(cells, evaluator.columnsOf(evaluator.criteria.map(({ code }) => code)), each.prerequisiteHeld);
        fc.pre(actual.reasons.every(({ code }) => code !== "invalid" && code !== "missing" && code !== "pending"));
        expect(worst.total).toBeLessThanOrEqual(actual.total);
        expect(actual.total).toBeLessThanOrEqual(best.total);
        if (worst.outcome === "eligible") expect(actual.outcome).toBe("eligible");
        if (actual.outcome === "eligible") expect(best.outcome).toBe("eligible");
        if (prospect !== "possible") expect(actual.outcome === "eligible").toBe(prospect === "certain");
      }),
      { numRuns: 300 },
    );
  });

  it("nothing open means that best, worst and the evaluation are one", () => {
    fc.assert(
      fc.property(openCase, (each) => {
        const { best, worst, evaluation, open } = forecastOf(each);
        if (open.length > 0) return;
        expect([best, worst]).toEqual([evaluation, evaluation]);
      }),
    );
  });

  it("neither end has anything open, and a village is on just one list, with reasons only where it can't be met any more", () => {
    fc.assert(
      fc.property(openCase, (each) => {
        const { best, worst, prospect, reasons } = forecastOf(each);
        for (const { outcome, reasons: told } of [best, worst]) {
          expect(outcome).not.toBe("incomplete");
          expect(told.some(({ code }) => code === "missing" || code === "pending" || code === "invalid")).toBe(false);
        }
        expect(reasons.length > 0).toBe(prospect === "impossible");
      }),
    );
  });

  it("full marks for one open criterion never move a village to a worse list", () => {
    fc.assert(
      fc.property(openCase, fc.nat(), (each, pick) => {
        const before = forecastOf(each);
        fc.pre(before.open.length > 0);
        const code = before.open[pick % before.open.length]!.criterion;
        const criteria = evaluatorOf(each).criteria;
        fc.pre(criteria.some((criterion) => criterion.code === code && extremesOf(criterion).reachesMax));
        const cells = each.cells.map((cell, at) => (criteria[at]!.code === code ? extremesOf(criteria[at]!).best : cell));
        const after = forecastOf({ ...each, cells });
        expect(listRank[after.prospect]).toBeGreaterThanOrEqual(listRank[before.prospect]);
        expect(after.open).toHaveLength(before.open.length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing that it is given, and says the same twice", () => {
    fc.assert(
      fc.property(openCase, (each) => {
        const cells = [...each.cells];
        const first = forecastOf(each);
        expect(forecastOf(each)).toEqual(first);
        expect(each.cells).toEqual(cells);
      }),
    );
  });
});
