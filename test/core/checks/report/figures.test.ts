import type { PrintedFigure } from "../../../../src/core/domain/printedReport";
import { year } from "../../../../src/core/domain/names";
import { maintainedCheck } from "../../../../src/core/checks/report/maintainedCheck";
import { percentageCheck } from "../../../../src/core/checks/report/percentageCheck";
import { printedSumsCheck } from "../../../../src/core/checks/report/printedSumsCheck";
import { printedTwiceCheck } from "../../../../src/core/checks/report/printedTwiceCheck";
import { registeredCheck } from "../../../../src/core/checks/report/registeredCheck";
import { unitCountCheck } from "../../../../src/core/checks/report/unitCountCheck";
import { printed, told } from "../../../support/printed";
import { villageRow } from "../../../support/rows";
import { KDCKM, KDCTB } from "../../../support/smallDistrict";

type Figures = readonly Partial<PrintedFigure>[];

const thon = (value: number): Partial<PrintedFigure> => ({ indicator: "thon", words: "Số thôn", value });
const toDanPho = (value: number): Partial<PrintedFigure> => ({ indicator: "toDanPho", words: "Số tổ dân phố", value });
const villages = (value: number): Partial<PrintedFigure> => ({ indicator: "villages", words: "Số khu dân cư", value });
const registered = (value: number, more: Partial<PrintedFigure> = {}): Partial<PrintedFigure> => ({
  ...{ indicator: "registered", words: "Số KDC đăng ký", year: year(2022), value },
  ...more,
});
const recognised = (value: number, more: Partial<PrintedFigure> = {}): Partial<PrintedFigure> => ({
  ...{ indicator: "recognised", words: "Số KDC được công nhận", year: year(2022), value },
  ...more,
});

describe("the number of villages", () => {
  const ofReport: readonly (readonly [string, Figures, readonly string[]])[] = [
    ["a ratio over more than thôn and tổ dân phố", [thon(106), toDanPho(20), recognised(97, { whole: 128 })], ["unit-count I4"]],
    ["a ratio over exactly as many", [thon(106), toDanPho(20), recognised(97, { whole: 126 })], []],
    ["a ratio over one less", [thon(106), toDanPho(20), recognised(97, { whole: 125 })], ["unit-count I4"]],
    [
      "a ratio over those that registered",
      [thon(106), toDanPho(20), registered(90, { title: KDCTB }), recognised(72, { title: KDCTB, whole: 90 })],
      [],
    ],
    [
      "a ratio over those that registered for another title",
      [thon(106), toDanPho(20), registered(90, { title: KDCTB }), recognised(25, { title: KDCKM, whole: 90 })],
      ["unit-count I5"],
    ],
    ["a total that is not the sum", [thon(106), toDanPho(20), villages(128)], ["unit-count G4"]],
    ["a total that is the sum", [thon(106), toDanPho(20), villages(126)], []],
    ["a total that is not parted", [villages(128), recognised(97, { whole: 128 })], []],
    ["no number of villages at all", [recognised(97, { whole: 128 })], []],
  ];
  it.each(ofReport)("of %s", (_, figures, expected) => expect(told(unitCountCheck, printed({ figures }))).toEqual(expected));

  const three = [villageRow("A1"), villageRow("A2"), villageRow("T1", { kind: "toDanPho", kindLabel: "Tổ dân phố" })];
  const merged = villageRow("A3", { merged: { into: null, fromYear: year(2022) } });
  it.each([
    ["as the form has them", [thon(2), toDanPho(1)], three, []],
    ["of one kind otherwise than the form", [thon(3), toDanPho(1)], three, ["unit-count G2"]],
    ["all, otherwise than the form", [villages(4)], three, ["unit-count G2"]],
    ["without those that were merged", [thon(2)], [...three, merged], []],
    ["of a year in which a merged one still stood", [{ ...thon(3), year: year(2021) }], [...three, merged], []],
    ["where the form has no row", [thon(3)], [], []],
  ])("against KhuDanCu: %s", (_, figures, rows, expected) => {
    expect(told(unitCountCheck, printed({ figures }, { villages: rows }))).toEqual(expected);
  });
});

describe("registrations", () => {
  it.each<readonly [string, Figures, readonly string[]]>([
    ["more than there are villages", [villages(126), registered(127)], ["registrations-exceed-units G3"]],
    ["as many as there are villages", [villages(126), registered(126)], []],
    ["more than the sum, but no more than the ratio goes by", [thon(126), recognised(97, { whole: 128 }), registered(128)], []],
    ["more than either", [thon(126), recognised(97, { whole: 128 }), registered(129)], ["registrations-exceed-units G4"]],
    ["without any number of villages", [registered(500)], []],
    ["without a year", [villages(126), registered(127, { year: null })], []],
    [
      "fewer than were recognised",
      [registered(71, { title: KDCTB }), recognised(72, { title: KDCTB })],
      ["recognised-exceeds-registered G3"],
    ],
    ["as many as were recognised", [registered(72, { title: KDCTB }), recognised(72, { title: KDCTB })], []],
    ["of another title", [registered(71, { title: KDCKM }), recognised(72, { title: KDCTB })], []],
    ["of another year", [registered(71, { year: year(2021) }), recognised(72)], []],
  ])("%s", (_, figures, expected) => expect(told(registeredCheck, printed({ figures }))).toEqual(expected));
});

describe("those that kept a title", () => {
  const before = (value: number): Partial<PrintedFigure> => recognised(value, { year: year(2021), title: KDCTB });
  const kept = (value: number, title = KDCTB): Partial<PrintedFigure> => recognised(value, { title, status: "maintained" });
  it.each<readonly [string, Figures, readonly string[]]>([
    ["are more than held it", [before(24), kept(25)], ["maintained-exceeds-holders G3"]],
    ["are as many as held it", [before(24), kept(24)], []],
    ["are of another title", [before(24), kept(25, KDCKM)], []],
    ["are of the first year that is told", [kept(25)], []],
  ])("%s", (_, figures, expected) => expect(told(maintainedCheck, printed({ figures }))).toEqual(expected));
});

describe("a percentage", () => {
  const percentOf = (percent: number, decimals: number, value = 66_240, whole = 122_117): Figures => [
    { value, whole, percent: { percent, decimals } },
  ];
  it.each<readonly [string, Figures, readonly string[]]>([
    ["as printed in the report", percentOf(55.53, 2), ["percentage J2"]],
    ["rounded to two decimals", percentOf(54.24, 2), []],
    ["rounded to one", percentOf(54.2, 1), []],
    ["rounded to none", percentOf(54, 0), []],
    ["with a second decimal that is no zero", percentOf(54.2, 2), ["percentage J2"]],
    ["one hundredth above", percentOf(54.25, 2), ["percentage J2"]],
    ["one tenth above", percentOf(54.3, 1), ["percentage J2"]],
    ["of ethnic minorities, as printed", percentOf(31.2, 1, 38_146), []],
    ["just between two digits, rounded up", percentOf(12.5, 1, 1245, 10_000), []],
    ["just between two digits, rounded down", percentOf(12.4, 1, 1245, 10_000), []],
    ["of nothing", percentOf(0, 0, 0, 0), []],
    ["of all", percentOf(100, 0, 5, 5), []],
    ["of more than all", percentOf(120, 0, 6, 5), ["part-exceeds-whole G2"]],
    ["without its whole", [{ value: 5, percent: { percent: 1, decimals: 0 } }], []],
    ["without its part", [{ whole: 5, percent: { percent: 1, decimals: 0 } }], []],
  ])("%s", (_, figures, expected) => expect(told(percentageCheck, printed({ figures }))).toEqual(expected));
});

describe("a total", () => {
  it.each<readonly [string, Figures, readonly string[]]>([
    [
      "that is not its titles' sum",
      [registered(89), registered(70, { title: KDCTB }), registered(18, { title: KDCKM })],
      ["sum-mismatch G2"],
    ],
    ["that is", [registered(88), registered(70, { title: KDCTB }), registered(18, { title: KDCKM })], []],
    ["of which one title alone is told", [registered(89), registered(70, { title: KDCTB })], []],
    ["of another year", [registered(89, { year: year(2021) }), registered(70, { title: KDCTB }), registered(18, { title: KDCKM })], []],
    [
      "that is not its statuses' sum",
      [
        recognised(52, { title: KDCTB }),
        recognised(35, { title: KDCTB, status: "first" }),
        recognised(16, { title: KDCTB, status: "maintained" }),
      ],
      ["sum-mismatch G2"],
    ],
    [
      "that is its statuses' sum",
      [
        recognised(51, { title: KDCTB }),
        recognised(35, { title: KDCTB, status: "first" }),
        recognised(16, { title: KDCTB, status: "maintained" }),
      ],
      [],
    ],
    [
      "whose title is told twice",
      [registered(88), registered(70, { title: KDCTB }), registered(70, { title: KDCTB }), registered(18, { title: KDCKM })],
      [],
    ],
  ])("%s", (_, figures, expected) => expect(told(printedSumsCheck, printed({ figures }))).toEqual(expected));
});

describe("a figure that is given twice", () => {
  const people = (value: number, more: Partial<PrintedFigure> = {}): Partial<PrintedFigure> => ({ words: "Số hộ nghèo", value, ...more });
  it.each<readonly [string, Figures, readonly string[]]>([
    ["with two values", [people(120), people(121, { where: "Phụ lục 1" })], ["figure-differs G3"]],
    ["with one value", [people(120), people(120)], []],
    ["in other spelling", [people(120), people(121, { words: "SỐ  HỘ nghèo" })], ["figure-differs G3"]],
    ["of two years", [people(120, { year: year(2021) }), people(121, { year: year(2022) })], []],
    ["of two levels", [people(120, { level: "Cấp xã" }), people(121, { level: "Cấp huyện" })], []],
    ["of one level, named otherwise", [people(120, { level: "Cấp xã" }), people(121, { level: "Xã" })], ["figure-differs G3"]],
    ["in two units", [people(120, { unit: "hộ" }), people(121, { unit: "%" })], []],
    ["once without a number", [people(120), { words: "Số hộ nghèo", value: null }], []],
  ])("%s", (_, figures, expected) => expect(told(printedTwiceCheck, printed({ figures }))).toEqual(expected));
});
