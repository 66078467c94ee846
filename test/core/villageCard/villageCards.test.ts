import type { District, ScoreCell } from "../../../src/core/domain/district";
import { villageCode, year } from "../../../src/core/domain/names";
import type { CardTitle, VillageCard } from "../../../src/core/villageCard/types";
import { villageCards } from "../../../src/core/villageCard/villageCards";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { bands, deduction, passFail } from "../../support/scoring";
import { conclusion, criterion, KDCKM, KDCTB, rule, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

function cardOf(district: District, code = "A1"): VillageCard {
  const cards = villageCards(district, year(2022));
  if (!cards.ok) throw new Error(cards.error.map((found) => found.code).join(", "));
  const card = cards.value.of(villageCode(code));
  if (card === null) throw new Error(`no card of ${code}`);
  return card;
}

/** A1, registered for KDCTB (7 of 10 points, half of each area, veto 2.1 at 0), with one row of the commune. */
function ofRow(cells: readonly ScoreCell[] | null, more: Partial<District> = {}): CardTitle {
  const scoreTables = cells === null ? [] : [scoreTable(scoreRow("A1", "Xã", cells))];
  const [only] = cardOf(smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")], scoreTables, ...more })).titles;
  if (only === undefined) throw new Error("no title");
  return only;
}

function wayText({ way }: CardTitle): string {
  if (way.kind === "reachable") {
    const steps = way.steps.map(({ criterion: { code }, why, from, to, cell }) => `${code} ${why} ${String(from)}→${to} (${String(cell)})`);
    return `${steps.join(", ")} +${way.points} =${way.total}`;
  }
  return way.kind === "met" ? "met" : `unreachable: ${way.reasons.map(({ code }) => code).join(" ")}`;
}

const cheap = (method: typeof passFail, cells: readonly ScoreCell[]): string =>
  wayText(ofRow(cells, { criteria: [criterion("1.1", { method }), criterion("2.1")] }));

describe("the way to a title", () => {
  it.each<[string, readonly ScoreCell[] | null, string]>([
    ["is walked already", [4, 4], "met"],
    ["at the threshold exactly", [3, 4], "met"],
    ["one criterion for the total", [3, 3.5], "1.1 raise 3→3.5 (3.5) +0.5 =7"],
    ["one for a floor, the total following", [1, 5], "1.1 raise 1→2.5 (2.5) +1.5 =7.5"],
    ["both, where each is under its floor", [1, 2], "1.1 raise 1→4.5 (4.5), 2.1 raise 2→2.5 (2.5) +4 =7"],
    ["a veto lifted by more than half a point where the floor asks for it", [5, 0], "2.1 veto 0→2.5 (2.5) +2.5 =7.5"],
    ["what is not yet due has to come", [5, "CĐH"], "2.1 open null→2.5 (2.5) +2.5 =7.5"],
    ["what is no score has to be mended", ["abc", 5], "1.1 open null→2.5 (2.5) +2.5 =7.5"],
    ["what does not apply counts in full and stays", ["KAD", 1], "2.1 raise 1→2.5 (2.5) +1.5 =7.5"],
    ["no row at all", null, "1.1 open null→4.5 (4.5), 2.1 open null→2.5 (2.5) +7 =7"],
  ])("%s", (_case, cells, expected) => {
    expect(wayText(ofRow(cells))).toBe(expected);
  });

  it("lifts a veto by half a point over its score where no floor asks for more, and never over the maximum", () => {
    const rules = [rule(KDCTB, { minAreaShare: 0, minTotal: 4 })];
    expect(wayText(ofRow([5, 0], { rules }))).toBe("2.1 veto 0→0.5 (0.5) +0.5 =5.5");
    const small = [criterion("1.1"), criterion("2.1", { max: 0.3, vetoScores: new Map([[KDCTB, 0]]) })];
    expect(wayText(ofRow([5, 0], { rules, criteria: small }))).toBe("2.1 veto 0→0.3 (0.3) +0.3 =5.3");
  });

  it.each<[string, typeof passFail, readonly ScoreCell[], string]>([
    ["đạt or nothing", passFail, ["k", 5], "1.1 raise 0→5 (1) +5 =10"],
    ["the lowest band that does", bands, [50, 5], "1.1 raise 0→3 (80) +3 =8"],
    ["the most cases that do", deduction, [5, 5], "1.1 raise 0→3 (2) +3 =8"],
  ])("speaks in what the cell takes: %s", (_case, method, cells, expected) => {
    expect(cheap(method, cells)).toBe(expected);
  });

  it("is none where the prerequisite is not held, or the minimum lies over everything", () => {
    expect(wayText(ofRow([5, 1], { rules: [rule(KDCTB, { prerequisite: KDCKM })] }))).toBe("unreachable: prerequisite");
    expect(wayText(ofRow(["KAD", 5], { criteria: [criterion("1.1", { method: bands, max: 5 }), criterion("2.1")] }))).toBe("met");
  });
});

describe("the card of a village", () => {
  it("tells vetoes, areas and what is open, each with its cell in the row that counts", () => {
    const card = ofRow(["CĐH", 0]);
    expect(card.vetoes).toEqual([
      { criterion: "2.1", name: "Tiêu chí 2.1", points: 0, vetoScore: 0, max: 5, at: { sheet: "Chấm điểm", cell: "E2" } },
    ]);
    expect(card.open).toEqual([
      { criterion: "1.1", name: "Tiêu chí 1.1", max: 5, state: "pending", at: { sheet: "Chấm điểm", cell: "D2" } },
    ]);
    expect(card.areas.map(({ contentArea, points, required, floor, openMax }) => [contentArea, points, required, floor, openMax])).toEqual([
      ["Nội dung 1", 0, 2.5, "short", 5],
      ["Nội dung 2", 0, 2.5, "missed", 0],
    ]);
    expect([card.level, card.lacking, card.openMax, card.evaluation.outcome]).toEqual(["Xã", 7, 5, "vetoed"]);
  });

  it("tells an area's floor as met at the floor exactly", () => {
    expect(ofRow([2.5, 2.4]).areas.map(({ floor }) => floor)).toEqual(["met", "missed"]);
  });

  it("has a part for each title that it is registered for, low to high, and none of other years", () => {
    const registrations = [
      registrationRow(2022, "A1", "KDCKM", 2),
      registrationRow(2022, "A1", "KDCTB", 1),
      registrationRow(2021, "B1", "KDCTB", 3),
    ];
    const district = smallDistrict({ registrations, scoreTables: [scoreTable(scoreRow("A1", "Xã", [4, 4]))] });
    expect(cardOf(district).titles.map(({ title, evaluation, way }) => [title, evaluation.outcome, way.kind])).toEqual([
      ["KDCTB", "eligible", "met"],
      ["KDCKM", "belowTotal", "reachable"],
    ]);
    expect(cardOf(district, "B1").titles).toEqual([]);
  });

  it("keeps the council's conclusion with its cell, and the levels' differences", () => {
    const card = cardOf(
      smallDistrict({
        registrations: [registrationRow(2022, "A1", "KDCTB")],
        scoreTables: [scoreTable(scoreRow("A1", "Xã", [5, 5]), scoreRow("A1", "Huyện", [4, 5]))],
        conclusions: [conclusion("A1", KDCTB, false, "khiếu kiện")],
      }),
    );
    expect(card.titles[0]?.conclusion).toEqual({ met: false, reason: "khiếu kiện", at: { sheet: "Kết luận", cell: "D2" } });
    expect(card.differences.map((difference) => difference.criterion)).toEqual(["1.1"]);
  });

  it("tells recognitions by the law of the ledger, the latest first", () => {
    const ledger = [
      ledgerRow(2019, "A1", "KDCTB"),
      ledgerRow(2021, "A1", "KDCTB"),
      ledgerRow(2022, "A1", "KDCTB"),
      ledgerRow(2022, "B1", "KDCTB"),
    ];
    expect(cardOf(smallDistrict({ ledger })).history.map((entry) => [entry.year, entry.status])).toEqual([
      [2022, "maintained"],
      [2021, "again"],
      [2019, "first"],
    ]);
  });

  it("says where no rule fits, and what a village was merged into", () => {
    const rules = [rule(KDCTB, { areaClass: "I" })];
    const card = ofRow([5, 5], { rules });
    expect([card.judged, card.areas]).toEqual([false, []]);
    const merged = villageRow("A2", { merged: { into: villageCode("A1"), fromYear: year(2021) } });
    const villages = [villageRow("A1"), merged];
    expect(cardOf(smallDistrict({ villages }), "A2").goneInto).toEqual({ into: "A1", fromYear: 2021 });
    expect(cardOf(smallDistrict({ villages }), "A1").goneInto).toBeNull();
  });

  it("knows no village that is not in KhuDanCu, finds codes however they are spelt, and is refused where figures can't be trusted", () => {
    const cards = villageCards(smallDistrict(), year(2022));
    expect(cards.ok && [cards.value.of(villageCode("a1"))?.village.code, cards.value.of(villageCode("Z9"))]).toEqual(["A1", null]);
    const twice = villageCards(smallDistrict({ villages: [villageRow("A1"), villageRow("a1")] }), year(2022));
    expect(twice.ok).toBe(false);
  });
});
