import { formatRect, parseRect } from "../../model/address";
import { cellRect } from "../../model/rect";
import type { Note } from "../../model/types";
import type { OpcPackage } from "../opc/opcPackage";
import { sheetOrder } from "../sheet/sheetXml";
import { childOf, childrenOf, descendantsOf, element, numberOf, placeChild, relationIdOf, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escapes";
import { emptyNoteDrawing, withNoteShape, withoutNoteShape } from "./noteShapes";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Notes ("legacy comments"). The stand-ins that Excel writes for threaded comments (author `tc={…}`) are none: those survive untouched. */
export function readNotes(pack: OpcPackage, sheetPart: string): Note[] {
  const part = pack.related(sheetPart, "comments");
  if (part === undefined) return [];
  const root = pack.tree(part);
  return commentsOf(root).flatMap((node) => {
    const note = readNote(root, node);
    return note === null ? [] : [note];
  });
}

function readNote(root: XmlElement, node: XmlElement): Note | null {
  const rect = parseRect(node.attributes.get("ref") ?? "");
  const author = textOf(childrenOf(childOf(root, "authors"), "author")[numberOf(node, "authorId") ?? 0]);
  if (rect === null || author.startsWith("tc={")) return null;
  const text = decodeXstring(
    descendantsOf(node, "t")
      .filter((run) => !isPhonetic(node, run))
      .map(textOf)
      .join(""),
  );
  return { row: rect.firstRow, column: rect.firstColumn, author, text };
}

function isPhonetic(comment: XmlElement, run: XmlElement): boolean {
  return descendantsOf(comment, "rPh").some((guide) => guide.children.includes(run));
}

/** Brings the notes to what the model says; those unchanged keep their runs, size and place. */
export function writeNotes(pack: OpcPackage, sheetPart: string, frame: XmlElement, notes: readonly Note[]): void {
  const old = readNotes(pack, sheetPart);
  const removed = old.filter((note) => !notes.some((other) => sameNote(note, other)));
  const added = notes.filter((note) => !old.some((other) => sameNote(note, other)));
  if (removed.length === 0 && added.length === 0) return;
  const part = pack.related(sheetPart, "comments") ?? addCommentsPart(pack, sheetPart);
  const root = pack.tree(part);
  const list = listOf(root);
  const gone = new Set(removed.map(addressOf));
  list.children = list.children.filter(
    (node) => typeof node === "string" || readNote(root, node) === null || !gone.has(node.attributes.get("ref") ?? ""),
  );
  for (const note of added) list.children.push(commentNode(root, note));
  pack.touch(part);
  writeShapes(pack, sheetPart, frame, removed, added);
}

function addCommentsPart(pack: OpcPackage, sheetPart: string): string {
  const part = pack.freeName("xl/comments", ".xml");
  pack.setTree(part, element("comments", { xmlns: mainNamespace }, [element("authors"), element("commentList")]), contentType);
  pack.relate(sheetPart, "comments", part);
  return part;
}

function writeShapes(pack: OpcPackage, sheetPart: string, frame: XmlElement, removed: readonly Note[], added: readonly Note[]): void {
  const legacy = childOf(frame, "legacyDrawing");
  const relation = pack.relations(sheetPart).find((one) => one.id === relationIdOf(legacy));
  const part = relation?.target ?? pack.freeName("xl/drawings/vmlDrawing", ".vml");
  let drawing = relation === undefined ? emptyNoteDrawing : pack.rawText(part);
  for (const note of removed) drawing = withoutNoteShape(drawing, note);
  for (const note of added) drawing = withNoteShape(withoutNoteShape(drawing, note), note);
  pack.setText(part, drawing);
  if (relation !== undefined) return;
  pack.setDefaultType("vml", drawingType);
  placeChild(frame, "legacyDrawing", element("legacyDrawing", { "r:id": pack.relate(sheetPart, "vmlDrawing", part) }), sheetOrder);
}

function commentNode(root: XmlElement, note: Note): XmlElement {
  const text = element("t", { "xml:space": "preserve" }, [encodeXstring(note.text)]);
  return element("comment", { ref: addressOf(note), authorId: authorNumber(root, note.author) }, [
    element("text", {}, [element("r", {}, [text])]),
  ]);
}

function authorNumber(root: XmlElement, author: string): number {
  const authors = childOf(root, "authors") ?? element("authors");
  placeChild(root, "authors", authors, ["authors", "commentList", "extLst"]);
  const found = childrenOf(authors, "author").findIndex((node) => textOf(node) === author);
  return found >= 0 ? found : authors.children.push(element("author", {}, [author])) - 1;
}

function listOf(root: XmlElement): XmlElement {
  const list = childOf(root, "commentList") ?? element("commentList");
  placeChild(root, "commentList", list, ["authors", "commentList", "extLst"]);
  return list;
}

function commentsOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "commentList"), "comment");
}

function addressOf(note: Note): string {
  return formatRect(cellRect(note.row, note.column));
}

function sameNote(a: Note, b: Note): boolean {
  return a.row === b.row && a.column === b.column && a.author === b.author && a.text === b.text;
}
