import type { CellStyle } from "../../model/types";
import { encodePart } from "../opc/encoding";
import { element } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { fontLike } from "../styles/styleParts";
import { writeXml, xmlDeclaration } from "../xml/writeXml";
import { writeZip } from "../zip/writeZip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const format = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/**
 * The package that a workbook without a source is written into: no sheets yet, and `style` as its standard format. Application and version are Excel's, since a
 * reader that does not know them (LibreOffice) would recalculate, and show `#NAME?` for every custom function.
 */
export function blankBook(style: CellStyle): Uint8Array {
  const parts: Record<string, XmlElement> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationsOf([
      ["officeDocument", "xl/workbook.xml"],
      ["extended-properties", "docProps/app.xml"],
    ]),
    "docProps/app.xml": element("Properties", { xmlns: properties }, [
      element("Application", {}, ["Microsoft Excel"]),
      element("AppVersion", {}, ["16.0300"]),
    ]),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relationsOf([["styles", "xl/styles.xml"]], "xl/"),
    "xl/styles.xml": styles(style),
  };
  return writeZip(new Map(Object.entries(parts).map(([name, root]) => [name, encodePart(xmlDeclaration + writeXml(root))])));
}

function contentTypes(): XmlElement {
  const override = (PartName: string, ContentType: string): XmlElement => element("Override", { PartName, ContentType });
  return element("Types", { xmlns: types }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", `${format}.sheet.main+xml`),
    override("/xl/styles.xml", `${format}.styles+xml`),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
  ]);
}

function relationsOf(targets: readonly (readonly [string, string])[], base = ""): XmlElement {
  const nodes = targets.map(([type, part], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${relations}/${type}`, Target: part.slice(base.length) }),
  );
  return element("Relationships", { xmlns: packageRelations }, nodes);
}

function workbook(): XmlElement {
  return element("workbook", { xmlns: main, "xmlns:r": relations }, [
    element("fileVersion", { appName: "xl", lastEdited: 7, lowestEdited: 7, rupBuild: 26501 }),
    element("bookViews", {}, [element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 15000 })]),
    element("sheets"),
    element("calcPr", { calcId: 191029 }),
  ]);
}

/** Two fills are required at these places, whatever they are used for (Excel overwrites them otherwise). */
function styles({ font }: CellStyle): XmlElement {
  const plain = { name: "", size: 0, bold: false, italic: false, underline: false, strikethrough: false, color: "" };
  const fill = (patternType: string): XmlElement => element("fill", {}, [element("patternFill", { patternType })]);
  const list = (name: string, ...nodes: XmlElement[]): XmlElement => element(name, { count: nodes.length }, nodes);
  return element("styleSheet", { xmlns: main }, [
    list("fonts", fontLike(undefined, plain, font)),
    list("fills", fill("none"), fill("gray125")),
    list(
      "borders",
      element(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((edge) => element(edge)),
      ),
    ),
    list("cellStyleXfs", element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    list("cellXfs", element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    list("cellStyles", element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    list("dxfs"),
    element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
  ]);
}
