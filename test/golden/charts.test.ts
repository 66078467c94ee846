import facts from "./facts/bao-lam.json";
import type { YearCharts } from "../../src/core/charts/types";
import { yearCharts } from "../../src/core/charts/yearCharts";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { year } from "../../src/core/domain/names";
import { compileYear } from "../../src/core/summary/compileYear";

const district = demoDistrict();
const charts = chartsOf(2022);

function chartsOf(ofYear: number): YearCharts {
  const result = yearCharts(district, year(ofYear));
  if (!result.ok) throw new Error("refused");
  return result.value;
}

describe("the charts of the demo district", () => {
  it("show the published recognitions of 2022: 72 = 15 + 52 + 5 and 25 = 10 + 14 + 1", () => {
    const told = charts.histories.map(({ title, years }) => {
      const last = years[years.length - 1];
      return [title, last?.year, last?.recognised, last?.first, last?.maintained, last?.again];
    });
    expect(told).toEqual([
      ["KDCTB", 2022, 72, 15, 52, 5],
      ["KDCKM", 2022, 25, 10, 14, 1],
    ]);
  });

  it("show every published year up to the chosen one", () => {
    for (const ofYear of [2019, 2020, 2021, 2022] as const) {
      for (const { title, years } of chartsOf(ofYear).histories) {
        expect(years.map((each) => each.year)).toEqual([2019, 2020, 2021, 2022].filter((each) => each <= ofYear));
        const published = facts.years[ofYear].recognised[title as string as "KDCTB" | "KDCKM"];
        expect(years[years.length - 1]?.recognised).toBe(published.total);
      }
    }
  });

  it("have the figures of the summary sheets", () => {
    const compiled = compileYear(district, year(2022));
    if (!compiled.ok) throw new Error("refused");
    const { totals, communes, vetoCounts } = compiled.value;
    expect(charts.vetoes.criteria).toEqual(vetoCounts);
    for (const { title, registered, recognised, communes: told } of charts.communes) {
      expect({ registered, recognised }).toEqual({ registered: totals.get(title)?.registered, recognised: totals.get(title)?.recognised });
      for (const { name, ...counts } of told) {
        expect(communes.find((commune) => commune.name === name)?.titles.get(title)).toMatchObject(counts);
      }
    }
  });

  it("have nine content areas, and a row for each registration", () => {
    expect(
      charts.areas.map(({ areas, registered, communes }) => [areas.length, registered, communes.flatMap(({ rows }) => rows).length]),
    ).toEqual(charts.communes.map(({ registered }) => [9, registered, registered]));
  });
});
