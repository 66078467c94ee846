import { computeYear } from "../../../src/app/compileYear";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import type { SheetGrid } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import { vi } from "../../../src/i18n";
import { gridOf } from "../../support/gridOf";

const grids = formSheetModels(demoDistrict(), { words: vi.forms, resultFormulas: false, notice: [] }).map(gridOf);

describe("reading the scores of one year only", () => {
  it.each([2019, 2020, 2021, 2022])("changes nothing of the result of %i", (year) => {
    const result = computeYear(readDistrict(grids, { scoresOf: year }), year);
    expect(result.ok).toBe(true);
    expect(result).toEqual(computeYear(readDistrict(grids), year));
  });

  it("leaves the rows of other years out, wherever they stand", () => {
    const { scoreTables } = readDistrict(grids, { scoresOf: 2021 }).district;
    expect([...new Set(scoreTables.flatMap(({ rows }) => rows.map(({ year }) => year)))]).toEqual([2021]);
    expect(scoreTables.flatMap(({ rows }) => rows)).toEqual(
      readDistrict(grids).district.scoreTables.flatMap(({ rows }) => rows.filter(({ year }) => year === 2021)),
    );
  });

  it("still tells of a row whose year cannot be read", () => {
    const faulty = grids.map((grid): SheetGrid => {
      if (grid.sheet !== "Chấm điểm 2019") return grid;
      const values = grid.values.map((row, index) => (index === 1 ? ["năm nay", ...row.slice(1)] : row));
      return { ...grid, values, text: values.map((row) => row.map(String)) };
    });
    const told = readDistrict(faulty, { scoresOf: 2022 }).findings;
    expect(told).toEqual(readDistrict(faulty).findings);
    expect(told).toContainEqual(expect.objectContaining({ severity: "error", sheet: "Chấm điểm 2019", cell: "A2" }));
  });
});
