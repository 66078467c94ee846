import type { WorkbookModel } from "../../model/types";
import { childOf, childrenOf, element, localName, numberOf, placeChild, relationIdOf, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import type { OpenedBook } from "./openBook";
import { writeNames } from "./names";
import { workbookOrder } from "./sheetList";
import type { SheetList } from "./sheetList";

/** Names, protection and the active sheet. */
export function writeWorkbookPart(book: OpenedBook, model: WorkbookModel, list: SheetList): void {
  const workbook = book.pack.tree(book.workbookPart);
  const oldIds = book.sheets.map((one) => one?.sheet.id ?? "");
  placeChild(workbook, "definedNames", writeNames(model, book.model, workbook, oldIds, list.positions), workbookOrder);
  if (model.structureProtected !== book.model.structureProtected) {
    const protection = childOf(workbook, "workbookProtection") ?? element("workbookProtection");
    setAttribute(protection, "lockStructure", model.structureProtected ? true : null);
    placeChild(workbook, "workbookProtection", model.structureProtected ? protection : null, workbookOrder);
  }
  writeActive(book, model, list);
}

/** A chart sheet may be active in the file, which the model has no word for: it stays active until the model activates another. */
function writeActive(book: OpenedBook, model: WorkbookModel, list: SheetList): void {
  const { pack, workbookPart } = book;
  const isSame = model.activeSheetId === book.model.activeSheetId;
  const kept = isSame && list.oldActive !== undefined ? list.nodes.indexOf(list.oldActive) : -1;
  const position = kept >= 0 ? kept : (list.positions.get(model.activeSheetId) ?? 0);
  const view = viewOf(pack.tree(workbookPart));
  if (position !== (numberOf(view, "activeTab") ?? 0)) setAttribute(view, "activeTab", position);
  const relation = pack.relations(workbookPart).find((one) => one.id === relationIdOf(list.oldActive));
  if (isSame || relation?.type !== "chartsheet") return;
  const selected = childOf(pack.tree(relation.target), "sheetViews", "sheetView");
  if (selected) setAttribute(selected, "tabSelected", null);
  pack.touch(relation.target);
}

function titlesOf({ names, sheets }: WorkbookModel): string {
  return JSON.stringify([
    names.map(({ name }) => name),
    sheets.map((sheet) => [sheet.name, sheet.page.printArea, sheet.page.titleRows, sheet.names.map(({ name }) => name)]),
  ]);
}

function viewOf(workbook: XmlElement): XmlElement {
  const found = childOf(workbook, "bookViews", "workbookView");
  if (found) return found;
  const view = element("workbookView");
  placeChild(workbook, "bookViews", element("bookViews", {}, [view]), workbookOrder);
  return view;
}

/** What other parts say of cells and sheets that have changed: the order of calculation, which Excel builds anew, and the list of titles. */
export function dropStale(book: OpenedBook, model: WorkbookModel, isDataChanged: boolean): void {
  const { pack, workbookPart } = book;
  const chain = pack.relations(workbookPart).find((relation) => relation.type === "calcChain");
  if (chain !== undefined && isDataChanged) {
    pack.unrelate(workbookPart, chain.id);
    pack.remove(chain.target);
  }
  const properties = pack.related("", "extended-properties");
  if (properties === undefined || titlesOf(model) === titlesOf(book.model)) return;
  const tree = pack.tree(properties);
  const stale = childrenOf(tree).filter((node) => ["HeadingPairs", "TitlesOfParts"].includes(localName(node.name)));
  if (stale.length === 0) return;
  tree.children = tree.children.filter((node) => !stale.some((one) => one === node));
  pack.touch(properties);
}
