import { parseAmount, parseCount, parsePercent, parseScore, parseShare } from "../../../src/core/text/number";
import { ok, refuse } from "../../../src/core/result";

describe("a score as typed: dot and comma are both decimal", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    [" 7 ", 7],
    ["1.234", 1.234],
    ["0,25", 0.25],
    [",5", 0.5],
    ["+2", 2],
    ["-1,5", -1.5],
    ["\u22121", -1],
    ["- 2", -2],
    ["\u00A03\u00A0", 3],
    ["-0", 0],
  ])("%j is %d", (text, value) => {
    expect(parseScore(text)).toEqual(ok(value));
  });

  it.each(["1.234,5", "1,234.5", "1.2.3", "1 000", "5,"])("%j can be read in more than one way, so it is refused as ambiguous", (text) => {
    expect(parseScore(text)).toEqual(refuse("ambiguous"));
  });

  it.each(["", "abc", "5đ", "1e3", "5 điểm", "--1", "#DIV/0!", "93%", "=1+1", ".", ","])("%j is no score", (text) => {
    expect(parseScore(text)).toEqual(refuse("notANumber"));
  });

  it("refuses what is too large to be counted exactly", () => {
    expect(parseScore("1000000000")).toEqual(ok(1e9));
    expect(parseScore("1000000001")).toEqual(refuse("tooLarge"));
  });
});

describe("an amount as typed: a dot groups thousands, a comma is decimal", () => {
  it.each([
    ["500.000", 500000],
    ["1.234.567,89", 1234567.89],
    ["6.000.000.000", 6000000000],
    ["180400000", 180400000],
    ["500 000", 500000],
    ["500\u00A0000", 500000],
    ["2.000.000 đồng", 2000000],
    ["2.000.000 ĐỒNG", 2000000],
    ["500.000đ", 500000],
    ["500.000 VNĐ", 500000],
    ["0,5", 0.5],
    ["0,500", 0.5],
    ["1234,567", 1234.567],
    ["1.234,567", 1234.567],
    ["12,5", 12.5],
    ["-500.000", -500000],
  ])("%j is %d", (text, value) => {
    expect(parseAmount(text)).toEqual(ok(value));
  });

  it.each(["500,000", "12,345", "1.5", "1.23", "0.500", "1,234,567", "1.234.5", "1,234.5", "50.00", "1.2345"])(
    "%j is refused as ambiguous",
    (text) => {
      expect(parseAmount(text)).toEqual(refuse("ambiguous"));
    },
  );

  it.each(["", "10 triệu", "abc", "đồng", "50%"])("%j is no amount", (text) => {
    expect(parseAmount(text)).toEqual(refuse("notANumber"));
  });

  it("keeps every đồng up to fifteen digits, and refuses more", () => {
    expect(parseAmount("999.999.999.999.999")).toEqual(ok(999_999_999_999_999));
    expect(parseAmount("1.000.000.000.000.000")).toEqual(refuse("tooLarge"));
  });
});

describe("a count is a whole amount that is not negative", () => {
  it.each([
    ["1.250", 1250],
    ["0", 0],
    ["2,0", 2],
  ])("%j is %d", (text, value) => {
    expect(parseCount(text)).toEqual(ok(value));
  });

  it.each(["-1", "1,5", "x"])("%j is no count", (text) => {
    expect(parseCount(text)).toEqual(refuse("notANumber"));
  });
});

describe("a share is a fraction of one", () => {
  it.each([
    [50, 0.5],
    ["50%", 0.5],
    [0.5, 0.5],
    ["0,5", 0.5],
    ["50", 0.5],
    ["50 %", 0.5],
    ["33,3%", 0.333],
    [33.3, 0.333],
    [1, 1],
    ["1", 1],
    ["1%", 0.01],
    ["0,5%", 0.005],
    [1.5, 0.015],
    [100, 1],
    [0, 0],
    ["0", 0],
    [150, 1.5],
    [-1, -1],
  ])("%j is %d", (cell, share) => {
    expect(parseShare(cell)).toEqual(ok(share));
  });

  it.each(["", "nửa", "%", "1.000,5"])("%j is refused", (cell) => {
    expect(parseShare(cell).ok).toBe(false);
  });

  it("refuses what is no number", () => {
    expect(parseShare(Number.NaN)).toEqual(refuse("notANumber"));
  });
});

describe("a percentage bears its sign", () => {
  it.each([
    ["93%", 93],
    ["92,5 %", 92.5],
    ["0%", 0],
    ["-5%", -5],
  ])("%j is %d", (text, value) => {
    expect(parsePercent(text)).toEqual(ok(value));
  });

  it.each(["93", "%", "93%%", "x%"])("%j is none", (text) => {
    expect(parsePercent(text).ok).toBe(false);
  });
});
