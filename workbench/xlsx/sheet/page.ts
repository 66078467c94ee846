import type { PageSetup, Sheet } from "../../model/types";
import { booleanOf, childOf, childrenOf, element, numberOf, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { readHeaderFooter, writeHeaderFooter } from "./headerFooter";
import { writeFitToPage } from "./properties";
import { sheetOrder } from "./sheetXml";

const pointsPerInch = 72;
const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Paper, margins, fit, header and footer. Print area and title rows are names of the workbook (`names.ts`). */
export function readPage(sheet: Sheet, frame: XmlElement): void {
  const { page } = sheet;
  const setup = childOf(frame, "pageSetup");
  const margins = childOf(frame, "pageMargins");
  page.orientation = setup?.attributes.get("orientation") === "landscape" ? "landscape" : "portrait";
  page.paperSize = numberOf(setup, "paperSize") ?? (setup === undefined ? page.paperSize : 1);
  for (const name of marginNames) {
    const inches = numberOf(margins, name);
    if (inches !== undefined) page.margins[name] = toPoints(inches);
  }
  const isFitted = booleanOf(childOf(frame, "sheetPr", "pageSetUpPr"), "fitToPage");
  page.fitTo = isFitted ? { wide: numberOf(setup, "fitToWidth") ?? 1, tall: numberOf(setup, "fitToHeight") ?? 1 } : null;
  page.centerHorizontally = booleanOf(childOf(frame, "printOptions"), "horizontalCentered");
  page.firstPageNumber = booleanOf(setup, "useFirstPageNumber") ? (numberOf(setup, "firstPageNumber") ?? 1) : null;
  page.headerFooter = readHeaderFooter(childOf(frame, "headerFooter"));
  page.rowBreaks = childrenOf(childOf(frame, "rowBreaks"), "brk").flatMap((node) =>
    booleanOf(node, "man") ? (numberOf(node, "id") ?? []) : [],
  );
}

const lastColumn = 16383;

/** `id` counts the rows over the break, which is the zero-based row under it. Breaks of Excel's own (not `man`) are its to reckon again. */
function breaksElement(rows: readonly number[]): XmlElement | null {
  if (rows.length === 0) return null;
  const breaks = rows.map((id) => element("brk", { id, max: lastColumn, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks);
}

export function writePage(frame: XmlElement, page: PageSetup): void {
  const margins = element("pageMargins");
  for (const name of marginNames) setAttribute(margins, name, toInches(page.margins[name]));
  placeChild(frame, "pageMargins", margins, sheetOrder);
  const setup = childOf(frame, "pageSetup") ?? element("pageSetup");
  setAttribute(setup, "paperSize", page.paperSize);
  setAttribute(setup, "orientation", page.orientation);
  setAttribute(setup, "fitToWidth", page.fitTo === null || page.fitTo.wide === 1 ? null : page.fitTo.wide);
  setAttribute(setup, "fitToHeight", page.fitTo === null || page.fitTo.tall === 1 ? null : page.fitTo.tall);
  setAttribute(setup, "firstPageNumber", page.firstPageNumber === null || page.firstPageNumber === 1 ? null : page.firstPageNumber);
  setAttribute(setup, "useFirstPageNumber", page.firstPageNumber === null ? null : true);
  placeChild(frame, "pageSetup", setup, sheetOrder);
  writeFitToPage(frame, page.fitTo !== null);
  const options = childOf(frame, "printOptions") ?? element("printOptions");
  setAttribute(options, "horizontalCentered", page.centerHorizontally ? true : null);
  placeChild(frame, "printOptions", options.attributes.size === 0 ? null : options, sheetOrder);
  placeChild(frame, "headerFooter", writeHeaderFooter(page.headerFooter, childOf(frame, "headerFooter")), sheetOrder);
  placeChild(frame, "rowBreaks", breaksElement(page.rowBreaks), sheetOrder);
}

/** Rounded far below a printer's dot, so that a margin comes back as it went. */
function toPoints(inches: number): number {
  return Math.round(inches * pointsPerInch * 1e6) / 1e6;
}

function toInches(points: number): number {
  return Math.round((points / pointsPerInch) * 1e12) / 1e12;
}
