import type { Criterion, TitleRule } from "../../../src/core/domain/district";
import { frameworkName, titleName, year } from "../../../src/core/domain/names";
import { frameworkOf, frameworksInForce, sharedCriterionCodes } from "../../../src/core/framework/inForce";
import { bands, criterion, KDCKM, KDCTB, originAt, passFail, rule } from "../../support/scoring";

const criteria = [criterion("1.1", { row: 1 }), criterion("1.2", { row: 2 })];
const year2022 = year(2022);

function faults(of: readonly Criterion[], rules: readonly TitleRule[] = [rule()], kindLabels: readonly string[] | null = null): unknown {
  return frameworksInForce(of, rules, year2022, kindLabels).findings.map(({ code, cell, params }) => ({ code, cell, params }));
}

describe("frameworks in force", () => {
  const old = frameworkName("281");
  const all = [...criteria, criterion("1.1", { framework: "281", row: 3 })];
  const rules = [rule({ framework: old, fromYear: year(2019), toYear: year(2021) }), rule()];

  it.each([
    [2018, []],
    [2019, ["281"]],
    [2021, ["281"]],
    [2022, ["292"]],
    [2030, ["292"]],
  ])("in %d are %j", (value, names) => {
    const inForce = frameworksInForce(all, rules, year(value));
    expect(inForce.frameworks.map((framework) => framework.name)).toEqual(names);
    expect(inForce.findings.map((finding) => finding.code)).toEqual(names.length === 0 ? ["no-framework"] : []);
  });

  it("may be two side by side for different titles, and tell the codes they share", () => {
    const inForce = frameworksInForce(all, [rule(), rule({ framework: old, title: KDCKM })], year2022);
    expect(inForce.titles).toEqual([KDCTB, KDCKM]);
    expect(inForce.findings).toEqual([]);
    expect(sharedCriterionCodes(inForce.frameworks)).toEqual(new Map([["1.1", ["292", "281"]]]));
    expect(inForce.rules.map((one) => frameworkOf(inForce, one)?.criteria.length)).toEqual([2, 1]);
  });

  it("compare by name however it is typed", () => {
    const inForce = frameworksInForce(
      [criterion("1.1", { framework: " bộ MẪU" })],
      [rule({ framework: frameworkName("Bộ mẫu ") })],
      year2022,
    );
    expect(inForce.frameworks).toHaveLength(1);
    expect(inForce.findings).toEqual([]);
  });

  it("there is none where the rules name a framework without criteria", () => {
    expect(faults(criteria, [rule({ framework: old })])).toEqual([
      { code: "no-framework", cell: null, params: { year: 2022 } },
      { code: "rule-out-of-range", cell: "A2", params: { field: "framework", value: "281" } },
    ]);
  });
});

describe("criteria on which no figure may stand", () => {
  it("a code twice in one framework", () => {
    expect(faults([...criteria, criterion(" 1.1", { row: 7 })])).toEqual([
      { code: "duplicate-criterion", cell: "B8", params: { criterion: " 1.1", framework: "292", firstCell: "B2" } },
    ]);
  });

  it("1.10 is not 1.1", () => {
    expect(faults([...criteria, criterion("1.10")])).toEqual([]);
  });

  it.each([
    [-1, "-1"],
    [0, "0"],
    [1_000_001, "1000001"],
    [Number.NaN, "NaN"],
  ])("a maximum of %d", (max, value) => {
    expect(faults([criterion("1.1", { max })], [rule()])).toEqual([
      { code: "criterion-out-of-range", cell: "E2", params: { criterion: "1.1", field: "max", value } },
    ]);
  });

  it.each([
    ["points over the maximum", { max: 4, method: bands }, "95:5"],
    ["negative bounds", { method: { kind: "bands", bounds: [{ from: -1, points: 1 }] } as const }, "-1:1"],
    ["negative points", { method: { kind: "bands", bounds: [{ from: 1, points: -0.5 }] } as const }, "1:-0,5"],
    ["a step of nothing", { method: { kind: "deduction", step: 0, floor: 0 } as const }, "0"],
    ["a floor over the maximum", { method: { kind: "deduction", step: 1, floor: 11 } as const }, "11"],
  ])("%s", (_name, choices, value) => {
    expect(faults([criterion("1.1", choices)])).toEqual([
      { code: "criterion-out-of-range", cell: "G2", params: { criterion: "1.1", field: "parameters", value } },
    ]);
  });

  it("a penalty of its own, with no maximum but a floor under 0, is sound", () => {
    expect(faults([criterion("1.1"), criterion("1.2", { max: 0, method: { kind: "deduction", step: 1, floor: -5 } })])).toEqual([]);
  });

  it.each([
    [-0.5, false],
    [0, true],
    [5, true],
    [10, true],
    [10.5, false],
  ])("a veto score of %d out of 10 is in range: %s", (veto, inRange) => {
    const params = { criterion: "1.1", title: "KDCTB", value: String(veto).replace(".", ","), max: 10 };
    expect(faults([criterion("1.1", { veto })])).toEqual(inRange ? [] : [{ code: "veto-out-of-range", cell: "H2", params }]);
  });

  it("a veto column of a title that no rule knows is told once", () => {
    const odd = criteria.map((one) => ({ ...one, vetoScores: new Map([[titleName("KDCTP"), 0]]) }));
    expect(faults(odd)).toEqual([{ code: "unused-veto-column", cell: "A2", params: { title: "KDCTP" } }]);
  });

  it("a word of Áp dụng that is nothing", () => {
    const odd = [criterion("1.1", { appliesTo: ["Thôn", "Thông", "KDCTB"] })];
    expect(faults(odd, [rule()], ["Thôn"])).toEqual([
      { code: "criterion-out-of-range", cell: "J2", params: { criterion: "1.1", field: "appliesTo", value: "Thông" } },
    ]);
    expect(faults(odd, [rule()], null)).toEqual([]);
  });
});

describe("rules on which no figure may stand", () => {
  it.each([
    [0, true],
    [20, true],
    [20.000001, false],
    [-1, false],
    [Number.NaN, false],
  ])("a minimum total of %d out of 20 is in range: %s", (minTotal, inRange) => {
    const params = { field: "minTotal", value: String(minTotal).replace(".", ",") };
    expect(faults(criteria, [rule({ minTotal })])).toEqual(inRange ? [] : [{ code: "rule-out-of-range", cell: "F2", params }]);
  });

  it("a minimum total may be the exact sum of the maxima", () => {
    const tenths = [criterion("1.1", { max: 0.1 }), criterion("1.2", { max: 0.2 })];
    expect(faults(tenths, [rule({ minTotal: 0.3 })])).toEqual([]);
  });

  it("counts for its maximum only what applies to the title", () => {
    const split = [...criteria, criterion("2.1", { appliesTo: ["KDCKM"] })];
    expect(faults(split, [rule({ minTotal: 21 }), rule({ title: KDCKM, minTotal: 30 })])).toEqual([
      { code: "rule-out-of-range", cell: "F2", params: { field: "minTotal", value: "21" } },
    ]);
  });

  it.each([
    [0, true],
    [1, true],
    [1.01, false],
    [-0.1, false],
  ])("a share of %d is in range: %s", (minAreaShare, inRange) => {
    const params = { field: "minAreaShare", value: String(minAreaShare).replace(".", ",") };
    expect(faults(criteria, [rule({ minAreaShare })])).toEqual(inRange ? [] : [{ code: "rule-out-of-range", cell: "G2", params }]);
  });

  it("a negative reward", () => {
    expect(faults(criteria, [rule({ rewardFirst: -1 })])).toEqual([
      { code: "rule-out-of-range", cell: "I2", params: { field: "rewardFirst", value: "-1" } },
    ]);
  });

  it("years that end before they begin, whatever the year asked for", () => {
    const backwards = rule({ fromYear: year(2030), toYear: year(2029), origin: originAt(5, { toYear: 2 }) });
    expect(faults(criteria, [rule(), backwards])).toEqual([
      { code: "rule-out-of-range", cell: "C6", params: { field: "toYear", value: "2029" } },
    ]);
  });

  it("two rules that fit equally, but not two of other years or area classes", () => {
    const twice = rule({ areaClass: "I", origin: originAt(3, { title: 3 }) });
    expect(faults(criteria, [rule(), rule({ areaClass: "I" }), rule({ fromYear: year(2010), toYear: year(2021) })])).toEqual([]);
    expect(faults(criteria, [rule({ areaClass: "i " }), twice])).toEqual([
      { code: "ambiguous-rule", cell: "D4", params: { title: "KDCTB", year: 2022, areaClass: "I" } },
    ]);
  });

  it("sound ones give no finding", () => {
    expect(faults([...criteria, criterion("2.1", { method: passFail, veto: 0 })], [rule({ minTotal: 30, minAreaShare: 0.5 })])).toEqual([]);
  });
});
