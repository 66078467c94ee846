import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import type { District } from "../../../src/core/domain/district";
import type { ModelCell, SheetModel } from "../../../src/forms/model/sheetModel";
import { cellStyles } from "../../../src/forms/model/styles";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { emptyFormModels, formSheetModels } from "../../../src/forms/write/formSheetModels";
import { isFormMark } from "../../../src/forms/write/sheet";
import { en, vi } from "../../../src/i18n";
import { gridOf } from "../../support/gridOf";
import { sample, sampleGrids } from "../read/sampleForms";

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
    "Biểu dương BieuDuong",
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
  expect(ranges).toEqual([11, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
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
    validations.flatMap((one) => ("options" in one ? [`${name} ${one.range.firstColumn}: ${one.options.join(", ")}`] : [])),
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

  const scores = (of: readonly SheetModel[] = models) => sheet("Chấm điểm 2022", of);
  const block = ["Danh hiệu", "Tổng điểm", "Kết quả", "Còn thiếu"];

  it("stand apart from the table, under their own header, a block a registered title", () => {
    expect(contents(scores().rows[0])?.slice(7)).toEqual([null, ...block, null, ...block]);
    expect(scores().tables[0]?.range.lastColumn).toBe(6);
  });

  it("are the title and three functions of one cell each, in the row of the village that is registered for it", () => {
    const village = (column: string) => `INDEX('Khu dân cư'!$${column}$2:$${column}$3,MATCH($B2,'Khu dân cư'!$A$2:$A$3,0))&""`;
    const points = "$D2:$F2,$D$1:$F$1,'Bộ tiêu chí'!$A$1:$K$4";
    const verdict = `${points},'Danh hiệu'!$A$1:$K$3,$I2,${village("E")},${village("D")},$A2`;
    expect(contents(scores().rows[1])?.slice(7)).toEqual([
      null,
      "KDCTB",
      { formula: `=KDC.TONGDIEM(${points})` },
      { formula: `=KDC.KETQUA(${verdict})` },
      { formula: `=KDC.CONTHIEU(${verdict})` },
      ...[null, null, null, null, null],
    ]);
  });

  it("say the kind of village only where a criterion may be for one kind", () => {
    const forAll = { ...district, criteria: district.criteria.map((criterion) => ({ ...criterion, appliesTo: [] })) };
    const [result] = formulas(formSheetModels(forAll, options)).slice(1);
    expect(result?.endsWith(`0))&"",,$A2)`)).toBe(true);
    expect(result?.split("MATCH")).toHaveLength(2);
  });

  it("leave the rows of villages that are not registered for the title empty, and name the title's own cell", () => {
    const row = contents(scores().rows[2])?.slice(7) ?? [];
    expect(row.slice(0, 7)).toEqual([null, null, null, null, null, null, "KDCKM"]);
    expect(row[8]).toEqual({ formula: expect.stringContaining(",$N3,") as string });
  });

  it("stand in the row of the highest level present, and in no other row of the village", () => {
    const levels = ["Tự chấm", "Xã", "Huyện"].map((level) => [2022, "LA-01", level, 5, 4, 0, ""] as const);
    const head = sample.scores[0];
    const counting = (...rows: readonly (readonly (string | number)[])[]) => {
      const { district: scored } = readDistrict(sampleGrids({ scores: [head, ...rows] }));
      const written = scores(formSheetModels(scored, options)).rows.slice(1);
      return written.flatMap((row, place) => (contents(row)?.[8] === "KDCTB" ? [place] : []));
    };
    expect(counting(...levels)).toEqual([2]);
    expect(counting(...[...levels].reverse())).toEqual([0]);
    expect(counting(...levels.slice(0, 2), [2022, "LA-01", "Huyện", "", "", "", ""])).toEqual([1]);
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
    expect(read.present.size).toBe(12);
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
