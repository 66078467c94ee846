import fc from "fast-check";
import { cells } from "../../src/forms/schema/cells";

const content = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1e9, 1e9 + 1, 2022, 44_501, 0.1 + 0.2),
  fc.boolean(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", " ", "LA-01", " Thôn 1", "Thôn  1", "Tho\u0302n", "#N/A", "#1", "1.234,5", "50%", "năm 2022", "1/11/2021", "\u00AD"),
);

it.each(Object.entries(cells))("what is plain in a cell for %s is what reading gives", (_, { plain, read }) => {
  fc.assert(
    fc.property(content, (value) => {
      const quick = plain(value);
      if (quick !== undefined) expect({ ok: true, value: quick }).toEqual(read({ value, text: String(value) }));
    }),
  );
});

it.each([
  ["a code", cells.code.plain("LA-01"), "LA-01"],
  ["a year", cells.year.plain(2022), 2022],
  ["a count", cells.optionalCount.plain(120), 120],
  ["a date", cells.optionalDate.plain(44_501), "2021-11-01"],
  ["nothing where it may be", cells.optionalText.plain(""), ""],
])("%s is plain", (_, quick, value) => {
  expect(quick).toBe(value);
});

it.each([
  ["blanks around a code", cells.code.plain(" LA-01")],
  ["an error", cells.text.plain("#N/A")],
  ["a number that says nothing of a year", cells.year.plain(12)],
  ["nothing where something must be", cells.text.plain("")],
])("%s takes a closer look", (_, quick) => {
  expect(quick).toBeUndefined();
});
