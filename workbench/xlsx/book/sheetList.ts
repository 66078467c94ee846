import { idFromNumber } from "../../model/createWorkbook";
import type { Sheet, WorkbookModel } from "../../model/types";
import { childOf, childrenOf, element, numberOf, placeChild, relationIdOf, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { writeXml } from "../xml/writeXml";
import type { OpenedBook } from "./openBook";

/** The order of a workbook's children (ECMA-376 part 1, 18.2.27). */
export const workbookOrder: readonly string[] =
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Where each sheet of the model stands in the package now. */
export interface SheetList {
  readonly partOf: ReadonlyMap<string, string>;
  /** Sheet id → index among all sheets of the file, chart sheets counted. */
  readonly positions: ReadonlyMap<string, number>;
  /** The `<sheet>` elements as they stand now. */
  readonly nodes: readonly XmlElement[];
  /** The element of what was active in the file. */
  readonly oldActive: XmlElement | undefined;
}

/** Brings the workbook's list of sheets to the model's: names, order, visibility; new sheets get an empty part, deleted ones lose theirs. */
export function writeSheetList(book: OpenedBook, model: WorkbookModel): SheetList {
  const { pack, workbookPart } = book;
  const workbook = pack.tree(workbookPart);
  const list = childOf(workbook, "sheets") ?? element("sheets");
  placeChild(workbook, "sheets", list, workbookOrder);
  const old = childrenOf(list, "sheet");
  const nodeOf = new Map(book.sheets.flatMap((one, index) => (one && old[index] ? [[one.sheet.id, old[index]] as const] : [])));
  const partOf = new Map(book.sheets.flatMap((one) => (one ? [[one.sheet.id, one.part] as const] : [])));
  const used = new Set(old.map((node) => numberOf(node, "sheetId") ?? 0));
  for (const sheet of model.sheets) {
    if (nodeOf.has(sheet.id)) continue;
    const part = pack.freeName("xl/worksheets/sheet", ".xml");
    pack.setText(part, writeXml(element("worksheet", namespaces, [element("sheetData")])), sheetType);
    const number = freeNumber(sheet.id, used);
    used.add(number);
    nodeOf.set(sheet.id, element("sheet", { name: sheet.name, sheetId: number, "r:id": pack.relate(workbookPart, "worksheet", part) }));
    partOf.set(sheet.id, part);
  }
  dropDeleted(book, model, old);
  list.children = ordered(book, model, old, nodeOf);
  pack.touch(workbookPart);
  for (const sheet of model.sheets) describe(nodeOf.get(sheet.id), sheet);
  const nodes = childrenOf(list, "sheet");
  const positions = new Map(model.sheets.map((sheet) => [sheet.id, nodes.findIndex((node) => node === nodeOf.get(sheet.id))]));
  const oldActive = old[numberOf(childOf(workbook, "bookViews", "workbookView"), "activeTab") ?? 0];
  return { partOf, positions, nodes, oldActive };
}

function describe(node: XmlElement | undefined, sheet: Sheet): void {
  if (node === undefined) return;
  setAttribute(node, "name", sheet.name);
  if ((node.attributes.get("state") ?? "visible") !== sheet.visibility) setAttribute(node, "state", sheet.visibility);
}

function dropDeleted(book: OpenedBook, model: WorkbookModel, old: readonly XmlElement[]): void {
  book.sheets.forEach((one, index) => {
    if (one === undefined || model.sheets.some((sheet) => sheet.id === one.sheet.id)) return;
    const id = relationIdOf(old[index]);
    if (id !== undefined) book.pack.unrelate(book.workbookPart, id);
    book.pack.remove(one.part);
  });
}

/** Worksheets in the model's order; what is no worksheet stays behind the worksheet it followed. */
function ordered(
  book: OpenedBook,
  model: WorkbookModel,
  old: readonly XmlElement[],
  nodeOf: ReadonlyMap<string, XmlElement>,
): XmlElement[] {
  const followers = new Map<string, XmlElement[]>();
  let last = "";
  book.sheets.forEach((one, index) => {
    const node = old[index];
    if (one && model.sheets.some((sheet) => sheet.id === one.sheet.id)) last = one.sheet.id;
    if (one === undefined && node) followers.set(last, [...(followers.get(last) ?? []), node]);
  });
  return ["", ...model.sheets.map((sheet) => sheet.id)].flatMap((id) => [
    ...[nodeOf.get(id)].flatMap((node) => node ?? []),
    ...(followers.get(id) ?? []),
  ]);
}

function freeNumber(id: string, used: ReadonlySet<number>): number {
  const wanted = parseInt(id.slice(1, 9), 16);
  if (idFromNumber(wanted) === id && wanted > 0 && !used.has(wanted)) return wanted;
  let number = 1;
  while (used.has(number)) number += 1;
  return number;
}
