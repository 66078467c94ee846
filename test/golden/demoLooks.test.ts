import { year } from "../../src/core/domain/names";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { compileYear } from "../../src/core/summary/compileYear";
import { partedGroups } from "../../src/forms/model/pageBreaks";
import type { ModelCell, SheetModel } from "../../src/forms/model/sheetModel";
import { cellStyles } from "../../src/forms/model/styles";
import { columnTextPoints, textPoints } from "../../src/forms/model/textWidth";
import { annualSheets } from "../../src/forms/sheets/annual";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { displayText } from "../../workbench/model/displayText";

const district = demoDistrict();
const result = compileYear(district, year(2022));
if (!result.ok) throw new Error("the demo district does not compile");
const annual = annualSheets(result.value, vi.sheets);
const forms = formSheetModels(district, { words: vi.forms, resultFormulas: true, notice: vi.samples.demo });
const sheets: readonly (readonly [string, SheetModel])[] = [...forms, ...annual].map((sheet) => [sheet.name, sheet] as const);

/** Times New Roman's own line, without any air. */
const lineOfFont = 1.15;

interface Placed {
  readonly cell: ModelCell;
  readonly at: string;
  /** Of the cell, or of all cells it is merged over. */
  readonly width: number;
  readonly height: number;
}

function placedCells(sheet: SheetModel): readonly Placed[] {
  const mergeAt = new Map(sheet.merges.map((merge) => [`${merge.firstRow}:${merge.firstColumn}`, merge]));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const heights = sheet.rows.map((_, row) => sheet.rowHeights.get(row) ?? 0);
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Placed[] => {
      if (cell === null || cell.content === null) return [];
      const { lastRow = row, lastColumn = column } = mergeAt.get(`${row}:${column}`) ?? {};
      const width = columnTextPoints(sum(sheet.columnWidths.slice(column, lastColumn + 1)));
      return [{ cell, at: `column ${column}: ${JSON.stringify(cell.content)}`, width, height: sum(heights.slice(row, lastRow + 1)) }];
    }),
  );
}

/** Each different cell once. */
const told = (cells: readonly Placed[]): readonly string[] => [...new Set(cells.map(({ at }) => at))];

describe.each(sheets)("%s of the demo district", (_, sheet) => {
  const cells = placedCells(sheet);

  it("gives every row a height, and shows all text in it", () => {
    expect(sheet.rowHeights.size).toBe(sheet.rows.length);
    const clipped = cells.filter(({ cell: { content, style }, width, height }) => {
      if (typeof content !== "string") return false;
      const { wrap, fontSize } = cellStyles[style];
      const lines = content
        .split("\n")
        .reduce((count, line) => count + (wrap ? Math.max(1, Math.ceil(textPoints(line, style) / width)) : 1), 0);
      return lines * fontSize * lineOfFont > height;
    });
    expect(told(clipped)).toEqual([]);
  });

  it("has no word, number or date wider than its column", () => {
    const tooWide = cells.filter(({ cell: { content, style }, width }) => {
      const { numberFormat, wrap } = cellStyles[style];
      if (typeof content === "number") return textPoints(displayText(content, numberFormat, "vi-VN"), style) > width;
      return typeof content === "string" && wrap && content.split(/\s/u).some((word) => textPoints(word, style) > width);
    });
    expect(told(tooWide)).toEqual([]);
  });

  it("has no text cut off by its neighbour", () => {
    const cut = cells.filter(({ cell: { content, style }, width }) => {
      const { wrap, border } = cellStyles[style];
      return typeof content === "string" && !wrap && border !== "none" && textPoints(content, style) > width;
    });
    expect(told(cut)).toEqual([]);
  });
});

describe.each(annual.filter(({ print }) => !print.onePage).map((sheet) => [sheet.name, sheet] as const))("%s, printed", (_, sheet) => {
  it("has no page that begins with its signature", () => {
    const last = sheet.rows.length - 1;
    expect(partedGroups(sheet, [{ first: Math.max(0, last - 2), last }])).toBe(0);
  });
});

it("all annual sheets have tabs of one colour, apart from the forms'", () => {
  const colours = (of: readonly SheetModel[]) => new Set(of.map(({ tabColor }) => tabColor));
  expect(colours(annual).size).toBe(1);
  expect(colours(forms).size).toBe(1);
  expect([...colours(annual)]).not.toEqual([...colours(forms)]);
});
