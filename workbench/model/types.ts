/**
 * The workbook as the embedded host holds it: the single truth that the protocol server (`richapi/`), the file format (`xlsx/`),
 * the formula engine (`formula/`) and the grid (`page/`) all read and change. Plain data; behaviour stands in the files beside it.
 * Rows and columns are zero-based throughout.
 */

export type ErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!";

export interface CellError {
  readonly error: ErrorCode;
  /** Told by a custom function; shown by Excel on the cell's error card. */
  readonly message?: string;
}

/** A cell's raw value: never the displayed text. null = blank. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  value: CellValue;
  /** With its leading `=`, English names, as a person would see it (`=KDC.TONGDIEM(A1:B1,…)`); absent for constants. */
  formula?: string;
  /** Set on the anchor of a formula whose result spills: the rectangle it fills, the anchor included. */
  spill?: { rows: number; columns: number };
  /** Set on the other cells of a spill: they hold a value but no formula of their own. */
  spilledFrom?: { row: number; column: number };
  /** Index into `WorkbookModel.styles`; 0 is the default style. */
  style: number;
}

export interface BorderEdge {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  readonly color: string;
}

/** Interned: equal styles share one index. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly numberFormat: string;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: { readonly [edge in "top" | "bottom" | "left" | "right"]: BorderEdge | null };
}

export interface Rect {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

export interface Table {
  id: string;
  name: string;
  /** Header row included; total row included where shown. */
  range: Rect;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface DefinedName {
  name: string;
  /** With its leading `=`: `='TH 2022'!$A$1` or `="a constant"`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** A rule of validation other than a list. A formula begins with `=`, anything else is a number; dates are serial numbers. */
export interface ValidationRule {
  readonly type: "whole" | "decimal" | "date" | "textLength" | "custom";
  /** "" for `custom`, which is a formula alone. */
  readonly operator:
    "" | "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
  /** Relative references are those of the range's first cell. */
  readonly formula1: string;
  /** "" where the operator takes one operand. */
  readonly formula2: string;
}

export interface ListValidation {
  range: Rect;
  /** `a,b,c` or `=Sheet!$A$1:$A$9`, as Excel's list source; "" = no list. */
  source: string;
  /** A rule that is no list; without it and without a source anything may be typed, only the prompt is shown. */
  rule?: ValidationRule;
  promptTitle: string;
  prompt: string;
  errorTitle: string;
  error: string;
  /** How a value outside the list is met; absent = stop: it is refused. */
  errorStyle?: "stop" | "warning" | "information";
}

export interface ChartSeries {
  name: string;
  kind: "stackedColumn" | "column" | "line" | "bar" | "pie";
  /** References with sheet: `'So sánh các năm'!$B$5:$B$8`. */
  values: string;
  categories: string;
  secondaryAxis: boolean;
  color: string | null;
  /** Points marked on a line; absent = none. null colours follow the series. */
  markers?: { background: string | null; foreground: string | null };
  /** Values written at its points or on its columns, in this number format ("" = the cells' own); absent = none. */
  labels?: { numberFormat: string };
}

/** How an axis is drawn, where it differs from what the values suggest; of the axis of the categories only its direction. */
export interface ChartAxis {
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** From the far end to the near one; absent = the usual way. */
  readonly reversed?: true;
}

export interface Chart {
  id: string;
  name: string;
  title: string;
  series: ChartSeries[];
  /** The cells it covers. */
  place: Rect;
  /** Where the legend stands; absent = at the bottom. */
  legend?: "top" | "bottom" | "left" | "right" | "none";
  categoryAxis?: ChartAxis;
  valueAxis?: ChartAxis;
  secondValueAxis?: ChartAxis;
}

export interface HeaderFooter {
  state: "default" | "firstAndDefault" | "oddAndEven" | "firstOddAndEven";
  /** Excel's own codes, e.g. `&P`. */
  default: { left: string; center: string; right: string; leftFooter: string; centerFooter: string; rightFooter: string };
  first: { left: string; center: string; right: string; leftFooter: string; centerFooter: string; rightFooter: string };
}

/** Margins in points. */
export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** OOXML paper code; 9 = A4. */
  paperSize: number;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** null = not fitted; 0 pages high = as many as needed. */
  fitTo: { wide: number; tall: number } | null;
  centerHorizontally: boolean;
  /** null = automatic: goes on from the sheet before when a whole workbook is printed. */
  firstPageNumber: number | null;
  titleRows: { first: number; last: number } | null;
  printArea: Rect | null;
  /** Rows that a manual page break stands over, ascending. */
  rowBreaks: number[];
  headerFooter: HeaderFooter;
}

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
}

/** What a protected sheet lets people do all the same, beside typing into unlocked cells. */
export type ProtectionPermission =
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "editObjects"
  | "editScenarios"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertHyperlinks"
  | "insertRows"
  | "pivotTables"
  | "sort";

export interface SheetProtection {
  enabled: boolean;
  password: boolean;
  /** Absent = nothing. */
  allowed?: readonly ProtectionPermission[];
}

export interface Sheet {
  /** Stable through renaming; what object paths and events name. */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  /** `cells[row]?.[column]`; both levels sparse. */
  cells: (Cell | undefined)[][];
  merges: Rect[];
  /** Column → width in characters; row → height in points. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  frozen: { rows: number; columns: number };
  tables: Table[];
  names: DefinedName[];
  validations: ListValidation[];
  notes: Note[];
  charts: Chart[];
  page: PageSetup;
  protection: SheetProtection;
  showGridlines: boolean;
}

export interface WorkbookModel {
  sheets: Sheet[];
  activeSheetId: string;
  selection: { sheetId: string; range: Rect };
  styles: CellStyle[];
  names: DefinedName[];
  structureProtected: boolean;
  /** Opened for reading only: Excel then says so, and what is changed can be saved only as another file. */
  readOnly?: boolean;
  /** Add-in settings kept in the document, by key, as JSON values. */
  settings: Map<string, unknown>;
  /** Bytes of the file it was opened from: what the model does not know is taken from there when it is saved. null = new workbook. */
  source: Uint8Array | null;
}

/** A custom function as the add-in registered it: called with plain JavaScript values as Excel would pass them. */
export interface CustomFunction {
  /** As typed in a cell: `KDC.TONGDIEM`. */
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality: "scalar" | "matrix"; readonly optional: boolean }[];
  readonly returnsMatrix: boolean;
  /** `allowErrorForDataTypeAny` of the metadata: errors in arguments are handed over; else Excel answers `#VALUE!` without calling. */
  readonly allowsErrors?: boolean;
  readonly call: (...args: unknown[]) => unknown;
}

/** Calculates a workbook in place: every formula gets its value, every spill its cells. Knows no Office. */
export interface FormulaEngine {
  calculate(workbook: WorkbookModel, functions: readonly CustomFunction[]): Promise<void>;
}
