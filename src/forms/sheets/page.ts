import { fitRows } from "../model/rowFit";
import type { ChartModel, ModelRange, PageOrientation, SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";

/** NĐ 30/2020: A4, 20 mm above and below, 30 mm at the binding, 15 mm at the outer edge. */
export const marginsMm = { top: 20, bottom: 20, left: 30, right: 15 };

/** What a builder decides about its sheet besides the cells. */
export interface SheetFrame {
  readonly name: string;
  readonly mark: string;
  readonly orientation: PageOrientation;
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Freezing pays only where the header stands near the top: a letterhead above it would take half of a small screen. */
  readonly freezeHeader?: boolean;
  readonly charts?: readonly ChartModel[];
  readonly tabColor?: string;
}

/** The finished sheet of a draft, set up for printing on A4, one page wide. */
export function finishSheet(draft: Draft, frame: SheetFrame): SheetModel {
  return {
    name: frame.name,
    mark: frame.mark,
    columnWidths: draft.widths,
    rows: draft.rows,
    rowHeights: fitRows({ columnWidths: draft.widths, rows: draft.rows, merges: draft.merges }, draft.rowHeights),
    merges: draft.merges,
    frozenRows: frame.freezeHeader && frame.header ? frame.header.last + 1 : 0,
    frozenColumns: 0,
    print: { orientation: frame.orientation, marginsMm, titleRows: frame.header, area: usedArea(draft) },
    charts: frame.charts ?? [],
    validations: [],
    tables: [],
    notes: [],
    tabColor: frame.tabColor ?? null,
  };
}

function usedArea(draft: Draft): ModelRange {
  return { firstRow: 0, firstColumn: 0, lastRow: Math.max(0, draft.rows.length - 1), lastColumn: draft.widths.length - 1 };
}
