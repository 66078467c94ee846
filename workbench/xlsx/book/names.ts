import { formatAbsoluteRect, parseSheetAddress, quoteSheetName } from "../../model/address";
import { isEntireRow } from "../../model/rect";
import type { DefinedName, PageSetup, Sheet, WorkbookModel } from "../../model/types";
import { formulaFromFile, formulaToFile } from "../formulas/fileFormulas";
import { tokenize } from "../formulas/tokens";
import { booleanOf, childOf, childrenOf, element, numberOf, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";

const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

/** Names of the workbook and of sheets, and the two built-in ones that are a sheet's print setup. `sheetAt`: by index in the file. */
export function readNames(model: WorkbookModel, workbook: XmlElement, sheetAt: readonly (Sheet | undefined)[]): void {
  for (const node of namesOf(workbook)) {
    const local = numberOf(node, "localSheetId");
    const sheet = local === undefined ? undefined : sheetAt[local];
    if (local !== undefined && sheet === undefined) continue;
    const own = readName(node);
    if (own !== null) (sheet ?? model).names.push(own);
    else if (sheet !== undefined) readPrintName(sheet.page, node);
  }
}

function readPrintName(page: PageSetup, node: XmlElement): void {
  const areas = splitUnion(textOf(node)).flatMap((area) => parseSheetAddress(area)?.rect ?? []);
  const name = node.attributes.get("name");
  if (name === printArea) page.printArea = areas.length === 1 ? (areas[0] ?? null) : null;
  const rows = areas.find(isEntireRow);
  if (name === printTitles && rows) page.titleRows = { first: rows.firstRow, last: rows.lastRow };
}

/** null for what is no name to a person: built-in ones, macros. */
function readName(node: XmlElement): DefinedName | null {
  const name = node.attributes.get("name") ?? "";
  const isMacro = booleanOf(node, "function") || booleanOf(node, "vbProcedure") || booleanOf(node, "xlm");
  if (isMacro || name === "" || name.startsWith("_xlnm.")) return null;
  return {
    name,
    formula: formulaFromFile(textOf(node)),
    comment: node.attributes.get("comment") ?? "",
    visible: !booleanOf(node, "hidden"),
  };
}

/**
 * The `definedNames` of a workbook: elements of the file stay as they are while the model still says the same, others are written new. `oldSheets` and
 * `newPositions`: the base's sheets by the file's index, and where each sheet id stands now (deleted ones are missing).
 */
export function writeNames(
  model: WorkbookModel,
  base: WorkbookModel,
  workbook: XmlElement,
  oldIds: readonly string[],
  positions: ReadonlyMap<string, number>,
): XmlElement | null {
  const kept = new Map<string, XmlElement>();
  for (const node of namesOf(workbook)) {
    const local = numberOf(node, "localSheetId");
    const position = local === undefined ? undefined : positions.get(oldIds[local] ?? "");
    if (local !== undefined && position === undefined) continue;
    if (position !== undefined) node.attributes.set("localSheetId", String(position));
    kept.set(keyOf(node.attributes.get("name") ?? "", position), node);
  }
  syncNames(kept, model.names, base.names, undefined);
  for (const sheet of model.sheets) {
    const old = base.sheets.find((one) => one.id === sheet.id);
    const position = positions.get(sheet.id) ?? 0;
    syncNames(kept, sheet.names, old?.names ?? [], position);
    syncPrint(kept, sheet, old, position);
  }
  const nodes = [...kept.values()];
  const old = childOf(workbook, "definedNames");
  if (old !== undefined && nodes.length === childrenOf(old).length && childrenOf(old).every((node) => nodes.includes(node))) return old;
  return nodes.length === 0 ? null : element("definedNames", {}, nodes);
}

function syncNames(
  kept: Map<string, XmlElement>,
  now: readonly DefinedName[],
  before: readonly DefinedName[],
  position: number | undefined,
): void {
  for (const name of before) if (!now.some((other) => sameName(name, other))) kept.delete(keyOf(name.name, position));
  for (const name of now) {
    if (before.some((other) => sameName(name, other))) continue;
    kept.set(
      keyOf(name.name, position),
      element(
        "definedName",
        { name: name.name, comment: name.comment || undefined, localSheetId: position, hidden: name.visible ? undefined : true },
        [formulaToFile(name.formula, null)],
      ),
    );
  }
}

function syncPrint(kept: Map<string, XmlElement>, sheet: Sheet, old: Sheet | undefined, position: number): void {
  const quoted = quoteSheetName(sheet.name);
  const set = (name: string, reference: string): void => {
    if (reference === "") kept.delete(keyOf(name, position));
    else kept.set(keyOf(name, position), element("definedName", { name, localSheetId: position }, [reference]));
  };
  const isRenamed = old !== undefined && old.name !== sheet.name;
  const { printArea: area, titleRows } = sheet.page;
  if (isRenamed || JSON.stringify(area) !== JSON.stringify(old?.page.printArea ?? null))
    set(printArea, area === null ? "" : `${quoted}!${formatAbsoluteRect(area)}`);
  if (!isRenamed && JSON.stringify(titleRows) === JSON.stringify(old?.page.titleRows ?? null)) return;
  const columns = splitUnion(textOf(kept.get(keyOf(printTitles, position)))).filter((part) => /!\$?[A-Z]+:\$?[A-Z]+$/.test(part));
  const rows = titleRows === null ? [] : [`${quoted}!$${titleRows.first + 1}:$${titleRows.last + 1}`];
  set(printTitles, [...columns.map((part) => quoted + part.slice(part.lastIndexOf("!"))), ...rows].join(","));
}

function namesOf(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

function splitUnion(reference: string): string[] {
  const parts = [""];
  for (const { text } of tokenize(reference)) {
    if (text === ",") parts.push("");
    else parts[parts.length - 1] += text;
  }
  return parts.filter((part) => part !== "");
}

function keyOf(name: string, position: number | undefined): string {
  return `${position ?? ""}|${name.toLowerCase()}`;
}

function sameName(a: DefinedName, b: DefinedName): boolean {
  return a.name === b.name && a.formula === b.formula && a.comment === b.comment && a.visible === b.visible;
}
