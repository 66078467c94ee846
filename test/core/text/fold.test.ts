import fc from "fast-check";
import { foldPlain, foldText } from "../../../src/core/text/fold";

describe("foldText", () => {
  it.each([
    ["  Xã,\u00A0THỊ  trấn\n", "xã, thị trấn"],
    ["Mã KDC", "mã kdc"],
    ["Mã KDC".normalize("NFD"), "mã kdc"],
    ["ĐIỂM LIỆT", "điểm liệt"],
    ["Đất\u200B (m²)\uFEFF", "đất (m²)"],
    ["B’Lá", "b’lá"],
    ["", ""],
    [" \t\u00A0", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("keeps diacritics, for Lộc Lâm and Lộc Lam are two names", () => {
    expect(foldText("Lộc Lâm")).not.toBe(foldText("Lộc Lam"));
  });

  it("folds a folded text to itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe("foldPlain", () => {
  it.each([
    ["Điểm liệt KDCTB", "diem liet kdctb"],
    ["Xã, thị trấn", "xa, thi tran"],
    ["Số hộ DTTS", "so ho dtts"],
    ["Ngày quyết định", "ngay quyet dinh"],
    ["Nội dung thực hiện".normalize("NFD"), "noi dung thuc hien"],
    ["TRƯỜNG ƯỠN", "truong uon"],
  ])("takes the diacritics from %j: %j", (text, folded) => {
    expect(foldPlain(text)).toBe(folded);
  });
});

describe("folding many texts", () => {
  const slow = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

  it("folds ASCII and Vietnamese by the same rule, the first time and again", () => {
    const text = fc.array(fc.constantFrom(..." \tabAZ09.-ĐđẠạỨ\u0301")).map((chars) => chars.join(""));
    fc.assert(fc.property(text, (sample) => foldText(sample) === slow(sample) && foldText(sample) === slow(sample)));
  });

  it("still folds rightly after more different texts than are kept", () => {
    for (let count = 0; count < 25_000; count += 1) foldText(`Tổ ${count}`);
    expect([foldText("TỔ 1"), foldPlain("TỔ 24999")]).toEqual(["tổ 1", "to 24999"]);
  });
});
