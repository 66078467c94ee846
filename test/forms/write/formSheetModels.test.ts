import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import type { District } from "../../../src/core/domain/district";
import type { ModelCell, SheetModel } from "../../../src/forms/model/sheetModel";
import { cellStyles } from "../../../src/forms/model/styles";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { emptyFormModels, formSheetModels } from "../../../src/forms/write/formSheetModels";
import { isFormMark } from "../../../src/forms/write/sheet";
import { en, vi } from "../../../src/i18n";
import { gridOf } from "../../support/gridOf";
import { sampleGrids } from "../read/sampleForms";

const options = { words: vi.forms, resultFormulas: true, notice: [] };
const district: District = readDistrict(sampleGrids()).district;
const models = formSheetModels(district, options);
const sheet = (name: string, of: readonly SheetModel[] = models): SheetModel => of.find((model) => model.name === name) ?? fail(name);
const contents = (row: readonly (ModelCell | null)[] | undefined) => row?.map((cell) => cell?.content ?? null);

function fail(name: string): never {
  throw new Error(`no sheet ${name}`);
}

it("writes a sheet and a table for every form, in the published order", () => {
  expect(models.map(({ name, tables }) => `${name} ${tables.map((table) => table.name).join()}`)).toEqual([
    "Cấu hình CauHinh",
    "Bộ tiêu chí BoTieuChi",
    "Danh hiệu DanhHieu",
    "Khu dân cư KhuDanCu",
    "Đăng ký DangKy",
    "Chấm điểm 2022 ChamDiem2022",
    "Kết luận KetLuan",
    "Sổ công nhận SoCongNhan",
    "Đóng góp DongGop",
    "Văn bản VanBan",
    "Tuyên truyền TuyenTruyen",
  ]);
});

it("writes the published headers, a veto column for each title among them, and no column of RULINGS that no row needs", () => {
  expect(contents(sheet("Bộ tiêu chí").rows[0])?.join(" · ")).toBe(
    "Bộ tiêu chí · Mã · Nội dung · Tên tiêu chí · Điểm tối đa · Cách chấm · Tham số · Điểm liệt KDCTB · Điểm liệt KDCKM · Áp dụng · Đơn vị chủ trì",
  );
  expect(contents(sheet("Khu dân cư").rows[0])).toHaveLength(8);
});

it("writes the columns of RULINGS where a row needs them", () => {
  const [first] = district.villages;
  const merged = {
    ...district,
    villages: district.villages.map((village) =>
      village === first ? { ...village, merged: { into: null, fromYear: 2023 as never } } : village,
    ),
  };
  const rows = sheet("Khu dân cư", formSheetModels(merged, options)).rows;
  expect(contents(rows[0])?.slice(-2)).toEqual(["Sáp nhập vào", "Từ năm"]);
  expect(contents(rows[1])?.slice(-2)).toEqual(["Giải thể", 2023]);
});

it("spans each table over its header and rows, and over one blank row where it has none", () => {
  const ranges = models.map(({ tables: [table] }) => table && table.range.lastRow - table.range.firstRow);
  expect(ranges).toEqual([10, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1]);
});

it("gives tables headers that are texts, filled and unique, as Excel wants them", () => {
  for (const { rows, tables } of models) {
    for (const { range } of tables) {
      const heads = contents(rows[range.firstRow])?.slice(range.firstColumn, range.lastColumn + 1) ?? [];
      expect(heads.every((head) => typeof head === "string" && head !== "")).toBe(true);
      expect(new Set(heads.map((head) => String(head).toLowerCase())).size).toBe(heads.length);
    }
  }
});

it("keeps codes text and dates dates", () => {
  const codes = sheet("Bộ tiêu chí")
    .rows.slice(1)
    .map((row) => row[1]);
  expect(codes.map((cell) => [cell?.content, cell && cellStyles[cell.style].numberFormat])).toEqual([
    ["1.1", "@"],
    ["1.10", "@"],
    ["6.2", "@"],
  ]);
  const [date] = sheet("Văn bản", formSheetModels(demoDistrict(), options))
    .rows.slice(1)
    .map((row) => row[4]);
  expect(date).toEqual({ content: 44299, style: "date" });
});

it("writes text that looks like a formula as text", () => {
  const hostile = { ...district, villages: district.villages.map((village) => ({ ...village, name: "=1+1" })) };
  expect(sheet("Khu dân cư", formSheetModels(hostile, options)).rows[1]?.[2]).toEqual({ content: "=1+1", style: "text" });
});

it("offers lists where words are chosen", () => {
  const lists = models.flatMap(({ name, validations }) =>
    validations.map(({ range, options: words }) => `${name} ${range.firstColumn}: ${words.join(", ")}`),
  );
  expect(lists).toEqual([
    "Bộ tiêu chí 5: Điểm, Đạt/Không đạt, Theo mức, Trừ điểm",
    "Danh hiệu 0: 292",
    "Khu dân cư 3: Thôn, Tổ dân phố",
    "Đăng ký 2: KDCTB, KDCKM",
    "Chấm điểm 2022 2: Tự chấm, Xã, Huyện",
    "Kết luận 2: KDCTB, KDCKM",
    "Kết luận 3: Đạt, Không đạt",
    "Sổ công nhận 2: KDCTB, KDCKM",
    "Sổ công nhận 3: Công nhận lần đầu, Giữ vững, Công nhận lại",
  ]);
});

it("explains each criterion over its column of scores", () => {
  const notes = sheet("Chấm điểm 2022").notes.filter(({ column }) => column === 4);
  expect(notes.map(({ text }) => text)).toEqual([
    "Hộ nghèo\nTối đa 5 điểm. Cách chấm: Theo mức (95:5; 90:4). KAD: không áp dụng; CĐH: chưa đến hạn.",
  ]);
});

it("keeps the header, and where one scores the village too, in sight", () => {
  expect([sheet("Khu dân cư").frozenRows, sheet("Chấm điểm 2022").frozenRows, sheet("Chấm điểm 2022").frozenColumns]).toEqual([1, 1, 3]);
});

it("turns the page where a table is wide", () => {
  expect([sheet("Đăng ký").print.orientation, sheet("Bộ tiêu chí").print.orientation]).toEqual(["portrait", "landscape"]);
});

it("puts a notice over the first table, which is found all the same", () => {
  const noticed = formSheetModels(district, { ...options, notice: ["SỐ LIỆU MINH HỌA", "Không phải số liệu thật"] });
  const first = sheet("Cấu hình", noticed);
  expect(contents(first.rows[0])).toEqual(["SỐ LIỆU MINH HỌA", null, null]);
  expect(first.merges).toEqual([0, 1].map((row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 2 })));
  expect(first.print.area?.firstRow).toBe(0);
  expect(sheet("Cấu hình", noticed).tables[0]?.range.firstRow).toBe(3);
  expect(readDistrict(noticed.map(gridOf)).findings).toEqual([]);
});

it("marks its sheets as forms, which are the user's own", () => {
  expect(models.every(({ mark }) => isFormMark(mark))).toBe(true);
  expect(isFormMark("TH|2022")).toBe(false);
});

describe("the results beside the scores", () => {
  const formulas = (of: readonly SheetModel[]) =>
    sheet("Chấm điểm 2022", of).rows.flatMap((row) =>
      row.flatMap((cell) => (typeof cell?.content === "object" && cell.content !== null ? [cell.content.formula] : [])),
    );

  it("stand apart from the table, under their own header, a block a registered title", () => {
    const heads = contents(sheet("Chấm điểm 2022").rows[0])?.slice(7);
    const block = ["Danh hiệu", "Tổng điểm", "Điểm liệt", "Kết quả", "Lý do", "Còn thiếu"];
    expect(heads).toEqual([null, ...block, null, ...block]);
    expect(sheet("Chấm điểm 2022").tables[0]?.range.lastColumn).toBe(6);
  });

  it("are one call of KDC.BANGKETQUA for all rows of a title", () => {
    const title = `IF(COUNTIFS('Đăng ký'!$A$2:$A$3,$A$2:$A$3,'Đăng ký'!$B$2:$B$3,$B$2:$B$3,'Đăng ký'!$C$2:$C$3,"KDCTB")>0,"KDCTB","")`;
    const lookUp = (column: string) => `XLOOKUP($B$2:$B$3,'Khu dân cư'!$A$2:$A$3,'Khu dân cư'!$${column}$2:$${column}$3,"")&""`;
    expect(formulas(models).slice(0, 2)).toEqual([
      `=${title}`,
      `=KDC.BANGKETQUA($D$2:$F$3,$D$1:$F$1,'Bộ tiêu chí'!$A$1:$K$4,'Danh hiệu'!$A$1:$K$3,${title},${lookUp("E")},${lookUp("D")},2022)`,
    ]);
    expect(formulas(models)).toHaveLength(4);
  });

  it("stand under their own headers, so that one title's results have room to spill before the next title's begin", () => {
    const [header = [], first = []] = sheet("Chấm điểm 2022").rows;
    const placesOf = (row: typeof header, has: (content: unknown) => boolean) =>
      row.flatMap((cell, place) => (cell !== null && has(cell.content) ? [place] : []));
    const titles = placesOf(header, (content) => content === "Danh hiệu");
    expect(titles).toHaveLength(2);
    expect(placesOf(first, (content) => typeof content === "object" && content !== null)).toEqual(
      titles.flatMap((place) => [place, place + 1]),
    );
  });

  it("are left out where they are not wanted, and where nobody is registered", () => {
    expect(formulas(formSheetModels(district, { ...options, resultFormulas: false }))).toEqual([]);
    expect(formulas(formSheetModels({ ...district, registrations: [] }, options))).toEqual([]);
  });
});

describe("the forms of a new workbook", () => {
  const empty = emptyFormModels({ criteria: district.criteria, rules: district.rules }, { words: vi.forms, notice: [] });

  it("hold the framework and nothing else", () => {
    const read = readDistrict(empty.map(gridOf));
    expect(read.findings).toEqual([]);
    expect(read.present.size).toBe(11);
    expect([read.district.criteria.length, read.district.rules.length, read.district.villages.length, read.district.ledger.length]).toEqual(
      [3, 2, 0, 0],
    );
  });

  it("have an empty score sheet with a column for each criterion", () => {
    expect(contents(sheet("Chấm điểm", empty).rows[0])).toEqual(["Năm", "Mã KDC", "Cấp chấm", "1.1", "1.10", "6.2", "Ghi chú"]);
    expect(sheet("Chấm điểm", empty).tables).toEqual([
      { name: "ChamDiem", range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 6 } },
    ]);
  });
});

it("writes the same headers under notes in any language", () => {
  const headers = (of: readonly SheetModel[]) => of.map(({ rows }) => contents(rows[0]));
  expect(headers(formSheetModels(district, { ...options, words: en.forms }))).toEqual(headers(models));
});
