import fc from "fast-check";
import type { ModelRange, SheetModel } from "../../src/forms/model/sheetModel";
import { cellStyles } from "../../src/forms/model/styles";
import { anyResult } from "../forms/sheets/arbitraryResult";
import { sheetsOf } from "../forms/sheets/reading";

const eachSheet = (law: (sheet: SheetModel) => void): void => {
  fc.assert(
    fc.property(anyResult, (result) => {
      for (const sheet of sheetsOf(result)) law(sheet);
    }),
    { numRuns: 60 },
  );
};
const contains = (outer: ModelRange, inner: ModelRange): boolean =>
  outer.firstRow <= inner.firstRow &&
  inner.lastRow <= outer.lastRow &&
  outer.firstColumn <= inner.firstColumn &&
  inner.lastColumn <= outer.lastColumn;
const overlap = (a: ModelRange, b: ModelRange): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
const extent = (sheet: SheetModel): ModelRange => ({
  firstRow: 0,
  firstColumn: 0,
  lastRow: sheet.rows.length - 1,
  lastColumn: sheet.columnWidths.length - 1,
});
const filledCells = (sheet: SheetModel): readonly { readonly row: number; readonly column: number }[] =>
  sheet.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell !== null && cell.content !== null ? [{ row, column }] : [])));

describe("whatever the result and the words in it,", () => {
  it("no row is wider than the sheet's columns", () => {
    eachSheet((sheet) => {
      expect(sheet.rows.filter((row) => row.length > sheet.columnWidths.length)).toEqual([]);
    });
  });

  it("merges lie inside, take more than one cell, and never overlap", () => {
    eachSheet((sheet) => {
      const faulty = sheet.merges.filter(
        (merge, index) =>
          !contains(extent(sheet), merge) ||
          (merge.firstRow === merge.lastRow && merge.firstColumn === merge.lastColumn) ||
          sheet.merges.slice(index + 1).some((other) => overlap(merge, other)),
      );
      expect(faulty).toEqual([]);
    });
  });

  it("no merge hides a content", () => {
    eachSheet((sheet) => {
      const hidden = filledCells(sheet).filter(({ row, column }) =>
        sheet.merges.some(
          (merge) =>
            overlap(merge, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }) &&
            (merge.firstRow !== row || merge.firstColumn !== column),
        ),
      );
      expect(hidden).toEqual([]);
    });
  });

  it("charts stand on empty cells and draw cells of the table", () => {
    eachSheet((sheet) => {
      for (const chart of sheet.charts) {
        expect(
          filledCells(sheet).filter(({ row, column }) =>
            overlap(chart.place, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
          ),
        ).toEqual([]);
        expect(contains(extent(sheet), chart.place)).toBe(true);
        for (const { values } of chart.series) {
          expect(contains(extent(sheet), values)).toBe(true);
          expect([values.firstRow, values.lastRow]).toEqual([chart.categories.firstRow, chart.categories.lastRow]);
        }
      }
      sheet.charts.forEach((chart, index) => {
        for (const other of sheet.charts.slice(index + 1)) expect(overlap(chart.place, other.place)).toBe(false);
      });
    });
  });

  it("names and marks are valid and differ", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const sheets = sheetsOf(result);
        for (const { name } of sheets) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^:\\/?*[\]']([^:\\/?*[\]]*[^:\\/?*[\]'])?$/u);
        }
        expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
        expect(new Set(sheets.map(({ mark }) => mark)).size).toBe(sheets.length);
      }),
      { numRuns: 60 },
    );
  });

  it("no data becomes a formula, and every number is a finite one", () => {
    eachSheet((sheet) => {
      const faulty = sheet.rows.flat().filter((cell) => {
        if (cell === null) return false;
        if (typeof cell.content === "number") return !Number.isFinite(cell.content);
        return (typeof cell.content === "object" && cell.content !== null) || !(cell.style in cellStyles);
      });
      expect(faulty).toEqual([]);
    });
  });

  it("header rows, print area and row heights lie within the sheet", () => {
    eachSheet((sheet) => {
      const { titleRows, area } = sheet.print;
      if (titleRows) expect(titleRows.first >= 0 && titleRows.first <= titleRows.last && titleRows.last < sheet.rows.length).toBe(true);
      expect(area).toEqual(extent(sheet));
      for (const [row, height] of sheet.rowHeights) {
        expect(row).toBeLessThan(sheet.rows.length);
        // Excel's tallest row
        expect(height > 0 && height <= 409).toBe(true);
      }
      expect(sheet.frozenRows).toBeLessThanOrEqual(sheet.rows.length);
    });
  });

  it("the result is left as it was, and the same result gives the same sheets", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const before = structuredClone(result);
        const sheets = sheetsOf(result);
        expect(result).toEqual(before);
        expect(sheetsOf(result)).toEqual(sheets);
      }),
      { numRuns: 20 },
    );
  });
});
