import type { ITableCellOptions } from "docx";
import { AlignmentType, BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { ModelCell, ModelRange } from "../forms/model/sheetModel";
import type { CellStyle } from "../forms/model/styles";
import { cellStyles } from "../forms/model/styles";
import type { AppendixTable } from "../forms/sheets/appendixTable";
import type { NumberWords } from "../i18n";
import { cellText } from "./cellText";
import { halfPoints } from "./page";
import { line } from "./text";

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  general: AlignmentType.LEFT,
} as const;
const paddingTwips = 50;
/** Room for `STT` in bold: a column of a sheet may be narrower than a cell of Word can be. */
const leastWidth = 640;

function borders({ border }: CellStyle): NonNullable<ITableCellOptions["borders"]> {
  const side =
    border === "thin" ? { style: BorderStyle.SINGLE, size: 4, color: "000000" } : { style: BorderStyle.NONE, size: 0, color: "auto" };
  return { top: side, bottom: side, left: side, right: side };
}

interface Place {
  readonly width: number;
  readonly merge: ModelRange | null;
}

function tableCell(cell: ModelCell, { width, merge }: Place, numbers: NumberWords): TableCell {
  const look: CellStyle = cellStyles[cell.style];
  const alignment = alignments[typeof cell.content === "number" && look.horizontal === "general" ? "right" : look.horizontal];
  return new TableCell({
    children: [line(cellText(cell, numbers), { bold: look.bold, italics: look.italic, size: halfPoints.table }, { alignment })],
    width: { size: width, type: WidthType.DXA },
    borders: borders(look),
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: paddingTwips / 2, bottom: paddingTwips / 2, left: paddingTwips, right: paddingTwips },
    ...(look.fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill.slice(1) } }),
    ...(merge === null ? {} : { columnSpan: merge.lastColumn - merge.firstColumn + 1, rowSpan: merge.lastRow - merge.firstRow + 1 }),
  });
}

const empty: ModelCell = { content: null, style: "text" };

function isWithin({ firstRow, lastRow, firstColumn, lastColumn }: ModelRange, row: number, column: number): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

/** What narrow columns lack, the widest one gives. */
function wideEnough(widths: readonly number[]): readonly number[] {
  const lacking = widths.reduce((sum, width) => sum + Math.max(0, leastWidth - width), 0);
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((width, column) => (column === widest ? width - lacking : Math.max(width, leastWidth)));
}

/** The table as a sheet has it: its merges, looks and widths, its header repeated on every page. `width`: in twips, for all of the sheet's columns. */
export function wordTable({ widths, rows, merges, headerRows }: AppendixTable, width: number, numbers: NumberWords): Table {
  const used = Math.max(...rows.map((row) => row.length));
  const all = widths.reduce((sum, each) => sum + each, 0);
  const columnWidths = wideEnough(widths.map((each) => Math.floor((each * width) / all))).slice(0, used);
  const spanned = (first: number, last: number): number => columnWidths.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: spanned(0, used - 1), type: WidthType.DXA },
    columnWidths,
    rows: rows.map((cells, row) => {
      const children = columnWidths.flatMap((columnWidth, column) => {
        const merge = merges.find((each) => isWithin(each, row, column)) ?? null;
        if (merge !== null && (merge.firstRow !== row || merge.firstColumn !== column)) return [];
        const size = merge === null ? columnWidth : spanned(merge.firstColumn, merge.lastColumn);
        return [tableCell(cells[column] ?? empty, { width: size, merge }, numbers)];
      });
      return new TableRow({ children, cantSplit: true, tableHeader: row < headerRows });
    }),
  });
}
