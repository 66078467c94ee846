import { titleName, year } from "../../../src/core/domain/names";
import { isInForce, ruleFor } from "../../../src/core/framework/rules";
import { findTitle, titlesByRank, titlesOf } from "../../../src/core/framework/titles";
import { ok, refuse } from "../../../src/core/result";
import { KDCKM, KDCTB, rule } from "../../support/scoring";

it.each([
  [2021, false],
  [2022, true],
  [2023, true],
  [2024, false],
])("a rule from 2022 to 2023 is in force in %d: %s", (value, inForce) => {
  expect(isInForce(rule({ fromYear: year(2022), toYear: year(2023) }), year(value))).toBe(inForce);
  expect(isInForce(rule({ fromYear: year(2022), toYear: null }), year(value))).toBe(value >= 2022);
});

describe("the rule of a village by its Khu vực", () => {
  const any = rule({ minTotal: 80 });
  const first = rule({ areaClass: "Khu vực I", minTotal: 90 });
  const other = rule({ title: KDCKM });

  it.each([
    ["Khu vực I", first],
    ["khu vực  i", first],
    ["Khu vực II", any],
    ["", any],
    [null, any],
  ])("for %j", (areaClass, expected) => {
    expect(ruleFor([other, any, first], KDCTB, areaClass)).toEqual(ok(expected));
    expect(ruleFor([first, any, other], KDCTB, areaClass)).toEqual(ok(expected));
  });

  it("is missing where neither fits", () => {
    expect(ruleFor([first, other], KDCTB, "Khu vực II")).toEqual(refuse("no-rule"));
    expect(ruleFor([], KDCTB, null)).toEqual(refuse("no-rule"));
  });

  it("is refused where two fit equally", () => {
    expect(ruleFor([any, rule({ minTotal: 70 })], KDCTB, "Khu vực II")).toEqual(refuse("ambiguous-rule"));
    expect(ruleFor([first, rule({ areaClass: "KHU VỰC I" })], KDCTB, "Khu vực I")).toEqual(refuse("ambiguous-rule"));
  });

  it("is not disturbed by two others that fit equally", () => {
    expect(ruleFor([first, any, rule({ minTotal: 70 })], KDCTB, "Khu vực I")).toEqual(ok(first));
  });
});

describe("the rank of titles", () => {
  const rules = [rule(), rule({ title: titleName("kdctb ") }), rule({ title: KDCKM })];

  it("is the order of first appearance", () => {
    expect(titlesOf(rules)).toEqual([KDCTB, KDCKM]);
    expect(titlesByRank(null, rules)).toEqual([KDCTB, KDCKM]);
  });

  it("follows the setting, and names what it does not mention after it", () => {
    expect(titlesByRank([titleName("kdckm"), KDCTB], rules)).toEqual([KDCKM, KDCTB]);
    expect(titlesByRank([KDCKM], rules)).toEqual([KDCKM, KDCTB]);
    expect(titlesByRank([titleName("KDCVH"), KDCKM, KDCKM], rules)).toEqual([KDCKM, KDCTB]);
  });

  it("finds a title however it is spelt", () => {
    expect(findTitle([KDCTB, KDCKM], " kdckm")).toBe(KDCKM);
    expect(findTitle([KDCTB], "KDC")).toBeNull();
  });
});
