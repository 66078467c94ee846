import { titleName, villageCode, year } from "../../../src/core/domain/names";
import type { Village } from "../../../src/core/domain/district";
import { inheritanceOf, inheritanceUnder } from "../../../src/core/recognition/inheritance";
import { createLedger } from "../../../src/core/recognition/ledger";
import { meetsPrerequisite } from "../../../src/core/recognition/prerequisite";
import { recognitionStatus } from "../../../src/core/recognition/status";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { compiled, entryOf, KDCKM, KDCTB, rule, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";

const merged = (code: string, into: string | null, fromYear: number): Village =>
  villageRow(code, { merged: { into: into === null ? null : villageCode(into), fromYear: year(fromYear) } });

const takenInto = (villages: readonly Village[], code: string, ofYear: number): readonly string[] =>
  inheritanceOf(villages)(villageCode(code), year(ofYear));

describe("what a village inherits", () => {
  it.each<[string, readonly Village[], string, number, string[]]>([
    ["what was merged into it by that year", [villageRow("A"), merged("B", "A", 2022)], "A", 2022, ["B"]],
    ["nothing before the merger", [villageRow("A"), merged("B", "A", 2022)], "A", 2021, []],
    ["what that had taken in before", [villageRow("A"), merged("B", "A", 2022), merged("C", "B", 2021)], "A", 2022, ["B", "C"]],
    ["nothing where it is merged itself", [villageRow("A"), merged("B", "A", 2022), merged("C", "B", 2021)], "B", 2022, []],
    ["nothing of a village that was dissolved", [villageRow("A"), merged("B", null, 2022)], "A", 2022, []],
    ["itself never, though two are said to be merged into each other", [merged("A", "B", 2023), merged("B", "A", 2022)], "A", 2022, ["B"]],
    ["nothing of itself", [merged("A", "A", 2023)], "A", 2022, []],
  ])("%s", (_case, villages, code, ofYear, expected) => {
    expect(takenInto(villages, code, ofYear)).toEqual(expected);
  });

  it("is nothing by default", () => {
    const villages = [villageRow("A"), merged("B", "A", 2022)];
    expect(inheritanceUnder(settings, villages)(villageCode("A"), year(2022))).toEqual([]);
    expect(inheritanceUnder({ inheritOnMerger: true }, villages)(villageCode("A"), year(2022))).toEqual(["B"]);
  });
});

describe("inherited standing", () => {
  const villages = [villageRow("A"), merged("B", "A", 2022)];
  const title = titleName("KDCTB");
  const statusOf = (rows: Parameters<typeof createLedger>[0], ofYear = 2022) =>
    recognitionStatus(createLedger(rows, inheritanceOf(villages)).ledger, villageCode("A"), title, year(ofYear));

  it.each([
    ["maintained where the other held the title the year before", [ledgerRow(2021, "B", "KDCTB")], 2022, "maintained"],
    ["again where it held it earlier", [ledgerRow(2020, "B", "KDCTB")], 2022, "again"],
    ["first where it held another title", [ledgerRow(2021, "B", "KDCKM")], 2022, "first"],
    ["by its own rows before the merger", [ledgerRow(2020, "B", "KDCTB")], 2021, "first"],
    ["again the year after, where it was not recognised", [ledgerRow(2021, "B", "KDCTB")], 2023, "again"],
  ] as const)("makes a recognition %s", (_case, rows, ofYear, status) => {
    expect(statusOf(rows, ofYear)).toBe(status);
  });

  it("meets a prerequisite", () => {
    const rows = [ledgerRow(2021, "B", "KDCTB")];
    const meets = (inherited?: ReturnType<typeof inheritanceOf>) =>
      meetsPrerequisite(createLedger(rows, inherited).ledger, villageCode("A"), title, year(2022), [KDCTB, KDCKM]);
    expect([meets(inheritanceOf(villages)), meets()]).toEqual([true, false]);
  });

  it.each([
    [false, "first", "prerequisite", { before: 2, maintained: 0, merged: 2, first: 1, again: 0, holders: 1 }],
    [true, "maintained", "eligible", { before: 2, maintained: 1, merged: 1, first: 0, again: 0, holders: 1 }],
  ])("in a compiled year, with the setting %s", (inheritOnMerger, status, outcome, roll) => {
    const district = smallDistrict({
      settings: { ...settings, inheritOnMerger },
      villages: [villageRow("A"), merged("B", "A", 2022), merged("C", "A", 2022)],
      rules: [rule(KDCTB), rule(KDCKM, { prerequisite: KDCTB })],
      registrations: [registrationRow(2022, "A", "KDCKM")],
      scoreTables: [scoreTable(scoreRow("A", "Huyện", [5, 5]))],
      ledger: [ledgerRow(2021, "B", "KDCTB"), ledgerRow(2021, "C", "KDCTB"), ledgerRow(2022, "A", "KDCTB")],
    });
    const result = compiled(district);
    expect(result.recognised.map((row) => row.status)).toEqual([status]);
    expect(entryOf(result, "A", KDCKM).evaluation.outcome).toBe(outcome);
    expect(result.rollForward.get(KDCTB)).toMatchObject(roll);
  });
});
