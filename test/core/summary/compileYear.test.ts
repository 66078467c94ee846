import { year } from "../../../src/core/domain/names";
import type { District } from "../../../src/core/domain/district";
import { compileYear } from "../../../src/core/summary/compileYear";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import {
  compiled,
  criterion,
  entryOf,
  KDCKM,
  KDCTB,
  rule,
  scoreRow,
  scoreTable,
  settings,
  smallDistrict,
} from "../../support/smallDistrict";

describe("the results of a year", () => {
  const district = smallDistrict({
    registrations: [
      registrationRow(2022, "A1", "KDCTB"),
      registrationRow(2022, "A2", "KDCTB"),
      registrationRow(2022, "B1", "KDCKM"),
      registrationRow(2022, "B2", "KDCTB"),
      registrationRow(2021, "B2", "KDCTB"),
    ],
    scoreTables: [
      scoreTable(
        scoreRow("A1", "Huyện", [5, 5]),
        scoreRow("A2", "Huyện", [5, 0]),
        scoreRow("B1", "Xã", [4, 4]),
        scoreRow("B2", "Huyện", ["", ""]),
      ),
    ],
    ledger: [
      ledgerRow(2022, "A1", "KDCTB", { row: 3 }),
      ledgerRow(2021, "A1", "KDCTB", { row: 1 }),
      ledgerRow(2021, "A2", "KDCTB", { row: 2 }),
      ledgerRow(2021, "B1", "KDCTB", { row: 4 }),
      ledgerRow(2022, "B1", "KDCKM", { row: 5 }),
    ],
  });
  const result = compiled(district);

  it("has one entry a registration of the year, in the order of KhuDanCu", () => {
    expect(result.villages.map(({ village }) => village.code)).toEqual(["A1", "B1", "A2", "B2"]);
  });

  it("counts by computed outcome, and the recognised by the ledger", () => {
    expect(result.totals.get(KDCTB)).toEqual({
      ...{ registered: 3, assessed: 2, eligible: 1, vetoed: 1, vetoOnly: 0 },
      ...{ recognised: 1, first: 0, maintained: 1, again: 0, notKept: 1, rewardVnd: 0 },
    });
    expect(result.totals.get(KDCKM)).toMatchObject({ registered: 1, assessed: 1, eligible: 0, recognised: 1, first: 1, notKept: 0 });
  });

  it("tells the status of the recognised, and of the others what it would be", () => {
    expect(entryOf(result, "A1")).toMatchObject({ status: "maintained", statusIfRecognised: "maintained" });
    expect(entryOf(result, "A2")).toMatchObject({ status: null, statusIfRecognised: "maintained", rewardVnd: 0 });
    expect(entryOf(result, "B1", KDCKM)).toMatchObject({ status: "first", rewardVnd: 2_000_000 });
  });

  it("counts a village whose only row is blank as not assessed and incomplete", () => {
    expect(entryOf(result, "B2")).toMatchObject({ level: null, evaluation: { outcome: "incomplete", total: 0 } });
  });

  it("proposes the lower title where the registered one is not met, with its own evaluation and status", () => {
    const entry = entryOf(result, "B1", KDCKM);
    expect(entry.level).toBe("Xã");
    expect(entry.proposedTitle).toBe("KDCTB");
    expect(entry.proposal).toMatchObject({ evaluation: { total: 8, outcome: "eligible", required: 7 }, status: "maintained" });
  });

  it("proposes nothing where the setting says so", () => {
    const quiet = compiled({ ...district, settings: { ...settings, proposeLowerTitle: false } });
    expect(entryOf(quiet, "B1", KDCKM)).toMatchObject({ proposedTitle: null, proposal: null });
  });

  it("gives each commune its own figures", () => {
    expect(result.communes.map(({ name, villages }) => [name, villages])).toEqual([
      ["Lộc An", 2],
      ["Lộc Bắc", 2],
    ]);
    expect(result.communes[0]?.titles.get(KDCTB)).toMatchObject({ registered: 2, recognised: 1, notKept: 1 });
    expect(result.communes[1]?.titles.get(KDCTB)).toMatchObject({ registered: 1, recognised: 0, notKept: 0 });
  });

  it("counts how often each veto struck, by village", () => {
    expect(result.vetoCounts).toEqual([{ criterion: "2.1", name: "Tiêu chí 2.1", villages: 1 }]);
  });

  it("compares every year that has a registration or a recognition", () => {
    expect(result.years.map((figures) => [figures.year, figures.titles.get(KDCTB)])).toEqual([
      [2021, { registered: 1, recognised: 3, first: 3, maintained: 0, again: 0 }],
      [2022, { registered: 3, recognised: 1, first: 0, maintained: 1, again: 0 }],
    ]);
  });

  it("leaves what was not kept open, and rolls nothing forward, while the ledger has no row of the year", () => {
    const early = compiled({ ...district, ledger: district.ledger.filter((row) => row.year === 2021) });
    expect(early.totals.get(KDCTB)?.notKept).toBeNull();
    expect(early.communes[0]?.titles.get(KDCTB)?.notKept).toBeNull();
    expect(early.rollForward.size).toBe(0);
  });
});

describe("registrations", () => {
  it("for two titles give an entry and a count under each, and no proposal of a title registered for", () => {
    const result = compiled(
      smallDistrict({
        registrations: [registrationRow(2022, "A1", "KDCKM", 1), registrationRow(2022, "A1", "KDCTB", 2)],
        scoreTables: [scoreTable(scoreRow("A1", "Huyện", [4, 4]))],
      }),
    );
    expect(result.villages.map(({ title, proposedTitle }) => [title, proposedTitle])).toEqual([
      ["KDCTB", null],
      ["KDCKM", null],
    ]);
    expect([KDCTB, KDCKM].map((title) => result.totals.get(title)?.registered)).toEqual([1, 1]);
  });

  it("made twice count once, with a warning that names both cells", () => {
    const result = compiled(
      smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB", 1), registrationRow(2022, "A1", "KDCTB", 6)] }),
    );
    expect(result.totals.get(KDCTB)?.registered).toBe(1);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: "duplicate-registration",
        severity: "warning",
        cell: "B7",
        params: expect.objectContaining({ firstCell: "B2" }),
      }),
    );
  });

  it.each([
    ["an unknown village", registrationRow(2022, "X9", "KDCTB"), "unknown-village", "B2"],
    ["an unknown title", registrationRow(2022, "A1", "KDCVH"), "unknown-title", "C2"],
  ])("of %s are left out, with the cell", (_case, row, code, cell) => {
    const result = compiled(smallDistrict({ registrations: [row] }));
    expect(result.villages).toEqual([]);
    expect(result.findings).toEqual([expect.objectContaining({ code, severity: "error", sheet: "Đăng ký", cell })]);
  });

  it("without any score row are incomplete and not assessed", () => {
    const result = compiled(smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")] }));
    expect(entryOf(result, "A1").evaluation.outcome).toBe("incomplete");
    expect(result.totals.get(KDCTB)).toMatchObject({ registered: 1, assessed: 0 });
  });

  it("find their village and title in another spelling of the code", () => {
    const result = compiled(
      smallDistrict({ registrations: [registrationRow(2022, "a1", "kdctb")], scoreTables: [scoreTable(scoreRow(" A1", "huyện", [5, 5]))] }),
    );
    expect(entryOf(result, "A1")).toMatchObject({ level: "Huyện", evaluation: { outcome: "eligible" } });
    expect(result.findings).toEqual([]);
  });

  it("for a title without a rule for the village's area class are incomplete, with an error", () => {
    const result = compiled(
      smallDistrict({
        rules: [rule(KDCTB, { areaClass: "I" }), rule(KDCKM)],
        registrations: [registrationRow(2022, "A1", "KDCTB")],
        scoreTables: [scoreTable(scoreRow("A1", "Huyện", [5, 5]))],
      }),
    );
    expect(entryOf(result, "A1")).toMatchObject({ level: null, evaluation: { outcome: "incomplete", total: 0 } });
    expect(result.findings).toEqual([expect.objectContaining({ code: "no-rule", cell: "C2" })]);
  });
});

describe("a year of which no figure can be trusted is refused", () => {
  const registered = { registrations: [registrationRow(2022, "A1", "KDCTB")] };
  it.each<[string, Partial<District>, string]>([
    ["a village code that stands twice", { villages: [villageRow("A1"), villageRow("a1")] }, "duplicate-village"],
    ["no framework for the year", { ...registered, rules: [rule(KDCTB, { toYear: year(2021) })] }, "no-framework"],
    ["two rules that fit equally", { rules: [rule(KDCTB), rule(KDCTB)] }, "ambiguous-rule"],
    ["a criterion code that stands twice", { criteria: [criterion("1.1"), criterion("1.1"), criterion("2.1")] }, "duplicate-criterion"],
    [
      "a veto score over the maximum",
      { criteria: [criterion("1.1", { max: 10, vetoScores: new Map([[KDCTB, 11]]) })] },
      "veto-out-of-range",
    ],
    ["a minimum total that nobody can reach", { rules: [rule(KDCTB, { minTotal: 11 })] }, "rule-out-of-range"],
  ])("for %s", (_case, more, code) => {
    const result = compileYear(smallDistrict(more), year(2022));
    expect(result.ok ? [] : result.error.map((found) => found.code)).toContain(code);
  });

  it("but needs no framework where nobody is registered and none is kept", () => {
    const result = compiled(smallDistrict({ criteria: [], rules: [rule(KDCTB)], ledger: [ledgerRow(2022, "A1", "KDCTB")] }));
    expect(result.totals.get(KDCTB)).toMatchObject({ registered: 0, recognised: 1, rewardVnd: 2_000_000 });
  });
});
