import type { CellContent } from "../../../../src/forms/model/grid";
import { book, planOf, rejected, source, taken } from "../sources";

type Cells = readonly (readonly CellContent[])[];

const plan = (values: Cells, sheet = "Tổng hợp", more = {}) => planOf(book("Lộc An.xlsx", source(sheet, values, more)));
const head = ["Năm", "Mã KDC", "Danh hiệu"];
const registration = (village: string, title = "KDCTB") => ({ form: "registrations", year: 2022, village, title });
const conclusion = (village: string) => ({ form: "conclusions", year: 2022, village, title: "KDCTB", met: "Đạt" });
const cells = (read: ReturnType<typeof plan>) => read.taken.map(({ at }) => `${at.sheet}!${at.cell}`);

describe("tables below one another", () => {
  it("are read each by its own header", () => {
    const read = plan([
      ["I. Đăng ký"],
      head,
      [2022, "LA-01", "KDCTB"],
      [],
      ["II. Kết luận"],
      [...head, "Kết luận"],
      [2022, "LA-01", "KDCTB", "Đạt"],
    ]);
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01"), conclusion("LA-01")], []]);
    expect(cells(read)).toEqual(["Tổng hợp!B3", "Tổng hợp!B7"]);
    expect(read.reading.recognised.map(({ sheet, form, rows }) => [sheet, form, rows])).toEqual([
      ["Tổng hợp", "registrations", 1],
      ["Tổng hợp", "conclusions", 1],
    ]);
  });

  it("have each their own year, title and level where their headings name them", () => {
    const short = ["Tên thôn", "Danh hiệu"];
    const read = plan([
      ["Xã Lộc An"],
      ["I. Đăng ký năm 2022"],
      short,
      ["Thôn 1", "KDCTB"],
      ["II. Đăng ký năm 2021"],
      short,
      ["Thôn 1", "KDCKM"],
    ]);
    expect(taken(read)).toEqual([registration("LA-01"), { ...registration("LA-01", "KDCKM"), year: 2021 }]);
  });

  it("take the year of the sheet's title, but never that of another table", () => {
    const short = ["Tên thôn", "Danh hiệu"];
    const values = (title: Cells) => [
      ...title,
      ["I. Đăng ký lần đầu"],
      short,
      ["Thôn 1", "KDCTB"],
      [],
      ["II. Đăng ký bổ sung"],
      short,
      ["Thôn 2", "KDCTB"],
    ];
    expect(taken(plan(values([["Năm 2022"]])))).toEqual([registration("LA-01"), registration("LA-02")]);
    const own: Cells = [["Đăng ký năm 2022"], short, ["Thôn 1", "KDCTB"], [], ["Đăng ký bổ sung"], short, ["Thôn 2", "KDCTB"]];
    expect([taken(plan(own)), rejected(plan(own))]).toEqual([[registration("LA-01")], [["A7", "no-column"]]]);
  });

  it("keep a table of another commune out, although its villages bear the same names", () => {
    const short = ["Năm", "Tên thôn", "Danh hiệu"];
    const read = plan([["Xã Lộc An"], short, [2022, "Thôn 1", "KDCTB"], [], ["Xã Lộc Bắc"], short, [2022, "Thôn 1", "KDCTB"]]);
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01")], [["B7", "other-commune"]]]);
  });

  it("tell their repairs and faults with the cells of the sheet", () => {
    const read = plan([
      head,
      [2022, "LA-01", "KDCTB"],
      ["Kết luận"],
      [...head, "Kết luận"],
      ["2022", "LA-01", "KDCTB", "Đạt"],
      [2022, "LA-02", "KDCTB", "#REF!"],
    ]);
    expect(rejected(read)).toEqual([["D6", "error-value"]]);
    expect(read.taken.flatMap(({ repairs }) => repairs.map(({ cell }) => cell))).toEqual(["A5"]);
  });

  it("are no two tables where a header is followed by rows of another that can't be read by itself", () => {
    const read = plan([head, [2022, "LA-01", "KDCTB"], ["Hình thức", "Số quyết định", "Ngày quyết định"], [2022, "LA-02", "KDCTB"]]);
    expect([read.taken.length, rejected(read)]).toEqual([2, [["B3", "unknown-village"]]]);
  });
});

describe("a header that printed pages repeat", () => {
  it.each<readonly [string, Cells]>([
    ["alone", [head]],
    ["under the number of the page", [["Trang 2"], head]],
    ["under the title again", [["DANH SÁCH ĐĂNG KÝ"], head]],
    ["with the numbering below", [head, [1, 2, 3]]],
  ])("is no data: %s", (_, page) => {
    const numbering = page.length === 2 && page[0] === head ? [[1, 2, 3]] : [];
    const read = plan([["DANH SÁCH ĐĂNG KÝ"], head, ...numbering, [2022, "LA-01", "KDCTB"], ...page, [2022, "LA-02", "KDCTB"]]);
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01"), registration("LA-02")], []]);
    expect(read.reading.recognised).toMatchObject([{ sheet: "Tổng hợp", rows: 2 }]);
  });

  it("begins a table where it stands under a heading of its own", () => {
    const scores = ["Năm", "Mã KDC", "1.1", "2.1"];
    const read = plan([["Cấp chấm: Xã"], scores, [2022, "LA-01", 1, 2], ["Cấp chấm: Huyện"], scores, [2022, "LA-01", 3, 4]]);
    expect(taken(read).map(({ level }) => level)).toEqual(["Xã", "Huyện"]);
  });
});

describe("tables beside one another", () => {
  it("are read each by its own columns", () => {
    const read = plan([
      ["Năm 2022"],
      ["Mã KDC", "Danh hiệu", "", "Mã KDC", "Danh hiệu", "Kết luận"],
      ["LA-01", "KDCTB", "", "LA-01", "KDCTB", "Đạt"],
      ["LA-02", "KDCTB", "", "", "", ""],
    ]);
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01"), registration("LA-02"), conclusion("LA-01")], []]);
    expect(cells(read)).toEqual(["Tổng hợp!A3", "Tổng hợp!A4", "Tổng hợp!D3"]);
  });

  it("are one table where the right part can't be read by itself", () => {
    const values = [
      [...head, "", "Hình thức", "Số quyết định", "Ngày quyết định"],
      [2022, "LA-01", "KDCTB", "", "Công nhận lần đầu", "1/QĐ", 44501],
    ];
    expect(taken(plan(values))).toMatchObject([{ form: "ledger", village: "LA-01", decisionNumber: "1/QĐ" }]);
  });
});
