import type { District, Registration } from "../../../src/core/domain/district";
import { frameworkName, titleName, villageCode, year } from "../../../src/core/domain/names";
import { seatsOf } from "../../../src/core/scoreSheets/seats";
import { at, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, smallDistrict } from "../../support/smallDistrict";

const registered = (village: string, title = KDCTB, ofYear = 2022): Registration => ({
  year: year(ofYear),
  village: villageCode(village),
  title,
  origin: at("Đăng ký", 4, "year", "village", "title"),
});
const seatsIn = (more: Partial<District>, ofYear = 2022) => seatsOf(smallDistrict(more), year(ofYear));
const codesBySeat = (more: Partial<District>) => {
  const seats = seatsIn(more);
  if (!seats.ok) throw new Error(seats.error.code);
  return seats.value.seats.map(({ village, titles, framework, criteria }) => [
    `${village.code} ${titles.join("+")}${framework === null ? "" : ` ${framework}`}`,
    criteria.map(({ code }) => code).join(" "),
  ]);
};

it("seats the registered villages of the year in the order of KhuDanCu, each once", () => {
  const registrations = [registered("B2"), registered("A1", KDCKM), registered("a1"), registered("A2", KDCTB, 2021)];
  expect(codesBySeat({ registrations })).toEqual([
    ["A1 KDCTB+KDCKM", "1.1 2.1"],
    ["B2 KDCTB", "1.1 2.1"],
  ]);
});

it("asks of a village only what applies to its kind and to one of its titles", () => {
  const criteria = [criterion("1.1"), criterion("1.2", { appliesTo: ["KDCKM"] }), criterion("2.1", { appliesTo: ["Tổ dân phố"] })];
  const villages = [villageRow("A1"), villageRow("A2", { kind: "toDanPho", kindLabel: "Tổ dân phố" })];
  const registrations = [registered("A1"), registered("A2"), registered("A2", KDCKM)];
  expect(codesBySeat({ criteria, villages, registrations })).toEqual([
    ["A1 KDCTB", "1.1"],
    ["A2 KDCTB+KDCKM", "1.1 1.2 2.1"],
  ]);
});

describe("two frameworks in one year", () => {
  const other = frameworkName("KHÁC");
  const KDCVH = titleName("KDCVH");
  const rules = [rule(KDCTB, { minTotal: 1 }), rule(KDCVH, { framework: other, minTotal: 1 })];
  const registrations = [registered("A1"), registered("A1", KDCVH), registered("B1", KDCVH)];

  it("that share no code are one sheet, a row for both", () => {
    const criteria = [criterion("1.1"), criterion("9.1", { framework: other })];
    expect(codesBySeat({ criteria, rules, registrations })).toEqual([
      ["A1 KDCTB+KDCVH", "1.1 9.1"],
      ["B1 KDCVH", "9.1"],
    ]);
  });

  it("that share a code are told by name, a row for each (RULINGS 12)", () => {
    const criteria = [criterion("1.1"), criterion("1.1", { framework: other, max: 9 })];
    expect(codesBySeat({ criteria, rules, registrations })).toEqual([
      ["A1 KDCTB MẪU", "1.1"],
      ["A1 KDCVH KHÁC", "1.1"],
      ["B1 KDCVH KHÁC", "1.1"],
    ]);
  });

  it("need columns for all criteria in force, where a row names no framework", () => {
    const criteria = [criterion("1.1"), criterion("9.1", { framework: other })];
    const seats = seatsIn({ criteria, rules, registrations: [registered("A1")] });
    expect(seats.ok && seats.value.criteria.map(({ code }) => code)).toEqual(["1.1", "9.1"]);
  });
});

describe("who cannot be seated", () => {
  it("is told: an unknown village, a merged one, a title without a rule", () => {
    const merged = villageRow("A2", { merged: { into: null, fromYear: year(2022) } });
    const seats = seatsIn({
      villages: [villageRow("A1"), merged, villageRow("B1", { areaClass: "III" })],
      rules: [rule(KDCTB, { areaClass: "I" }), rule(KDCTB, { areaClass: null, fromYear: year(2019), toYear: year(2021) }), rule(KDCKM)],
      registrations: [registered("X9"), registered("A2"), registered("B1"), registered("A1", KDCKM)],
    });
    expect(seats.ok && seats.value.findings.map(({ code }) => code)).toEqual(["unknown-village", "merged-village", "no-rule"]);
    expect(seats.ok && seats.value.seats.map(({ village }) => village.code)).toEqual(["A1"]);
  });

  it("is nobody, where none is registered for the year", () => {
    expect(seatsIn({ registrations: [registered("A1", KDCTB, 2021)] })).toEqual({
      ok: false,
      error: { code: "no-registrations", year: 2022, findings: [] },
    });
  });

  it("is everybody, where no registration can count; then the reasons are told", () => {
    const seats = seatsIn({ registrations: [registered("X9")] });
    expect(!seats.ok && [seats.error.code, seats.error.findings.map(({ code }) => code)]).toEqual([
      "no-registrations",
      ["unknown-village"],
    ]);
  });

  it("is everybody, where no framework is in force", () => {
    const seats = seatsIn({ rules: [], registrations: [registered("A1")] });
    expect(!seats.ok && [seats.error.code, seats.error.findings[0]?.code]).toEqual(["no-figures", "no-framework"]);
  });
});
