import { columnLetters } from "../core/findings/origin";
import type { WideSheetModel } from "../forms/model/sheetModel";
import { fixedAddress } from "./ranges";
import { declaration, element, relationshipNamespace, spreadsheetNamespace, textElement } from "./xml";

const quotedSheet = (name: string): string => `'${name.replace(/'/gu, "''")}'`;

function definedName(name: string, sheet: number, reference: string): string {
  return textElement("definedName", reference, { name, localSheetId: sheet });
}

/** What of each sheet is printed, and which columns and rows on every page. */
function printNames({ name, print: { area, titleRows }, wide }: WideSheetModel, sheet: number): readonly string[] {
  const prefix = `${quotedSheet(name)}!`;
  const columns =
    wide === undefined ? [] : [wide.titleColumns].map(({ first, last }) => `$${columnLetters(first)}:$${columnLetters(last)}`);
  const rows = titleRows === null ? [] : [`$${titleRows.first + 1}:$${titleRows.last + 1}`];
  const titles = [...columns, ...rows].map((reference) => `${prefix}${reference}`);
  return [
    ...(area === null ? [] : [definedName("_xlnm.Print_Area", sheet, `${prefix}${fixedAddress(area)}`)]),
    ...(titles.length === 0 ? [] : [definedName("_xlnm.Print_Titles", sheet, titles.join(","))]),
  ];
}

export function workbookXml(sheets: readonly WideSheetModel[]): string {
  const listed = sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` }));
  const names = sheets.flatMap(printNames);
  return (
    declaration +
    element(
      "workbook",
      { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
      element("workbookPr", {}),
      element("bookViews", {}, element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 })),
      element("sheets", {}, ...listed),
      names.length === 0 ? "" : element("definedNames", {}, ...names),
    )
  );
}

export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** A part that tells what another one refers to; its entries are rId1, rId2 … in their order. */
export function relationsXml(relations: readonly Relation[]): string {
  const entries = relations.map(({ type, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return declaration + element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, ...entries);
}

/** The kinds of parts, by their paths. */
export function contentTypesXml(types: readonly (readonly [part: string, type: string])[]): string {
  const xml = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ] as const;
  const defaults = xml.map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  const overrides = types.map(([part, ContentType]) => element("Override", { PartName: `/${part}`, ContentType }));
  return (
    declaration + element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, ...defaults, ...overrides)
  );
}

/** Title and author. It names no time: the same workbook has the same bytes whenever it is made. */
export function propertiesXml(title: string, author: string): string {
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return declaration + element("cp:coreProperties", namespaces, textElement("dc:title", title), textElement("dc:creator", author));
}
