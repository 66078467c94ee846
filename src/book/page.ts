import type { PrintSetup } from "../forms/model/sheetModel";
import { element, textElement } from "./xml";

const mmPerInch = 25.4;
/** From the edge of the paper to the page number. */
const headerMarginMm = 10;
const a4 = 9;

const inches = (mm: number): string => (mm / mmPerInch).toFixed(4);

/** A4, fitted to so many pages' width, page number top centre from page 2 on (Nghị định 30/2020): the elements that follow the cells, in their order. */
export function pageXml({ orientation, marginsMm, onePage, pageBreaks, pageNumbers }: PrintSetup, pagesWide: number): string {
  if (pageBreaks !== undefined) throw new Error("Workbook files are written without page breaks of their own.");
  const { top, bottom, left, right } = marginsMm;
  const margins = { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) };
  const band = inches(headerMarginMm);
  const size = {
    paperSize: a4,
    firstPageNumber: 1,
    fitToWidth: pagesWide,
    fitToHeight: onePage === true ? 1 : 0,
    orientation,
    useFirstPageNumber: 1,
  };
  const header = pageNumbers === false ? "" : textElement("oddHeader", "&C&P");
  return [
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", { ...margins, header: band, footer: band }),
    element("pageSetup", size),
    element("headerFooter", { differentFirst: 1 }, header),
  ].join("");
}
