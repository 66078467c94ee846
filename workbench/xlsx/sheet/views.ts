import { formatRect, parseRect } from "../../model/address";
import { cellRect } from "../../model/rect";
import type { Rect, Sheet } from "../../model/types";
import { booleanOf, childOf, childrenOf, element, numberOf, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";

/** Gridlines and frozen panes, and what is selected. */
export function readViews(sheet: Sheet, frame: XmlElement): Rect {
  const view = childOf(frame, "sheetViews", "sheetView");
  sheet.showGridlines = booleanOf(view, "showGridLines", true);
  const pane = childOf(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen"))
    sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  const activePane = pane?.attributes.get("activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const active = selections.find((node) => (node.attributes.get("pane") ?? "topLeft") === activePane) ?? selections[0];
  const areas = active?.attributes.get("sqref") ?? active?.attributes.get("activeCell") ?? "A1";
  return parseRect(areas.split(/\s+/)[0] ?? "A1") ?? cellRect(0, 0);
}

export function writeGridlines(frame: XmlElement, show: boolean): void {
  setAttribute(viewOf(frame), "showGridLines", show ? null : false);
}

export function writeFrozen(frame: XmlElement, frozen: Sheet["frozen"]): void {
  const view = viewOf(frame);
  view.children = view.children.filter((node) => typeof node === "string" || (node.name !== "pane" && node.name !== "selection"));
  if (frozen.rows === 0 && frozen.columns === 0) return;
  const activePane = frozen.rows === 0 ? "topRight" : frozen.columns === 0 ? "bottomLeft" : "bottomRight";
  const pane = element("pane", {
    xSplit: frozen.columns || undefined,
    ySplit: frozen.rows || undefined,
    topLeftCell: formatRect(cellRect(frozen.rows, frozen.columns)),
    activePane,
    state: "frozen",
  });
  view.children.unshift(pane, element("selection", { pane: activePane }));
}

/** Only the active sheet's selection is the workbook's; every other keeps its own. */
export function writeSelection(frame: XmlElement, range: Rect): void {
  const view = viewOf(frame);
  const activePane = childOf(view, "pane")?.attributes.get("activePane") ?? "topLeft";
  let node = childrenOf(view, "selection").find((selection) => (selection.attributes.get("pane") ?? "topLeft") === activePane);
  if (node === undefined) {
    node = element("selection", activePane === "topLeft" ? {} : { pane: activePane });
    placeChild(view, "selection", node, ["pane", "selection", "pivotSelection", "extLst"]);
  }
  setAttribute(node, "activeCell", formatRect(cellRect(range.firstRow, range.firstColumn)));
  setAttribute(node, "sqref", formatRect(range));
  setAttribute(node, "activeCellId", null);
}

/** A sheet left "selected" beside the active one would be grouped with it in Excel: typing would change both. */
export function writeTabSelected(frame: XmlElement, selected: boolean): void {
  const view = childOf(frame, "sheetViews", "sheetView");
  if (selected || view?.attributes.has("tabSelected")) setAttribute(viewOf(frame), "tabSelected", selected ? true : null);
}

function viewOf(frame: XmlElement): XmlElement {
  const found = childOf(frame, "sheetViews", "sheetView");
  if (found) return found;
  const view = element("sheetView", { workbookViewId: 0 });
  placeChild(frame, "sheetViews", element("sheetViews", {}, [view]), sheetOrder);
  return view;
}
