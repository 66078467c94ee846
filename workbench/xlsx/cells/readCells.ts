import { parseRect } from "../../model/address";
import { forEachCell, getCell } from "../../model/cells";
import { columnCount, rowCount } from "../../model/rect";
import type { Cell, Rect, Sheet } from "../../model/types";
import { formulaFromFile } from "../formulas/fileFormulas";
import { shiftFormula } from "../../model/shiftFormula";
import type { SheetXml } from "../sheet/sheetXml";
import { readFormula, readValue } from "./cellContent";
import { scanRows } from "./scanRows";
import type { RawCell } from "./scanRows";

export interface CellSources {
  readonly strings: readonly string[];
  /** File's cell format → index into the model's styles. */
  readonly styleOfFormat: readonly number[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Fills the sheet's cells, row heights and hidden rows from its rows' XML. */
export function readCells(sheet: Sheet, xml: SheetXml, part: string, sources: CellSources): void {
  const reader = new CellReader(sheet, sources);
  scanRows(xml.text, xml.dataStart, xml.dataEnd, part, { row: (row, tag) => reader.row(row, tag), cell: (raw) => reader.cell(raw) });
  reader.finish();
}

class CellReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: Rect[] = [];
  private cells: (Cell | undefined)[] | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly sources: CellSources,
  ) {}

  row(row: number, tag: string): void {
    this.cells = null;
    const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(tag)?.[1];
    if (height !== undefined) this.sheet.rowHeights.set(row, Number(height));
    if (/\shidden\s*=\s*["'](?:1|true)["']/.test(tag)) this.sheet.hiddenRows.add(row);
  }

  cell(raw: RawCell): void {
    const cell: Cell = { value: readValue(raw, this.sources.strings), style: this.sources.styleOfFormat[raw.style] ?? 0 };
    const formula = raw.formula === "" ? null : this.formulaOf(raw, cell);
    if (formula !== null) cell.formula = formula;
    if (cell.value === null && formula === null && cell.style === 0) return;
    this.cells ??= this.sheet.cells[raw.row] ??= [];
    this.cells[raw.column] = cell;
  }

  finish(): void {
    for (const rect of this.arrays) markSpilled(this.sheet, rect);
  }

  private formulaOf(raw: RawCell, cell: Cell): string | null {
    const formula = readFormula(raw.formula);
    if (formula === null || formula.kind === "dataTable") return null;
    if (formula.kind === "array" && formula.ref !== null) this.noteArray(formula.ref, raw, cell);
    if (formula.kind !== "shared" || formula.shared === null) return formula.text === "" ? null : formulaFromFile(formula.text);
    const master = this.shared.get(formula.shared);
    if (formula.text !== "" || master === undefined) {
      const own = formulaFromFile(formula.text);
      this.shared.set(formula.shared, { formula: own, row: raw.row, column: raw.column });
      return formula.text === "" ? null : own;
    }
    return shiftFormula(master.formula, raw.row - master.row, raw.column - master.column);
  }

  private noteArray(ref: string, raw: RawCell, cell: Cell): void {
    const rect = parseRect(ref);
    if (rect?.firstRow !== raw.row || rect.firstColumn !== raw.column) return;
    const spill = { rows: rowCount(rect), columns: columnCount(rect) };
    if (spill.rows * spill.columns === 1) return;
    cell.spill = spill;
    this.arrays.push(rect);
  }
}

/** Every cell of an array but its anchor belongs to it. Arrays can't overlap: where they do, the later one keeps only what is free. */
function markSpilled(sheet: Sheet, rect: Rect): void {
  const anchor = getCell(sheet, rect.firstRow, rect.firstColumn);
  forEachCell(sheet, rect, (cell) => {
    if (cell !== anchor && cell.formula === undefined && cell.spilledFrom === undefined)
      cell.spilledFrom = { row: rect.firstRow, column: rect.firstColumn };
  });
}
