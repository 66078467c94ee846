import type { IPropertiesOptions, ISectionOptions } from "docx";
import { AlignmentType, convertMillimetersToTwip, Header, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import type { PageOrientation as Orientation } from "../forms/model/sheetModel";
import { sheetFont } from "../forms/model/styles";
import { marginsMm } from "../forms/sheets/page";

/** NĐ 30/2020: A4, text of 14 points, tables of 12. Word counts half points, and twentieths of a point. */
const paperMm = { short: 210, long: 297 };
const headerMm = 10;
export const halfPoints = { body: 28, table: 24, small: 22 };

export const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres);

/** Width between the margins, in twips. */
export function contentWidth(orientation: Orientation): number {
  return twips((orientation === "landscape" ? paperMm.long : paperMm.short) - marginsMm.left - marginsMm.right);
}

/** The look that everything starts from. */
export const documentStyles: NonNullable<IPropertiesOptions["styles"]> = {
  default: {
    document: {
      run: { font: sheetFont, size: halfPoints.body, language: { value: "vi-VN" } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
  },
};

/** The page number stands top centre, but for the first page of the document. */
export function sectionFrame(orientation: Orientation, isFirst: boolean): Omit<ISectionOptions, "children"> {
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      ...(isFirst ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
      page: {
        // The library turns the paper itself.
        size: {
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          width: twips(paperMm.short),
          height: twips(paperMm.long),
        },
        margin: {
          top: twips(marginsMm.top),
          bottom: twips(marginsMm.bottom),
          left: twips(marginsMm.left),
          right: twips(marginsMm.right),
          header: twips(headerMm),
          footer: twips(headerMm),
        },
      },
    },
    headers: { default: new Header({ children: [number] }), ...(isFirst ? { first: new Header({ children: [new Paragraph({})] }) } : {}) },
  };
}
