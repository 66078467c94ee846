import { XlsxRefusal } from "../fault";
import type { OpcPackage } from "../opc/opcPackage";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/element";

/** A worksheet part taken apart: its rows stay text (they may be many megabytes), all around them is a tree with an empty `sheetData`. */
export interface SheetXml {
  readonly text: string;
  /** Bounds of the content of `sheetData` in `text`. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly frame: XmlElement;
}

export function openSheetXml(pack: OpcPackage, part: string): SheetXml {
  const text = pack.text(part);
  const tag = /<sheetData(?:\s[^>]*?)?\/?>/.exec(text);
  if (tag === null) throw new XlsxRefusal("damaged", part);
  const dataStart = tag.index + tag[0].length;
  if (tag[0].endsWith("/>")) return { text, dataStart, dataEnd: dataStart, frame: parseXml(text, part) };
  const dataEnd = text.indexOf("</sheetData>", dataStart);
  if (dataEnd < 0) throw new XlsxRefusal("damaged", part);
  return {
    text,
    dataStart,
    dataEnd,
    frame: parseXml(`${text.slice(0, tag.index)}<sheetData/>${text.slice(dataEnd + "</sheetData>".length)}`, part),
  };
}

/** The order of a worksheet's children (ECMA-376 part 1, 18.3.1.99): Excel refuses another. */
export const sheetOrder: readonly string[] =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
