import type { District, ScoreCell } from "../../../src/core/domain/district";
import { year } from "../../../src/core/domain/names";
import { extremesOf } from "../../../src/core/forecast/extremes";
import type { VillageForecast } from "../../../src/core/forecast/types";
import { yearForecast } from "../../../src/core/forecast/yearForecast";
import { ledgerRow, registrationRow } from "../../support/rows";
import { bands, deduction, passFail, points } from "../../support/scoring";
import { criterion, KDCTB, rule, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";

function forecasts(district: District): readonly VillageForecast[] {
  const forecast = yearForecast(district, year(2022));
  if (!forecast.ok) throw new Error(forecast.error.map(({ code }) => code).join(", "));
  return forecast.value.villages;
}

/** A1, registered for KDCTB (7 of 10 points, half of each area, veto 2.1 at 0), with one row of the commune. */
function ofRow(cells: readonly ScoreCell[] | null, more: Partial<District> = {}): VillageForecast {
  const scoreTables = cells === null ? [] : [scoreTable(scoreRow("A1", "Xã", cells))];
  const [only] = forecasts(smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")], scoreTables, ...more }));
  if (only === undefined) throw new Error("no forecast");
  return only;
}

describe("the forecast of a village", () => {
  it.each<[string, readonly ScoreCell[] | null, string, number, number, string[]]>([
    ["nothing open, met", [4, 4], "certain", 8, 8, []],
    ["nothing open, not met", [3, 3], "impossible", 6, 6, []],
    ["open, but met even with nothing for it", [5, 5], "certain", 10, 10, []],
    ["not yet due", [3, "CĐH"], "possible", 3, 8, ["2.1 pending"]],
    ["blank", ["", 5], "possible", 5, 10, ["1.1 missing"]],
    ["no score", ["abc", 5], "possible", 5, 10, ["1.1 invalid"]],
    ["too little even with full marks", ["CĐH", 1], "impossible", 1, 6, ["1.1 pending"]],
    ["a veto that is certain", ["", 0], "impossible", 0, 5, ["1.1 missing"]],
    ["no row at all", null, "possible", 0, 10, ["1.1 missing", "2.1 missing"]],
  ])("%s", (_case, cells, prospect, worst, best, open) => {
    const forecast = ofRow(cells);
    expect([forecast.prospect, forecast.worst.total, forecast.best.total]).toEqual([prospect, worst, best]);
    expect(forecast.open.map(({ criterion: code, state }) => `${code} ${state}`)).toEqual(open);
  });

  it("keeps a score of 0 apart from what is open", () => {
    expect(ofRow([0, "CĐH"])).toMatchObject({ open: [{ criterion: "2.1", state: "pending" }], prospect: "impossible" });
  });

  it("is certain with something open only where its loss changes nothing", () => {
    const criteria = [criterion("1.1"), criterion("2.1", { max: 1 }), criterion("2.2", { max: 4, contentArea: "Nội dung 2" })];
    const scoreTables = [{ ...scoreTable(scoreRow("A1", "Xã", [5, "CĐH", 4])), criteria: criteria.map(({ code }) => code) }];
    expect(ofRow(null, { criteria, scoreTables })).toMatchObject({ prospect: "certain", worst: { total: 9 }, best: { total: 10 } });
  });

  it("expects the veto of an open criterion at worst, and not at best", () => {
    const { worst, best } = ofRow([5, "CĐH"]);
    expect([worst.vetoes, best.vetoes]).toEqual([["2.1"], []]);
  });

  it.each<[string, readonly ScoreCell[], string[]]>([
    ["a veto", ["CĐH", 0], ["veto", "belowFloor", "belowTotal"]],
    ["a floor and the total out of reach", ["CĐH", 1], ["belowFloor", "belowTotal"]],
    ["nothing, where it can still be met", ["CĐH", 5], []],
  ])("gives as the reason why it can't be met any more: %s", (_case, cells, codes) => {
    expect(ofRow(cells).reasons.map(({ code }) => code)).toEqual(codes);
  });

  it("can't be met without the title that the rule asks for", () => {
    const rules = [rule(KDCTB, { prerequisite: KDCTB })];
    expect(ofRow(["CĐH", 5], { rules })).toMatchObject({ prospect: "impossible", reasons: [{ code: "prerequisite" }] });
    expect(ofRow(["CĐH", 5], { rules, ledger: [ledgerRow(2021, "A1", "KDCTB")] }).prospect).toBe("possible");
  });

  it("adds decimals exactly", () => {
    expect(ofRow([0.1, 0.2]).best.total).toBe(0.3);
  });
});

it("reckons at worst with 0 points, even where a deduction has a floor above, and with a floor below", () => {
  const withFloor = (floor: number) => [criterion("1.1", { method: { kind: "deduction", step: 1, floor } }), criterion("2.1")];
  expect(ofRow(["CĐH", 5], { criteria: withFloor(2) }).worst.total).toBe(5);
  expect(ofRow(["CĐH", 5], { criteria: withFloor(-2) }).worst.total).toBe(3);
});

describe("what an open criterion may come to", () => {
  it.each([
    ["points", criterion("1.1", { method: points }), 5, 0],
    ["a yes or no", criterion("1.1", { method: passFail }), 1, 0],
    ["bands", criterion("1.1", { method: bands }), 95, 0],
    ["a deduction", criterion("1.1", { method: deduction }), 0, 5],
  ])("%s", (_case, each, best, worst) => {
    expect(extremesOf(each)).toEqual({ best, worst, reachesMax: true, reachesZero: true });
  });

  it("is full marks at best, even where the highest band lies under the maximum", () => {
    const lowBands = criterion("1.1", { method: { kind: "bands", bounds: [{ from: 90, points: 3 }] } });
    expect(extremesOf(lowBands)).toEqual({ best: 90, worst: 0, reachesMax: false, reachesZero: true });
    const criteria = [lowBands, criterion("2.1")];
    expect(ofRow(["CĐH", 5], { criteria }).best.total).toBe(10);
    expect(ofRow(["CĐH", 5], { criteria, settings: { ...settings, notApplicable: "exclude" } }).best.total).toBe(10);
  });
});
