import { formatRect, parseRect } from "../../model/address";
import type { Rect, Sheet } from "../../model/types";
import { childOf, childrenOf, element, placeChild } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";

export function readMerges(sheet: Sheet, frame: XmlElement): void {
  sheet.merges = childrenOf(childOf(frame, "mergeCells"), "mergeCell").flatMap((node) => parseRect(node.attributes.get("ref") ?? "") ?? []);
}

export function writeMerges(frame: XmlElement, merges: readonly Rect[]): void {
  const cells = merges.map((rect) => element("mergeCell", { ref: formatRect(rect) }));
  placeChild(frame, "mergeCells", cells.length === 0 ? null : element("mergeCells", { count: cells.length }, cells), sheetOrder);
}
