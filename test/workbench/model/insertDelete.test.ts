import fc from "fast-check";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { setContent } from "../../../workbench/model/cells";
import { shiftRect, shiftSheet } from "../../../workbench/model/insertDelete";
import type { LineShift } from "../../../workbench/model/insertDelete";
import type { Rect } from "../../../workbench/model/types";

const rows = (firstRow: number, lastRow: number): Rect => ({ firstRow, lastRow, firstColumn: 0, lastColumn: 3 });
const shift = (kind: LineShift["kind"], at: number, count: number): LineShift => ({ axis: "row", kind, at, count });

describe("a rectangle", () => {
  it.each([
    ["moves down for rows inserted above it", rows(5, 9), shift("insert", 5, 2), rows(7, 11)],
    ["grows with rows inserted within it", rows(5, 9), shift("insert", 6, 2), rows(5, 11)],
    ["stays for rows inserted below it", rows(5, 9), shift("insert", 10, 2), rows(5, 9)],
    ["moves up for rows deleted above it", rows(5, 9), shift("delete", 0, 2), rows(3, 7)],
    ["shrinks with rows deleted within it", rows(5, 9), shift("delete", 6, 2), rows(5, 7)],
    ["loses its head", rows(5, 9), shift("delete", 4, 3), rows(4, 6)],
    ["loses its foot", rows(5, 9), shift("delete", 8, 5), rows(5, 7)],
    ["is gone with all its rows", rows(5, 9), shift("delete", 5, 5), null],
  ])("%s", (_, before, change, after) => {
    expect(shiftRect(before, change)).toEqual(after);
  });

  it("stays where it was when rows are inserted and deleted again", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), fc.nat(80), fc.integer({ min: 1, max: 9 }), (first, size, at, count) => {
        const before = rows(first, first + size);
        const inserted = shiftRect(before, shift("insert", at, count));
        expect(inserted && shiftRect(inserted, shift("delete", at, count))).toEqual(before);
      }),
    );
  });
});

describe("inserting rows", () => {
  it("moves cells, merges, sizes, notes, names and formulas of every sheet", () => {
    const workbook = createWorkbook("Một", "Hai");
    const [one, two] = workbook.sheets;
    if (!one || !two) throw new Error("no sheets");
    setContent(one, 2, 0, { value: "x" });
    setContent(one, 0, 0, { value: 0, formula: "=SUM(A2:A4)+A3" });
    setContent(two, 0, 0, { value: 0, formula: "=Một!A3+A3" });
    one.merges.push(rows(2, 3));
    one.rowHeights.set(2, 30);
    one.notes.push({ row: 2, column: 0, author: "", text: "ghi chú" });
    workbook.names.push({ name: "Vùng", formula: "='Một'!$A$3", comment: "", visible: true });
    shiftSheet(workbook, one, shift("insert", 2, 2));
    expect(one.cells[4]?.[0]?.value).toBe("x");
    expect(one.cells[0]?.[0]?.formula).toBe("=SUM(A2:A6)+A5");
    expect(two.cells[0]?.[0]?.formula).toBe("=Một!A5+A3");
    expect([one.merges, [...one.rowHeights], one.notes[0]?.row, workbook.names[0]?.formula]).toEqual([
      [rows(4, 5)],
      [[4, 30]],
      4,
      "='Một'!$A$5",
    ]);
  });
});
