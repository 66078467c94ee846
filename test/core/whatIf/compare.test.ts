import type { District, ScoreCell } from "../../../src/core/domain/district";
import { levelName, year } from "../../../src/core/domain/names";
import type { Adjustment } from "../../../src/core/whatIf/adjustment";
import { adjustDistrict, compareWhatIf, createComparer } from "../../../src/core/whatIf/compare";
import { presentValues } from "../../../src/core/whatIf/present";
import type { TitleComparison, WhatIfResult } from "../../../src/core/whatIf/result";
import { bands, passFail } from "../../support/scoring";
import { compiled, criterion, KDCKM, KDCTB, rule, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";
import { registrationRow, villageRow } from "../../support/rows";
import { floor, max, total, veto } from "./adjusting";

const y2022 = year(2022);

type Line = readonly [village: string, title: string, ...cells: ScoreCell[]];

/** Villages registered for a title with the district's scores of 1.1 and 2.1. */
function scored(lines: readonly Line[], more: Partial<District> = {}): District {
  return smallDistrict({
    registrations: lines.map(([village, title]) => registrationRow(2022, village, title)),
    scoreTables: [scoreTable(...lines.map(([village, , ...cells]) => scoreRow(village, "Huyện", cells)))],
    ...more,
  });
}

function compared(district: District, ...adjustments: readonly Adjustment[]): WhatIfResult {
  const result = compareWhatIf(district, y2022, adjustments);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function ofTitle({ titles }: WhatIfResult, title = "KDCTB"): TitleComparison {
  const found = titles.find((each) => each.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}

const codesOf = (list: readonly { readonly village: { readonly code: string } }[]): readonly string[] =>
  list.map(({ village }) => village.code);

describe("who would pass or fail", () => {
  const district = scored([
    ["A1", "KDCTB", 4, 4],
    ["B1", "KDCTB", 3, 3],
    ["A2", "KDCTB", 4.9, 2.4],
    ["B2", "KDCTB", 5, 0],
  ]);

  it("is nobody where nothing is adjusted", () => {
    expect(ofTitle(compared(district))).toMatchObject({ registered: 4, before: 1, after: 1, newlyPassing: [], newlyFailing: [] });
  });

  it("under a lower minimum total is who reaches it, with outcome, total and reasons before and after", () => {
    const { newlyPassing, newlyFailing, before, after, communes } = ofTitle(compared(district, total("KDCTB", 6)));
    expect([before, after, codesOf(newlyPassing), codesOf(newlyFailing)]).toEqual([1, 2, ["B1"], []]);
    expect(newlyPassing[0]).toMatchObject({
      before: { outcome: "belowTotal", total: 6, reasons: [{ code: "belowTotal", required: 7 }] },
      after: { outcome: "eligible", total: 6, max: 10, required: 6, reasons: [] },
    });
    expect(communes).toEqual([
      { name: "Lộc An", before: 1, after: 1 },
      { name: "Lộc Bắc", before: 0, after: 1 },
    ]);
  });

  it("under a higher minimum total is who falls short of it; at the very minimum nobody does", () => {
    expect(codesOf(ofTitle(compared(district, total("KDCTB", 8))).newlyFailing)).toEqual([]);
    const { newlyFailing, after } = ofTitle(compared(district, total("KDCTB", 8.01)));
    expect([codesOf(newlyFailing), after]).toEqual([["A1"], 0]);
    expect(newlyFailing[0]?.after.reasons).toMatchObject([{ code: "belowTotal", required: 8.01 }]);
  });

  it("under a lower floor is who meets it: 2,4 of 5 is 48 %", () => {
    expect(codesOf(ofTitle(compared(district, floor("KDCTB", 0.48))).newlyPassing)).toEqual(["A2"]);
    expect(codesOf(ofTitle(compared(district, floor("KDCTB", 0.481))).newlyPassing)).toEqual([]);
  });

  it("without a veto is not yet who falls short elsewhere, but the lifted veto is told", () => {
    const lifted = ofTitle(compared(district, veto("2.1", "KDCTB", null)));
    expect([codesOf(lifted.newlyPassing), codesOf(lifted.vetoesLifted)]).toEqual([[], ["B2"]]);
    const both = ofTitle(compared(district, veto("2.1", "KDCTB", null), floor("KDCTB", 0), total("KDCTB", 5)));
    expect(codesOf(both.newlyPassing)).toEqual(["B1", "A2", "B2"]);
  });

  it("under a higher veto is who is struck by it", () => {
    const imposed = ofTitle(compared(district, veto("2.1", "KDCTB", 4)));
    expect(codesOf(imposed.newlyFailing)).toEqual(["A1"]);
    expect(imposed.vetoesImposed.map(({ village, criterion: code }) => [village.code, code])).toEqual([
      ["A1", "2.1"],
      ["B1", "2.1"],
      ["A2", "2.1"],
    ]);
  });

  it("of one title, when another's rule is adjusted, is nobody", () => {
    expect(ofTitle(compared(district, total("KDCKM", 1)))).toMatchObject({ before: 1, after: 1, newlyPassing: [], newlyFailing: [] });
  });

  it("in one area class, when another's rule is adjusted, is nobody", () => {
    const classes = scored(
      [
        ["A1", "KDCTB", 3, 3],
        ["B1", "KDCTB", 3, 3],
      ],
      {
        villages: [villageRow("A1", { areaClass: "Khu vực I" }), villageRow("B1", { areaClass: "Khu vực II" })],
        rules: [rule(KDCTB, { areaClass: "Khu vực I" }), rule(KDCTB), rule(KDCKM)],
      },
    );
    expect(codesOf(ofTitle(compared(classes, total("KDCTB", 6, { areaClass: "Khu vực I" }))).newlyPassing)).toEqual(["A1"]);
    expect(codesOf(ofTitle(compared(classes, total("KDCTB", 6, { areaClass: null }))).newlyPassing)).toEqual(["B1"]);
  });
});

describe("a lower title's proposal", () => {
  const district = scored([["A1", "KDCKM", 4, 2.4]]);

  it("comes and goes with its own rule", () => {
    expect(ofTitle(compared(district, total("KDCTB", 6), floor("KDCTB", 0.4)), "KDCKM").proposals).toMatchObject([
      { village: { code: "A1" }, before: null, after: "KDCTB" },
    ]);
    const proposed = scored([["A1", "KDCKM", 4, 4]]);
    expect(ofTitle(compared(proposed, total("KDCTB", 9)), "KDCKM").proposals).toMatchObject([{ before: "KDCTB", after: null }]);
  });

  it("is none where the setting forbids it", () => {
    const never = { ...district, settings: { ...settings, proposeLowerTitle: false } };
    expect(ofTitle(compared(never, total("KDCTB", 1), floor("KDCTB", 0)), "KDCKM").proposals).toEqual([]);
  });
});

describe("scores over a lowered maximum", () => {
  it("become invalid, are told with their cells, and make their village incomplete; they are never cut down", () => {
    const district = scored([
      ["A1", "KDCTB", 4.5, 4],
      ["B1", "KDCTB", 4, 4],
    ]);
    const result = compared(district, max("1.1", 4));
    expect(result.invalid).toEqual([{ village: "A1", criterion: "1.1", value: "4.5", max: 4, sheet: "Chấm điểm", cell: "D2" }]);
    expect(ofTitle(result).newlyFailing).toMatchObject([
      { village: { code: "A1" }, after: { outcome: "incomplete", reasons: [{ code: "invalid" }] } },
    ]);
  });

  it("are told of the level that counts alone", () => {
    const rows = [scoreRow("A1", "Xã", [5, 4]), scoreRow("A1", "Huyện", [4.5, 4]), scoreRow("A1", "Huyện", [5, 5], { year: year(2021) })];
    const district = smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")], scoreTables: [scoreTable(...rows)] });
    expect(compared(district, max("1.1", 4)).invalid.map(({ cell }) => cell)).toEqual(["D3"]);
  });

  it("do not concern scores that were invalid before", () => {
    const lines: readonly Line[] = [
      ["A1", "KDCTB", 5.5, 4],
      ["B1", "KDCTB", 4.5, 4],
    ];
    expect(compared(scored(lines), max("1.1", 4)).invalid.map(({ village }) => village)).toEqual(["B1"]);
  });

  it("of đạt / không đạt: đạt is the new maximum, a typed former maximum is no score any more", () => {
    const rules = [rule(KDCTB)];
    const criteria = [criterion("1.1", { method: passFail }), criterion("2.1")];
    const district = scored(
      [
        ["A1", "KDCTB", "đạt", 4],
        ["B1", "KDCTB", 5, 4],
      ],
      { criteria, rules },
    );
    const result = compared(district, max("1.1", 4));
    expect(result.invalid.map(({ village, value }) => [village, value])).toEqual([["B1", "5"]]);
    expect(codesOf(ofTitle(result).newlyFailing)).toEqual(["B1"]);
    expect(ofTitle(compared(district, max("1.1", 3), total("KDCTB", 7.5))).newlyFailing).toMatchObject([
      { village: { code: "A1" }, before: { total: 9, max: 10 }, after: { total: 7, max: 8, outcome: "belowTotal" } },
      { village: { code: "B1" } },
    ]);
  });

  it("of a deduction: the same cases leave the difference less", () => {
    const rules = [rule(KDCTB)];
    const criteria = [criterion("1.1", { method: { kind: "deduction", step: 1, floor: 0 } }), criterion("2.1")];
    expect(ofTitle(compared(scored([["A1", "KDCTB", 1, 4]], { criteria, rules }), max("1.1", 3))).newlyFailing).toMatchObject([
      { before: { total: 8 }, after: { total: 6, max: 8 } },
    ]);
  });
});

describe("the comparison", () => {
  const district = scored([["A1", "KDCTB", 4, 4]]);

  it("is that of compiling the adjusted district, and leaves the district as it is", () => {
    const before = structuredClone(district);
    const adjusted = adjustDistrict(district, y2022, [total("KDCTB", 9)]);
    expect(adjusted.ok && compiled(adjusted.value).totals.get(KDCTB)?.eligible).toBe(ofTitle(compared(district, total("KDCTB", 9))).after);
    expect(district).toEqual(before);
  });

  it("can be asked again and again", () => {
    const comparer = createComparer(district, y2022);
    if (!comparer.ok) throw new Error("refused");
    const first = comparer.value([total("KDCTB", 9)]);
    comparer.value([]);
    expect(comparer.value([total("KDCTB", 9)])).toEqual(first);
  });

  it("is refused where an adjustment is", () => {
    expect(compareWhatIf(district, y2022, [total("KDCTB", 11)])).toMatchObject({
      ok: false,
      error: { code: "adjustments", refusals: [{ max: 10 }] },
    });
  });

  it("is refused where the workbook's own figures can't be trusted", () => {
    const twice = { ...district, villages: [villageRow("A1"), villageRow("A1")] };
    expect(compareWhatIf(twice, y2022, [])).toMatchObject({
      ok: false,
      error: { code: "no-figures", findings: [{ code: "duplicate-village" }] },
    });
  });

  it("knows no rule of another year", () => {
    expect(compareWhatIf(district, year(2010), [])).toMatchObject({ ok: false, error: { code: "no-figures" } });
  });

  it("counts the level that counts, whatever the lower ones say", () => {
    const levels = scored([["A1", "KDCTB", 3, 3]]);
    const [table] = levels.scoreTables;
    const rows = [...(table?.rows ?? []), scoreRow("A1", levelName("Xã"), [5, 5])];
    expect(ofTitle(compared({ ...levels, scoreTables: [scoreTable(...rows)] }, total("KDCTB", 6.5))).after).toBe(0);
  });
});

describe("the values that can be adjusted", () => {
  it("are those of the rules and criteria in force, with their ranges", () => {
    const district = smallDistrict({
      criteria: [
        criterion("1.1", { max: 8 }),
        criterion("2.1", { appliesTo: ["KDCKM"], vetoScores: new Map([[KDCKM, 1]]) }),
        criterion("3.1", { method: bands }),
      ],
      rules: [rule(KDCTB, { areaClass: "Khu vực I" }), rule(KDCKM), rule(KDCTB, { toYear: year(2021) })],
    });
    expect(presentValues(district, y2022)).toMatchObject({
      rules: [
        { title: "KDCTB", areaClass: "Khu vực I", minTotal: { value: 7, min: 0, max: 13 }, minAreaShare: { value: 0.5, min: 0, max: 1 } },
        { title: "KDCKM", areaClass: null, minTotal: { value: 9, min: 0, max: 18 } },
      ],
      criteria: [
        {
          code: "1.1",
          kind: "points",
          max: { value: 8, min: 2 },
          vetoes: [
            { title: "KDCTB", value: null, min: 0, max: 8 },
            { title: "KDCKM", value: null, min: 0, max: 8 },
          ],
        },
        { code: "2.1", max: { value: 5, min: 1 }, vetoes: [{ title: "KDCKM", value: 1, min: 0, max: 5 }] },
        { code: "3.1", kind: "bands", max: null },
      ],
    });
  });
});
