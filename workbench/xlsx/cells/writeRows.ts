import { getCell } from "../../model/cells";
import { boundingRect, cellRect } from "../../model/rect";
import type { Cell, Rect, Sheet } from "../../model/types";
import type { SheetXml } from "../sheet/sheetXml";
import { readFormula } from "./cellContent";
import { cellText, plainFormula } from "./cellText";
import type { CellTargets, OldCell } from "./cellText";
import { sameCell } from "./sameCell";
import { scanRows } from "./scanRows";
import type { RawCell } from "./scanRows";

interface KeptCell {
  readonly column: number;
  readonly format: number;
  readonly formula: string;
  readonly metadata: number;
  readonly isShared: boolean;
  /** The element as it stands; empty where it leans on another cell's (shared formulas), which may be rewritten. */
  readonly text: string;
}

export interface WrittenRows {
  /** The content of `sheetData`. */
  readonly text: string;
  readonly used: Rect | null;
}

const none: OldCell = { format: 0, formula: "", metadata: 0 };

/**
 * The rows of a sheet: cells that the model left alone are copied as they stand in the file (rich text, phonetics, metadata and all), the others are
 * written from the model. `base`: what was read from `xml`.
 */
export function writeRows(sheet: Sheet, base: Sheet, xml: SheetXml, part: string, targets: CellTargets): WrittenRows {
  const writer = new RowWriter(sheet, base, xml, targets);
  scanRows(xml.text, xml.dataStart, xml.dataEnd, part, { row: (row, tag) => writer.beginOld(row, tag), cell: (raw) => writer.keep(raw) });
  return writer.finish();
}

class RowWriter {
  private readonly out: string[] = [];
  private next = 0;
  private old: { row: number; tag: string; cells: KeptCell[] } | null = null;
  private used: Rect | null = null;
  private readonly lastRow: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly base: Sheet,
    private readonly xml: SheetXml,
    private readonly targets: CellTargets,
  ) {
    let last = sheet.cells.length - 1;
    for (const rows of [sheet.rowHeights.keys(), sheet.hiddenRows]) for (const row of rows) last = Math.max(last, row);
    this.lastRow = last;
  }

  beginOld(row: number, tag: string): void {
    this.flushOld();
    this.writeNew(row);
    this.old = { row, tag, cells: [] };
  }

  keep(raw: RawCell): void {
    const formula = readFormula(raw.formula);
    const isOwn = formula !== null && (formula.kind === "normal" || formula.kind === "array");
    const isShared = formula?.kind === "shared";
    const text = isShared ? "" : this.xml.text.slice(raw.start, raw.end);
    this.old?.cells.push({
      column: raw.column,
      format: raw.style,
      formula: isOwn ? raw.formula : "",
      metadata: raw.metadata,
      isShared,
      text,
    });
  }

  finish(): WrittenRows {
    this.flushOld();
    this.writeNew(this.lastRow + 1);
    return { text: this.out.join(""), used: this.used };
  }

  private flushOld(): void {
    const { old } = this;
    if (old === null) return;
    this.old = null;
    this.next = old.row + 1;
    const byColumn = new Map(old.cells.map((cell) => [cell.column, cell]));
    const cells = this.sheet.cells[old.row] ?? [];
    const extra = Object.keys(cells)
      .map(Number)
      .filter((column) => !byColumn.has(column));
    const columns = extra.length === 0 ? [...byColumn.keys()] : [...byColumn.keys(), ...extra].sort((a, b) => a - b);
    const content = columns.map((column) => this.cellAt(old.row, column, byColumn.get(column)));
    this.push(old.row, this.rowTag(old.row, old.tag), content);
  }

  private writeNew(before: number): void {
    for (; this.next < before; this.next += 1) {
      const row = this.next;
      const cells = this.sheet.cells[row];
      const content = cells === undefined ? [] : Object.keys(cells).map((column) => this.cellAt(row, Number(column), undefined));
      this.push(row, this.rowTag(row, null), content);
    }
  }

  private cellAt(row: number, column: number, kept: KeptCell | undefined): string {
    const cell = getCell(this.sheet, row, column);
    const before = getCell(this.base, row, column);
    const isSame = sameCell(cell, before);
    if (kept !== undefined && isSame && kept.text !== "") return this.mark(row, column, kept.text);
    if (cell === undefined) return "";
    const text = cellText(
      cell,
      row,
      column,
      kept === undefined ? none : this.oldOf(cell, before, kept),
      this.tableAt(row, column),
      this.targets,
    );
    return text === "" ? "" : this.mark(row, column, text);
  }

  private oldOf(cell: Cell, before: Cell | undefined, kept: KeptCell): OldCell {
    const isSameFormula = cell.formula !== undefined && cell.formula === before?.formula;
    const isSameSpill = cell.spill?.rows === before?.spill?.rows && cell.spill?.columns === before?.spill?.columns;
    if (!isSameFormula || !isSameSpill) return { ...kept, formula: "", metadata: 0 };
    return kept.isShared ? { ...kept, formula: plainFormula(cell.formula ?? "", null) } : kept;
  }

  private mark(row: number, column: number, text: string): string {
    const here = cellRect(row, column);
    this.used = this.used === null ? here : boundingRect(this.used, here);
    return text;
  }

  private tableAt(row: number, column: number): string | null {
    const found = this.sheet.tables.find(
      ({ range }) => row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn,
    );
    return found?.name ?? null;
  }

  /** The row's attributes; null where a row has nothing to say of itself. */
  private rowTag(row: number, old: string | null): string | null {
    const height = this.sheet.rowHeights.get(row);
    const isHidden = this.sheet.hiddenRows.has(row);
    if (old !== null && height === this.base.rowHeights.get(row) && isHidden === this.base.hiddenRows.has(row))
      return old.replace(/\sspans\s*=\s*["'][^"']*["']/, "");
    const rest = (old ?? "").replace(/\s(?:r|spans|ht|customHeight|hidden)\s*=\s*["'][^"']*["']/g, "");
    const own = (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (isHidden ? ' hidden="1"' : "");
    return own === "" && old === null ? null : ` r="${row + 1}"${rest}${own}`;
  }

  private push(row: number, tag: string | null, content: readonly string[]): void {
    const cells = content.join("");
    if (tag === null && cells === "") return;
    const open = tag ?? ` r="${row + 1}"`;
    this.out.push(cells === "" ? `<row${open}/>` : `<row${open}>${cells}</row>`);
  }
}
