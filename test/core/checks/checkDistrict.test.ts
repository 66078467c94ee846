import { checkDistrict } from "../../../src/core/checks/checkDistrict";
import type { Check } from "../../../src/core/checks/check";
import { checks } from "../../../src/core/checks/registry";
import { year } from "../../../src/core/domain/names";
import { compileYear } from "../../../src/core/summary/compileYear";
import { finding } from "../../../src/core/findings/finding";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { conclusion, KDCTB, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

const codesOf = (findings: ReturnType<typeof checkDistrict>) => findings.map(({ code }) => code);

describe("checkDistrict", () => {
  it("finds nothing in a sound district", () => {
    expect(checkDistrict(smallDistrict())).toEqual([]);
  });

  it("looks at every year that any form speaks of", () => {
    const district = smallDistrict({
      registrations: [registrationRow(2020, "X1", "KDCTB")],
      ledger: [ledgerRow(2021, "A1", "KDCTB", { typed: "again" })],
      scoreTables: [scoreTable(scoreRow("X2", "Xã", [1, 1]))],
      conclusions: [conclusion("X3", KDCTB, true)],
    });
    expect(codesOf(checkDistrict(district))).toEqual([
      "unknown-village",
      "status-contradicts-ledger",
      "unknown-village",
      "unknown-village",
    ]);
  });

  it("tells a fault once that concerns several years", () => {
    const district = smallDistrict({
      ledger: [ledgerRow(2020, "A1", "KDCTB"), ledgerRow(2021, "A1", "KDCTB"), ledgerRow(2021, "X9", "KDCTB", { row: 5 })],
    });
    expect(checkDistrict(district)).toHaveLength(1);
  });

  it("tells why a year can't be compiled", () => {
    expect(codesOf(checkDistrict(smallDistrict({ registrations: [registrationRow(2001, "A1", "KDCTB")] })))).toEqual(["no-framework"]);
  });

  it("finds a village code that stands twice, though no year speaks of it", () => {
    expect(codesOf(checkDistrict(smallDistrict({ villages: [villageRow("A1"), villageRow("A1")] })))).toEqual(["duplicate-village"]);
  });

  it("keeps findings apart that differ in anything, and takes any registry", () => {
    const at = { sheet: "S", cell: "A1" };
    const registry: readonly Check[] = [
      { name: "one", run: () => [finding("unknown-village", at, { village: "a" }), finding("unknown-village", at, { village: "b" })] },
      { name: "two", run: () => [finding("unknown-village", at, { village: "a" }), finding("unknown-village", null, { village: "a" })] },
    ];
    expect(checkDistrict(smallDistrict(), registry)).toHaveLength(3);
  });

  it("works each year out once, however many checks ask for it", () => {
    const district = smallDistrict({ registrations: [registrationRow(2021, "A1", "KDCTB"), registrationRow(2022, "A1", "KDCTB")] });
    const compile = jest.fn(compileYear);
    const asking: Check = { name: "asking", run: (_, once) => (once(year(2022)).ok ? [] : []) };
    checkDistrict(district, [asking, ...checks, asking], compile);
    expect(compile.mock.calls.map(([, of]) => of).sort()).toEqual([2021, 2022]);
  });

  it("changes nothing in the district, and tells the same again", () => {
    const district = smallDistrict({ ledger: [ledgerRow(2021, "A1", "KDCTB", { typed: "again" })] });
    const before = JSON.stringify(district);
    expect(checkDistrict(district)).toEqual(checkDistrict(district));
    expect(JSON.stringify(district)).toBe(before);
  });

  it("has checks of different names", () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });
});
