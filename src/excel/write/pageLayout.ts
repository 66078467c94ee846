import { a1 } from "../../core/findings/origin";
import type { PrintSetup } from "../../forms/model/sheetModel";
import type { BlockBatch } from "../blocks";
import { rangeAddress } from "../ranges";

const pointsPerMm = 72 / 25.4;
/** From the edge of the paper to the page number. */
const headerMarginMm = 10;

function zoomOf({ onePage, pageBreaks }: PrintSetup): Excel.PageLayoutZoomOptions {
  if (pageBreaks) return { scale: 100 };
  return onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

const bytesPerBreak = 500;

/** Comes after the cells are there; a sheet's former breaks go with its layout. */
export async function writePageBreaks(batch: BlockBatch, sheet: Excel.Worksheet, { pageBreaks = [] }: PrintSetup): Promise<void> {
  for (const row of pageBreaks) {
    await batch.spend(bytesPerBreak);
    sheet.horizontalPageBreaks.add(a1(row, 0));
  }
}

/** A4, page number top centre from page 2 on (Nghị định 30/2020); every sheet counts its own pages. */
export function writePageLayout(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.topMargin = print.marginsMm.top * pointsPerMm;
  pageLayout.bottomMargin = print.marginsMm.bottom * pointsPerMm;
  pageLayout.leftMargin = print.marginsMm.left * pointsPerMm;
  pageLayout.rightMargin = print.marginsMm.right * pointsPerMm;
  pageLayout.headerMargin = headerMarginMm * pointsPerMm;
  pageLayout.zoom = zoomOf(print);
  pageLayout.centerHorizontally = true;
  pageLayout.firstPageNumber = 1;
  if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.area) pageLayout.setPrintArea(rangeAddress(print.area));
  const { headersFooters } = pageLayout;
  headersFooters.state = "FirstAndDefault";
  headersFooters.firstPage.centerHeader = "";
  headersFooters.defaultForAllPages.centerHeader = print.pageNumbers === false ? "" : "&P";
}
