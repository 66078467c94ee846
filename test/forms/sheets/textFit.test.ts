import { heightOfLines, wrappedLines } from "../../../src/forms/sheets/textFit";

describe("wrapped text", () => {
  it.each([
    ["", 10, 1],
    ["một hai", 10, 1],
    ["một hai ba bốn", 10, 2],
    ["mộthaibabốn", 10, 2],
    ["dòng một\ndòng hai", 20, 2],
    ["MỘT HAI BA", 11, 2],
  ])("%j in a column of %p takes %p lines", (text, width, lines) => {
    expect(wrappedLines(text, width, "text")).toBe(lines);
  });

  it("takes more room in a larger, bolder font", () => {
    const text = "tổng hợp kết quả xây dựng";
    expect(wrappedLines(text, text.length, "text")).toBe(1);
    expect(wrappedLines(text, text.length, "title")).toBe(2);
  });

  it("is given the height of all its lines", () => {
    expect(heightOfLines(2, "text")).toBeGreaterThan(heightOfLines(1, "text") + 12);
  });

  it("never grows beyond Excel's tallest row", () => {
    expect(heightOfLines(1000, "text")).toBe(409);
  });
});
