import { a1 } from "../core/findings/origin";
import type { SheetModel, WideSheetModel } from "../forms/model/sheetModel";
import type { SharedParts } from "./cells";
import { sheetData } from "./cells";
import { pageXml } from "./page";
import { rangeAddress } from "./ranges";
import { dataValidations } from "./validations";
import { counted, declaration, element, relationshipNamespace, spreadsheetNamespace } from "./xml";

const usualRowHeight = 15;
/** Excel's own reckoning for its usual standard font: pixels of a digit, and of a column's padding. */
const digitPixels = 7;
const paddingPixels = 5;

function columnWidth(characters: number): string {
  return ((Math.round(characters * digitPixels) + paddingPixels) / digitPixels).toFixed(4);
}

function propertiesXml({ tabColor }: SheetModel): string {
  const tab = tabColor === null ? "" : element("tabColor", { rgb: `FF${tabColor.slice(1).toUpperCase()}` });
  return element("sheetPr", {}, tab, element("pageSetUpPr", { fitToPage: 1 }));
}

function paneXml({ frozenRows, frozenColumns }: SheetModel): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = { xSplit: frozenColumns === 0 ? undefined : frozenColumns, ySplit: frozenRows === 0 ? undefined : frozenRows };
  const topLeftCell = a1(frozenRows, frozenColumns);
  return (
    element("pane", { ...split, topLeftCell, activePane: pane, state: "frozen" }) +
    element("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

function viewXml(model: SheetModel, isFirst: boolean): string {
  return element("sheetViews", {}, element("sheetView", { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, paneXml(model)));
}

function columnsXml({ columnWidths }: SheetModel): string {
  const columns = columnWidths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width: columnWidth(width), customWidth: 1 }),
  );
  return columns.length === 0 ? "" : element("cols", {}, ...columns);
}

/** Without a password. 0 is what protection still lets people do: widths, heights, filters. */
function protectionXml({ protection }: SheetModel): string {
  if (protection === undefined) return "";
  return element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0, autoFilter: 0 });
}

function mergesXml({ merges }: SheetModel): string {
  return counted(
    "mergeCells",
    merges.map((range) => element("mergeCell", { ref: rangeAddress(range) })),
  );
}

function dimension({ rows, columnWidths }: SheetModel): string {
  const columns = Math.max(1, columnWidths.length, ...rows.map((row) => row.length));
  return rangeAddress({ firstRow: 0, firstColumn: 0, lastRow: Math.max(0, rows.length - 1), lastColumn: columns - 1 });
}

/** A worksheet's part. Excel mends a file whose elements stand in another order than this one. */
export function sheetXml(model: WideSheetModel, isFirst: boolean, tableIds: readonly string[], shared: SharedParts): string {
  if (model.charts.length > 0) throw new Error("Workbook files are written without charts.");
  const namespaces = { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace };
  return (
    declaration +
    element(
      "worksheet",
      namespaces,
      propertiesXml(model),
      element("dimension", { ref: dimension(model) }),
      viewXml(model, isFirst),
      element("sheetFormatPr", { defaultRowHeight: usualRowHeight }),
      columnsXml(model),
      sheetData(model, shared),
      protectionXml(model),
      mergesXml(model),
      dataValidations(model),
      pageXml(model.print, model.wide?.pages ?? 1),
      counted(
        "tableParts",
        tableIds.map((id) => element("tablePart", { "r:id": id })),
      ),
    )
  );
}
