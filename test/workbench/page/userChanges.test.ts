import { isRefused, typedValues } from "../../../workbench/page/grid/userChanges";

const change = (cellValue: Record<number, Record<number, object | null>>) => ({ unitId: "workbook", subUnitId: "s1", cellValue });

describe("what is typed into the grid", () => {
  it("is the text as typed, not the grid's own reading of it", () => {
    const typed = typedValues(change({ 4: { 2: { v: 15, t: 2 } } }), { row: 4, column: 2, text: "1,5" });
    expect(typed).toEqual({ sheetId: "s1", rect: { firstRow: 4, lastRow: 4, firstColumn: 2, lastColumn: 2 }, values: [["1,5"]] });
  });

  it("leaves cells between pasted ones as they are, and blanks those that were cleared", () => {
    const typed = typedValues(change({ 1: { 1: { v: "Đạt" }, 3: null }, 2: { 3: { v: null } } }), null);
    expect(typed?.rect).toEqual({ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 3 });
    expect(typed?.values).toEqual([
      ["Đạt", null, ""],
      [null, null, ""],
    ]);
  });

  it.each([
    ["a formula, whatever value stands beside it", { f: "=SUM(A1:A2)", v: 3 }, "=SUM(A1:A2)"],
    ["rich text as plain text", { p: { body: { dataStream: "Thôn 1\r\n" } } }, "Thôn 1"],
    ["a truth value as the grid keeps it", { v: 1, t: 3 }, 1],
  ])("is %s", (_what, cell, value) => {
    expect(typedValues(change({ 0: { 0: cell } }), null)?.values).toEqual([[value]]);
  });

  it("is nothing where only looks changed", () => {
    expect(typedValues(change({ 0: { 0: { s: "1" } } }), null)).toBeNull();
  });
});

it.each([
  ["sheet.mutation.insert-row", true],
  ["sheet.mutation.remove-sheet", true],
  ["sheet.mutation.set-worksheet-name", true],
  ["sheet.mutation.set-range-values", false],
  ["sheet.mutation.set-worksheet-row-auto-height", false],
])("of the grid's changes, %s is refused: %s", (id, refused) => {
  expect(isRefused(id)).toBe(refused);
});
