import fc from "fast-check";
import { decodeText, detectEncoding, encodingOfFont } from "../../../src/core/text/encoding";
import { decodeTcvn3, encodeTcvn3 } from "../../../src/core/text/tcvn3";
import { tones, vowels, withTone } from "../../../src/core/text/vietnameseLetters";
import { decodeVni, encodeVni } from "../../../src/core/text/vni";
import type { Tone } from "../../../src/core/text/vietnameseLetters";

const toneNames = Object.keys(tones) as Tone[];
const smallLetters = [...vowels, ...vowels.flatMap((vowel) => toneNames.map((tone) => withTone(vowel, tone))), "đ"];
const capitals = smallLetters.map((letter) => letter.toUpperCase());
const capitalsOfTcvn3 = ["Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ", "A", "E", "I", "O", "U", "Y"];

const report = "Tổng hợp kết quả xây dựng khu dân cư tiêu biểu, khu dân cư kiểu mẫu năm 2022";

describe("TCVN3", () => {
  it("has a code of its own for each of the 73 small letters", () => {
    expect(smallLetters).toHaveLength(73);
    expect(new Set(smallLetters.map(encodeTcvn3)).size).toBe(73);
  });

  it.each([...smallLetters, ...capitalsOfTcvn3])("reads back %s", (letter) => {
    expect(decodeTcvn3(encodeTcvn3(letter))).toBe(letter);
  });

  it.each(capitals)("reads back %s under a font of capitals", (letter) => {
    expect(decodeTcvn3(encodeTcvn3(letter), { allCaps: true })).toBe(letter);
  });

  it.each([
    ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["®iÓm liÖt", "điểm liệt"],
    ["§¨ng ký khu d©n c\u00AD kiÓu mÉu", "Đăng ký khu dân cư kiểu mẫu"],
    ["Uû ban MÆt trËn Tæ quèc", "Uỷ ban Mặt trận Tổ quốc"],
  ])("reads %j as people saw it: %j", (bytes, text) => {
    expect(decodeTcvn3(bytes)).toBe(text);
  });
});

describe("VNI", () => {
  it.each([...smallLetters, ...capitals])("reads back %s", (letter) => {
    expect(decodeVni(encodeVni(letter))).toBe(letter);
  });

  it("has a code of its own for each letter, small and capital", () => {
    expect(new Set([...smallLetters, ...capitals].map(encodeVni)).size).toBe(146);
  });

  it.each([
    ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["ÑIEÅM LIEÄT", "ĐIỂM LIỆT"],
    ["Ñaêng kyù khu daân cö kieåu maãu", "Đăng ký khu dân cư kiểu mẫu"],
    ["Aùp duïng", "Áp dụng"],
  ])("reads %j as people saw it: %j", (bytes, text) => {
    expect(decodeVni(bytes)).toBe(text);
  });

  it("reads back any Vietnamese text", () => {
    const text = fc.array(fc.constantFrom(...smallLetters, ...capitals, ..."bcghklmnpqrstvx 0123,;()")).map((letters) => letters.join(""));
    fc.assert(fc.property(text, (sample) => decodeVni(encodeVni(sample)) === sample));
  });
});

describe("encodingOfFont", () => {
  it.each([
    [".VnTime", "tcvn3", false],
    [".VnTimeH", "tcvn3", true],
    [".vnArial", "tcvn3", false],
    ["VNI-Times", "vni", false],
    ["Times New Roman", "unicode", false],
    ["", "unicode", false],
  ] as const)("takes %j for %s", (font, encoding, allCaps) => {
    expect(encodingOfFont(font)).toEqual({ encoding, allCaps });
  });
});

describe("decodeText", () => {
  it.each([
    [encodeTcvn3("tổng hợp"), { encoding: "tcvn3", allCaps: true }, "TỔNG HỢP"],
    [encodeVni("Tổng hợp"), { encoding: "vni", allCaps: false }, "Tổng hợp"],
    ["Tổng hợp".normalize("NFD"), { encoding: "unicode", allCaps: false }, "Tổng hợp"],
  ] as const)("turns %j into Unicode NFC", (bytes, font, text) => {
    expect(decodeText(bytes, font)).toBe(text);
  });
});

describe("detectEncoding", () => {
  it.each([
    [encodeTcvn3(report), "tcvn3"],
    [encodeTcvn3("Khu dân cư"), "tcvn3"],
    [encodeTcvn3("được"), "tcvn3"],
    [encodeVni(report), "vni"],
    [encodeVni("Khu dân cư"), "vni"],
    [encodeVni("NỘI DUNG THỰC HIỆN"), "vni"],
    [report, "unicode"],
    [report.normalize("NFD"), "unicode"],
    ["Là xã hà", "unicode"],
    ["KDCTB 2022", "unicode"],
    ["", "unicode"],
    ["Café Müller, 20 °C ± 2", "unicode"],
    ["© 2022", "unicode"],
    ["35 m² × 2", "unicode"],
  ])("takes %j for %s", (text, encoding) => {
    expect(detectEncoding(text)).toBe(encoding);
  });

  it("leaves a single doubtful word alone: Léc is Lộc in TCVN3, and a Vietnamese syllable as it stands", () => {
    expect(detectEncoding(encodeTcvn3("Lộc An"))).toBe("unicode");
  });
});
