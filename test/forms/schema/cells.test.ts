import type { CellContent } from "../../../src/forms/model/grid";
import { cells } from "../../../src/forms/schema/cells";
import { isClean, cleanText } from "../../../src/forms/schema/rawCell";

type Kind = keyof typeof cells;

/** The value, or the fault. */
function read(kind: Kind, value: CellContent, text = String(value)): unknown {
  const parsed = cells[kind].safeParse({ value, text });
  return parsed.success ? parsed.data : `fault: ${parsed.error.issues[0]?.message}`;
}

it.each<[Kind, CellContent, unknown]>([
  ["code", "  LA-01 ", "LA-01"],
  ["code", "", "fault: blank"],
  ["code", " \u00A0 ", "fault: blank"],
  ["code", "#N/A", "fault: invalid"],
  ["text", "Thôn\n 1", "Thôn 1"],
  ["text", "Xã".normalize("NFD"), "Xã"],
  ["optionalText", "", ""],
  ["optionalText", "#REF!", "fault: invalid"],
  ["year", 2022, 2022],
  ["year", "2022", 2022],
  ["year", "Năm 2022", 2022],
  ["year", 2022.5, "fault: invalid"],
  ["year", 22, "fault: invalid"],
  ["year", "", "fault: blank"],
  ["optionalYear", "", null],
  ["score", 92.5, 92.5],
  ["score", "92,5", 92.5],
  ["score", "1.234,5", "fault: ambiguous"],
  ["score", true, "fault: invalid"],
  ["optionalScore", "", null],
  ["optionalCount", "1.250", 1250],
  ["optionalCount", -1, "fault: invalid"],
  ["optionalCount", 1.5, "fault: invalid"],
  ["optionalMoney", "500.000", 500000],
  ["optionalMoney", "180.400.000đ", 180400000],
  ["optionalMoney", "500,000", "fault: ambiguous"],
  ["optionalMoney", -5, "fault: invalid"],
  ["optionalLand", "96.538m ² đất", 96538],
  ["optionalLand", "58.855 m2", 58855],
  ["optionalLabour", "13.028 ngày công", 13028],
  ["optionalShare", 50, 0.5],
  ["optionalShare", "50%", 0.5],
  ["optionalShare", 0.5, 0.5],
  ["optionalDate", 44501, "2021-11-01"],
  ["optionalDate", "1/11/2021", "2021-11-01"],
  ["optionalDate", "đầu năm", "fault: invalid"],
])("a cell of the kind %s reads %j as %j", (kind, value, expected) => {
  expect(read(kind, value)).toEqual(expected);
});

it("reads a code as it is displayed, not as the number that Excel made of it", () => {
  expect(read("code", 1.1, "1.10")).toBe("1.10");
});

it("does not guess a code that its column is too narrow to show", () => {
  expect(read("code", 1.1, "####")).toBe("fault: ambiguous");
});

it.each(["Thôn 1", "Tổ dân phố số 2", "124-CV/HU", "Đ", "a b"])("knows that “%s” is clean already", (text) => {
  expect(isClean(text)).toBe(true);
  expect(cleanText(text)).toBe(text);
});

it.each([" a", "a ", "a  b", "a\nb", "Xã".normalize("NFD"), "a\u00ADb", "a\u200Bb", ""])("does not take %j for clean", (text) => {
  expect(isClean(text)).toBe(false);
});
