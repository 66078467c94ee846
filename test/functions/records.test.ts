import * as kdc from "../../src/functions/functions";
import { installRuntime, refusalOf } from "./host";
import { dangKy, khuDanCu, quyTac, ruleRow, rulesHeader, soCongNhan } from "./tables";

beforeAll(() => installRuntime());

describe("KDC.TRANGTHAI", () => {
  it.each([
    ["LA-01", 2021, "Công nhận lần đầu"],
    ["LA-01", 2022, "Giữ vững"],
    ["LT-01", 2022, "Công nhận lại"],
    ["lt-01", "2022", "Công nhận lại"],
    ["LA-02", 2022, "Công nhận lần đầu"],
    ["LA-01", 2020, "Công nhận lần đầu"],
  ])("tells %s in %p by the ledger: %s", (village, year, status) => {
    expect(kdc.TRANGTHAI(village, year, "KDCTB", soCongNhan)).toBe(status);
  });

  it("refuses a blank code and a year that is none", () => {
    expect(refusalOf(() => kdc.TRANGTHAI("", 2022, "KDCTB", soCongNhan))?.message).toContain("“maKDC”");
    expect(refusalOf(() => kdc.TRANGTHAI("LA-01", 22, "KDCTB", soCongNhan))?.message).toContain("“nam”");
    expect(refusalOf(() => kdc.TRANGTHAI("LA-01", "", "KDCTB", soCongNhan))?.message).toContain("“nam”");
  });
});

describe("KDC.THUONG", () => {
  it.each([
    ["Công nhận lần đầu", 2000000],
    ["công nhận lại", 500000],
    ["Giữ vững", 0],
  ])("pays %s with %p", (status, reward) => {
    expect(kdc.THUONG("KDCTB", status, quyTac)).toBe(reward);
  });

  it("goes by the newest rules, or by those of the year", () => {
    const two = [
      rulesHeader,
      ruleRow({ title: "KDCTB", min: 70, from: 2019, to: 2021, first: 1000000 }),
      ruleRow({ title: "KDCTB", min: 80 }),
    ];
    expect(kdc.THUONG("KDCTB", "Công nhận lần đầu", two)).toBe(2000000);
    expect(kdc.THUONG("KDCTB", "Công nhận lần đầu", two, 2021)).toBe(1000000);
    expect(refusalOf(() => kdc.THUONG("KDCTB", "Công nhận lần đầu", two, 2018))).toMatchObject({ code: "#N/A" });
  });

  it("refuses where area classes are paid differently, and words that are no status", () => {
    const byArea = [
      rulesHeader,
      ruleRow({ title: "KDCTB", min: 90, areaClass: "1" }),
      ruleRow({ title: "KDCTB", min: 80, areaClass: "2", first: 1 }),
    ];
    expect(refusalOf(() => kdc.THUONG("KDCTB", "Công nhận lần đầu", byArea))?.message).toContain("“quyTac”");
    expect(kdc.THUONG("KDCTB", "Công nhận lại", byArea)).toBe(500000);
    expect(refusalOf(() => kdc.THUONG("KDCTB", "Rất tốt", quyTac))?.message).toContain("“hinhThuc” là “Rất tốt”");
  });
});

describe("KDC.TONGHOP", () => {
  const [header = [], ...rows] = kdcSummary();
  function kdcSummary(): unknown[][] {
    installRuntime();
    return kdc.TONGHOP(2022, khuDanCu, dangKy, soCongNhan);
  }

  it("heads each figure by its title", () => {
    expect(header.slice(0, 9)).toEqual([
      "Xã, thị trấn",
      "Số khu dân cư",
      "KDCTB: đăng ký",
      "KDCTB: được công nhận",
      "KDCTB: lần đầu",
      "KDCTB: giữ vững",
      "KDCTB: công nhận lại",
      "KDCTB: tỷ lệ so với đăng ký",
      "KDCTB: tỷ lệ so với tổng số",
    ]);
  });

  it("counts each commune and the district, a repeated registration once, blank shares blank", () => {
    expect(rows).toEqual([
      ["Lộc An", 2, 2, 1, 0, 1, 0, 0.5, 0.5, 0, 0, 0, 0, 0, "", 0],
      ["Lộc Thắng", 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
      ["Tổng cộng", 3, 3, 2, 0, 1, 1, 2 / 3, 2 / 3, 1, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it("refuses villages that share a code", () => {
    const twice = [...khuDanCu, khuDanCu[1] ?? []];
    expect(refusalOf(() => kdc.TONGHOP(2022, twice, dangKy, soCongNhan))?.message).toMatch(
      /“khuDanCu”: A6: Mã khu dân cư “LA-01” bị trùng/,
    );
  });
});

describe("KDC.SOSANH", () => {
  it("gives a row a year with registrations and recognitions by title and status", () => {
    expect(kdc.SOSANH(dangKy, soCongNhan).slice(1)).toEqual([
      [2020, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      [2021, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      [2022, 3, 2, 0, 1, 1, 1, 0, 0, 0, 0],
    ]);
  });
});

describe("KDC.CHUANHOA", () => {
  it.each([
    ["Đồng Nai".normalize("NFD"), undefined, "Đồng Nai"],
    ["Khu d©n c­ tiªu biÓu", undefined, "Khu dân cư tiêu biểu"],
    ["Khu d©n c­ tiªu biÓu", "tcvn3", "Khu dân cư tiêu biểu"],
    ["Tiêu biểu", "Unicode", "Tiêu biểu"],
    ["", undefined, ""],
    [2022, undefined, "2022"],
  ])("turns %p in %p into %p", (text, encoding, unicode) => {
    expect(kdc.CHUANHOA(text, encoding)).toBe(unicode);
  });

  it("refuses an encoding it does not know", () => {
    expect(refusalOf(() => kdc.CHUANHOA("abc", "VISCII"))).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("“bangMa”") });
  });
});

describe("KDC.BANGCHU", () => {
  it.each([
    [32500000, "Ba mươi hai triệu năm trăm nghìn đồng"],
    ["32.500.000", "Ba mươi hai triệu năm trăm nghìn đồng"],
    [0, "Không đồng"],
  ])("reads %p as %s", (amount, words) => {
    expect(kdc.BANGCHU(amount)).toBe(words);
  });

  it.each(["", "abc", 1234.5, 1e300, true])("refuses %p", (amount) => {
    expect(refusalOf(() => kdc.BANGCHU(amount))).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("“soTien”") });
  });
});
