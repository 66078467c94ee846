import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import type { FWorkbook } from "@univerjs/sheets/lib/facade";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { HostChange } from "../../host";
import { getCell } from "../../model/cells";
import type { Rect, Sheet, WorkbookModel } from "../../model/types";
import { cellData, snapshot, unitId } from "./snapshot";
import { styleData } from "./styleData";
import { createGrid, showGeneralNumbers } from "./univer";
import type { TypedText, TypedValues } from "./userChanges";
import { isRefused, setValuesMutation, typedValues } from "./userChanges";

export interface GridListener {
  readonly onTyped: (typed: TypedValues) => void;
  readonly onSelected: (sheetId: string, rect: Rect) => void;
}

/** Shows a workbook model in a Univer grid, and tells what a person does there. The model is the truth; the grid is patched to it. */
export class WorkbookGrid {
  private readonly univer: FUniver;
  /** While the grid is being brought in line with the model, its events are our own doing. */
  private applying = false;
  private typed: TypedText | null = null;
  /** Sheets whose rows were fitted to their text since the grid was built. */
  private readonly fitted = new Set<string>();

  constructor(
    container: HTMLElement,
    private workbook: WorkbookModel,
    private readonly listener: GridListener,
  ) {
    const grid = createGrid(container);
    this.univer = grid.api;
    this.build();
    showGeneralNumbers(grid);
    this.listen();
  }

  /** Shows another workbook. */
  open(workbook: WorkbookModel): void {
    this.workbook = workbook;
    this.rebuild();
  }

  setDark(dark: boolean): void {
    this.univer.toggleDarkMode(dark);
  }

  /** Brings the grid in line with what changed in the model. */
  apply(changes: readonly HostChange[]): void {
    if (changes.some(({ kind }) => kind === "sheets" || kind === "layout")) {
      this.rebuild();
      return;
    }
    this.quietly(() => {
      for (const change of changes) {
        if (change.kind === "values" || change.kind === "formats") this.patch(this.sheet(change.sheetId), change.rect);
      }
      if (changes.some(({ kind }) => kind === "calculated")) for (const sheet of this.workbook.sheets) this.patchDifferences(sheet);
      if (changes.some(({ kind }) => kind === "selection")) this.showSelection();
      this.fitRows();
    });
  }

  private get shown(): FWorkbook {
    const shown = this.univer.getActiveWorkbook();
    if (!shown) throw new Error("The grid shows no workbook.");
    return shown;
  }

  private sheet(id: string): Sheet | undefined {
    return this.workbook.sheets.find((sheet) => sheet.id === id);
  }

  private rebuild(): void {
    this.quietly(() => {
      this.univer.disposeUnit(unitId);
      this.build();
    });
  }

  private build(): void {
    this.fitted.clear();
    this.univer.createWorkbook(snapshot(this.workbook)).setNumfmtLocal("vi");
    this.showSelection();
    this.fitRows();
  }

  private quietly(work: () => void): void {
    this.applying = true;
    try {
      work();
    } finally {
      this.applying = false;
    }
  }

  private showSelection(): void {
    const { sheetId, range } = this.workbook.selection;
    const shown = this.shown;
    if (shown.getActiveSheet().getSheetId() !== this.workbook.activeSheetId) shown.setActiveSheet(this.workbook.activeSheetId);
    if (sheetId !== this.workbook.activeSheetId) return;
    const now = shown.getActiveRange()?.getRange();
    const same =
      now?.startRow === range.firstRow &&
      now.endRow === range.lastRow &&
      now.startColumn === range.firstColumn &&
      now.endColumn === range.lastColumn;
    if (same) return;
    const sheet = shown.getActiveSheet();
    sheet
      .getRange(range.firstRow, range.firstColumn, range.lastRow - range.firstRow + 1, range.lastColumn - range.firstColumn + 1)
      .activate();
    sheet.scrollToCell(Math.max(0, range.firstRow - 3), Math.max(0, range.firstColumn - 2));
  }

  /** Rows without a height of their own are as high as their text, as in Excel; measured when the sheet is first looked at. */
  private fitRows(): void {
    const shown = this.shown.getActiveSheet();
    const sheet = this.sheet(shown.getSheetId());
    if (!sheet || this.fitted.has(sheet.id)) return;
    this.fitted.add(sheet.id);
    let first = 0;
    for (let row = 0; row <= sheet.cells.length; row += 1) {
      if (row < sheet.cells.length && !sheet.rowHeights.has(row)) continue;
      if (row > first) shown.setRowAutoHeight(first, row - first);
      first = row + 1;
    }
  }

  private patch(sheet: Sheet | undefined, rect: Rect): void {
    if (!sheet) return;
    const cells: [number, number][] = [];
    const lastRow = Math.min(rect.lastRow, sheet.cells.length);
    for (let row = rect.firstRow; row <= lastRow; row += 1) {
      const lastColumn = Math.min(rect.lastColumn, sheet.cells[row]?.length ?? rect.firstColumn);
      for (let column = rect.firstColumn; column <= lastColumn; column += 1) cells.push([row, column]);
    }
    this.write(sheet, cells);
  }

  /** Formula results may have changed anywhere: only the cells that show something else are written. */
  private patchDifferences(sheet: Sheet): void {
    const shown = this.shown.getSheetBySheetId(sheet.id)?.getSheet();
    if (!shown) return;
    const cells: [number, number][] = [];
    sheet.cells.forEach((row, rowIndex) =>
      row?.forEach((cell, column) => {
        if (!cell) return;
        const wanted = cellData(cell);
        const now = shown.getCellRaw(rowIndex, column);
        if ((now?.v ?? null) !== (wanted.v ?? null) || (now?.f ?? null) !== (wanted.f ?? null)) cells.push([rowIndex, column]);
      }),
    );
    this.write(sheet, cells);
  }

  private write(sheet: Sheet, cells: readonly (readonly [number, number])[]): void {
    if (cells.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, column] of cells) {
      const cell = getCell(sheet, row, column);
      const style = this.workbook.styles[cell?.style ?? 0];
      (cellValue[row] ??= {})[column] = { ...cellData(cell), s: style && cell?.style ? styleData(style) : null };
    }
    const params: ISetRangeValuesMutationParams = { unitId, subUnitId: sheet.id, cellValue };
    this.univer.syncExecuteCommand(setValuesMutation, params, { onlyLocal: true });
  }

  private listen(): void {
    const { univer } = this;
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (!this.applying && isRefused(event.id)) event.cancel = true;
    });
    univer.addEvent(univer.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      this.typed = isConfirm ? { row, column, text: value.toPlainText().replace(/[\r\n]+$/, "") } : null;
    });
    univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
      if (this.applying || id !== setValuesMutation) return;
      const typed = typedValues(params as ISetRangeValuesMutationParams, this.typed);
      this.typed = null;
      if (typed) this.listener.onTyped(typed);
    });
    univer.addEvent(univer.Event.SelectionChanged, ({ worksheet, selections: [range] }) => {
      if (this.applying || !range) return;
      this.listener.onSelected(worksheet.getSheetId(), {
        firstRow: range.startRow,
        lastRow: range.endRow,
        firstColumn: range.startColumn,
        lastColumn: range.endColumn,
      });
    });
    univer.addEvent(univer.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (this.applying) return;
      this.quietly(() => this.fitRows());
      const range = activeSheet.getActiveRange()?.getRange();
      this.listener.onSelected(activeSheet.getSheetId(), {
        firstRow: range?.startRow ?? 0,
        lastRow: range?.endRow ?? 0,
        firstColumn: range?.startColumn ?? 0,
        lastColumn: range?.endColumn ?? 0,
      });
    });
  }
}
