import { sameRect } from "../../model/rect";
import type { ListValidation, Sheet } from "../../model/types";
import { childOf, childrenOf, descendantsOf, placeChild } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { sheetOrder } from "./sheetXml";
import { isKnown, readNode, writeNode } from "./validationNodes";

/** Validations but those by time, which stay in the file untouched. One that covers several areas is told once for each. */
export function readValidations(sheet: Sheet, frame: XmlElement): void {
  sheet.validations = [...standardNodes(frame), ...extendedNodes(frame)].flatMap(readNode);
}

/** Leaves the elements whose every area is still in the model, drops the others, and adds what is new behind. */
export function writeValidations(frame: XmlElement, validations: readonly ListValidation[]): void {
  const pending = [...validations];
  const keep = (node: XmlElement): boolean => {
    const told = readNode(node);
    if (told.length === 0 && !isKnown(node)) return true;
    const found = told.map((one) => pending.find((other) => sameValidation(one, other)));
    if (told.length === 0 || found.some((one) => one === undefined)) return false;
    for (const one of found) if (one) pending.splice(pending.indexOf(one), 1);
    return true;
  };
  const kept = standardNodes(frame).filter(keep);
  filterExtended(frame, keep);
  const all = [...kept, ...pending.map(writeNode)];
  const old = childOf(frame, "dataValidations");
  const node: XmlElement = { name: "dataValidations", attributes: new Map(old?.attributes), children: all };
  node.attributes.set("count", String(all.length));
  placeChild(frame, "dataValidations", all.length === 0 ? null : node, sheetOrder);
}

function standardNodes(frame: XmlElement): XmlElement[] {
  return childrenOf(childOf(frame, "dataValidations"), "dataValidation");
}

/** Since Excel 2010 lists on other sheets may stand in an extension: the same attributes, with the formula and areas one level deeper. */
function extendedNodes(frame: XmlElement): XmlElement[] {
  return childrenOf(childOf(frame, "extLst"), "ext").flatMap((ext) => descendantsOf(ext, "dataValidation"));
}

function filterExtended(frame: XmlElement, keep: (node: XmlElement) => boolean): void {
  for (const ext of childrenOf(childOf(frame, "extLst"), "ext")) {
    for (const list of childrenOf(ext, "dataValidations")) {
      list.children = list.children.filter((node) => typeof node === "string" || keep(node));
      list.attributes.set("count", String(childrenOf(list).length));
      if (childrenOf(list).length === 0) ext.children = ext.children.filter((node) => node !== list);
    }
  }
  const extensions = childOf(frame, "extLst");
  if (extensions === undefined) return;
  extensions.children = extensions.children.filter((node) => typeof node === "string" || childrenOf(node).length > 0);
  if (childrenOf(extensions).length === 0) placeChild(frame, "extLst", null, sheetOrder);
}

function sameValidation(a: ListValidation, b: ListValidation): boolean {
  const texts = (one: ListValidation): string =>
    JSON.stringify([one.source, one.promptTitle, one.prompt, one.errorTitle, one.error, one.errorStyle ?? "stop", one.rule ?? null]);
  return sameRect(a.range, b.range) && texts(a) === texts(b);
}
