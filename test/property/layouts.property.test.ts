import fc from "fast-check";
import type { CellContent } from "../../src/forms/model/grid";
import { book, planOf, source, taken } from "../forms/intake/sources";

type Cells = readonly (readonly CellContent[])[];

const village = fc.constantFrom<CellContent>("LA-01", "LA-02", "LA-03", "Thôn 1", "doi che", "Thôn 77", "LB-01");
const score = fc.constantFrom<CellContent>("", 4, "1,5", "1O", "KAD", "x", -3, "#REF!", "@lệnh", "__proto__");
const mark = fc.constantFrom<CellContent>("", "x", "✓", "có", 1, "xem lại", "constructor", "-");

/** What is told of rows, whichever became of them. */
const rowsTold = (plan: ReturnType<typeof planOf>): number =>
  plan.taken.length + plan.same.length + plan.conflicts.length + plan.rejected.filter(({ isRow }) => isRow).length;

const turned = fc
  .array(fc.tuple(village, fc.constantFrom("Tự chấm", "Xã", "Huyện"), score, score), { minLength: 1, maxLength: 8 })
  .filter((columns) => columns.some(([name]) => name !== "Thôn 77"));

describe("laws of layouts", () => {
  it("each column of scores is a row: taken, the same, in conflict or rejected", () =>
    fc.assert(
      fc.property(turned, fc.boolean(), (columns, isCalled) => {
        const heads = columns.map(([name]) => name);
        const levels = columns.map(([, level]) => level);
        const values: Cells = [
          ["Năm 2022"],
          ["STT", "Tiêu chí", "Điểm tối đa", ...heads],
          ["", "", "", ...levels],
          ["1.1", "a", 5, ...columns.map(([, , first]) => first)],
          ["2.1", "b", 5, ...columns.map(([, , , second]) => second)],
        ];
        const plan = planOf(book("Lộc An.xlsx", source(isCalled ? "Chấm điểm" : "Biểu", values)));
        const filled = columns.filter(([, , first, second]) => first !== "" || second !== "").length;
        expect(filled === 0 ? plan.taken.length : rowsTold(plan)).toBe(filled);
        expect(plan.rejected.every(({ sheet, cell }) => ["Chấm điểm", "Biểu"].includes(sheet) && /^[A-K][1-5]$/u.test(cell))).toBe(true);
      }),
    ));

  it("scores say the same whether criteria stand across or down", () =>
    fc.assert(
      fc.property(turned, (columns) => {
        const some = columns.filter(([, , first, second]) => first !== "" || second !== "");
        fc.pre(some.some(([name]) => name !== "Thôn 77"));
        const down: Cells = [
          ["Năm 2022"],
          ["STT", "Tiêu chí", ...some.map(([name]) => name)],
          ["", "", ...some.map(([, level]) => level)],
          ["1.1", "a", ...some.map(([, , first]) => first)],
          ["2.1", "b", ...some.map(([, , , second]) => second)],
        ];
        const across: Cells = [["Năm 2022"], ["Tên thôn", "Cấp chấm", "1.1", "2.1"], ...some];
        const rows = (values: Cells) => taken(planOf(book("Lộc An.xlsx", source("Biểu", values))));
        expect(rows(down)).toEqual(rows(across));
      }),
    ));

  it("each cell under a title that is no blank is a row, taken or rejected", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("Thôn 1", "Thôn 2", "Thôn 77"), mark, mark), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const values: Cells = [["STT", "Tên thôn", "KDCTB", "KDCKM"], ...rows.map((row, index) => [index + 1, ...row])];
          const plan = planOf(book("Lộc An.xlsx", source("Đăng ký 2022", values)));
          const filled = rows.flatMap(([, ...marks]) => marks).filter((one) => one !== "" && one !== "-").length;
          const isUnsure = plan.rejected.some(({ reason }) => reason.code === "title-column-unsure");
          if (!isUnsure && filled > 0) expect(rowsTold(plan)).toBe(filled);
          expect(isUnsure ? plan.taken : []).toEqual([]);
        },
      ),
    ));

  it("tables say the same on sheets of their own, below one another, beside one another, and page by page", () => {
    const head = ["Năm", "Mã KDC", "Danh hiệu"];
    const row = fc.tuple(
      fc.constantFrom<CellContent>(2022, "2022", "hai nghìn"),
      fc.constantFrom("LA-01", "LA-02", "LB-01"),
      fc.constantFrom("KDCTB", "KDCKM"),
    );
    const table = fc.array(row, { minLength: 1, maxLength: 6 });
    const met = (rows: Cells): Cells => rows.map((cells) => [...cells, "Đạt"]);
    fc.assert(
      fc.property(table, table, fc.boolean(), (first, second, isParted) => {
        const [left, right]: readonly [Cells, Cells] = [
          [head, ...first],
          [[...head, "Kết luận"], ...met(second)],
        ];
        const told = (...sheets: readonly Cells[]) => {
          const plan = planOf(book("Lộc An.xlsx", ...sheets.map((values, index) => source(`Biểu ${index}`, values))));
          expect(rowsTold(plan)).toBe(first.length + second.length);
          return [taken(plan), plan.rejected.map(({ reason }) => reason.code)];
        };
        const apart = told(left, right);
        expect(told([...left, ...(isParted ? [[]] : []), ["II. Kết luận"], ...right])).toEqual(apart);
        const height = Math.max(left.length, right.length);
        const beside = Array.from({ length: height }, (_, at) => [...(left[at] ?? ["", "", ""]), "", ...(right[at] ?? [])]);
        expect(told(beside)).toEqual(apart);
        const paged = first.flatMap((cells, at) => (at > 0 && at % 2 === 0 ? [head, cells] : [cells]));
        expect(told([head, ...paged], right)).toEqual(apart);
      }),
    );
  });
});
