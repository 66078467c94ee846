import { titleName, villageCode, year } from "../../../src/core/domain/names";
import { createLedger } from "../../../src/core/recognition/ledger";
import { meetsPrerequisite } from "../../../src/core/recognition/prerequisite";
import { rewardOf } from "../../../src/core/recognition/reward";
import { recognitionStatus } from "../../../src/core/recognition/status";
import { ledgerRow } from "../../support/rows";

const KDCTB = titleName("KDCTB");
const KDCKM = titleName("KDCKM");
const village = villageCode("LA-01");

function ledgerOf(...rows: readonly (readonly [number, string])[]) {
  return createLedger(rows.map(([ofYear, title]) => ledgerRow(ofYear, "LA-01", title))).ledger;
}

describe("recognition status", () => {
  it.each([
    ["nothing before", [], "first"],
    ["the year before", [[2021, "KDCTB"]], "maintained"],
    [
      "every year before",
      [
        [2020, "KDCTB"],
        [2021, "KDCTB"],
      ],
      "maintained",
    ],
    ["a gap of a year", [[2020, "KDCTB"]], "again"],
    ["only the same year", [[2022, "KDCTB"]], "first"],
    ["only a later year", [[2023, "KDCTB"]], "first"],
    ["another title the year before", [[2021, "KDCKM"]], "first"],
    [
      "another title between",
      [
        [2020, "KDCTB"],
        [2021, "KDCKM"],
      ],
      "again",
    ],
  ] as const)("with %s is %s", (_case, rows, status) => {
    expect(recognitionStatus(ledgerOf(...rows), village, KDCTB, year(2022))).toBe(status);
  });

  it("is first for a village that the ledger does not know", () => {
    expect(recognitionStatus(ledgerOf([2021, "KDCTB"]), villageCode("LA-02"), KDCTB, year(2022))).toBe("first");
  });
});

describe("the ledger", () => {
  it("holds a row once, and tells of its repetition with both cells", () => {
    const { ledger, findings } = createLedger([
      ledgerRow(2021, "LA-01", "KDCTB", { row: 4 }),
      ledgerRow(2021, "LA-01", "KDCTB", { row: 9 }),
      ledgerRow(2021, "LA-01", "KDCKM", { row: 10 }),
    ]);
    expect(ledger.rowsOf(year(2021))).toHaveLength(2);
    expect(findings).toEqual([
      {
        code: "duplicate-ledger-row",
        severity: "error",
        sheet: "Sổ công nhận",
        cell: "B10",
        params: { village: "LA-01", title: "KDCTB", year: 2021, firstCell: "B5" },
      },
    ]);
  });

  it("lists its years in order, and nobody for a year or a title that it lacks", () => {
    const ledger = ledgerOf([2022, "KDCTB"], [2019, "KDCTB"]);
    expect(ledger.years).toEqual([2019, 2022]);
    expect(ledger.holders(KDCTB, year(2022))).toEqual(new Set([village]));
    expect(ledger.holders(KDCKM, year(2022)).size).toBe(0);
    expect(ledger.rowsOf(year(2020))).toEqual([]);
  });
});

describe("a prerequisite title", () => {
  const ranks = [titleName("KDCVH"), KDCTB, KDCKM];
  it.each([
    ["that title in the year before", [[2021, "KDCTB"]], true],
    ["a higher title in the year before", [[2021, "KDCKM"]], true],
    ["a lower title in the year before", [[2021, "KDCVH"]], false],
    ["that title two years before", [[2020, "KDCTB"]], false],
    ["that title in the same year only", [[2022, "KDCTB"]], false],
    ["no title", [], false],
  ] as const)("with %s is met: %s", (_case, rows, met) => {
    expect(meetsPrerequisite(ledgerOf(...rows), village, KDCTB, year(2022), ranks)).toBe(met);
  });

  it("without a rank stands for itself alone", () => {
    const other = titleName("GĐVH");
    expect(meetsPrerequisite(ledgerOf([2021, "GĐVH"]), village, other, year(2022), ranks)).toBe(true);
    expect(meetsPrerequisite(ledgerOf([2021, "KDCKM"]), village, other, year(2022), ranks)).toBe(false);
  });
});

describe("the reward", () => {
  const rule = { rewardFirst: 2_000_000, rewardAgain: 500_000, rewardMaintained: 0 };
  it.each([
    ["first", 2_000_000],
    ["again", 500_000],
    ["maintained", 0],
  ] as const)("for %s is %d đồng", (status, reward) => {
    expect(rewardOf(rule, status)).toBe(reward);
  });
});
