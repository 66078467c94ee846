import type { ITableCellOptions } from "docx";
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { marginsMm } from "../forms/sheets/page";
import { contentWidth, twips } from "./page";

/** The issuing unit takes a little less than half of the page (NĐ 30/2020, Phụ lục I). */
const leftShare = 0.42;
const paperMm = 210;
const contentMm = paperMm - marginsMm.left - marginsMm.right;
export const sidesMm = { left: contentMm * leftShare, right: contentMm * (1 - leftShare), both: contentMm };

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };

type Content = ITableCellOptions["children"];

/** Two columns without borders, row by row: the letterhead, the signature. A row is never parted by a page. */
export function sidesTable(rows: readonly (readonly [Content, Content])[]): Table {
  const widths = [twips(sidesMm.left), twips(sidesMm.right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: contentWidth("portrait"), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (sides) =>
        new TableRow({
          cantSplit: true,
          children: sides.map(
            (children, side) =>
              new TableCell({
                children,
                borders: noBorders,
                width: { size: widths[side] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
              }),
          ),
        }),
    ),
  });
}
