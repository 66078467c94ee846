import fc from "fast-check";
import type { SourceBook } from "../../../src/forms/intake/sourceSheet";
import { packBook } from "../../../src/intake/worker/packBook";
import { packedBook } from "../../../src/intake/worker/packedBook";
import { unpackBook } from "../../../src/intake/worker/unpackBook";

const content = fc.oneof(
  fc.constantFrom("", "KDCTB", "__proto__", "1.10", "1", 1, 0, -0, true, false),
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true }),
);
const place = fc.nat(1_048_575);
const sheet = fc.record({
  sheet: fc.string(),
  hidden: fc.boolean(),
  values: fc.array(fc.array(content)),
  text: fc.array(fc.array(fc.oneof(fc.constantFrom("", "1"), fc.string()))),
  merges: fc.array(fc.record({ firstRow: place, firstColumn: place, lastRow: place, lastColumn: place })),
  // Ids of cells go beyond what 32 bits hold.
  oldFonts: fc.array(fc.tuple(fc.nat(1_048_576 * 16_384), fc.constantFrom(".VnTime", "VNI-Times"))).map((fonts) => new Map(fonts)),
  uncalculated: fc.array(fc.record({ row: place, column: place })),
});
const book: fc.Arbitrary<SourceBook> = fc.record({ name: fc.string(), sheets: fc.array(sheet, { maxLength: 4 }) });

const sent = (packed: unknown) => packedBook.parse(structuredClone(packed));

it("packs a workbook so that it is the same again on the other side", () => {
  fc.assert(fc.property(book, (given) => expect(unpackBook(sent(packBook(given)))).toEqual(given)));
});

it("tells a number from the text that shows it, and minus zero from zero", () => {
  const values = [[1, "1", 0, -0, "0", true, "true"]];
  const given = {
    name: "a.xlsx",
    sheets: [{ sheet: "S", hidden: false, values, text: [["1"]], merges: [], oldFonts: new Map(), uncalculated: [] }],
  };
  expect(unpackBook(sent(packBook(given))).sheets[0]?.values).toEqual(values);
});

describe("what does not hold together", () => {
  const whole = () =>
    packBook({
      name: "a",
      sheets: [
        {
          sheet: "S",
          hidden: false,
          values: [["a", 1]],
          text: [["a", "1"]],
          merges: [],
          oldFonts: new Map([[0, ".VnTime"]]),
          uncalculated: [],
        },
      ],
    });
  it("is whole to begin with", () => expect(unpackBook(sent(whole())).sheets[0]?.values).toEqual([["a", 1]]));
  type Packed = ReturnType<typeof whole>;
  const changed = (change: (only: Packed["sheets"][number]) => void): Packed => {
    const packed = whole();
    packed.sheets.forEach(change);
    return packed;
  };
  it.each<readonly [string, Packed]>([
    ["a cell that is none of the contents", changed(({ values }) => values.cells.fill(99))],
    ["a row longer than its cells", changed(({ values }) => values.widths.fill(3))],
    ["cells of no row", changed(({ values }) => values.widths.fill(1))],
    ["a number among the texts", changed(({ text, values }) => text.cells.fill(values.cells[1] ?? 0))],
    ["a font of no cell", changed((only) => Object.assign(only.oldFonts, { cells: new Float64Array() }))],
  ])("is a bug and no workbook: %s", (_, packed) => {
    expect(() => unpackBook(sent(packed))).toThrow("does not hold together");
  });
  it.each<readonly [string, unknown]>([
    ["nothing", null],
    ["a content that is no cell's", { ...whole(), contents: [{}] }],
    ["lists for typed arrays", { ...whole(), sheets: whole().sheets.map((only) => ({ ...only, values: { widths: [], cells: [] } })) }],
    ["a merge before the first row", { ...whole(), sheets: whole().sheets.map((only) => ({ ...only, merges: [{ firstRow: -1 }] })) }],
  ])("is stopped at the border: %s", (_, packed) => {
    expect(packedBook.safeParse(packed).success).toBe(false);
  });
});
