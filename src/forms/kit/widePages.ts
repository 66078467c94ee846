import type { SheetModel, WideSheetModel } from "../model/sheetModel";

/** So many characters across a turned page of A4 can still be read. */
const readable = 190;

/** Over how many pages a wide table is printed, the columns before `first` at the left of each. */
export function widePages({ columnWidths }: SheetModel, first: number): Pick<WideSheetModel, "wide"> {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const titles = sum(columnWidths.slice(0, first));
  const pages = Math.ceil(sum(columnWidths.slice(first)) / Math.max(1, readable - titles));
  return pages > 1 && first > 0 ? { wide: { pages, titleColumns: { first: 0, last: first - 1 } } } : {};
}
