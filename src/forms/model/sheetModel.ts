import type { StyleName } from "./styles";

/** A formula to be written as such. Everything else is written as a value: text that looks like a formula stays text. */
export interface FormulaContent {
  readonly formula: string;
}

/** null = the cell stays empty. Dates are Excel serial numbers with a date style; numbers are numbers. */
export type ModelContent = string | number | boolean | FormulaContent | null;

export interface ModelCell {
  readonly content: ModelContent;
  readonly style: StyleName;
}

/** Zero-based, ends included. */
export interface ModelRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type PageOrientation = "portrait" | "landscape";

/** Margins in millimetres (NĐ 30/2020). The page number stands top centre from page 2 on every printed sheet. */
export interface PrintSetup {
  readonly orientation: PageOrientation;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated at the top of each page, zero-based; null = none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: ModelRange | null;
  /** Fitted to one page, not only to its width. */
  readonly onePage?: boolean;
  /**
   * Rows over which a new page begins, zero-based. A sheet with these is printed at its own size: Excel leaves page breaks out of account where a sheet
   * is fitted to the page's width. Its columns must fit the page.
   */
  readonly pageBreaks?: readonly number[];
  /** False where pages of one sheet belong to different readers. */
  readonly pageNumbers?: false;
}

/** Columns stacked or side by side, bars from left to right, the first row at the top, or a line. A chart has bars alone, or none. */
export type ChartSeriesKind = "stackedColumn" | "clusteredColumn" | "bar" | "line";

export interface ChartSeriesModel {
  readonly name: string;
  readonly kind: ChartSeriesKind;
  readonly values: ModelRange;
  /** Plotted against the secondary axis (a rate beside counts). */
  readonly secondaryAxis: boolean;
  /** `#RRGGBB`; told apart by pattern of use and legend, never by colour alone. */
  readonly color: string;
  /** Values written on the columns, in this number format; null = none. A line has its points marked instead. */
  readonly labelFormat: string | null;
}

/** A value axis, where it is not left to the values. */
export interface AxisModel {
  readonly numberFormat: string;
  readonly minimum: number;
}

export interface ChartModel {
  readonly name: string;
  readonly title: string;
  readonly categories: ModelRange;
  readonly series: readonly ChartSeriesModel[];
  /** The axis of the other series; absent = as the values suggest. */
  readonly valueAxis?: AxisModel;
  /** The axis of the series on the secondary axis; null = as the values suggest. */
  readonly secondaryAxis: AxisModel | null;
  /** The cells the chart covers. */
  readonly place: ModelRange;
}

export interface ListValidation {
  readonly range: ModelRange;
  readonly options: readonly string[];
  readonly message: string;
}

/** What may be typed. Dates are ISO. A formula's relative references are those of the range's first cell. */
export type EntryRule =
  | { readonly kind: "whole" | "decimal"; readonly min: number; readonly max: number | null }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "formula"; readonly formula: string };

export interface RuleValidation {
  readonly range: ModelRange;
  readonly rule: EntryRule;
  /** Over both messages, at most 32 characters. */
  readonly title: string;
  /** Shown while a cell is selected. */
  readonly message: string;
  /** Shown where the rule is broken. */
  readonly error: string;
  /** `stop` refuses what breaks the rule, `warning` asks. */
  readonly alert: "stop" | "warning";
}

export type CellValidation = ListValidation | RuleValidation;

export interface TableModel {
  readonly name: string;
  /** Header row included. */
  readonly range: ModelRange;
}

export interface NoteModel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet as any adapter can write it (Office.js, a file, a picture). Rows may be shorter than `columnWidths`; missing cells are empty. */
export interface SheetModel {
  readonly name: string;
  /** What kind of sheet of ours this is, independent of its name: `TH|2022`. It is written into the ownership mark. */
  readonly mark: string;
  /** In characters of the standard font, one a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  /** Zero-based row → points; rows not named take Excel's automatic height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly ModelRange[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintSetup;
  readonly charts: readonly ChartModel[];
  /** A later one takes the place of an earlier one where they overlap. */
  readonly validations: readonly CellValidation[];
  readonly tables: readonly TableModel[];
  readonly notes: readonly NoteModel[];
  readonly tabColor: string | null;
  /**
   * Protected without a password, so that formulas are not typed over: only cells in `open` that are
   * not in `closed` can be changed. For sheets that are the user's own from the
   * moment they are written; one that we rewrite must stay open to us.
   */
  readonly protection?: { readonly open: readonly ModelRange[]; readonly closed: readonly ModelRange[] };
}

/** A sheet that is too wide to be read on one page's width. Only what writes files knows of it; sheets in the open workbook are fitted to one page. */
export interface WideSheetModel extends SheetModel {
  readonly wide?: {
    /** Pages side by side. */
    readonly pages: number;
    /** Columns repeated at the left of each of them, zero-based. */
    readonly titleColumns: { readonly first: number; readonly last: number };
  };
}
