import { knownAround } from "../../../src/forms/write/knownAround";

const values = [
  ["TT", "Mã", "Tên", "Điểm"],
  [1, "LA-01", "Thôn 1", 80],
  [2, "LA-02", "#N/A", ""],
  [3, "LA-03", "Thôn 3", 90],
];
const grid = { sheet: "Chấm điểm 2022", rowIndex: 4, columnIndex: 2, values, text: values.map((row) => row.map(String)) };
const at = (row: number, column: number) => ({ row, column });

describe("the texts by which rows are known again", () => {
  it("are those of the rows that change, from the first to the last", () => {
    expect(knownAround(grid, [at(5, 5), at(6, 5)], [at(5, 5), at(6, 5)])).toEqual({
      firstRow: 5,
      firstColumn: 2,
      values: [
        [null, "LA-01", "Thôn 1", null],
        [null, "LA-02", null, null],
      ],
    });
  });

  it("leave out what the step itself changes, in whatever message", () => {
    expect(knownAround(grid, [at(5, 5)], [at(5, 5), at(5, 4)]).values).toEqual([[null, "LA-01", null, null]]);
  });

  it("are taken of the leading columns only", () => {
    const wide = { ...grid, values: values.map((row) => [...row, ...Array<string>(20).fill("x")]) };
    expect(knownAround(wide, [at(5, 5)], [at(5, 5)]).values[0]).toHaveLength(8);
  });

  it.each([
    ["no sheet", undefined, [at(5, 5)]],
    ["no cells", grid, []],
  ])("are none where there is %s", (_case, of, cells) => {
    expect(knownAround(of, cells, cells).values).toEqual([]);
  });
});
