import type { PrintSetup, SheetModel } from "./sheetModel";

/** Rows that belong together: a heading and what it heads, a signature and the end of what is signed. Zero-based, ends included. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

type PrintedSheet = Pick<SheetModel, "columnWidths" | "rowHeights"> & {
  readonly print: Pick<PrintSetup, "orientation" | "marginsMm" | "titleRows">;
};

const paperMm = { short: 210, long: 297 };
const pointsPerMm = 72 / 25.4;
/** How one program sees a page. */
interface Reckoning {
  /** Pixels of a digit of the standard font: what a column's width counts. */
  readonly digitPixels: number;
  /** Points by which the program's page body is higher than its margins say. */
  readonly extraHeight: number;
}
/**
 * Excel where it writes the sheet itself; Excel where it opens a file whose standard font is Times New Roman 12; and LibreOffice, which besides
 * begins a page some 3 mm higher, right under the page number (measured on its output).
 */
const reckonings: readonly Reckoning[] = [
  { digitPixels: 7, extraHeight: 0 },
  { digitPixels: 8, extraHeight: 0 },
  { digitPixels: 8, extraHeight: 8 },
];
/** A column's width is noted in digits of the standard font, its padding of 5 pixels included. */
const usualDigit = 7;
const widthPixels = (characters: number): number => Math.round(characters * usualDigit) + 5;
const pointsPerPixel = 0.75;
/** Body rows may grow by so many points each, so that a page ends where it should. */
const lifts: readonly number[] = [0, 0.75, 1.5, 2.25, 3, 3.75, 4.5, 5.25, 6, 6.75, 7.5];

function pageHeight({ columnWidths, print }: PrintedSheet, { digitPixels, extraHeight }: Reckoning): number {
  const [across, down] = print.orientation === "landscape" ? [paperMm.long, paperMm.short] : [paperMm.short, paperMm.long];
  const { top, bottom, left, right } = print.marginsMm;
  const width = columnWidths.reduce((sum, characters) => sum + widthPixels(characters) * (digitPixels / usualDigit) * pointsPerPixel, 0);
  // Both Excel and LibreOffice scale by whole per cents.
  const scale = Math.min(1, Math.floor(((across - left - right) * pointsPerMm * 100) / width) / 100);
  return ((down - top - bottom) * pointsPerMm + extraHeight) / scale;
}

/** Notes the page, counted from 0, on which each row is printed; header rows are repeated on every page after their own. */
function findPages(pages: Int32Array, heights: readonly number[], room: number, titleRows: PrintSetup["titleRows"]): void {
  const repeated = titleRows ? heights.slice(titleRows.first, titleRows.last + 1).reduce((sum, height) => sum + height, 0) : 0;
  let page = 0;
  let used = 0;
  for (let row = 0; row < heights.length; row += 1) {
    const height = heights[row] ?? 0;
    if (used > 0 && used + height > room) {
      page += 1;
      used = titleRows && row > titleRows.last ? repeated : 0;
    }
    used += height;
    pages[row] = page;
  }
}

/** How many groups a page break would part, over all the programs that may print a sheet with pages so high. */
function partedOn(
  pageHeights: readonly number[],
  heights: readonly number[],
  titleRows: PrintSetup["titleRows"],
  groups: readonly RowGroup[],
): number {
  const pages = new Int32Array(heights.length);
  return pageHeights.reduce((parted, room) => {
    findPages(pages, heights, room, titleRows);
    return parted + groups.filter(({ first, last }) => pages[first] !== pages[Math.min(last, pages.length - 1)]).length;
  }, 0);
}

const pageHeights = (sheet: PrintedSheet): readonly number[] => reckonings.map((reckoning) => pageHeight(sheet, reckoning));

/** How many groups a page break would part, over all the programs that may print the sheet. */
export function partedGroups(sheet: PrintedSheet, groups: readonly RowGroup[]): number {
  return partedOn(pageHeights(sheet), [...sheet.rowHeights.values()], sheet.print.titleRows, groups);
}

/**
 * Heights under which page breaks part as few groups as can be: body rows (those of the height `body`) all grow by the same few points. Manual
 * page breaks would not do: Excel leaves them out of account where a sheet is fitted to the page's width. `rowHeights` must name every row, in order.
 */
export function keepTogether(sheet: PrintedSheet, groups: readonly RowGroup[], body: number): ReadonlyMap<number, number> {
  const rooms = pageHeights(sheet);
  const given = [...sheet.rowHeights.values()];
  const heights = [...given];
  let best = 0;
  let fewest = Infinity;
  for (const lift of lifts) {
    given.forEach((height, row) => (heights[row] = height === body ? height + lift : height));
    const parted = partedOn(rooms, heights, sheet.print.titleRows, groups);
    if (parted >= fewest) continue;
    [best, fewest] = [lift, parted];
    if (fewest === 0) break;
  }
  return best === 0 ? sheet.rowHeights : lifted(sheet.rowHeights, best, body);
}

function lifted(rowHeights: ReadonlyMap<number, number>, lift: number, body: number): ReadonlyMap<number, number> {
  const grown = new Map<number, number>();
  rowHeights.forEach((height, row) => grown.set(row, height === body ? height + lift : height));
  return grown;
}
