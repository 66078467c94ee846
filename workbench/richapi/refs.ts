import type { Rect } from "../model/types";

/** What stands behind an object of the API: enough to find it in the model again, never the model's own object. */
export interface SheetRef {
  readonly sheetId: string;
}

/** Mutable: inserted and deleted rows move the ranges that an add-in keeps. */
export interface RangeRef {
  readonly sheetId: string;
  rect: Rect;
}

export interface PageBreakRef extends SheetRef {
  /** The row under the break. */
  readonly row: number;
}

export interface TableRef {
  readonly tableId: string;
}

export interface TableColumnRef extends TableRef {
  readonly index: number;
}

/** By its place in the body: rows above it that come or go make it another one. */
export interface TableRowRef extends TableRef {
  readonly index: number;
}

/** Names of the workbook, or of one sheet. */
export interface NameScopeRef {
  readonly sheetId: string | null;
}

export interface NameRef extends NameScopeRef {
  readonly name: string;
}

export interface ChartRef extends SheetRef {
  readonly chartId: string;
}

export interface SeriesRef extends ChartRef {
  readonly index: number;
}

export interface AxisRef extends ChartRef {
  /** `Category`: the axis of the categories; the others are axes of values. */
  readonly group: "Primary" | "Secondary" | "Category";
}

export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical" | "DiagonalDown" | "DiagonalUp";

export interface BorderRef extends RangeRef {
  readonly side: BorderSide;
}

export interface KeyRef {
  readonly key: string;
}

export interface HeaderFooterRef extends SheetRef {
  readonly pages: "default" | "first";
}

/** The single instance of its class: the workbook itself. */
export type WorkbookRef = "workbook";
export const theWorkbook: WorkbookRef = "workbook";

/** Every class of the API that the host knows, with what stands behind its objects. */
export interface RefByClass {
  Workbook: WorkbookRef;
  Application: WorkbookRef;
  WorkbookProtection: WorkbookRef;
  Runtime: WorkbookRef;
  WorksheetCollection: WorkbookRef;
  SettingCollection: WorkbookRef;
  Setting: KeyRef;
  Worksheet: SheetRef;
  WorksheetProtection: SheetRef;
  WorksheetFreezePanes: SheetRef;
  PageLayout: SheetRef;
  PageBreakCollection: SheetRef;
  PageBreak: PageBreakRef;
  HeaderFooterGroup: SheetRef;
  HeaderFooter: HeaderFooterRef;
  Range: RangeRef;
  RangeFormat: RangeRef;
  RangeFont: RangeRef;
  RangeFill: RangeRef;
  RangeBorderCollection: RangeRef;
  RangeBorder: BorderRef;
  FormatProtection: RangeRef;
  DataValidation: RangeRef;
  TableCollection: NameScopeRef;
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: TableColumnRef;
  TableRowCollection: TableRef;
  TableRow: TableRowRef;
  NamedItemCollection: NameScopeRef;
  NamedItem: NameRef;
  ChartCollection: SheetRef;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartLegend: ChartRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartDataLabels: SeriesRef;
  ChartFill: SeriesRef;
  ChartLineFormat: SeriesRef;
}

export type ClassName = keyof RefByClass;
