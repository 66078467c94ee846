import { fundingBodyCheck } from "../../../../src/core/checks/report/fundingBodyCheck";
import { fundingTotalCheck } from "../../../../src/core/checks/report/fundingTotalCheck";
import type { Contribution } from "../../../../src/core/domain/district";
import { year } from "../../../../src/core/domain/names";
import type { FundingLine } from "../../../../src/core/domain/printedReport";
import { found, printed, told } from "../../../support/printed";

type Lines = readonly Partial<FundingLine>[];

const line = (level: string, raisedVnd: number | null, more: Partial<FundingLine> = {}): Partial<FundingLine> => ({
  level,
  raisedVnd,
  ...more,
});
const sum = (raisedVnd: number | null, more: Partial<FundingLine> = {}): Partial<FundingLine> => ({ isTotal: true, raisedVnd, ...more });
const given = (ofYear: number, moneyVnd: number, more: Partial<Contribution> = {}): Partial<Contribution> => ({
  year: year(ofYear),
  moneyVnd,
  ...more,
});

describe("the total of Phụ lục 2", () => {
  it.each<readonly [string, Lines, readonly string[]]>([
    ["is blank", [line("Xã", 5), sum(null)], ["missing-total D3"]],
    ["is blank in one column", [line("Xã", 5, { budgetVnd: 2 }), sum(5)], ["missing-total C3"]],
    ["is blank where nothing is to be added", [line("Xã", null), sum(null)], []],
    ["is right", [line("Xã", 5), line("Huyện", 7), sum(12)], []],
    ["is wrong", [line("Xã", 5), line("Huyện", 7), sum(13)], ["sum-mismatch D4"]],
    ["is missing as a row", [line("Xã", 5)], []],
    ["adds up what stands since the one before", [line("Xã", 5), sum(5), line("Huyện", 7), sum(7), sum(12)], []],
    ["is of money of both columns, each for itself", [line("Xã", 5, { budgetVnd: 2 }), sum(5, { budgetVnd: 2 })], []],
    ["lacks the land that shares the cell with the money", [line("Xã", 5, { landM2: 9 }), sum(5)], ["missing-total D3"]],
  ])("%s", (_, funding, expected) => expect(told(fundingTotalCheck, printed({ funding }))).toEqual(expected));
});

describe("a line of Phụ lục 2 against the body", () => {
  const threeYears = [given(2020, 6), given(2021, 9), given(2022, 26)];
  it.each<readonly [string, Lines, readonly Partial<Contribution>[], readonly string[]]>([
    ["adds up all years", [line("Khu dân cư", 41)], threeYears, []],
    ["adds up the last two", [line("Khu dân cư", 35)], threeYears, ["appendix-period D2"]],
    ["adds up the first year alone", [line("Khu dân cư", 6)], threeYears, ["appendix-period D2"]],
    ["adds up years that are not in a row", [line("Khu dân cư", 32)], threeYears, []],
    ["is one of a line for each year", [line("Khu dân cư", 6), line("", 9), line("", 26)], threeYears, []],
    [
      "is one of a line for each year but one",
      [line("Khu dân cư", 6), line("", 26)],
      threeYears,
      ["appendix-period D2", "appendix-period D3"],
    ],
    ["is of nothing that the body knows", [line("Khu dân cư", 40)], threeYears, []],
    ["is zero", [line("Khu dân cư", 0)], threeYears, []],
    ["is given for another level", [line("Khu dân cư", 5)], [given(2022, 5, { level: "Cấp xã" })], ["level-mismatch B2"]],
    ["is given for the same level, named otherwise", [line("Cấp xã", 5)], [given(2022, 5, { level: "Xã, thị trấn" })], []],
    ["is given for a level that the body leaves open", [line("Khu dân cư", 5)], [given(2022, 5)], []],
    ["differs from the body's sum of its level", [line("Cấp xã", 8)], [given(2022, 5, { level: "Xã" })], ["appendix-differs D2"]],
    [
      "adds up two sources of its level",
      [line("Xã", 12)],
      [given(2022, 5, { level: "Xã" }), given(2022, 7, { level: "Xã", source: "Doanh nghiệp" })],
      [],
    ],
    ["is there though the body says nothing", [line("Xã", 12)], [], []],
  ])("%s", (_, funding, contributions, expected) => {
    expect(told(fundingBodyCheck, printed({ funding, contributions }))).toEqual(expected);
  });

  it("tells money, land and labour days of the same years once", () => {
    const amounts = (ofYear: number, factor: number): Partial<Contribution> => ({
      ...given(ofYear, 100 * factor),
      landM2: 10 * factor,
      labourDays: factor,
    });
    const funding = [line("Khu dân cư", 500, { landM2: 50, labourDays: 5 })];
    const findings = found(fundingBodyCheck, printed({ funding, contributions: [amounts(2020, 7), amounts(2021, 2), amounts(2022, 3)] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "appendix-period", params: { from: 2021, to: 2022, bodyFrom: 2020, bodyTo: 2022 } });
  });

  it("knows amounts that the body prints without a year, and says on which sheet they stand", () => {
    const figures = [{ words: "Giá trị quà tặng", level: "Cấp xã", unit: "đồng", value: 180 }];
    const findings = found(fundingBodyCheck, printed({ funding: [line("Khu dân cư", 180)], figures }));
    expect(findings[0]?.params).toEqual({ amount: 180, level: "Khu dân cư", otherLevel: "Cấp xã", otherCell: "Số liệu báo cáo!G2" });
  });

  it("takes no amount of one measure for one of another", () => {
    const figures = [{ words: "Hiến đất", level: "Cấp xã", unit: "m²", value: 180 }];
    expect(told(fundingBodyCheck, printed({ funding: [line("Khu dân cư", 180)], figures }))).toEqual([]);
  });
});
