import { maxColumns } from "../../model/rect";
import type { Sheet } from "../../model/types";
import { booleanOf, childOf, childrenOf, element, numberOf, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";

/** Widths as the file has them: in characters of the standard font, the cell's margin of 5 pixels included (ECMA-376 part 1, 18.3.1.13). */
export function readColumns(sheet: Sheet, frame: XmlElement): void {
  for (const { node, first, last } of spansOf(frame)) {
    const width = numberOf(node, "width");
    const isHidden = booleanOf(node, "hidden");
    for (let column = first; column <= last; column += 1) {
      if (width !== undefined && (booleanOf(node, "customWidth") || !isHidden)) sheet.columnWidths.set(column, width);
      if (isHidden) sheet.hiddenColumns.add(column);
    }
  }
}

/** Rewrites `cols` column by column where width or visibility differ from what the file says; formats and outline levels of columns stay. */
export function writeColumns(frame: XmlElement, sheet: Sheet): void {
  const columns = new Map<number, XmlElement>();
  for (const { node, first, last } of spansOf(frame))
    for (let column = first; column <= last; column += 1) columns.set(column, single(node, column));
  const touched = new Set([...columns.keys(), ...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const column of touched) {
    const node = columns.get(column) ?? element("col", { min: column + 1, max: column + 1 });
    const width = sheet.columnWidths.get(column);
    setAttribute(node, "width", width ?? numberOf(node, "width") ?? standardFileWidth);
    setAttribute(node, "customWidth", width === undefined ? null : true);
    setAttribute(node, "hidden", sheet.hiddenColumns.has(column) ? true : null);
    columns.set(column, node);
  }
  const sorted = [...columns].sort(([a], [b]) => a - b).map(([, node]) => node);
  placeChild(frame, "cols", sorted.length === 0 ? null : element("cols", {}, joined(sorted)), sheetOrder);
}

const standardFileWidth = 9.140625;

function spansOf(frame: XmlElement): { node: XmlElement; first: number; last: number }[] {
  return childrenOf(childOf(frame, "cols"), "col").map((node) => {
    const first = Math.max(1, numberOf(node, "min") ?? 1) - 1;
    return { node, first, last: Math.min(maxColumns, numberOf(node, "max") ?? first + 1) - 1 };
  });
}

function single(node: XmlElement, column: number): XmlElement {
  const copy = { ...node, attributes: new Map(node.attributes) };
  setAttribute(copy, "min", column + 1);
  setAttribute(copy, "max", column + 1);
  return copy;
}

/** Neighbours that are alike share one element again. */
function joined(columns: readonly XmlElement[]): XmlElement[] {
  const result: XmlElement[] = [];
  for (const node of columns) {
    const last = result[result.length - 1];
    if (last && looksOf(last) === looksOf(node) && Number(last.attributes.get("max")) + 1 === Number(node.attributes.get("min")))
      last.attributes.set("max", node.attributes.get("max") ?? "");
    else result.push(node);
  }
  return result;
}

function looksOf(node: XmlElement): string {
  return JSON.stringify([...node.attributes].filter(([name]) => name !== "min" && name !== "max"));
}
