import type { Criterion, ScoreCell } from "../../../src/core/domain/district";
import { createEvaluator } from "../../../src/core/scoring/evaluator";
import type { EvaluatorSpec } from "../../../src/core/scoring/spec";
import { bands, criterion, deduction, passFail, spec } from "../../support/scoring";
import { told } from "../../support/told";

const methods = [undefined, passFail, bands, deduction];

/** Criteria of all kinds in ten areas, each with a maximum of its own where it is points. */
function many(count: number, first = 1): readonly Criterion[] {
  return Array.from({ length: count }, (_none, index) => {
    const method = methods[index % methods.length];
    const code = `${(index % 10) + 1}.${index}`;
    return method === undefined ? criterion(code, { max: first + (index % 7), veto: 0 }) : criterion(code, { method });
  });
}

/** Full marks but for one veto in the fifth criterion and nothing in the last. */
const cellsOf = (criteria: readonly Criterion[]): readonly ScoreCell[] =>
  criteria.map(({ max, method }, index) => {
    if (index === 4) return 0;
    if (index === criteria.length - 1) return "";
    return method.kind === "points" ? max : { passFail: "x", bands: "95%", deduction: 0 }[method.kind];
  });

const totalOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce(
    (sum, { max, method }, index) => (index === 4 || index === criteria.length - 1 ? sum : sum + (method.kind === "bands" ? 5 : max)),
    0,
  );

const inShort = (of: EvaluatorSpec): readonly string[] => told(of, cellsOf(of.criteria)).slice(0, 3);

describe("plans that are used by turns", () => {
  it("give the same, however many others were used in between", () => {
    const plans = Array.from({ length: 120 }, (_none, index) => spec(many(60, index + 1)));
    const evaluators = plans.map(createEvaluator);
    for (let turn = 0; turn < 3; turn++) {
      evaluators.forEach((evaluator, index) => {
        const criteria = plans[index]?.criteria ?? [];
        const { total, vetoes } = evaluator.evaluate(cellsOf(criteria), evaluator.columnsOf(criteria.map(({ code }) => code)));
        expect({ index, total, vetoes }).toEqual({ index, total: totalOf(criteria), vetoes: ["5.4"] });
      });
    }
  });
});

describe("a plan of any size", () => {
  it.each([6, 7, 11, 12, 13, 4_096, 4_097, 5_000])("of %d criteria", (count) => {
    const criteria = many(count);
    const last = criteria.at(-1)?.code;
    expect(inShort(spec(criteria))).toEqual(["vetoed", "veto 5.4 0<=0/5", `missing ${last}`]);
    const evaluator = createEvaluator(spec(criteria));
    const columns = evaluator.columnsOf(criteria.map(({ code }) => code));
    expect(evaluator.evaluate(cellsOf(criteria), columns).total).toBe(totalOf(criteria));
    const areas = evaluator.areas(cellsOf(criteria), columns);
    expect(areas.reduce((sum, { points }) => sum + points, 0)).toBe(totalOf(criteria));
  });

  it("of no criterion", () => {
    expect(told(spec([]), [])).toEqual(["eligible"]);
  });
});

describe("reasons of several kinds of criteria", () => {
  it("stand in the framework's order", () => {
    const criteria = [
      criterion("1.1", { method: deduction, max: 2, veto: 0 }),
      criterion("1.2", { method: passFail, veto: 0 }),
      criterion("1.3", { veto: 3 }),
      criterion("1.4", { method: passFail, veto: 0 }),
      criterion("1.5", { method: bands, veto: 3 }),
    ];
    expect(told(spec(criteria), [2, "k", 3, false, 80])).toEqual([
      "vetoed",
      "veto 1.1 0<=0/2",
      "veto 1.2 0<=0/10",
      "veto 1.3 3<=3/10",
      "veto 1.4 0<=0/10",
      "veto 1.5 3<=3/10",
    ]);
    expect(told(spec(criteria), ["", "abc", "CĐH", "", 80.5])).toEqual([
      "vetoed",
      "veto 1.5 3<=3/10",
      "missing 1.1",
      "invalid 1.2 abc",
      "pending 1.3",
      "missing 1.4",
    ]);
  });
});

describe("a mark", () => {
  it.each<[ScoreCell, string]>([
    ["x", "eligible"],
    ["X", "eligible"],
    ["đ", "eligible"],
    ["Đ", "eligible"],
    ["1", "eligible"],
    [1, "eligible"],
    [10, "eligible"],
    [true, "eligible"],
    ["Đạt", "eligible"],
    ["KAD", "eligible"],
    ["k", "belowTotal"],
    ["0", "belowTotal"],
    [0, "belowTotal"],
    [-0, "belowTotal"],
    [false, "belowTotal"],
    ["y", "incomplete"],
    ["ạ", "incomplete"],
    ["xx", "incomplete"],
    [2, "incomplete"],
    [0.5, "incomplete"],
  ])("%j gives all, nothing, or is none: %s", (cell, outcome) => {
    expect(told(spec([criterion("1.1", { method: passFail }), criterion("1.2")], { minTotal: 20 }), [cell, 10])[0]).toBe(outcome);
  });

  it("whose full points are a veto, or have a rest under a millionth, counts as it must", () => {
    expect(told(spec([criterion("1.1", { method: passFail, veto: 10 })]), ["x"])).toEqual(["vetoed", "veto 1.1 10<=10/10"]);
    const third = spec([criterion("1.1", { method: passFail, max: 1 / 3 })], { minTotal: 1 / 3 });
    expect(told(third, ["x"])).toEqual(["eligible"]);
    expect(told(third, [1 / 3])).toEqual(["eligible"]);
  });

  it("of a veto under 0 lets no number under 0 pass", () => {
    expect(told(spec([criterion("1.1", { veto: -2 })]), [-1])).toEqual(["incomplete", "invalid 1.1 -1"]);
  });
});
