import { formatRect, parseRect } from "../../model/address";
import type { Table } from "../../model/types";
import type { OpcPackage } from "../opc/opcPackage";
import { childOf, childrenOf, element, numberOf, placeChild, relationIdOf, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escapes";
import { sheetOrder } from "../sheet/sheetXml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

export interface FileTable {
  readonly part: string;
  readonly relation: string;
  readonly table: Table;
}

export function readTables(pack: OpcPackage, sheetPart: string): FileTable[] {
  return pack.relations(sheetPart).flatMap((relation): FileTable[] => {
    if (relation.type !== "table" || !pack.has(relation.target)) return [];
    const table = readTable(pack.tree(relation.target));
    return table === null ? [] : [{ part: relation.target, relation: relation.id, table }];
  });
}

function readTable(root: XmlElement): Table | null {
  const range = parseRect(root.attributes.get("ref") ?? "");
  if (range === null) return null;
  return {
    id: root.attributes.get("id") ?? "",
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    range,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((node) => decodeXstring(node.attributes.get("name") ?? "")),
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: childOf(root, "tableStyleInfo")?.attributes.get("name") ?? "",
  };
}

/** Brings the sheet's table parts to what the model says; a table that is unchanged keeps its part as it stands. `freeId`: for tables new in the file. */
export function writeTables(
  pack: OpcPackage,
  sheetPart: string,
  frame: XmlElement,
  tables: readonly Table[],
  freeId: (wanted: string) => number,
): void {
  const old = readTables(pack, sheetPart);
  const relations: string[] = [];
  for (const table of tables) {
    const known = old.find((one) => one.table.id === table.id && one.table.id !== "");
    if (known) {
      if (JSON.stringify(known.table) !== JSON.stringify(table)) patchTable(pack, known.part, table);
      relations.push(known.relation);
    } else {
      const part = pack.freeName("xl/tables/table", ".xml");
      pack.setTree(part, newTable(table, freeId(table.id)), contentType);
      relations.push(pack.relate(sheetPart, "table", part));
    }
  }
  for (const gone of old.filter((one) => !relations.includes(one.relation))) {
    pack.unrelate(sheetPart, gone.relation);
    pack.remove(gone.part);
  }
  writeTableParts(frame, relations);
}

function writeTableParts(frame: XmlElement, relations: readonly string[]): void {
  const old = childOf(frame, "tableParts");
  const before = childrenOf(old).map(relationIdOf);
  if (before.length === relations.length && before.every((id) => id !== undefined && relations.includes(id))) return;
  const parts = relations.map((id) => element("tablePart", { "r:id": id }));
  placeChild(frame, "tableParts", parts.length === 0 ? null : element("tableParts", { count: parts.length }, parts), sheetOrder);
}

function newTable(table: Table, id: number): XmlElement {
  const root = element("table", { xmlns: mainNamespace, id });
  const info = element("tableStyleInfo", { showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false });
  placeChild(root, "tableStyleInfo", info, tableOrder);
  if (table.showHeaders) placeChild(root, "autoFilter", element("autoFilter"), tableOrder);
  fillTable(root, table);
  return root;
}

function patchTable(pack: OpcPackage, part: string, table: Table): void {
  fillTable(pack.tree(part), table);
  pack.touch(part);
}

function fillTable(root: XmlElement, table: Table): void {
  setAttribute(root, "name", table.name);
  setAttribute(root, "displayName", table.name);
  setAttribute(root, "ref", formatRect(table.range));
  setAttribute(root, "headerRowCount", table.showHeaders ? null : 0);
  setAttribute(root, "totalsRowCount", table.showTotals ? 1 : null);
  setAttribute(root, "totalsRowShown", table.showTotals ? null : (root.attributes.get("totalsRowShown") ?? 0));
  const filter = childOf(root, "autoFilter");
  if (filter && table.showHeaders)
    setAttribute(filter, "ref", formatRect({ ...table.range, lastRow: table.range.lastRow - (table.showTotals ? 1 : 0) }));
  else if (filter) placeChild(root, "autoFilter", null, tableOrder);
  placeChild(root, "tableColumns", columnsNode(root, table.columns), tableOrder);
  const info = childOf(root, "tableStyleInfo");
  if (info) setAttribute(info, "name", table.style === "" ? null : table.style);
}

/** Columns keep their element (formulas, totals, formats) by name, or by place where only the name changed. */
function columnsNode(root: XmlElement, names: readonly string[]): XmlElement {
  const old = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const nameOf = (node: XmlElement): string => decodeXstring(node.attributes.get("name") ?? "");
  const used = new Set<XmlElement>();
  const found = names.map((name) => {
    const node = old.find((one) => nameOf(one) === name && !used.has(one));
    if (node) used.add(node);
    return node;
  });
  let nextId = Math.max(0, ...old.map((node) => numberOf(node, "id") ?? 0)) + 1;
  const columns = names.map((name, index) => {
    const renamed = old.length === names.length && old[index] !== undefined && !used.has(old[index]) ? old[index] : undefined;
    const node = found[index] ?? renamed ?? element("tableColumn", { id: nextId++ });
    used.add(node);
    setAttribute(node, "name", encodeXstring(name).replace(/\n/g, "_x000a_"));
    return node;
  });
  return element("tableColumns", { count: columns.length }, columns);
}
