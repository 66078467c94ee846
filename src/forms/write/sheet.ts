import type { CellValidation, ModelCell, ModelRange, NoteModel, SheetModel } from "../model/sheetModel";
import { fitRows } from "../model/rowFit";
import { marginsMm } from "../sheets/page";
import { entryValidation } from "./entries";
import type { PlacedTable, TableCells, WrittenColumn } from "./table";
import { tableRange } from "./table";
import type { FormWords } from "./words";

/** The words that lists of other forms offer. */
export interface ListOptions {
  readonly titles: readonly string[];
  readonly levels: readonly string[];
  readonly frameworks: readonly string[];
  readonly areaClasses: readonly string[];
}

export interface SheetFrame {
  readonly sheet: string;
  readonly table: string;
  /** Lines over the table. */
  readonly notice: readonly string[];
  readonly frozenColumns: number;
  readonly lists: ListOptions;
  readonly words: FormWords;
}

/** Cells to the right of a table, row by row from its header row on, after a gap of one column. */
export interface SideBlock {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (ModelCell | null)[])[];
}

/** Wider than this, in characters, a page of A4 is turned. */
const portraitWidth = 95;
const gapWidth = 3;
/** Excel takes a list of at most 255 characters, and parts it at commas. */
const longestList = 255;
const formTab = "#2F75B5";

const formMarkStart = "form|";

/** The mark of a form's sheet. Forms are the user's own from the moment they are written: a mark like this gives no right to write over one. */
export function formMark(table: string): string {
  return `${formMarkStart}${table}`;
}

export function isFormMark(mark: string): boolean {
  return mark.startsWith(formMarkStart);
}

export function placeTable(frame: SheetFrame, cells: TableCells): PlacedTable {
  const headerRow = frame.notice.length === 0 ? 0 : frame.notice.length + 1;
  return { sheet: frame.sheet, table: frame.table, columns: cells.columns, headerRow, lastRow: headerRow + cells.rows.length - 1 };
}

/**
 * The sheet of a form: its table, what helps to fill it in, and set up for printing. Protected only where formulas stand beside the table: under protection
 * Excel lets no table grow, and the other forms are there to grow.
 */
export function formSheet(frame: SheetFrame, cells: TableCells, side: SideBlock | null = null): SheetModel {
  const place = placeTable(frame, cells);
  const range = tableRange(place);
  const tableWidths = cells.columns.map(({ width }) => width);
  const columnWidths = side === null ? tableWidths : [...tableWidths, gapWidth, ...side.widths];
  const merges = frame.notice.map((_, row): ModelRange => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: range.lastColumn }));
  const rows = [
    ...noticeRows(frame.notice, tableWidths.length),
    ...cells.rows.map((row, index) => (side === null ? row : [...row, null, ...(side.rows[index] ?? [])])),
  ];
  return {
    name: frame.sheet,
    mark: formMark(frame.table),
    columnWidths,
    rows,
    rowHeights: fitRows({ columnWidths, rows, merges }),
    merges,
    frozenRows: place.headerRow + 1,
    frozenColumns: frame.frozenColumns,
    print: {
      orientation: sum(tableWidths) > portraitWidth ? "landscape" : "portrait",
      marginsMm,
      titleRows: { first: place.headerRow, last: place.headerRow },
      // The notice too: printed, the sheet must say as well what its figures are.
      area: { ...range, firstRow: 0 },
    },
    charts: [],
    validations: cells.columns.flatMap((column, index) => validations(frame, place, column, index)),
    tables: [{ name: frame.table, range }],
    notes: cells.columns.flatMap(({ note }, column): readonly NoteModel[] =>
      note === null ? [] : [{ row: place.headerRow, column, text: note }],
    ),
    tabColor: formTab,
    ...(side !== null && { protection: { open: [dataRange(range)], closed: [] } }),
  };
}

/** The rows under a table's header. */
export function dataRange(table: ModelRange): ModelRange {
  return { ...table, firstRow: table.firstRow + 1 };
}

/** Lines over the whole width of the table, and a gap. */
function noticeRows(notice: readonly string[], columns: number): readonly (readonly (ModelCell | null)[])[] {
  const line = (text: string): readonly ModelCell[] =>
    Array.from({ length: columns }, (_, column) => ({ content: column === 0 ? text : null, style: "notice" }));
  return notice.length === 0 ? [] : [...notice.map(line), []];
}

function validations(frame: SheetFrame, place: PlacedTable, column: WrittenColumn, index: number): readonly CellValidation[] {
  const { list } = column;
  const options = list === null ? [] : typeof list === "string" ? frame.lists[list] : list;
  const fits = options.length > 0 && options.join(",").length <= longestList && !options.some((option) => option.includes(","));
  const range: ModelRange = { firstRow: place.headerRow + 1, firstColumn: index, lastRow: place.lastRow, lastColumn: index };
  return fits ? [{ range, options, message: frame.words.chooseFromList }] : entryValidation(column, range, frame.words);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
