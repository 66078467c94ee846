import { applicationClass } from "./classes/application";
import { chartClass, chartLegendClass, chartTitleClass } from "./classes/chart";
import { chartAxesClass, chartAxisClass } from "./classes/chartAxes";
import { chartCollectionClass } from "./classes/charts";
import {
  chartDataLabelsClass,
  chartFillClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from "./classes/chartSeries";
import { dataValidationClass } from "./classes/dataValidation";
import { formatProtectionClass } from "./classes/formatProtection";
import { headerFooterClass, headerFooterGroupClass } from "./classes/headersFooters";
import { namedItemClass, namedItemCollectionClass } from "./classes/namedItems";
import { pageBreakClass, pageBreakCollectionClass } from "./classes/pageBreaks";
import { pageLayoutClass } from "./classes/pageLayout";
import { rangeClass } from "./classes/range";
import { rangeBorderClass, rangeBorderCollectionClass } from "./classes/rangeBorders";
import { rangeFillClass } from "./classes/rangeFill";
import { rangeFontClass } from "./classes/rangeFont";
import { rangeFormatClass } from "./classes/rangeFormat";
import { runtimeClass } from "./classes/runtime";
import { settingClass, settingCollectionClass } from "./classes/settings";
import { tableClass } from "./classes/table";
import { tableCollectionClass } from "./classes/tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./classes/tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./classes/tableRows";
import { workbookClass } from "./classes/workbook";
import { workbookProtectionClass } from "./classes/workbookProtection";
import { worksheetClass } from "./classes/worksheet";
import { worksheetCollectionClass } from "./classes/worksheetCollection";
import { worksheetFreezePanesClass } from "./classes/worksheetFreezePanes";
import { worksheetProtectionClass } from "./classes/worksheetProtection";
import type { ClassRegistry } from "./hostState";

/** Every class of Excel's API the host has. A newcomer's class is added here and in `refs.ts`. */
export const classes: ClassRegistry = {
  Application: applicationClass,
  Chart: chartClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartLegend: chartLegendClass,
  ChartLineFormat: chartLineFormatClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  DataValidation: dataValidationClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  PageBreak: pageBreakClass,
  PageBreakCollection: pageBreakCollectionClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: worksheetFreezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
