import { isoFromSerial, isoFromText, serialFromIso } from "../../../src/forms/schema/dates";

it.each([
  [44501, "2021-11-01"],
  [44501.75, "2021-11-01"],
  [16682, "1945-09-02"],
  [16681, null],
  [2022, null],
  [109574, "2199-12-31"],
  [109575, null],
  [-1, null],
  [Number.NaN, null],
])("reads the serial %d as %s", (serial, iso) => {
  expect(isoFromSerial(serial)).toBe(iso);
});

it.each([
  ["01/11/2021", "2021-11-01"],
  ["1/11/2021", "2021-11-01"],
  ["13/4/2021", "2021-04-13"],
  ["4/13/2021", null],
  ["01.11.2021", "2021-11-01"],
  ["01-11-2021", "2021-11-01"],
  [" 01 / 11 / 2021 ", "2021-11-01"],
  ["ngày 01 tháng 11 năm 2021", "2021-11-01"],
  ["2021-11-01", "2021-11-01"],
  ["29/02/2020", "2020-02-29"],
  ["29/02/2021", null],
  ["30/2/2021", null],
  ["1/11/21", null],
  ["tháng 11", null],
  ["", null],
])("reads the text “%s” as %s", (text, iso) => {
  expect(isoFromText(text)).toBe(iso);
});

it.each(["2021-11-01", "2000-02-29", "1945-09-02"])("gives %s a serial that reads back as it", (iso) => {
  expect(isoFromSerial(serialFromIso(iso) ?? 0)).toBe(iso);
});

it("gives no serial to what is no date", () => {
  expect(serialFromIso("hôm nay")).toBeNull();
});
