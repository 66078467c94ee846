import fc from "fast-check";
import { runsOfEqual, styledRanges } from "../../src/excel/write/styledRanges";

const cover = (rows: readonly (readonly (string | null)[])[]) => {
  const counts = rows.map((row) => row.map(() => [] as string[]));
  for (const { range, trait } of styledRanges(rows, (text) => text)) {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) counts[row]?.[column]?.push(trait);
    }
  }
  return counts;
};

describe("rectangles of equal looks", () => {
  it("cover every cell that has a look exactly once, and no other", () => {
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((width) => fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(matrix, (rows) => {
        expect(cover(rows)).toEqual(rows.map((row) => row.map((trait) => (trait === null ? [] : [trait]))));
      }),
    );
  });

  it("are as many as the columns of a table, however long it is", () => {
    const rows = Array.from({ length: 500 }, () => ["text", "count", "count", "date"]);
    expect(styledRanges(rows, (text) => text)).toHaveLength(3);
  });

  it("end where a row breaks the look", () => {
    const ranges = styledRanges([["a"], ["b"], ["a"]], (text) => text).map(({ range, trait }) => [trait, range.firstRow, range.lastRow]);
    expect(ranges.sort()).toEqual([
      ["a", 0, 0],
      ["a", 2, 2],
      ["b", 1, 1],
    ]);
  });
});

describe("runs of equal sizes", () => {
  it("join equal neighbours and leave gaps out", () => {
    expect(runsOfEqual([5, 5, null, 5, 7])).toEqual([
      { first: 0, last: 1, value: 5 },
      { first: 3, last: 3, value: 5 },
      { first: 4, last: 4, value: 7 },
    ]);
  });
});
