import type { Rect } from "../../model/types";
import { childOf, descendantsOf, element, localName, numberOf, relationIdOf, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Of a standard cell, for anchors that tell a size instead of a corner. English Metric Units. */
const standardCell = { width: 609600, height: 200025 };

/** A chart's frame in a drawing: where it lies and how it is called. */
export interface ChartAnchor {
  readonly node: XmlElement;
  readonly frame: XmlElement;
  readonly number: number;
  readonly name: string;
  readonly relation: string;
  readonly place: Rect;
}

/** The frames of charts that stand directly on the sheet (not those inside a group of shapes). */
export function chartAnchors(drawing: XmlElement): ChartAnchor[] {
  return drawing.children.flatMap((node): ChartAnchor[] => {
    if (typeof node === "string" || !localName(node.name).endsWith("CellAnchor")) return [];
    const frame = childOf(node, "graphicFrame");
    const properties = childOf(frame, "nvGraphicFramePr", "cNvPr");
    const relation = relationIdOf(childOf(frame, "graphic", "graphicData", "chart"));
    const place = placeOf(node);
    if (frame === undefined || relation === undefined || place === null) return [];
    return [{ node, frame, number: numberOf(properties, "id") ?? 0, name: properties?.attributes.get("name") ?? "", relation, place }];
  });
}

/** A corner that lies exactly on a cell's edge does not cover that cell. */
function placeOf(anchor: XmlElement): Rect | null {
  const from = cornerOf(childOf(anchor, "from"));
  if (from === null) return null;
  const to = cornerOf(childOf(anchor, "to"));
  if (to !== null) {
    const last = (cell: number, offset: number, first: number): number => Math.max(first, offset === 0 ? cell - 1 : cell);
    return {
      firstRow: from.row,
      firstColumn: from.column,
      lastRow: last(to.row, to.rowOffset, from.row),
      lastColumn: last(to.column, to.columnOffset, from.column),
    };
  }
  const size = childOf(anchor, "ext");
  const cells = (length: number | undefined, one: number): number => Math.max(1, Math.ceil((length ?? one) / one)) - 1;
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: from.row + cells(numberOf(size, "cy"), standardCell.height),
    lastColumn: from.column + cells(numberOf(size, "cx"), standardCell.width),
  };
}

function cornerOf(node: XmlElement | undefined): { row: number; column: number; rowOffset: number; columnOffset: number } | null {
  if (node === undefined) return null;
  const [row = 0, column = 0, rowOffset = 0, columnOffset = 0] = ["row", "col", "rowOff", "colOff"].map(
    (name) => Number(textOf(childOf(node, name))) || 0,
  );
  return { row, column, rowOffset, columnOffset };
}

/** A new frame for a chart, in the drawing's own prefix. */
export function newAnchor(prefix: string, number: number, name: string, relation: string, place: Rect): XmlElement {
  const own = (local: string, attributes: Record<string, string | number> = {}, children: (XmlElement | string)[] = []): XmlElement =>
    element(prefix + local, attributes, children);
  const chart = element("c:chart", { "xmlns:c": chartNamespace, "xmlns:r": relationNamespace, "r:id": relation });
  const frame = own("graphicFrame", { macro: "" }, [
    own("nvGraphicFramePr", {}, [own("cNvPr", { id: number, name }), own("cNvGraphicFramePr")]),
    own("xfrm", {}, [zero("a:off", "x", "y"), zero("a:ext", "cx", "cy")]),
    element("a:graphic", { "xmlns:a": drawingNamespace }, [element("a:graphicData", { uri: chartNamespace }, [chart])]),
  ]);
  return own("twoCellAnchor", {}, [...corners(own, place), frame, own("clientData")]);
}

type Make = (local: string, attributes?: Record<string, string | number>, children?: (XmlElement | string)[]) => XmlElement;

function corners(own: Make, place: Rect): XmlElement[] {
  const corner = (local: string, row: number, column: number): XmlElement =>
    own(local, {}, [own("col", {}, [String(column)]), own("colOff", {}, ["0"]), own("row", {}, [String(row)]), own("rowOff", {}, ["0"])]);
  return [corner("from", place.firstRow, place.firstColumn), corner("to", place.lastRow + 1, place.lastColumn + 1)];
}

function zero(name: string, first: string, second: string): XmlElement {
  return element(name, { "xmlns:a": drawingNamespace, [first]: 0, [second]: 0 });
}

/** Gives an existing frame another name or place; what else it says stays. */
export function moveAnchor(anchor: ChartAnchor, name: string, place: Rect): void {
  const properties = descendantsOf(anchor.frame, "cNvPr")[0];
  properties?.attributes.set("name", name);
  if (JSON.stringify(place) === JSON.stringify(anchor.place)) return;
  const prefix = anchor.node.name.slice(0, anchor.node.name.indexOf(":") + 1);
  const kept = anchor.node.children.filter((node) => typeof node === "string" || !["from", "to", "ext"].includes(localName(node.name)));
  anchor.node.name = `${prefix}twoCellAnchor`;
  anchor.node.children = [
    ...corners((local, attributes = {}, children = []) => element(prefix + local, attributes, children), place),
    ...kept,
  ];
}
