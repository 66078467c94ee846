import { idFromNumber } from "../../model/createWorkbook";
import type { Chart, WorkbookModel } from "../../model/types";
import type { OpcPackage } from "../opc/opcPackage";
import { sheetOrder } from "../sheet/sheetXml";
import { childOf, descendantsOf, element, numberOf, placeChild, relationIdOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { chartAnchors, moveAnchor, newAnchor } from "./anchors";
import type { ChartAnchor } from "./anchors";
import { readChart } from "./readChart";
import { writeChart } from "./writeChart";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingNamespaces = {
  xmlns: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

interface FileChart {
  readonly anchor: ChartAnchor;
  readonly part: string;
  readonly chart: Chart;
}

/** The charts of a sheet that the model has words for; the rest stays in the file. */
export function readCharts(pack: OpcPackage, sheetPart: string, frame: XmlElement): Chart[] {
  const drawing = drawingPart(pack, sheetPart, frame);
  return drawing === undefined ? [] : fileCharts(pack, drawing).map(({ chart }) => chart);
}

function fileCharts(pack: OpcPackage, drawing: string): FileChart[] {
  const relations = pack.relations(drawing);
  return chartAnchors(pack.tree(drawing)).flatMap((anchor): FileChart[] => {
    const part = relations.find((relation) => relation.id === anchor.relation && relation.type === "chart")?.target;
    const content = part === undefined || !pack.has(part) ? null : readChart(pack.tree(part));
    if (part === undefined || content === null) return [];
    return [{ anchor, part, chart: { id: idFromNumber(anchor.number), name: anchor.name, ...content, place: anchor.place } }];
  });
}

/** Brings the charts to what the model says: one that is unchanged keeps its part, one that only moved keeps its looks. */
export function writeCharts(
  pack: OpcPackage,
  sheetPart: string,
  frame: XmlElement,
  charts: readonly Chart[],
  workbook: WorkbookModel,
): void {
  const existing = drawingPart(pack, sheetPart, frame);
  const old = existing === undefined ? [] : fileCharts(pack, existing);
  const isSame = old.length === charts.length && old.every(({ chart }, index) => JSON.stringify(chart) === JSON.stringify(charts[index]));
  if (isSame) return;
  const drawing = existing ?? addDrawing(pack, sheetPart, frame);
  const tree = pack.tree(drawing);
  for (const gone of old.filter(({ chart }) => !charts.some((other) => other.id === chart.id))) {
    tree.children = tree.children.filter((node) => node !== gone.anchor.node);
    pack.unrelate(drawing, gone.anchor.relation);
  }
  for (const chart of charts) {
    const known = old.find((one) => one.chart.id === chart.id);
    if (known) updateChart(pack, known, chart, workbook);
    else addChart(pack, drawing, chart, workbook);
  }
  pack.touch(drawing);
}

function updateChart(pack: OpcPackage, known: FileChart, chart: Chart, workbook: WorkbookModel): void {
  moveAnchor(known.anchor, chart.name, chart.place);
  const content = ({ title, series, legend = "bottom", categoryAxis = {}, valueAxis = {}, secondValueAxis = {} }: Chart): string =>
    JSON.stringify([title, series, legend, categoryAxis, valueAxis, secondValueAxis]);
  if (content(known.chart) !== content(chart)) pack.setTree(known.part, writeChart(workbook, chart));
}

function addChart(pack: OpcPackage, drawing: string, chart: Chart, workbook: WorkbookModel): void {
  const part = pack.freeName("xl/charts/chart", ".xml");
  pack.setTree(part, writeChart(workbook, chart), chartType);
  const relation = pack.relate(drawing, "chart", part);
  const tree = pack.tree(drawing);
  const prefix = tree.name.slice(0, tree.name.indexOf(":") + 1);
  tree.children.push(newAnchor(prefix, freeNumber(tree, chart.id), chart.name, relation, chart.place));
}

/** The number that the model's id stands for, where it is free. */
function freeNumber(drawing: XmlElement, id: string): number {
  const taken = new Set(descendantsOf(drawing, "cNvPr").map((node) => numberOf(node, "id") ?? 0));
  const wanted = parseInt(id.slice(1, 9), 16);
  if (idFromNumber(wanted) === id && wanted > 0 && !taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(number)) number += 1;
  return number;
}

function addDrawing(pack: OpcPackage, sheetPart: string, frame: XmlElement): string {
  const part = pack.freeName("xl/drawings/drawing", ".xml");
  pack.setTree(part, element("wsDr", drawingNamespaces), drawingType);
  placeChild(frame, "drawing", element("drawing", { "r:id": pack.relate(sheetPart, "drawing", part) }), sheetOrder);
  return part;
}

function drawingPart(pack: OpcPackage, sheetPart: string, frame: XmlElement): string | undefined {
  const id = relationIdOf(childOf(frame, "drawing"));
  const relation = pack.relations(sheetPart).find((one) => one.id === id && one.type === "drawing");
  return relation !== undefined && pack.has(relation.target) ? relation.target : undefined;
}
