import fc from "fast-check";
import type { CellContent } from "../../src/forms/model/grid";
import { book, planOf, source } from "../forms/intake/sources";

/** Cells of every kind that communes have been seen to type, and some that nobody should. */
const village = fc.constantFrom<CellContent>("LA-01", "LA-02", "LB-01", "Thôn 1", "doi che", "XX-9", "#REF!", "constructor", 7);
const year = fc.constantFrom<CellContent>(2022, "2022", "Năm 2022", "hai nghìn", -1, "#N/A");
const title = fc.constantFrom<CellContent>("KDCTB", "kdctb", "Khu dân cư tiêu biểu", "__proto__", "=1+1", true);
const score = fc.constantFrom<CellContent>(4, "1,5", "1O", "KAD", "x", -3, "@lệnh");
const level = fc.constantFrom<CellContent>("Xã", "Ban thẩm định xã", "Tỉnh", "Cấp huyện");

/** Full rows, blank rows between them. */
const rowsOf = (...cells: readonly fc.Arbitrary<CellContent>[]) =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(...cells) as fc.Arbitrary<CellContent[]> },
      { weight: 1, arbitrary: fc.constant([] as CellContent[]) },
    ),
    {
      maxLength: 12,
    },
  );

const registrations = fc.tuple(
  fc.constantFrom(["Năm", "Mã KDC", "Danh hiệu"], ["Năm", "Tên thôn", "Danh hiệu"], ["nam", "Ma KDC", "DANH HIEU"]),
  rowsOf(year, village, title),
);
const scores = fc.tuple(fc.constant(["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"]), rowsOf(year, village, level, score, score));
const titles = fc.constantFrom<readonly (readonly CellContent[])[]>([], [["UBND XÃ LỘC AN"]], [["Xã Lộc An"], [], ["Năm 2022"]]);
const sheet = fc.tuple(titles, fc.oneof(registrations, scores));

const filled = (rows: readonly (readonly CellContent[])[]): number => rows.filter((row) => row.length > 0).length;

describe("laws of taking a file in", () => {
  it("rows in are rows taken, the same, rejected and in conflict, always", () =>
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const plan = planOf(
          book("xã.xlsx", ...sheets.map(([above, [head, rows]], index) => source(`Biểu ${index}`, [...above, head, ...rows]))),
        );
        const rowsIn = sheets.reduce((sum, [, [, rows]]) => sum + filled(rows), 0);
        const told = plan.rejected.filter(({ isRow }) => isRow);
        expect(plan.taken.length + plan.same.length + plan.conflicts.length + told.length).toBe(rowsIn);
        expect(plan.reading.recognised.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsIn);
        for (const { sheet: name, cell } of plan.rejected) expect([name, cell].join("!")).toMatch(/^Biểu \d![A-Z]+[1-9]\d*$/u);
      }),
    ));

  it("the order of columns changes nothing", () =>
    fc.assert(
      fc.property(sheet, ([above, [head, rows]]) => {
        const reversed = [...above, [...head].reverse(), ...rows.map((row) => [...row].reverse())];
        const cells = (values: readonly (readonly CellContent[])[]) =>
          planOf(book("xã Lộc An.xlsx", source("Biểu", values))).taken.map((row) =>
            [...row.cells].sort(([one], [other]) => (one < other ? -1 : 1)),
          );
        expect(cells(reversed)).toEqual(cells([...above, head, ...rows]));
      }),
    ));

  it("every cell that is written otherwise than its source holds it is listed", () =>
    fc.assert(
      fc.property(sheet, ([above, [head, rows]]) => {
        const values = [...above, head, ...rows];
        for (const row of planOf(book("xã Lộc An.xlsx", source("Biểu", values))).taken) {
          const at = Number(/\d+$/u.exec(row.at.cell)?.[0]) - 1;
          const listed = new Set(row.repairs.map(({ after }) => after));
          for (const content of row.cells.values()) expect((values[at] ?? []).includes(content) || listed.has(String(content))).toBe(true);
        }
      }),
    ));
});
