import type { MergeContent, MergeRow } from "../../../src/core/merge/mergeRow";
import { agrees, differingFields, mergeKey, rowFingerprint } from "../../../src/core/merge/mergeRow";
import { planMerge } from "../../../src/core/merge/planMerge";

const row = (
  key: string | null,
  cells: Readonly<Record<string, MergeContent>>,
  cell = "A1",
  columns: readonly string[] | null = null,
): MergeRow => ({
  form: "scores",
  key,
  cells: new Map(Object.entries(cells)),
  columns: columns === null ? null : new Set(columns),
  aside: new Map(),
  at: { sheet: "S", cell },
});

const fates = (district: readonly MergeRow[], ...files: readonly (readonly MergeRow[])[]) =>
  planMerge(
    district,
    files.map((rows, index) => ({ file: `f${index}`, rows })),
  ).map(({ taken, same, conflicts }) => [taken.length, same.length, conflicts.length]);

describe("what becomes of a commune's row", () => {
  it.each([
    ["is taken where its key is new", [], [[row("a", { x: 1 })]], [[1, 0, 0]]],
    ["is the same where the book says so", [row("a", { x: 1 })], [[row("a", { x: 1 })]], [[0, 1, 0]]],
    ["is the same whatever its letter case and blanks", [row("a", { x: "Thôn  Một" })], [[row("a", { x: "thôn một" })]], [[0, 1, 0]]],
    ["is in conflict where the book says otherwise", [row("a", { x: 1 })], [[row("a", { x: 2 })]], [[0, 0, 1]]],
    ["is in conflict where the book is silent in its cell", [row("a", {})], [[row("a", { x: 2 })]], [[0, 0, 1]]],
    ["is in conflict where it is silent and the book is not", [row("a", { x: 2 })], [[row("a", {})]], [[0, 0, 1]]],
    ["is the same where its table has no such column", [row("a", { x: 2, y: 1 })], [[row("a", { y: 1 }, "A1", ["y"])]], [[0, 1, 0]]],
    [
      "is taken once where two files agree",
      [],
      [[row("a", { x: 1 })], [row("a", { x: 1 })]],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    [
      "is in conflict in both files where they disagree",
      [],
      [[row("a", { x: 1 })], [row("a", { x: 2 })]],
      [
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    ["is in conflict with its own file", [], [[row("a", { x: 1 }), row("a", { x: 2 })]], [[0, 0, 2]]],
    ["without a key is counted", [row(null, { x: 1 })], [[row(null, { x: 1 }), row(null, { x: 1 })]], [[1, 1, 0]]],
    [
      "without a key is there once another file brought it",
      [],
      [[row(null, { x: 1 })], [row(null, { x: 1 })]],
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
  ] as const)("%s", (_, district, files, expected) => expect(fates(district, ...files)).toEqual(expected));

  it("is told with the district's row that it contradicts", () => {
    const ours = row("a", { x: 1 }, "B7");
    const [merged] = planMerge([ours], [{ file: "f", rows: [row("a", { x: 2 })] }]);
    expect(merged?.conflicts[0]?.ours).toBe(ours);
  });

  it("is told with the rows of files that it contradicts", () => {
    const merged = planMerge(
      [],
      [
        { file: "one", rows: [row("a", { x: 1 })] },
        { file: "other", rows: [row("a", { x: 2 }, "C3")] },
      ],
    );
    expect(merged[0]?.conflicts[0]?.rivals).toMatchObject([{ file: "other", row: { at: { cell: "C3" } } }]);
  });
});

describe("the comparison of rows", () => {
  it("names the fields in which they differ", () => {
    expect(differingFields(row("a", { x: 1, y: "Đạt", z: 3 }), row("a", { x: 1, y: "đạt", z: 4, w: 5 }))).toEqual(["z", "w"]);
  });

  it("does not depend on the order of columns", () => {
    expect(rowFingerprint(row("a", { x: 1, y: 2 }))).toBe(rowFingerprint(row("a", { y: 2, x: 1 })));
  });

  it("tells a number from its text", () => expect(agrees(row("a", { x: 1 }), row("a", { x: "1" }))).toBe(false));

  it("keeps the parts of a key apart", () => expect(mergeKey(["a", "bc"])).not.toBe(mergeKey(["ab", "c"])));
});
