/** @jest-environment jsdom */
import { ensureCell } from "../../../workbench/model/cells";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue, Chart, WorkbookModel } from "../../../workbench/model/types";
import { chartPanel } from "../../../workbench/page/charts/chartPanel";
import { roundMaximum } from "../../../workbench/page/charts/drawChart";
import { pageWords } from "../../../workbench/page/words";

const rows: readonly (readonly CellValue[])[] = [
  ["Năm", "Lần đầu", "Giữ vững", "Tỷ lệ"],
  [2021, 21, 42, 0.5],
  [2022, 15, 52, 0.75],
];

function workbookWithFigures(): WorkbookModel {
  const workbook = createWorkbook("So sánh các năm");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  rows.forEach((row, index) => row.forEach((value, column) => (ensureCell(sheet, index, column).value = value)));
  return workbook;
}

const series = (name: string, column: string, kind: "stackedColumn" | "line"): Chart["series"][number] => ({
  name,
  kind,
  values: `'So sánh các năm'!$${column}$2:$${column}$3`,
  categories: "'So sánh các năm'!$A$2:$A$3",
  secondaryAxis: kind === "line",
  color: null,
});

const chart: Chart = {
  id: "c",
  name: "c",
  title: "KDCTB qua các năm",
  place: { firstRow: 5, lastRow: 9, firstColumn: 0, lastColumn: 3 },
  series: [series("Lần đầu", "B", "stackedColumn"), series("Giữ vững", "C", "stackedColumn"), series("Tỷ lệ", "D", "line")],
};

const panel = (drawn = chart): HTMLElement => chartPanel(workbookWithFigures(), [drawn], pageWords["vi-VN"]);
const ofKind = (kind: Chart["series"][number]["kind"]): HTMLElement =>
  panel({ ...chart, series: chart.series.slice(0, 2).map((each) => ({ ...each, kind })) });
const boxesIn = (drawn: HTMLElement, ...sides: readonly string[]): readonly (readonly number[])[] =>
  [...drawn.querySelectorAll("rect")].map((box) => sides.map((side) => Number(box.getAttribute(side))));

it("draws a box for each figure of a column and a line through the rates", () => {
  const drawn = panel();
  expect([...drawn.querySelectorAll("rect title")].map(({ textContent }) => textContent)).toEqual([
    "Lần đầu: 21",
    "Lần đầu: 15",
    "Giữ vững: 42",
    "Giữ vững: 52",
  ]);
  expect(drawn.querySelectorAll("polyline")).toHaveLength(1);
});

it("stacks each column upon the one before it, in proportion", () => {
  const boxes = [...panel().querySelectorAll("rect")].map((box) => ({
    y: Number(box.getAttribute("y")),
    height: Number(box.getAttribute("height")),
  }));
  const [first, , above] = boxes;
  if (!first || !above) throw new Error("boxes are missing");
  expect(above.y + above.height).toBeCloseTo(first.y, 6);
  expect(above.height / first.height).toBeCloseTo(42 / 21, 6);
});

it("sets columns side by side on one base where they are not stacked", () => {
  const [first = [], , beside = []] = boxesIn(ofKind("column"), "x", "y", "width", "height");
  const [x = 0, y = 0, width = 0, height = 0] = first;
  expect(beside[0]).toBeCloseTo(x + width, 6);
  expect((beside[1] ?? 0) + (beside[3] ?? 0)).toBeCloseTo(y + height, 6);
});

it("draws bars from the left, the first category at the top, as long as their figures", () => {
  const drawn = ofKind("bar");
  expect([...drawn.querySelectorAll("svg text")].map(({ textContent }) => textContent)).toEqual(["2021", "21", "42", "2022", "15", "52"]);
  const [first = [], second = []] = boxesIn(drawn, "x", "y", "width");
  expect(second[0]).toBe(first[0]);
  expect(second[1]).toBeGreaterThan(first[1] ?? 0);
  expect((second[2] ?? 0) / (first[2] ?? 1)).toBeCloseTo(42 / 21, 6);
});

it("says the same figures in a table, for those who can't see the picture", () => {
  const table = [...panel().querySelectorAll("tr")].map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(table).toEqual([
    ["", "Lần đầu", "Giữ vững", "Tỷ lệ"],
    ["2021", "21", "42", "0,5"],
    ["2022", "15", "52", "0,75"],
  ]);
});

it.each([
  [0, 1],
  [0.8, 1],
  [1, 1],
  [2, 4],
  [25, 40],
  [40, 40],
  [41, 80],
  [72, 80],
  [101, 200],
  [801, 2000],
])("the axis for at most %d ends at %d", (value, maximum) => {
  expect(roundMaximum(value)).toBeCloseTo(maximum, 10);
});
