import fc from "fast-check";
import type { MergeRow } from "../../src/core/merge/mergeRow";
import { planMerge } from "../../src/core/merge/planMerge";

const cells = fc.dictionary(fc.constantFrom("x", "y", "__proto__"), fc.constantFrom<number | string>(1, 2, "Đạt", "đạt"), { maxKeys: 2 });
const rows = fc.array(
  fc
    .record({ key: fc.option(fc.constantFrom("a", "b", "c"), { nil: null }), cells, column: fc.nat(5) })
    .map(({ key, cells: content, column }): MergeRow => ({
      form: "scores",
      key,
      cells: new Map(Object.entries(content)),
      columns: null,
      aside: new Map(),
      at: { sheet: "S", cell: `A${column + 1}` },
    })),
  { maxLength: 8 },
);
const files = fc.array(rows, { maxLength: 4 }).map((all) => all.map((some, index) => ({ file: `f${index}`, rows: some })));
/** A book has one row under each key. */
const district = rows.map((all) => all.filter((row, index) => row.key === null || all.findIndex(({ key }) => key === row.key) === index));

describe("laws of merging", () => {
  it("loses no row: each is taken, the same, or in conflict", () =>
    fc.assert(
      fc.property(district, files, (book, offered) => {
        planMerge(book, offered).forEach(({ taken, same, conflicts }, index) => {
          const told = new Set([...taken, ...same, ...conflicts.map(({ row }) => row)]);
          expect(told.size).toBe(offered[index]?.rows.length);
          expect(taken.length + same.length + conflicts.length).toBe(told.size);
        });
      }),
    ));

  it("takes nothing the second time", () =>
    fc.assert(
      fc.property(district, files, (book, offered) => {
        const after = [...book, ...planMerge(book, offered).flatMap(({ taken }) => taken)];
        expect(planMerge(after, offered).flatMap(({ taken }) => taken)).toEqual([]);
      }),
    ));

  it("finds the same conflicts and takes as many rows in any order of files", () =>
    fc.assert(
      fc.property(district, files, (book, offered) => {
        const count = (plan: ReturnType<typeof planMerge<MergeRow>>) => ({
          taken: plan.flatMap(({ taken }) => taken).length,
          conflicts: new Set(plan.flatMap(({ conflicts }) => conflicts.map(({ row }) => row))),
        });
        expect(count(planMerge(book, [...offered].reverse()))).toEqual(count(planMerge(book, offered)));
      }),
    ));

  it("never gives the book a second row under a key", () =>
    fc.assert(
      fc.property(district, files, (book, offered) => {
        const keys = [...book, ...planMerge(book, offered).flatMap(({ taken }) => taken)].flatMap(({ key }) => key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    ));
});
