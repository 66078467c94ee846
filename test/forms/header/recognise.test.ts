import { recogniseForm } from "../../../src/forms/header/recognise";
import type { CellContent } from "../../../src/forms/model/grid";
import { grid } from "../../support/gridOf";

type Rows = readonly (readonly CellContent[])[];

const ledgerHeader = ["Năm", "Mã KDC", "Danh hiệu", "Hình thức", "Số quyết định", "Ngày quyết định"];
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");

describe("a header is found by its words", () => {
  it.each<[string, Rows, number]>([
    ["in the first row", [ledgerHeader], 0],
    ["under title rows", [["SỔ CÔNG NHẬN KHU DÂN CƯ TIÊU BIỂU"], ["(Từ năm 2019)"], [], ledgerHeader], 3],
    ["without diacritics", [ledgerHeader.map(plain)], 0],
    ["in decomposed Unicode", [ledgerHeader.map((text) => text.normalize("NFD"))], 0],
    ["in capitals, with doubled spaces and line breaks", [ledgerHeader.map((text) => text.toUpperCase().replace(/ /gu, "  \n"))], 0],
    ["in another order, among other columns", [["STT", "Tên KDC", ...[...ledgerHeader].reverse(), "Ghi chú"]], 0],
    [
      "in the report's own wordings",
      [["Năm công nhận", "Mã khu dân cư", "Danh hiệu", "Hình thức công nhận", "Quyết định số", "Ngày ký"]],
      0,
    ],
    [
      "over two rows, groups merged",
      [
        ["Năm", "Mã KDC", "Danh hiệu", "Hình thức", "Quyết định", ""],
        ["", "", "", "", "Số quyết định", "Ngày quyết định"],
      ],
      1,
    ],
  ])("%s", (_, rows, headerRow) => {
    const match = recogniseForm(grid("Sheet1", [...rows, [2021, "LA-01", "KDCTB", "Giữ vững", "46", 44501]]));
    expect(match?.form).toBe("ledger");
    expect(match?.lastRow).toBe(headerRow);
    expect(match?.missing).toEqual([]);
    expect([...(match?.fields.keys() ?? [])].sort()).toEqual(["decisionDate", "decisionNumber", "title", "typedStatus", "village", "year"]);
  });

  it("that stands over two rows and has its own words only together", () => {
    const rows: Rows = [
      ["Bộ tiêu chí", "Từ năm", "Đến năm", "Danh hiệu", "Tổng điểm tối thiểu", "Tỷ lệ tối thiểu mỗi nội dung", "Thưởng", "", ""],
      ["", "", "", "", "", "", "lần đầu", "công nhận lại", "giữ vững"],
      ["292", 2022, "", "KDCTB", 80, "50%", 2000000, 500000, 0],
    ];
    const match = recogniseForm(grid("Quy định", rows));
    expect(match?.form).toBe("rules");
    expect([match?.firstRow, match?.lastRow]).toEqual([0, 1]);
    expect(["rewardFirst", "rewardAgain", "rewardMaintained"].map((field) => match?.fields.get(field))).toEqual([6, 7, 8]);
  });

  it("over veto columns that share a merged head", () => {
    const rows: Rows = [
      ["Bộ tiêu chí", "Mã", "Nội dung", "Tên tiêu chí", "Điểm tối đa", "Cách chấm", "Tham số", "Điểm liệt", "", "Áp dụng"],
      ["", "", "", "", "", "", "", "KDCTB", "KDCKM", ""],
      ["292", "1.1", "Kinh tế", "Thu nhập", 5, "Điểm", "", 0, 1, ""],
    ];
    expect(recogniseForm(grid("BTC", rows))?.family).toEqual(
      new Map([
        ["KDCTB", 7],
        ["KDCKM", 8],
      ]),
    );
  });
});

it.each<[string, Rows, string, string]>([
  ["the yearly triple alone is a registration", [["Năm", "Mã KDC", "Danh hiệu"]], "Sheet1", "registrations"],
  ["… unless its sheet is named as the ledger", [["Năm", "Mã KDC", "Danh hiệu"]], "So cong nhan", "ledger"],
  ["with a conclusion it is a conclusion", [["Năm", "Mã KDC", "Danh hiệu", "Kết luận", "Lý do"]], "Sheet1", "conclusions"],
  [
    "with a level it is a score sheet, whatever stands beside",
    [["Năm", "Mã KDC", "Cấp chấm", "1.1", "", "Danh hiệu", "Kết quả", "Lý do"]],
    "Sheet1",
    "scores",
  ],
  [
    "a registration list may name its villages in full",
    [["Năm", "Mã KDC", "Xã", "Tên KDC", "Loại", "Danh hiệu"]],
    "Sheet1",
    "registrations",
  ],
  [
    "Phụ lục 1 of the report is the documents",
    [["STT", "Đơn vị phát hành", "Tên văn bản phát hành", "Ký hiệu văn bản", "Ngày phát hành", "Trích yếu nội dung"]],
    "VB",
    "documents",
  ],
  [
    "kinds of commendation with their number are commendations",
    [["Năm", "Cấp", "Hình thức", "Số lượng", "Giá trị (đồng)", "Nguồn", "Ghi chú"]],
    "Sheet1",
    "commendations",
  ],
  ["… in old wordings too", [["TT", "Năm", "Hinh thuc khen thuong", "So luong", "Tri gia", "Nguon kinh phi"]], "Sheet1", "commendations"],
  ["… and under their form's name with nothing but what is needed", [["Năm", "Hình thức", "Số lượng"]], "Bieu duong 2022", "commendations"],
  ["with meetings they are communications", [["Năm", "Hình thức", "Số cuộc", "Số lượt người", "Ghi chú"]], "Sheet1", "communications"],
  ["… a number of leaflets beside them or not", [["Năm", "Hình thức", "Số cuộc", "Số lượng", "Ghi chú"]], "Sheet1", "communications"],
  [
    "with a unit and amounts they are contributions",
    [["Năm", "Đơn vị", "Cấp", "Nguồn", "Tiền (đồng)", "Đất (m²)", "Ngày công", "Hình thức", "Số lượng"]],
    "Sheet1",
    "contributions",
  ],
  [
    "with villages and titles they are the ledger",
    [["Năm", "Mã KDC", "Danh hiệu", "Hình thức", "Số quyết định", "Ngày quyết định", "Số lượng"]],
    "Sheet1",
    "ledger",
  ],
])("%s", (_, rows, sheet, form) => {
  expect(recogniseForm(grid(sheet, rows))?.form).toBe(form);
});

it.each<[string, Rows]>([
  ["an empty sheet", []],
  [
    "a sheet of blanks",
    [
      ["", ""],
      ["", ""],
    ],
  ],
  ["a letter", [["Kính gửi: Ủy ban MTTQ huyện"], ["Nội dung: báo cáo năm 2022"]]],
  ["half a header under a name of its own", [["Mã KDC", "Xã, thị trấn", "Điện thoại trưởng thôn"]]],
  ["numbers only", [[1, 2, 3]]],
  ["kinds and numbers by year, of whatever", [["Năm", "Hình thức", "Số lượng"]]],
  ["a list of equipment by year", [["Năm", "Tên thiết bị", "Số lượng", "Giá trị (đồng)"]]],
])("%s is no form", (_, rows) => {
  expect(recogniseForm(grid("Sheet1", rows))).toBeNull();
});

it("takes no sheet that bears a form's name for a form that nobody needs to have", () => {
  const header = ["Năm", "Cấp", "Hình thức", "Số lượng"];
  expect(recogniseForm(grid("Sheet1", [header]))?.form).toBe("commendations");
  expect(recogniseForm(grid("Biểu dương", [header]))?.form).toBe("commendations");
  const named = recogniseForm(grid("Tuyên truyền", [header]));
  expect([named?.form, named?.missing]).toEqual(["communications", ["events"]]);
});

it("tells what a named sheet lacks", () => {
  expect(recogniseForm(grid("Khu dân cư", [["Mã KDC", "Tên KDC"]]))?.missing).toEqual(["commune", "kindLabel"]);
});

it("leaves a field unassigned for which two columns stand equal", () => {
  const match = recogniseForm(grid("Đăng ký", [["Năm", "Mã KDC", "Mã KDC", "Danh hiệu"]]));
  expect(match?.fields.has("village")).toBe(false);
  expect(match?.ambiguous.map(({ name, column }) => [name, column])).toEqual([
    ["village", 1],
    ["village", 2],
  ]);
});

it("prefers the very header to another wording of it", () => {
  const match = recogniseForm(grid("Khu dân cư", [["Mã KDC", "Xã, thị trấn", "Khu dân cư", "Tên KDC", "Loại"]]));
  expect(match?.fields.get("name")).toBe(3);
  expect(match?.columns[2]).toMatchObject({ field: null, reason: "unknown" });
});

it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("is not misled by a column named %s", (hostile) => {
  const match = recogniseForm(grid("Sheet1", [[hostile, ...ledgerHeader]]));
  expect(match?.form).toBe("ledger");
  expect(match?.columns.find(({ text }) => text === hostile)?.field).toBeNull();
});

it("says how sure it is of each column, and why", () => {
  const match = recogniseForm(grid("Sheet1", [["Năm", "Ma KDC", "Danh hiệu đăng ký"]]));
  expect(match?.columns.map(({ field, confidence, reason }) => [field, confidence, reason])).toEqual([
    ["year", 1, "header"],
    ["village", 0.95, "headerWithoutDiacritics"],
    ["title", 0.9, "synonym"],
  ]);
});
