import { titleName, villageCode, year } from "../../../src/core/domain/names";
import type { District } from "../../../src/core/domain/district";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { compiled, conclusion, entryOf, KDCKM, KDCTB, rule, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

const codesOf = (district: District, ofYear = 2022): readonly string[] => compiled(district, ofYear).findings.map(({ code }) => code);

describe("conclusions of the council", () => {
  const base = {
    registrations: [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "A2", "KDCTB")],
    scoreTables: [scoreTable(scoreRow("A1", "Huyện", [5, 5]), scoreRow("A2", "Huyện", [5, 1]))],
  };

  it.each([
    ["met against the scores", conclusion("A2", KDCTB, true), ["conclusion-without-reason"]],
    ["unmet against the scores", conclusion("A1", KDCTB, false), ["conclusion-without-reason"]],
    ["met against the scores, with a reason", conclusion("A2", KDCTB, true, "Phúc tra"), []],
    ["met by the scores", conclusion("A1", KDCTB, true), []],
    ["unmet by the scores", conclusion("A2", KDCTB, false), []],
    ["with a blank for a reason", conclusion("A1", KDCTB, false, " \u00A0"), ["conclusion-without-reason"]],
    ["of an unknown village", conclusion("X9", KDCTB, true), ["unknown-village"]],
    ["for an unknown title", conclusion("A1", titleName("KDCVH"), true), ["unknown-title"]],
  ])("%s", (_case, row, codes) => {
    expect(codesOf(smallDistrict({ ...base, conclusions: [row] }))).toEqual(codes);
  });

  it("are kept beside the computed outcome and change no count", () => {
    const result = compiled(smallDistrict({ ...base, conclusions: [conclusion("A2", KDCTB, true, "Phúc tra")] }));
    expect(entryOf(result, "A2")).toMatchObject({ conclusion: { met: true }, evaluation: { outcome: "belowFloor" } });
    expect(result.totals.get(KDCTB)?.eligible).toBe(1);
  });

  it("made twice are told of", () => {
    const twice = [conclusion("A1", KDCTB, true), conclusion("A1", KDCTB, false)];
    expect(codesOf(smallDistrict({ ...base, conclusions: twice }))).toEqual(["duplicate-conclusion"]);
  });
});

describe("the ledger", () => {
  it("wins over the typed status, which is told of", () => {
    const result = compiled(smallDistrict({ ledger: [ledgerRow(2022, "A1", "KDCTB", { typed: "maintained" })] }));
    expect(result.recognised).toEqual([expect.objectContaining({ village: "A1", status: "first", rewardVnd: 2_000_000 })]);
    expect(result.findings).toEqual([
      expect.objectContaining({
        ...{ code: "status-contradicts-ledger", severity: "warning", cell: "D2" },
        params: { village: "A1", title: "KDCTB", typed: "maintained", derived: "first" },
      }),
    ]);
  });

  it.each([
    ["an unknown village", ledgerRow(2021, "X9", "KDCTB"), "unknown-village"],
    ["an unknown title", ledgerRow(2021, "A1", "KDCVH"), "unknown-title"],
  ])("loses the row of %s, with an error in whatever year it stands", (_case, row, code) => {
    const result = compiled(smallDistrict({ ledger: [row] }));
    expect(result.years).toEqual([]);
    expect(result.findings.map((found) => found.code)).toEqual([code]);
  });

  it("pays by the rule of the village's area class", () => {
    const result = compiled(
      smallDistrict({
        villages: [villageRow("A1", { areaClass: "III" }), villageRow("A2")],
        rules: [rule(KDCTB), rule(KDCTB, { areaClass: "III", rewardFirst: 3_000_000 })],
        ledger: [ledgerRow(2022, "A1", "KDCTB"), ledgerRow(2022, "A2", "KDCTB")],
      }),
    );
    expect(result.recognised.map(({ village, rewardVnd }) => [village, rewardVnd])).toEqual([
      ["A1", 3_000_000],
      ["A2", 2_000_000],
    ]);
    expect(result.totals.get(KDCTB)?.rewardVnd).toBe(5_000_000);
  });

  it("decides on the prerequisite title", () => {
    const base = {
      rules: [rule(KDCTB), rule(KDCKM, { prerequisite: KDCTB })],
      registrations: [registrationRow(2022, "A1", "KDCKM"), registrationRow(2022, "A2", "KDCKM")],
      scoreTables: [scoreTable(scoreRow("A1", "Huyện", [5, 5]), scoreRow("A2", "Huyện", [5, 5]))],
    };
    const result = compiled(smallDistrict({ ...base, ledger: [ledgerRow(2021, "A1", "KDCTB"), ledgerRow(2020, "A2", "KDCTB")] }));
    expect(entryOf(result, "A1", KDCKM).evaluation.outcome).toBe("eligible");
    expect(entryOf(result, "A2", KDCKM)).toMatchObject({ evaluation: { outcome: "prerequisite" }, proposedTitle: "KDCTB" });
  });
});

describe("a merged village", () => {
  const villages = [villageRow("A1"), villageRow("A2", { merged: { into: villageCode("A1"), fromYear: year(2022) } })];

  it("is no village from that year on: its rows are left out with an error", () => {
    const result = compiled(
      smallDistrict({
        villages,
        registrations: [registrationRow(2022, "A2", "KDCTB")],
        ledger: [ledgerRow(2022, "A2", "KDCTB"), ledgerRow(2022, "A1", "KDCTB")],
      }),
    );
    expect(result.villageCount).toBe(1);
    expect(result.communes.map(({ villages: count }) => count)).toEqual([1]);
    expect(result.findings.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["merged-village", "Đăng ký"],
      ["merged-village", "Sổ công nhận"],
    ]);
  });

  it("keeps its history, and is not among those who did not keep the title", () => {
    const district = smallDistrict({ villages, ledger: [ledgerRow(2021, "A2", "KDCTB"), ledgerRow(2022, "A1", "KDCTB")] });
    expect(compiled(district, 2021).villageCount).toBe(2);
    expect(compiled(district).rollForward.get(KDCTB)).toMatchObject({ before: 1, merged: 1, lapsed: 0 });
    expect(compiled(district).totals.get(KDCTB)?.notKept).toBe(0);
  });
});
