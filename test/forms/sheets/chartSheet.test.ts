import type { ChartKey } from "../../../src/core/charts/chartKey";
import { chartKeys } from "../../../src/core/charts/chartKey";
import type { YearCharts } from "../../../src/core/charts/types";
import { yearCharts } from "../../../src/core/charts/yearCharts";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { titleName, year } from "../../../src/core/domain/names";
import type { ModelRange, SheetModel } from "../../../src/forms/model/sheetModel";
import { chartSheet } from "../../../src/forms/sheets/chartSheet";
import { placedCharts, withChart } from "../../../src/forms/sheets/placedCharts";
import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { vi } from "../../../src/i18n";
import { KDCTB, smallDistrict } from "../../support/smallDistrict";

function chartsOf(district = demoDistrict()): YearCharts {
  const charts = yearCharts(district, year(2022));
  if (!charts.ok) throw new Error("refused");
  return charts.value;
}

const demo = chartsOf();
const vetoes: ChartKey = { kind: "vetoes" };
const ofTitle = (kind: "recognised" | "communes" | "areas", title = KDCTB): ChartKey => ({ kind, title });
const allKeys = [ofTitle("recognised"), ofTitle("communes"), ofTitle("areas"), vetoes];

function sheetOf(keys: readonly ChartKey[], charts = demo): SheetModel {
  const placed = keys.reduce<ReturnType<typeof withChart>>((before, key) => withChart(before, key, () => false), []);
  return chartSheet(charts, placed, vi.sheets);
}

const valuesIn = ({ rows }: SheetModel, { firstRow, lastRow, firstColumn }: ModelRange): readonly unknown[] =>
  rows.slice(firstRow, lastRow + 1).map((row) => row[firstColumn]?.content);

describe("the sheet of charts", () => {
  it("draws recognitions by year and status from the figures over them", () => {
    const sheet = sheetOf([ofTitle("recognised")]);
    expect([sheet.name, sheet.mark, isResultSheetName(sheet.name)]).toEqual(["Biểu đồ 2022", "BĐ|2022", true]);
    const [chart] = sheet.charts;
    if (chart === undefined) throw new Error("no chart");
    expect(chart.title).toBe("Kết quả công nhận KDCTB qua các năm");
    expect(valuesIn(sheet, chart.categories)).toEqual([2019, 2020, 2021, 2022]);
    expect(chart.series.map(({ name, kind, values }) => [name, kind, valuesIn(sheet, values).at(-1)])).toEqual([
      ["Lần đầu", "stackedColumn", 15],
      ["Giữ vững", "stackedColumn", 52],
      ["Công nhận lại", "stackedColumn", 5],
    ]);
  });

  it("sets recognised beside registered by commune, with the rate in the table", () => {
    const sheet = sheetOf([ofTitle("communes")]);
    const [chart] = sheet.charts;
    const [communes] = demo.communes;
    if (chart === undefined || communes === undefined) throw new Error("no chart");
    expect(valuesIn(sheet, chart.categories)).toEqual(communes.communes.map(({ name }) => name));
    expect(chart.series.map(({ kind, values }) => [kind, valuesIn(sheet, values)])).toEqual([
      ["clusteredColumn", communes.communes.map(({ registered }) => registered)],
      ["clusteredColumn", communes.communes.map(({ recognised }) => recognised)],
    ]);
  });

  it("draws means of content areas and vetoes as bars that begin at 0", () => {
    const sheet = sheetOf([ofTitle("areas"), vetoes]);
    const [areas, struck] = sheet.charts;
    if (areas === undefined || struck === undefined) throw new Error("no chart");
    expect([areas, struck].map(({ series, valueAxis }) => [series.map(({ kind }) => kind), valueAxis?.minimum])).toEqual([
      [["bar"], 0],
      [["bar"], 0],
    ]);
    expect(valuesIn(sheet, areas.series[0]!.values)).toEqual(demo.areas[0]?.areas.map(({ mean }) => mean));
    expect(valuesIn(sheet, struck.series[0]!.values)).toEqual(demo.vetoes.criteria.map(({ villages }) => villages));
  });

  it("says how villages with something open were dealt with only where there is one", () => {
    const notes = (charts: YearCharts) => JSON.stringify(sheetOf([ofTitle("areas")], charts).rows).includes("không được tính vào mức đạt");
    const closed = demo.areas.map((each) => ({ ...each, areas: each.areas.map((area) => ({ ...area, open: 0 })) }));
    expect([notes(demo), notes({ ...demo, areas: closed })]).toEqual([true, false]);
  });

  it("begins a page with each chart but the first, and keeps every chart on one page with its figures", () => {
    const sheet = sheetOf(allKeys);
    const breaks = sheet.print.pageBreaks ?? [];
    expect(breaks).toHaveLength(allKeys.length - 1);
    sheet.charts.forEach(({ categories, place }, index) => {
      expect(categories.firstRow).toBeGreaterThan(breaks[index - 1] ?? 0);
      expect(place.firstRow).toBeGreaterThan(categories.lastRow);
      expect(place.lastRow).toBeLessThan(breaks[index] ?? sheet.rows.length);
    });
  });

  it("begins a page with a chart that has no room under its figures, and never makes one higher than a page", () => {
    const [communes] = demo.communes;
    if (communes === undefined) throw new Error("no communes");
    const many = Array.from({ length: 60 }, (_, index) => ({ name: `Xã ${index}`, registered: index, recognised: 0 }));
    const charts = { ...demo, communes: [{ ...communes, communes: many }] };
    const sheet = sheetOf([ofTitle("communes")], charts);
    expect(sheet.print.pageBreaks).toEqual([sheet.charts[0]?.place.firstRow]);
    const manyVetoes = { ...demo.vetoes, criteria: Array.from({ length: 60 }, () => demo.vetoes.criteria[0]!) };
    const [tall] = sheetOf([vetoes], { ...demo, vetoes: manyVetoes }).charts;
    const points = (tall!.place.lastRow - tall!.place.firstRow + 1) * 18;
    expect(points).toBeLessThanOrEqual(690);
  });

  it("leaves out a chart that has nothing to show", () => {
    expect(sheetOf(allKeys, chartsOf(smallDistrict())).charts).toEqual([]);
  });

  it("fits an upright page at its own size in Excel and in a file with a wide standard font", () => {
    const { columnWidths, print } = sheetOf([vetoes]);
    const points = columnWidths.reduce((sum, width) => sum + (Math.round(width * 7) + 5) * (8 / 7) * 0.75, 0);
    expect([print.orientation, points <= ((210 - 30 - 15) * 72) / 25.4]).toEqual(["portrait", true]);
  });
});

describe("the charts put so far", () => {
  const keys = chartKeys(demo);
  const never = () => false;

  it("keep the order in which they were put, and take a further one at the end", () => {
    const first = withChart([], vetoes, never);
    const second = withChart(first, ofTitle("areas"), never);
    expect(second.map(({ name }) => name)).toEqual(["KDC vetoes", "KDC areas KDCTB"]);
    expect(withChart(second, vetoes, never)).toEqual(second);
    expect(
      placedCharts(
        second.map(({ name }) => name),
        keys,
      ),
    ).toEqual(second);
  });

  it("give a chart that the user deleted a new name, and know it by that name afterwards", () => {
    const first = withChart(withChart([], vetoes, never), ofTitle("areas"), never);
    const second = withChart(first, vetoes, (name) => name === "KDC vetoes");
    expect(second.map(({ name }) => name)).toEqual(["KDC vetoes #2", "KDC areas KDCTB"]);
    const known = placedCharts(["KDC vetoes #2", "KDC areas KDCTB"], keys);
    expect(known).toEqual(second);
    expect(withChart(known, vetoes, (name) => name === "KDC vetoes #2")[0]?.name).toBe("KDC vetoes #3");
  });

  it("pass over charts of titles that are gone, and tell titles apart whose names begin alike", () => {
    const titles = ["KDC", "KDC #2x"].map((name) => titleName(name));
    const found = placedCharts(["KDC areas KDC", "KDC areas KDC #2x", "KDC areas KDCKM", "Của tôi"], chartKeys({ titles }));
    expect(found.map(({ key }) => key)).toEqual(titles.map((title) => ofTitle("areas", title)));
  });
});
