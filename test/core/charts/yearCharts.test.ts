import type { YearCharts } from "../../../src/core/charts/types";
import { yearCharts } from "../../../src/core/charts/yearCharts";
import type { District, ScoreCell } from "../../../src/core/domain/district";
import { criterionCode, year } from "../../../src/core/domain/names";
import { ledgerRow, registrationRow, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";

function chartsOf(district: District, ofYear = 2022): YearCharts {
  const charts = yearCharts(district, year(ofYear));
  if (!charts.ok) throw new Error(charts.error.map(({ code }) => code).join(", "));
  return charts.value;
}

/** A1, A2, B1 … registered for KDCTB, each with a row of the commune; null: without a row. */
function scored(rows: Readonly<Record<string, readonly ScoreCell[] | null>>, more: Partial<District> = {}): District {
  return smallDistrict({
    registrations: Object.keys(rows).map((village) => registrationRow(2022, village, "KDCTB")),
    scoreTables: [
      scoreTable(...Object.entries(rows).flatMap(([village, cells]) => (cells === null ? [] : [scoreRow(village, "Xã", cells)]))),
    ],
    ...more,
  });
}

const areasOf = (district: District) => {
  const [first] = chartsOf(district).areas;
  if (first === undefined) throw new Error("no title");
  return first;
};

/** `area mean of counted, left out, below the floor`, an area a text. */
const means = (district: District): readonly string[] =>
  areasOf(district).areas.map(
    ({ contentArea, mean, counted, open, belowFloor }) =>
      `${contentArea}: ${String(mean)} of ${counted}, ${open} open, ${belowFloor} below`,
  );

describe("recognitions by year and status", () => {
  const ledger = [
    ledgerRow(2019, "A1", "KDCTB"),
    ledgerRow(2021, "A1", "KDCTB"),
    ledgerRow(2022, "A1", "KDCTB"),
    ledgerRow(2022, "B1", "KDCTB"),
    ledgerRow(2022, "B2", "KDCKM"),
    ledgerRow(2023, "B1", "KDCTB"),
  ];

  it("tell each title apart, for the years that the ledger knows up to the chosen one", () => {
    const { histories, isDecided } = chartsOf(smallDistrict({ ledger, registrations: [registrationRow(2020, "A1", "KDCTB")] }));
    expect(histories.map(({ title, years }) => [title, years.map((each) => [each.year, each.first, each.maintained, each.again])])).toEqual(
      [
        [
          KDCTB,
          [
            [2019, 1, 0, 0],
            [2021, 0, 0, 1],
            [2022, 1, 1, 0],
          ],
        ],
        [
          KDCKM,
          [
            [2019, 0, 0, 0],
            [2021, 0, 0, 0],
            [2022, 1, 0, 0],
          ],
        ],
      ],
    );
    expect(isDecided).toBe(true);
  });

  it("are none without a ledger, and the year is undecided while the ledger has no row of it", () => {
    expect(chartsOf(smallDistrict()).histories.map(({ years }) => years)).toEqual([[], []]);
    expect(chartsOf(smallDistrict({ ledger: [ledgerRow(2021, "A1", "KDCTB")] })).isDecided).toBe(false);
  });

  it("keep a title whose rules are gone as long as the ledger knows its holders", () => {
    const rules = [rule(KDCTB), rule(KDCKM, { toYear: year(2021) })];
    expect(chartsOf(smallDistrict({ rules })).titles).toEqual([KDCTB]);
    expect(chartsOf(smallDistrict({ rules, ledger })).titles).toEqual([KDCTB, KDCKM]);
  });
});

describe("vetoes by criterion", () => {
  it("count a village once a criterion, most first, and once in all", () => {
    const vetoScores = new Map([[KDCTB, 0]]);
    const criteria = [criterion("1.1", { vetoScores }), criterion("2.1", { vetoScores })];
    const { vetoes } = chartsOf(scored({ A1: [0, 0], A2: [5, 0], B1: [5, 5] }, { criteria }));
    expect(vetoes.criteria.map((each) => [each.criterion, each.villages])).toEqual([
      ["2.1", 2],
      ["1.1", 1],
    ]);
    expect([vetoes.villages, vetoes.registered]).toEqual([2, 3]);
  });

  it("are none where nothing is at its veto score", () => {
    expect(chartsOf(scored({ A1: [0, 1] })).vetoes).toEqual({ villages: 0, registered: 1, criteria: [] });
  });
});

describe("communes compared", () => {
  it("set recognised beside registered, in the order of KhuDanCu, without communes where there is neither", () => {
    const district = smallDistrict({
      villages: [villageRow("C1", { commune: "Lộc Tân" }), ...smallDistrict().villages],
      registrations: ["B1", "B2", "A1"].map((village) => registrationRow(2022, village, "KDCTB")),
      ledger: [ledgerRow(2022, "B1", "KDCTB"), ledgerRow(2022, "A2", "KDCTB")],
    });
    expect(chartsOf(district).communes[0]).toEqual({
      title: KDCTB,
      registered: 3,
      recognised: 2,
      communes: [
        { name: "Lộc An", registered: 1, recognised: 1 },
        { name: "Lộc Bắc", registered: 2, recognised: 1 },
      ],
    });
  });
});

describe("the profile of the content areas", () => {
  it("is the mean share of the maximum, in framework order", () => {
    expect(means(scored({ A1: [5, 4], A2: [4, 1], B1: [3, 4] }))).toEqual([
      "Nội dung 1: 0.8 of 3, 0 open, 0 below",
      "Nội dung 2: 0.6 of 3, 0 open, 1 below",
    ]);
  });

  it.each<[string, ScoreCell]>([
    ["blank", ""],
    ["not yet due", "CĐH"],
    ["no score", "abc"],
  ])("leaves a village out of an area in which something is open (%s), and of no other, and says how many", (_case, cell) => {
    expect(means(scored({ A1: [5, 4], A2: [4, cell] }))).toEqual([
      "Nội dung 1: 0.9 of 2, 0 open, 0 below",
      "Nội dung 2: 0.8 of 1, 1 open, 0 below",
    ]);
  });

  it("leaves out an area's village where nothing applies that counts, and counts full marks where that is the setting", () => {
    expect(means(scored({ A1: [5, 4], A2: [1, "KAD"] }))[1]).toBe("Nội dung 2: 0.9 of 2, 0 open, 0 below");
    const excluding = { ...settings, notApplicable: "exclude" as const };
    expect(means(scored({ A1: [5, 4], A2: [1, "KAD"] }, { settings: excluding }))[1]).toBe("Nội dung 2: 0.8 of 1, 0 open, 0 below");
  });

  it("has no mean where nothing is scored", () => {
    const areas = areasOf(scored({ A1: null }));
    expect([areas.registered, areas.judged, ...areas.areas.map(({ mean }) => mean)]).toEqual([1, 0, null, null]);
  });

  it("knows of registrations for the title alone", () => {
    const charts = chartsOf(scored({ A1: [5, 5] }, { registrations: [registrationRow(2022, "A1", "KDCKM")] }));
    expect(charts.areas.map(({ title, registered }) => [title, registered])).toEqual([
      [KDCTB, 0],
      [KDCKM, 1],
    ]);
  });
});

describe("villages × content areas", () => {
  const cellsOf = (cells: readonly ScoreCell[]) => areasOf(scored({ A1: cells })).communes[0]?.rows[0]?.cells ?? [];

  it.each<[string, readonly ScoreCell[], number | null, string, boolean]>([
    ["at the floor exactly", [2.5, 5], 0.5, "met", false],
    ["under the floor", [2.4, 5], 0.48, "missed", false],
    ["open", ["", 5], 0, "short", true],
    ["full marks for what does not apply", ["KAD", 5], 1, "met", false],
  ])("tells %s", (_case, cells, share, floor, isUnscored) => {
    expect(cellsOf(cells)[0]).toMatchObject({ share, floor, isUnscored, open: isUnscored ? [criterionCode("1.1")] : [] });
  });

  it("keeps the known points of an area that is partly open", () => {
    const criteria = [criterion("1.1"), criterion("2.1", { contentArea: "Nội dung 1" })];
    const [cell] = areasOf(scored({ A1: [4, ""] }, { criteria })).communes[0]?.rows[0]?.cells ?? [];
    expect(cell).toMatchObject({ share: 0.4, points: 4, max: 10, floor: "short", isUnscored: false });
  });

  it("has no cell where no criterion of the area applies to the village", () => {
    const criteria = [criterion("1.1"), criterion("2.1", { appliesTo: ["Tổ dân phố"] })];
    const villages = [villageRow("A1"), villageRow("A2", { kind: "toDanPho", kindLabel: "Tổ dân phố" })];
    const [commune] = areasOf(scored({ A1: [5, 5], A2: [5, 4] }, { criteria, villages })).communes;
    expect(commune?.rows.map(({ cells }) => cells.map((cell) => cell && cell.share))).toEqual([
      [1, null],
      [1, 0.8],
    ]);
  });

  it("groups the villages by commune, in the order of KhuDanCu, each with its cell in the row that counts or else in KhuDanCu", () => {
    const { communes } = areasOf(scored({ B2: [5, 5], A2: null, A1: [4, 4], B1: [3, 3] }));
    expect(communes.map(({ commune, rows }) => [commune, rows.map(({ village }) => village.code)])).toEqual([
      ["Lộc An", ["A1", "A2"]],
      ["Lộc Bắc", ["B1", "B2"]],
    ]);
    expect(communes[0]?.rows.map(({ at }) => at.sheet)).toEqual(["Chấm điểm", "Khu dân cư"]);
  });
});

it("is refused where no figure of the year can be trusted", () => {
  expect(yearCharts(smallDistrict({ villages: [villageRow("A1"), villageRow("a1")] }), year(2022)).ok).toBe(false);
});
