import { year } from "../../../src/core/domain/names";
import { cellOf } from "../../../src/core/findings/origin";
import type { CellContent } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { requiredForms } from "../../../src/forms/read/requiredForms";
import { grid } from "../../support/gridOf";
import { withoutOrigins } from "../../support/withoutOrigins";
import { sample, sampleGrids, told } from "./sampleForms";

const expected = withoutOrigins(readDistrict(sampleGrids()).district);

describe("the plain forms", () => {
  const { district, findings, present } = readDistrict(sampleGrids());

  it("are read without a finding", () => {
    expect(findings).toEqual([]);
    expect([...present].sort()).toEqual(["criteria", "registrations", "rules", "scores", "villages"]);
  });

  it("give criteria with their methods, veto scores and limits", () => {
    expect(withoutOrigins(district.criteria[1])).toEqual({
      framework: "292",
      code: "1.10",
      contentArea: "Kinh tế",
      name: "Hộ nghèo",
      max: 5,
      method: {
        kind: "bands",
        bounds: [
          { from: 95, points: 5 },
          { from: 90, points: 4 },
        ],
      },
      vetoScores: new Map(),
      appliesTo: ["Thôn", "KDCTB"],
      leadBody: "",
    });
    expect(district.criteria[0]?.vetoScores).toEqual(new Map([["KDCKM", 1]]));
    expect(district.criteria[2]?.vetoScores).toEqual(
      new Map([
        ["KDCTB", 0],
        ["KDCKM", 0],
      ]),
    );
  });

  it("give rules with money grouped by dots, shares by sign or fraction, and blanks as nothing", () => {
    expect(withoutOrigins(district.rules[0])).toMatchObject({
      toYear: null,
      areaClass: null,
      minTotal: 10,
      minAreaShare: 0.5,
      rewardFirst: 2000000,
      rewardAgain: 500000,
      rewardMaintained: 0,
      prerequisite: null,
    });
    expect(district.rules[1]?.minAreaShare).toBe(0.6);
  });

  it("give score cells as they stand, in the order of the criteria", () => {
    expect(district.scoreTables[0]?.criteria).toEqual(["1.1", "1.10", "6.2"]);
    expect(district.scoreTables[0]?.rows.map((row) => row.cells)).toEqual([
      [5, "93%", 0],
      ["1,5", "", "x"],
    ]);
  });

  it("know the cell of everything they say", () => {
    const [row] = district.scoreTables[0]?.rows ?? [];
    const [criterion] = district.criteria;
    expect(row && cellOf(row.origin, "6.2")).toEqual({ sheet: "Chấm điểm 2022", cell: "F2" });
    expect(criterion && cellOf(criterion.origin, "vetoScores.KDCKM")).toEqual({ sheet: "Bộ tiêu chí", cell: "I2" });
  });

  it("know it also where the used range begins further down and right", () => {
    const moved = readDistrict(sampleGrids({ villages: grid("Khu dân cư", sample.villages, {}, 4, 2) })).district.villages[0];
    expect(moved && cellOf(moved.origin, "name")).toEqual({ sheet: "Khu dân cư", cell: "E6" });
  });
});

describe("the same is read", () => {
  const titled = (rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] => [
    ["ỦY BAN MTTQ HUYỆN"],
    ["DANH SÁCH"],
    [],
    ...rows,
  ];
  const signed = (rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] => [
    ...rows,
    ["", "Tổng cộng", "", 1240],
    [],
    ["", "", "Bảo Lâm, ngày 5 tháng 10 năm 2022"],
    ["Người lập biểu", "", "TM. BAN THƯỜNG TRỰC"],
    [],
    ["Nguyễn Văn A", "", "Trần Thị B"],
  ];

  it.each<[string, ReturnType<typeof sampleGrids>]>([
    [
      "under title rows",
      sampleGrids({ villages: titled(sample.villages), registrations: titled(sample.registrations), scores: titled(sample.scores) }),
    ],
    [
      "over sums and signatures",
      sampleGrids({ villages: signed(sample.villages), registrations: signed(sample.registrations), scores: signed(sample.scores) }),
    ],
    [
      "over a signature block that fills every column",
      sampleGrids({
        villages: [...sample.villages, [], ["Người lập biểu", "Thư ký", "TM. BAN THƯỜNG TRỰC"], ["Nguyễn Văn A", "Lê Văn C", "Trần Thị B"]],
      }),
    ],
    ["between blank rows", sampleGrids({ villages: sample.villages.flatMap((row) => [row, ["", " ", ""]]) })],
    [
      "over a row that numbers the columns",
      sampleGrids({ villages: [sample.villages[0], [1, 2, 3, 4, 5, 6, 7, 8], ...sample.villages.slice(1)] }),
    ],
    ["past years filled in advance", sampleGrids({ registrations: [...sample.registrations, [2022, "", ""], [2022, "", ""]] })],
    ["in any order of sheets", [...sampleGrids()].reverse()],
    [
      "beside sheets that the add-in wrote",
      [
        ...sampleGrids(),
        ...["TH 2022", "TH 2022 (2)", "Điểm liệt 2022", "Đề nghị KDCTB 2022", "Phụ lục 1", "Đối soát"].map((name) =>
          grid(name, sample.villages),
        ),
      ],
    ],
    [
      "with names in other cases and Unicode forms",
      sampleGrids({
        registrations: [sample.registrations[0], [2022, "la-01 ", "kdctb"], [2022, "LA-02".normalize("NFD"), "Khu dân cư kiểu mẫu"]],
      }),
    ],
    [
      "with levels in the words of offices",
      sampleGrids({
        scores: [
          sample.scores[0],
          [2022, "LA-01", "Hội đồng huyện", 5, "93%", 0, ""],
          [2022, "LA-02", "Cấp xã", "1,5", "", "x", "chưa xong"],
        ],
      }),
    ],
  ])("%s", (_, grids) => {
    expect(told(grids)).toEqual([]);
    expect(withoutOrigins(readDistrict(grids).district)).toEqual(expected);
  });

  it("from sheets that the caller knows to be results, nothing", () => {
    expect(readDistrict(sampleGrids(), { owned: new Set(["Khu dân cư"]) }).present.has("villages")).toBe(false);
  });
});

describe("rows that sum up", () => {
  it.each(["Tổng", "Tổng cộng:", "TỔNG CỘNG (1+2)", "Cộng", "Cộng xã Lộc An", "tong so"])("as “%s” are no data", (label) => {
    const villages = [...sample.villages, ["", label, "", "", "", 1240]];
    expect(told(sampleGrids({ villages }))).toEqual([]);
  });

  it("stand also between the data", () => {
    const [head, first, second] = sample.villages;
    expect(told(sampleGrids({ villages: [head, first, ["", "Cộng xã Lộc An", "", "", "", 120], second] }))).toEqual([]);
  });

  it("are not villages whose names begin alike", () => {
    const villages = [...sample.villages, ["LA-03", "Cộng Hòa", "Thôn Tổng", "Thôn"], ["", "Cộng Hòa", "Thôn 4", "Thôn"]];
    expect(told(sampleGrids({ villages }))).toEqual(["invalid-row Khu dân cư!A5"]);
    expect(readDistrict(sampleGrids({ villages })).district.villages).toHaveLength(3);
  });
});

describe("merged villages", () => {
  const head = [...sample.villages[0], "Sáp nhập vào", "Từ năm"];
  const village = (into: CellContent, from: CellContent) =>
    sampleGrids({
      villages: [head, ["LA-01", "Lộc An", "Thôn 1", "Thôn", "", "", "", "", into, from], ["LA-02", "Lộc An", "Thôn 2", "Thôn"]],
    });

  it.each([
    ["la-02", 2023, { into: "LA-02", fromYear: 2023 }],
    ["giai the", "2023", { into: null, fromYear: 2023 }],
    ["", "", null],
  ] as const)("into %j from %j", (into, from, merged) => {
    expect(readDistrict(village(into, from)).district.villages[0]?.merged).toEqual(merged);
  });

  it.each([
    ["LA-02", "", "invalid-cell Khu dân cư!J2"],
    ["", 2023, "invalid-cell Khu dân cư!I2"],
  ] as const)("into %j from %j is half said", (into, from, finding) => {
    expect(told(village(into, from))).toEqual([finding]);
  });
});

describe("required forms", () => {
  const missing = (grids: Parameters<typeof readDistrict>[0], of = 2022) => {
    const { present, district } = readDistrict(grids);
    return requiredForms(present, district, year(of)).map(({ params }) => params);
  };

  it("are all there in the sample", () => {
    expect(missing(sampleGrids())).toEqual([]);
  });

  it("are KhuDanCu and DangKy in an empty workbook", () => {
    expect(missing([])).toEqual([{ form: "Khu dân cư" }, { form: "Đăng ký" }]);
  });

  it("are those of the evaluation too, once anyone is registered for the year", () => {
    const grids = sampleGrids({ criteria: null, rules: null, scores: null });
    expect(missing(grids)).toEqual([{ form: "Bộ tiêu chí" }, { form: "Danh hiệu" }, { form: "Chấm điểm" }]);
    expect(missing(grids, 2021)).toEqual([]);
  });
});
