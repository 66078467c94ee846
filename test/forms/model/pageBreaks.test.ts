import { keepTogether, partedGroups } from "../../../src/forms/model/pageBreaks";

const body = 18;
/** 100 characters wide, upright: 728.5 points of rows on a page, scaled to between 78 and 88 per cent. */
const sheetOf = (rows: number, last = body) => ({
  columnWidths: [100],
  rowHeights: new Map(Array.from({ length: rows }, (_, row) => [row, row === rows - 1 ? last : body])),
  print: { orientation: "portrait" as const, marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, titleRows: { first: 0, last: 0 } },
});
const signature = (rows: number) => [{ first: rows - 3, last: rows - 1 }];

describe("page breaks", () => {
  it("part nothing on a sheet of one page", () => {
    expect(partedGroups(sheetOf(30, 120), signature(30))).toBe(0);
  });

  it("part what stands at the end of a page, until the rows above it grow", () => {
    const sheet = sheetOf(52, 120);
    expect(partedGroups(sheet, signature(52))).toBeGreaterThan(0);
    const rowHeights = keepTogether(sheet, signature(52), body);
    expect(partedGroups({ ...sheet, rowHeights }, signature(52))).toBe(0);
  });

  it.each([20, 45, 50, 52, 54, 90, 100, 104, 150])("never part more of %p rows after rows have grown than before", (rows) => {
    const sheet = sheetOf(rows, 120);
    const rowHeights = keepTogether(sheet, signature(rows), body);
    expect(partedGroups({ ...sheet, rowHeights }, signature(rows))).toBeLessThanOrEqual(partedGroups(sheet, signature(rows)));
  });

  it("leave rows as they are where nothing is to be kept together", () => {
    const sheet = sheetOf(52, 120);
    expect(keepTogether(sheet, [], body)).toEqual(sheet.rowHeights);
  });

  it("let body rows grow all alike, and only them", () => {
    const heights = [...keepTogether(sheetOf(52, 120), signature(52), body).values()];
    expect(new Set(heights.slice(0, -1)).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(body);
    expect(heights.at(-1)).toBe(120);
  });
});
