import { frameworksCheck } from "../../../src/core/checks/frameworksCheck";
import { similarVillagesCheck } from "../../../src/core/checks/similarVillagesCheck";
import { unregisteredCheck } from "../../../src/core/checks/unregisteredCheck";
import type { Village } from "../../../src/core/domain/district";
import { year } from "../../../src/core/domain/names";
import { told } from "../../support/printed";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, smallDistrict } from "../../support/smallDistrict";

describe("villages of one name", () => {
  const second = (name: string, more: Partial<Village> = {}): Village => villageRow("A2", { name, ...more });
  it.each<readonly [string, string, Village, readonly string[]]>([
    ["a zero before the number", "Thôn 1", second("Thôn 01"), ["similar-villages C2"]],
    ["capitals and blanks", "Thôn 1", second("THÔN  1"), ["similar-villages C2"]],
    ["missing diacritics", "Thôn Hòa Bình", second("Thon Hoa Binh"), ["similar-villages C2"]],
    ["the place of a tone mark", "Thôn Hòa Bình", second("Thôn Hoà Bình"), ["similar-villages C2"]],
    ["a sign", "Thôn 1", second("Thôn-1"), ["similar-villages C2"]],
    ["the kind, which one leaves out", "Thôn 1", second("1"), ["similar-villages C2"]],
    ["another number", "Thôn 1", second("Thôn 11"), []],
    ["a number of two digits", "Thôn 1", second("Thôn 10"), []],
    ["diacritics that make another word", "Thôn Đông", second("Thôn Dòng"), []],
    ["another tone", "Thôn Lán", second("Thôn Làn"), []],
    ["another kind", "Thôn 1", second("Tổ dân phố 1", { kind: "toDanPho", kindLabel: "Tổ dân phố" }), []],
    ["another commune", "Thôn 1", second("Thôn 01", { commune: "Lộc Bắc" }), []],
    ["a merger, after which the old one is no village", "Thôn 1", second("Thôn 01", { merged: { into: null, fromYear: year(2020) } }), []],
  ])("are told apart by %s", (_, name, other, expected) => {
    expect(told(similarVillagesCheck, smallDistrict({ villages: [villageRow("A1", { name }), other] }))).toEqual(expected);
  });

  it("are left to the check of codes where their code is one", () => {
    const villages = [villageRow("A1", { name: "Thôn 1" }), villageRow("A1", { name: "Thôn 1" })];
    expect(told(similarVillagesCheck, smallDistrict({ villages }))).toEqual([]);
  });
});

describe("a recognition without registration", () => {
  it.each([
    ["of the village", [registrationRow(2022, "A2", "KDCTB")], ["recognised-without-registration B2"]],
    ["for the title, but for a lower one", [registrationRow(2022, "A1", "KDCTB")], ["recognised-without-registration B2"], "KDCKM"],
    ["for the title, but for a higher one", [registrationRow(2022, "A1", "KDCKM")], [], "KDCTB"],
    ["is none where there is one", [registrationRow(2022, "A1", "KDCTB")], []],
    ["is none in a year of which no registration was kept", [registrationRow(2021, "A1", "KDCTB")], []],
  ] as const)("%s", (_, registrations, expected, title = "KDCTB") => {
    expect(told(unregisteredCheck, smallDistrict({ registrations, ledger: [ledgerRow(2022, "A1", title)] }))).toEqual(expected);
  });
});

describe("a framework that no year has used yet", () => {
  const bare = { registrations: [], ledger: [] };
  it("is told of thresholds out of range", () => {
    expect(told(frameworksCheck, smallDistrict({ ...bare, rules: [rule(KDCTB, { minTotal: 11 }), rule(KDCKM)] }))).toEqual([
      "rule-out-of-range A2",
    ]);
  });

  it("is sound at the very limit", () => {
    expect(told(frameworksCheck, smallDistrict({ ...bare, rules: [rule(KDCTB, { minTotal: 10 }), rule(KDCKM)] }))).toEqual([]);
  });

  it("is left to the years that use it", () => {
    const used = { registrations: [registrationRow(2019, "A1", "KDCTB")], rules: [rule(KDCTB, { minTotal: 11 }), rule(KDCKM)] };
    expect(told(frameworksCheck, smallDistrict(used))).toEqual([]);
  });

  it("says nothing where there are rules and no criteria yet", () => {
    expect(told(frameworksCheck, smallDistrict({ ...bare, criteria: [], rules: [rule(KDCTB)] }))).toEqual([]);
    expect(told(frameworksCheck, smallDistrict({ ...bare, criteria: [criterion("1.1", { max: -1 })], rules: [rule(KDCTB)] }))).not.toEqual(
      [],
    );
  });
});
