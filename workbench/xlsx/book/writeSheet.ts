import { createSheet } from "../../model/createWorkbook";
import { formatRect } from "../../model/address";
import type { Sheet, WorkbookModel } from "../../model/types";
import { sameMap, sameRows, sameSet } from "../cells/sameCell";
import type { CellTargets } from "../cells/cellText";
import { writeRows } from "../cells/writeRows";
import { writeCharts } from "../charts/sheetCharts";
import type { OpcPackage } from "../opc/opcPackage";
import { writeNotes } from "../parts/notes";
import { writeTables } from "../parts/tables";
import { writeColumns } from "../sheet/columns";
import { writeMerges } from "../sheet/merges";
import { writePage } from "../sheet/page";
import { writeProtection, writeTabColor } from "../sheet/properties";
import { openSheetXml, sheetOrder } from "../sheet/sheetXml";
import type { SheetXml } from "../sheet/sheetXml";
import { writeValidations } from "../sheet/validations";
import { writeFrozen, writeGridlines, writeSelection, writeTabSelected } from "../sheet/views";
import { element, placeChild } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { writeXml, xmlDeclaration } from "../xml/writeXml";
import type { FileSheet } from "./openBook";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetTargets extends CellTargets {
  readonly pack: OpcPackage;
  readonly workbook: WorkbookModel;
  /** What the file said before; its selection is the workbook's. */
  readonly base: WorkbookModel;
  readonly freeTableId: (wanted: string) => number;
}

/** Brings a worksheet part to what the model says. A sheet that is as it was keeps its part to the byte. Tells whether its rows changed. */
export function writeSheet(sheet: Sheet, old: FileSheet | undefined, part: string, targets: SheetTargets): boolean {
  const { pack } = targets;
  const xml = old?.xml ?? openSheetXml(pack, part);
  const base = old?.sheet ?? createSheet(sheet.id, sheet.name);
  const before = writeXml(xml.frame);
  writeFrame(xml.frame, sheet, base, old === undefined);
  writeView(xml.frame, sheet, targets);
  if (!xml.frame.attributes.has("xmlns:r")) xml.frame.attributes.set("xmlns:r", relations);
  writeTables(pack, part, xml.frame, sheet.tables, targets.freeTableId);
  writeNotes(pack, part, xml.frame, sheet.notes);
  writeCharts(pack, part, xml.frame, sheet.charts, targets.workbook);
  const isSameData = sameRows(sheet, base);
  if (isSameData && (writeXml(xml.frame) === before || writeXml(withoutRelations(xml.frame)) === before)) return false;
  const rows = isSameData ? xml.text.slice(xml.dataStart, xml.dataEnd) : changedRows(sheet, base, xml, part, targets);
  pack.setText(part, assembled(xml.frame, rows));
  return !isSameData;
}

function writeFrame(frame: XmlElement, sheet: Sheet, base: Sheet, isNew: boolean): void {
  const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  if (sheet.showGridlines !== base.showGridlines) writeGridlines(frame, sheet.showGridlines);
  if (differs(sheet.frozen, base.frozen)) writeFrozen(frame, sheet.frozen);
  if (!sameMap(sheet.columnWidths, base.columnWidths) || !sameSet(sheet.hiddenColumns, base.hiddenColumns)) writeColumns(frame, sheet);
  if (differs(sheet.merges, base.merges)) writeMerges(frame, sheet.merges);
  if (differs(sheet.validations, base.validations)) writeValidations(frame, sheet.validations);
  if (isNew || differs(sheet.page, base.page)) writePage(frame, sheet.page);
  if (sheet.tabColor !== base.tabColor) writeTabColor(frame, sheet.tabColor);
  if (differs(sheet.protection, base.protection)) writeProtection(frame, sheet.protection);
}

function writeView(frame: XmlElement, sheet: Sheet, { workbook, base }: SheetTargets): void {
  const isActive = workbook.activeSheetId === sheet.id;
  const wasActive = base.activeSheetId === sheet.id;
  if (isActive !== wasActive) writeTabSelected(frame, isActive);
  const { selection } = workbook;
  const isMoved = base.selection.sheetId !== sheet.id || JSON.stringify(base.selection.range) !== JSON.stringify(selection.range);
  if (selection.sheetId === sheet.id && isMoved) writeSelection(frame, selection.range);
}

function changedRows(sheet: Sheet, base: Sheet, xml: SheetXml, part: string, targets: SheetTargets): string {
  const { text, used } = writeRows(sheet, base, xml, part, targets);
  placeChild(xml.frame, "dimension", element("dimension", { ref: used === null ? "A1" : formatRect(used) }), sheetOrder);
  return text;
}

function withoutRelations(frame: XmlElement): XmlElement {
  const attributes = new Map(frame.attributes);
  attributes.delete("xmlns:r");
  return { ...frame, attributes };
}

/** The rows are put in as text: they may be many megabytes, and `$` in them means nothing. */
function assembled(frame: XmlElement, rows: string): string {
  const text = writeXml(frame);
  const at = text.indexOf("<sheetData/>");
  const data = rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`;
  return xmlDeclaration + text.slice(0, at) + data + text.slice(at + "<sheetData/>".length);
}
