import { keepTogether } from "../model/pageBreaks";
import { fitRows, rowMinima } from "../model/rowFit";
import type { ChartModel, ModelRange, PageOrientation, PrintSetup, SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";

/** NĐ 30/2020: A4, 20 mm above and below, 30 mm at the binding, 15 mm at the outer edge. */
export const marginsMm = { top: 20, bottom: 20, left: 30, right: 15 };

/** The tabs of the sheets that we write stand out from the user's own, all in one colour. */
const annualTab = "#548235";

/** What a builder decides about its sheet besides the cells. */
export interface SheetFrame {
  readonly name: string;
  readonly mark: string;
  readonly orientation: PageOrientation;
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Freezing pays only where the header stands near the top: a letterhead above it would take half of a small screen. */
  readonly freezeHeader?: boolean;
  /** All on one page, however small that makes it: for what must be seen together. */
  readonly onePage?: boolean;
  readonly charts?: readonly ChartModel[];
  readonly tabColor?: string;
  /** Where the sheet is printed at its own size and pages begin where it says; it is not fitted to the page then. */
  readonly paged?: { readonly pageBreaks: readonly number[]; readonly marginsMm: PrintSetup["marginsMm"] };
}

/** The finished sheet of a draft, set up for printing on A4, one page wide. */
export function finishSheet(draft: Draft, frame: SheetFrame): SheetModel {
  const print: PrintSetup = {
    orientation: frame.orientation,
    marginsMm,
    titleRows: frame.header,
    area: usedArea(draft),
    ...(frame.onePage ? { onePage: true } : {}),
    ...(frame.paged ? { ...frame.paged, pageNumbers: false } : {}),
  };
  return {
    name: frame.name,
    mark: frame.mark,
    columnWidths: draft.widths,
    rows: draft.rows,
    rowHeights: heightsOf(draft, print),
    merges: draft.merges,
    frozenRows: frame.freezeHeader && frame.header ? frame.header.last + 1 : 0,
    frozenColumns: 0,
    print,
    charts: frame.charts ?? [],
    validations: [],
    tables: [],
    notes: [],
    tabColor: frame.tabColor ?? annualTab,
  };
}

function heightsOf({ widths, rows, merges, rowHeights: given, groups }: Draft, print: PrintSetup): ReadonlyMap<number, number> {
  const rowHeights = fitRows({ columnWidths: widths, rows, merges }, given);
  return print.onePage || print.pageBreaks ? rowHeights : keepTogether({ columnWidths: widths, rowHeights, print }, groups, rowMinima.body);
}

function usedArea(draft: Draft): ModelRange {
  return { firstRow: 0, firstColumn: 0, lastRow: Math.max(0, draft.rows.length - 1), lastColumn: draft.widths.length - 1 };
}
