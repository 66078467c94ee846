import { createSheet, idFromNumber } from "../../model/createWorkbook";
import { cellRect } from "../../model/rect";
import { internStyle } from "../../model/styles";
import type { Rect, Sheet, WorkbookModel } from "../../model/types";
import { readCells } from "../cells/readCells";
import { readSharedStrings } from "../cells/sharedStrings";
import { readCharts } from "../charts/sheetCharts";
import { XlsxRefusal } from "../fault";
import { OpcPackage } from "../opc/opcPackage";
import { readNotes } from "../parts/notes";
import { readSettings } from "../parts/settings";
import { readTables } from "../parts/tables";
import { readColumns } from "../sheet/columns";
import { readMerges } from "../sheet/merges";
import { readPage } from "../sheet/page";
import { readProperties } from "../sheet/properties";
import { openSheetXml } from "../sheet/sheetXml";
import type { SheetXml } from "../sheet/sheetXml";
import { readValidations } from "../sheet/validations";
import { readViews } from "../sheet/views";
import { readStyles } from "../styles/readStyles";
import type { FileStyles } from "../styles/readStyles";
import { booleanOf, childOf, childrenOf, numberOf, relationIdOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { readZip } from "../zip/readZip";
import { readNames } from "./names";

/** A worksheet of an opened file: what the model says of it, and where it stands. */
export interface FileSheet {
  readonly sheet: Sheet;
  readonly part: string;
  readonly xml: SheetXml;
}

/** A file taken apart: the model that was read from it, and all that is needed to write a changed model back into it. */
export interface OpenedBook {
  readonly pack: OpcPackage;
  readonly model: WorkbookModel;
  readonly workbookPart: string;
  /** In the file's order; undefined for what is no worksheet (chart sheets, macro sheets). */
  readonly sheets: readonly (FileSheet | undefined)[];
  readonly strings: readonly string[];
  readonly styles: FileStyles;
  readonly styleOfFormat: readonly number[];
}

/** Opens a package. Throws XlsxRefusal. */
export function openBook(bytes: Uint8Array): OpenedBook {
  const pack = new OpcPackage(readZip(bytes));
  const workbookPart = findWorkbook(pack);
  const workbook = pack.tree(workbookPart);
  const styles = readStyles(pack, pack.related(workbookPart, "styles"), pack.related(workbookPart, "theme"));
  const model = emptyModel(styles, bytes);
  const styleOfFormat = styles.byFormat.map((style) => internStyle(model, style));
  const strings = readSharedStrings(pack, pack.related(workbookPart, "sharedStrings"));
  const nodes = childrenOf(childOf(workbook, "sheets"), "sheet");
  const selections = new Map<string, Rect>();
  const sheets = nodes.map((node) => openSheet(pack, workbookPart, node, { strings, styleOfFormat, styles, selections }));
  model.sheets = sheets.flatMap((one) => (one === undefined ? [] : [one.sheet]));
  readNames(
    model,
    workbook,
    sheets.map((one) => one?.sheet),
  );
  model.structureProtected = booleanOf(childOf(workbook, "workbookProtection"), "lockStructure");
  model.settings = readSettings(pack, workbookPart);
  chooseActive(model, workbook, sheets, selections);
  return { pack, model, workbookPart, sheets, strings, styles, styleOfFormat };
}

function findWorkbook(pack: OpcPackage): string {
  if (!pack.has("[Content_Types].xml")) throw new XlsxRefusal("notXlsx");
  const part = pack.related("", "officeDocument");
  if (part === undefined) throw new XlsxRefusal("notXlsx");
  const isWorkbook = /spreadsheetml|ms-excel/.test(pack.contentType(part) ?? "") && !part.toLowerCase().endsWith(".bin");
  if (!isWorkbook) throw new XlsxRefusal("notXlsx");
  return part;
}

function emptyModel(styles: FileStyles, source: Uint8Array): WorkbookModel {
  const selection = { sheetId: "", range: cellRect(0, 0) };
  return {
    sheets: [],
    activeSheetId: "",
    selection,
    styles: styles.byFormat.slice(0, 1),
    names: [],
    structureProtected: false,
    settings: new Map(),
    source,
  };
}

interface SheetSources {
  readonly strings: readonly string[];
  readonly styleOfFormat: readonly number[];
  readonly styles: FileStyles;
  readonly selections: Map<string, Rect>;
}

function openSheet(pack: OpcPackage, workbookPart: string, node: XmlElement, sources: SheetSources): FileSheet | undefined {
  const relation = pack.relations(workbookPart).find((one) => one.id === relationIdOf(node));
  if (relation?.type !== "worksheet") return undefined;
  const part = relation.target;
  const xml = openSheetXml(pack, part);
  const sheet = createSheet(idFromNumber(numberOf(node, "sheetId") ?? 0), node.attributes.get("name") ?? "");
  const state = node.attributes.get("state");
  sheet.visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  sources.selections.set(sheet.id, readViews(sheet, xml.frame));
  readColumns(sheet, xml.frame);
  readMerges(sheet, xml.frame);
  readProperties(sheet, xml.frame, sources.styles.color);
  readPage(sheet, xml.frame);
  readValidations(sheet, xml.frame);
  readCells(sheet, xml, part, sources);
  sheet.tables = readTables(pack, part).map(({ table }) => table);
  sheet.notes = readNotes(pack, part);
  sheet.charts = readCharts(pack, part, xml.frame);
  return { sheet, part, xml };
}

/** Where a chart sheet is active, the first visible worksheet is taken for it. */
function chooseActive(
  model: WorkbookModel,
  workbook: XmlElement,
  sheets: readonly (FileSheet | undefined)[],
  selections: ReadonlyMap<string, Rect>,
): void {
  const tab = numberOf(childOf(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  const active = sheets[tab]?.sheet ?? model.sheets.find((sheet) => sheet.visibility === "visible") ?? model.sheets[0];
  if (active === undefined) return;
  model.activeSheetId = active.id;
  model.selection = { sheetId: active.id, range: selections.get(active.id) ?? cellRect(0, 0) };
}
