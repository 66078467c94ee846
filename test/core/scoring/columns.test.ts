import { titleName } from "../../../src/core/domain/names";
import { createEvaluator } from "../../../src/core/scoring/evaluator";
import { criterion, KDCKM, spec } from "../../support/scoring";
import { told } from "../../support/told";

/** Two areas: 1.1 and 1.2, 2.1 and 2.2 (a veto at 3); 40 points, 30 needed, half of each area. */
const four = [criterion("1.1"), criterion("1.2"), criterion("2.1"), criterion("2.2", { veto: 3 })];
const rules = { minTotal: 30, minAreaShare: 0.5 };

describe("content areas", () => {
  it("are told with their points, maximum and floor", () => {
    const of = spec(four, { minAreaShare: 0.35 }, { notApplicable: "exclude" });
    const evaluator = createEvaluator(of);
    const columns = evaluator.columnsOf(four.map((one) => one.code));
    expect(evaluator.areas([9.5, 1, "KAD", "KAD"], columns)).toEqual([
      { contentArea: "Nội dung 1", points: 10.5, max: 20, required: 7 },
      { contentArea: "Nội dung 2", points: 0, max: 0, required: 0 },
    ]);
    expect(evaluator.areas([1, 2, 3, 4.5], columns).map((area) => area.points)).toEqual([3, 7.5]);
  });

  it("are one however their name is typed, and reasons keep the framework's order when they are scattered", () => {
    const scattered = [
      criterion("1.1", { area: "An ninh", veto: 0 }),
      criterion("2.1", { area: "Văn hóa", veto: 0 }),
      criterion("1.2", { area: " an  NINH", veto: 0 }),
      criterion("2.2", { area: "Văn hóa" }),
      criterion("1.3", { area: "An ninh" }),
    ];
    expect(told(spec(scattered, { minAreaShare: 0.5 }), [0, 0, 0, "", "abc"])).toEqual([
      "vetoed",
      "veto 1.1 0<=0/10",
      "veto 2.1 0<=0/10",
      "veto 1.2 0<=0/10",
      "floor An ninh 0<15/30",
      "missing 2.2",
      "invalid 1.3 abc",
    ]);
  });
});

describe("columns", () => {
  it("may stand in any order, among others, and be absent", () => {
    const evaluator = createEvaluator(spec(four, rules));
    const codes = ["2.2", "9.9", "1.2", "1.1"].map((code) => criterion(code).code);
    const evaluation = evaluator.evaluate([10, "abc", 7, 5], evaluator.columnsOf(codes));
    expect(evaluation.total).toBe(22);
    expect(evaluation.reasons).toEqual([{ code: "missing", criterion: "2.1" }]);
  });

  it("of one code: the first counts", () => {
    const evaluator = createEvaluator(spec([criterion("1.1")]));
    expect(evaluator.evaluate([3, 8], evaluator.columnsOf(["1.1", "1.1"].map((code) => criterion(code).code))).total).toBe(3);
  });

  it("veto scores are found however the header spells the title", () => {
    const shouted = { ...criterion("1.1"), vetoScores: new Map([[titleName("kdctb"), 2]]) };
    expect(told(spec([shouted]), [2])).toEqual(["vetoed", "veto 1.1 2<=2/10"]);
    expect(told(spec([shouted], { title: KDCKM }), [2])).toEqual(["eligible"]);
  });
});

describe("cells that need a look", () => {
  it("are listed in framework order with their place in the row", () => {
    const evaluator = createEvaluator(spec(four, rules));
    const codes = ["2.2", "1.1", "1.2", "2.1"].map((code) => criterion(code).code);
    const notes = evaluator.notes(["1,5", "abc", 5, 12], evaluator.columnsOf(codes));
    expect(notes.map(({ kind, criterion: { code }, column, value }) => [kind, code, column, value])).toEqual([
      ["invalid", "1.1", 1, "abc"],
      ["invalid", "2.1", 3, "12"],
      ["repaired", "2.2", 0, "1,5"],
    ]);
    expect(notes[2]).toMatchObject({ after: 1.5 });
  });
});
