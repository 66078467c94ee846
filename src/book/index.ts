import type { WideSheetModel } from "../forms/model/sheetModel";
import { CellFormats } from "./formats";
import { sheetXml } from "./sheet";
import { SharedStrings } from "./strings";
import { soundTables, tableXml } from "./tables";
import { contentTypesXml, propertiesXml, relationsXml, workbookXml } from "./workbook";
import { relationshipNamespace } from "./xml";
import type { PackedFile } from "./zip";
import { zipBytes } from "./zip";

/** A workbook to be written as a file. Its sheets have values only: no formulas, charts or page breaks. */
export interface BookModel {
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly WideSheetModel[];
}

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const coreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const relation = (kind: string, target: string) => ({ type: `${relationshipNamespace}/${kind}`, target });

interface Part {
  readonly name: string;
  readonly type: string | null;
  readonly xml: string;
}

function sheetParts(sheets: readonly WideSheetModel[], shared: Parameters<typeof sheetXml>[3]): readonly Part[] {
  let tables = 0;
  return sheets.flatMap((model, index) => {
    const own = soundTables(model).map((table) => ({ table, id: (tables += 1) }));
    const ids = own.map((_, place) => `rId${place + 1}`);
    const sheet = {
      name: `xl/worksheets/sheet${index + 1}.xml`,
      type: `${main}.worksheet+xml`,
      xml: sheetXml(model, index === 0, ids, shared),
    };
    const relations = own.map(({ id }) => relation("table", `../tables/table${id}.xml`));
    const links = { name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, type: null, xml: relationsXml(relations) };
    const parts = own.map(({ table, id }) => ({
      name: `xl/tables/table${id}.xml`,
      type: `${main}.table+xml`,
      xml: tableXml(model, table, id),
    }));
    return [sheet, ...(own.length > 0 ? [links] : []), ...parts];
  });
}

/**
 * A workbook as the bytes of an .xlsx file. The same workbook always has the same bytes. This room alone knows how such files are written, and is loaded only
 * where one is; what Excel itself writes is written by `excel`.
 */
export function workbookBytes({ title, author, sheets }: BookModel): Uint8Array {
  const shared = { strings: new SharedStrings(), formats: new CellFormats() };
  const written = sheetParts(sheets, shared);
  const ofSheets = sheets.map((_, index) => relation("worksheet", `worksheets/sheet${index + 1}.xml`));
  const ofBook = [...ofSheets, relation("styles", "styles.xml"), relation("sharedStrings", "sharedStrings.xml")];
  const ofPackage = [relation("officeDocument", "xl/workbook.xml"), { type: coreProperties, target: "docProps/core.xml" }];
  const parts: readonly Part[] = [
    { name: "_rels/.rels", type: null, xml: relationsXml(ofPackage) },
    { name: "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml", xml: propertiesXml(title, author) },
    { name: "xl/workbook.xml", type: `${main}.sheet.main+xml`, xml: workbookXml(sheets) },
    { name: "xl/_rels/workbook.xml.rels", type: null, xml: relationsXml(ofBook) },
    ...written,
    { name: "xl/styles.xml", type: `${main}.styles+xml`, xml: shared.formats.xml() },
    { name: "xl/sharedStrings.xml", type: `${main}.sharedStrings+xml`, xml: shared.strings.xml() },
  ];
  const types = parts.flatMap(({ name, type }) => (type === null ? [] : [[name, type] as const]));
  const text = new TextEncoder();
  const files = [{ name: "[Content_Types].xml", xml: contentTypesXml(types) }, ...parts];
  return zipBytes(files.map(({ name, xml }): PackedFile => ({ name, bytes: text.encode(xml) })));
}

export type { PackedFile } from "./zip";
export { zipBytes } from "./zip";
