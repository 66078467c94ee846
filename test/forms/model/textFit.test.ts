import { fitRows } from "../../../src/forms/model/rowFit";
import type { ModelCell, ModelRange } from "../../../src/forms/model/sheetModel";
import { heightOfLines, textLines } from "../../../src/forms/model/textFit";
import { textPoints } from "../../../src/forms/model/textWidth";

describe("the width of a text", () => {
  it.each([
    ["capitals take more than small letters", "THÔN", "thôn"],
    ["a wide letter takes more than a narrow one", "m", "i"],
    ["a letter with a horn takes more than one without", "ơ", "o"],
  ])("%s", (_, wider, narrower) => {
    expect(textPoints(wider, "text")).toBeGreaterThan(textPoints(narrower, "text"));
  });

  it("does not grow by marks above and below a letter, however they are composed", () => {
    expect(textPoints("ệ", "text")).toBe(textPoints("e", "text"));
    expect(textPoints("ệ".normalize("NFD"), "text")).toBe(textPoints("e", "text"));
    expect(textPoints("Ủ", "text")).toBe(textPoints("U", "text"));
  });

  it("grows with the font's size and weight", () => {
    expect(textPoints("tổng hợp", "title")).toBeGreaterThan(textPoints("tổng hợp", "letterheadBold"));
    expect(textPoints("tổng hợp", "letterheadBold")).toBeGreaterThan(textPoints("tổng hợp", "letterhead"));
  });
});

describe("wrapped text", () => {
  it.each([
    ["", 10, 1],
    ["một hai", 10, 1],
    ["một hai ba bốn", 10, 2],
    ["mộthaibabốn", 8, 2],
    ["dòng một\ndòng hai", 20, 2],
    ["MỘT HAI BA", 11, 2],
  ])("%j in a column of %p takes %p lines", (text, width, lines) => {
    expect(textLines(text, width, "text")).toBe(lines);
  });

  it("takes one line in cells that do not wrap", () => {
    expect(textLines("một hai ba bốn", 5, "section")).toBe(1);
  });

  it("takes more room in a larger, bolder font", () => {
    const text = "tổng hợp kết quả xây dựng";
    expect(textLines(text, text.length + 2, "text")).toBe(1);
    expect(textLines(text, text.length + 2, "title")).toBe(2);
  });

  it("is given the height of all its lines", () => {
    expect(heightOfLines(2, "text")).toBeGreaterThan(heightOfLines(1, "text") + 12);
  });

  it("never grows beyond Excel's tallest row of 409 points", () => {
    expect(heightOfLines(1000, "text")).toBe(408.75);
  });
});

describe("fitted rows", () => {
  const text = (content: string): ModelCell => ({ content, style: "text" });
  const long = "một hai ba bốn năm sáu bảy tám chín mười";
  const lines = (count: number): number => heightOfLines(count, "text");
  const merge = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): ModelRange => ({
    firstRow,
    firstColumn,
    lastRow,
    lastColumn,
  });

  it("have one height where every text takes a line, and the tallest cell's where one takes more", () => {
    const rows = [[text("a"), text("b")], [text("c")], [text("d"), text(long)]];
    expect([...fitRows({ columnWidths: [10, 20], rows, merges: [] })]).toEqual([
      [0, 18],
      [1, 18],
      [2, lines(textLines(long, 20, "text"))],
    ]);
  });

  it("reckon with all columns that a cell is merged over", () => {
    const rows = [[text(long), text("")]];
    const height = (merges: readonly ModelRange[]) => fitRows({ columnWidths: [10, 40], rows, merges }).get(0);
    expect(height([])).toBe(lines(textLines(long, 10, "text")));
    expect(height([merge(0, 0, 0, 1)])).toBe(lines(1));
  });

  it("give the last row what a cell merged over rows needs beyond them all", () => {
    const rows = [[text(long)], [text("")]];
    const heights = fitRows({ columnWidths: [10], rows, merges: [merge(0, 0, 1, 0)] });
    expect([heights.get(0), heights.get(1)]).toEqual([18, lines(textLines(long, 10, "text")) - 18]);
  });

  it("keep heights that are given, and make a gap of an empty row", () => {
    const heights = fitRows({ columnWidths: [10], rows: [[text(long)], [], [null]], merges: [] }, new Map([[0, 30]]));
    expect([...heights.values()]).toEqual([30, 12, 12]);
  });
});
