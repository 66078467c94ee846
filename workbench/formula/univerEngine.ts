import { getCell, hasFormulas } from "../model/cells";
import { cellRect, maxColumns, maxRows } from "../model/rect";
import { findSheetByKey } from "../model/sheets";
import type { CellError, CustomFunction, FormulaEngine, Rect, Sheet, WorkbookModel } from "../model/types";
import { ConstantRanges } from "./constantRanges";
import { engineWorkbook } from "./engineSheets";
import type { CellChoice } from "./engineSheets";
import { cellKey, forEachFormula, isCalculable } from "./formulaCells";
import { applyResults, arrayAt, isForbidden, isSpillError } from "./results";
import type { Results } from "./results";
import { largeExtra, referencedSize, sizeSensitive, smallExtra } from "./room";
import type { Room, Size } from "./room";
import { EngineSession } from "./session";
import { withoutSheetNames } from "./sheetNames";
import { hasSpillReference, withoutSpillReferences } from "./spillReferences";
import { withoutTableReferences } from "./tableReferences";
import { loadUniver } from "./univer";
import type { UniverModules } from "./univer";

/** Each round may settle what the one before brought to light (a spill into a table, the size of `A1#`); chains longer than this are left as they are. */
const mostRounds = 8;

/**
 * A formula engine over Univer, for Node and the browser alike. Every formula is calculated anew. One with a function that neither Univer nor the add-in
 * knows keeps the value it has, its spill included: a figure that Excel calculated is not replaced by `#NAME?`.
 */
export function createUniverEngine(load: () => Promise<UniverModules> = loadUniver): FormulaEngine {
  let modules: Promise<UniverModules> | null = null;
  return {
    async calculate(workbook: WorkbookModel, functions: readonly CustomFunction[]): Promise<void> {
      if (!hasFormulas(workbook)) return;
      modules ??= load();
      const calculation = new Calculation(workbook, functions, await modules);
      await calculation.run();
    },
  };
}

class Calculation {
  /** Cells whose formulas are left out, with the values that they have. */
  private readonly held = new Set<string>();
  /** Anchors whose arrays would fit as far as the engine knows, but not as far as Excel does. */
  private readonly blocked = new Set<string>();
  private readonly messages = new Map<string, CellError>();
  private readonly session: EngineSession;
  private room: Room;
  private results: Results = new Map();
  /** What each anchor spills to, as far as known: for `A1#`. */
  private spills = new Map<string, Rect>();

  constructor(
    private readonly workbook: WorkbookModel,
    functions: readonly CustomFunction[],
    modules: UniverModules,
  ) {
    this.room = { extra: smallExtra, least: referencedSize(workbook) };
    const constants = new ConstantRanges(workbook);
    this.session = new EngineSession(
      modules,
      functions,
      (sheetId, rect) => constants.valuesAt(sheetId, rect),
      (sheetId, row, column, error) => this.messages.set(cellKey(sheetId, row, column), error),
      (sheetId, row, column) => this.held.add(cellKey(sheetId, row, column)),
    );
  }

  async run(): Promise<void> {
    try {
      forEachFormula(this.workbook, (sheet, row, column, formula) => {
        if (!isCalculable(formula, (name) => this.session.knowsFunction(name))) this.held.add(cellKey(sheet.id, row, column));
        this.noteSpill(sheet, row, column, spillOfCell(sheet, row, column));
      });
      for (let round = 0, isSettled = false; round < mostRounds && !isSettled; round += 1) isSettled = await this.round();
    } finally {
      this.session.dispose();
    }
    const { results, held, blocked, messages } = this;
    applyResults(this.workbook, { results, held, blocked, messages });
  }

  /** Calculates once. True where nothing came to light that asks for another time. */
  private async round(): Promise<boolean> {
    const before = this.state();
    this.messages.clear();
    this.results = await this.session.calculate(engineWorkbook(this.workbook, this.room, this.choose, this.session.locale), this.workbook);
    let hasSpillReferences = false;
    const spills = this.spills;
    this.spills = new Map();
    forEachFormula(this.workbook, (sheet, row, column, formula) => {
      hasSpillReferences ||= hasSpillReference(formula);
      this.examine(sheet, row, column);
      const isRefused = this.results.get(sheet.id)?.values[row]?.[column]?.v === "#REF!";
      if (isRefused && sizeSensitive.test(formula)) this.makeRoom(this.room.least, largeExtra);
    });
    return this.state() === before && (!hasSpillReferences || JSON.stringify([...spills]) === JSON.stringify([...this.spills]));
  }

  private state(): string {
    return JSON.stringify([this.held.size, this.blocked.size, this.room]);
  }

  private readonly choose: CellChoice = (sheet, row, column, cell) => {
    const key = cellKey(sheet.id, row, column);
    if (this.blocked.has(key)) return { value: { error: "#SPILL!" } };
    if (cell.spilledFrom !== undefined)
      return { value: this.held.has(cellKey(sheet.id, cell.spilledFrom.row, cell.spilledFrom.column)) ? cell.value : null };
    if (cell.formula === undefined || this.held.has(key)) return { value: cell.value };
    const named = withoutSheetNames(cell.formula, sheet, this.workbook);
    const plain = withoutTableReferences(named, { sheet, row, column }, this.workbook);
    return { formula: hasSpillReference(plain) ? withoutSpillReferences(plain, (name, r, c) => this.spillAt(sheet, name, r, c)) : plain };
  };

  private spillAt(here: Sheet, name: string | null, row: number, column: number): Rect | null {
    const sheet = name === null ? here : findSheetByKey(this.workbook, name);
    if (sheet === undefined || getCell(sheet, row, column)?.formula === undefined) return null;
    return this.spills.get(cellKey(sheet.id, row, column)) ?? cellRect(row, column);
  }

  private noteSpill(sheet: Sheet, row: number, column: number, rect: Rect | null): void {
    if (rect !== null) this.spills.set(cellKey(sheet.id, row, column), rect);
  }

  private examine(sheet: Sheet, row: number, column: number): void {
    const rect = arrayAt(this.results, sheet.id, row, column);
    if (this.held.has(cellKey(sheet.id, row, column))) this.noteSpill(sheet, row, column, spillOfCell(sheet, row, column));
    if (rect === null) return;
    if (!isSpillError(this.results, sheet.id, row, column)) {
      if (isForbidden(sheet, rect)) this.blocked.add(cellKey(sheet.id, row, column));
      this.noteSpill(sheet, row, column, rect);
      return;
    }
    if (rect.lastRow < maxRows && rect.lastColumn < maxColumns)
      this.makeRoom({ rows: rect.lastRow + 1, columns: rect.lastColumn + 1 }, this.room.extra);
  }

  private makeRoom(least: Size, extra: Size): void {
    const grown = { rows: Math.max(least.rows, this.room.least.rows), columns: Math.max(least.columns, this.room.least.columns) };
    this.room = { extra, least: grown };
  }
}

function spillOfCell(sheet: Sheet, row: number, column: number): Rect | null {
  const spill = getCell(sheet, row, column)?.spill;
  return spill === undefined
    ? null
    : { firstRow: row, firstColumn: column, lastRow: row + spill.rows - 1, lastColumn: column + spill.columns - 1 };
}
