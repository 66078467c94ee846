import type { OpcPackage } from "../opc/opcPackage";
import { childOf, childrenOf, element, numberOf, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const arrayNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const extensionUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const order = ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"];
const typeName = "XLDAPR";

/**
 * The number (from 1) of the cell metadata that marks a formula as a dynamic array, added to the workbook where it has none
 * ([MS-XLSX] 2.3.4.4.5 dynamicArrayProperties).
 */
export function dynamicArrayMetadata(pack: OpcPackage, workbookPart: string): number {
  const part = pack.related(workbookPart, "sheetMetadata") ?? addPart(pack, workbookPart);
  const root = pack.tree(part);
  const type = typeNumber(root);
  const cells = childOf(root, "cellMetadata") ?? element("cellMetadata");
  const blocks = childrenOf(cells, "bk");
  const found = type.isNew ? -1 : blocks.findIndex((block) => numberOf(childOf(block, "rc"), "t") === type.number);
  if (found >= 0) return found + 1;
  const future = addFutureMetadata(root);
  cells.children.push(element("bk", {}, [element("rc", { t: type.number, v: future })]));
  setAttribute(cells, "count", blocks.length + 1);
  placeChild(root, "cellMetadata", cells, order);
  pack.touch(part);
  return blocks.length + 1;
}

function addPart(pack: OpcPackage, workbookPart: string): string {
  const part = pack.has("xl/metadata.xml") ? pack.freeName("xl/metadata", ".xml") : "xl/metadata.xml";
  pack.setTree(part, element("metadata", { xmlns: mainNamespace, "xmlns:xda": arrayNamespace }), contentType);
  pack.relate(workbookPart, "sheetMetadata", part);
  return part;
}

function typeNumber(root: XmlElement): { number: number; isNew: boolean } {
  const types = childOf(root, "metadataTypes") ?? element("metadataTypes");
  const nodes = childrenOf(types, "metadataType");
  const found = nodes.findIndex((node) => node.attributes.get("name") === typeName);
  if (found >= 0) return { number: found + 1, isNew: false };
  const flags = {
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  types.children.push(element("metadataType", { name: typeName, minSupportedVersion: 120000, ...flags }));
  setAttribute(types, "count", nodes.length + 1);
  placeChild(root, "metadataTypes", types, order);
  return { number: nodes.length + 1, isNew: true };
}

function addFutureMetadata(root: XmlElement): number {
  const found = childrenOf(root, "futureMetadata").find((node) => node.attributes.get("name") === typeName);
  const properties = element("xda:dynamicArrayProperties", { "xmlns:xda": arrayNamespace, fDynamic: 1, fCollapsed: 0 });
  const block = element("bk", {}, [element("extLst", {}, [element("ext", { uri: extensionUri }, [properties])])]);
  if (found) {
    const count = childrenOf(found, "bk").length;
    found.children.push(block);
    setAttribute(found, "count", count + 1);
    return count;
  }
  const future = element("futureMetadata", { name: typeName, count: 1 }, [block]);
  const before = root.children.findIndex(
    (node) => typeof node !== "string" && ["cellMetadata", "valueMetadata", "extLst"].includes(node.name),
  );
  root.children.splice(before < 0 ? root.children.length : before, 0, future);
  return 0;
}
