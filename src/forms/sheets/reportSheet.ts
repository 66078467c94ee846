import type { Settings } from "../../core/domain/district";
import type { SheetModel } from "../model/sheetModel";
import { textParts } from "../model/textParts";
import type { Draft } from "./draft";
import { addBlankRow, addWide, createDraft, widthBetween } from "./draft";
import { addLetterhead, addSignature } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { ReportText } from "./reportText";
import { printedParagraph } from "./reportText";
import type { SheetWords } from "./words";

/** A page of A4 upright, in columns of one width: nothing stands in them but text over all of them. */
const widths = [14, 14, 14, 14, 14, 14];
/** A row of so many lines is still less than the tallest that Excel has, and parts well over two pages. */
const mostLines = 12;

/** `Báo cáo <năm>`: the figures of the year's report as text, to be copied or printed. */
export function reportSheet(report: ReportText, settings: Settings, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, settings, words, report.year, report.numberLine);
  addWide(draft, report.kind, "title");
  addWide(draft, report.subject, "title");
  addBlankRow(draft);
  addParagraph(draft, report.opening);
  for (const { heading, paragraphs } of report.sections) {
    const row = addWide(draft, heading, "partHeading");
    draft.groups.push({ first: row, last: row + 1 });
    for (const each of paragraphs) addParagraph(draft, printedParagraph(each));
  }
  addParagraph(draft, report.closing);
  addSignature(draft, settings, words, [report.recipients.heading, ...report.recipients.lines].join("\n"));
  const name = sheetName("Báo cáo", "", String(report.year));
  return finishSheet(draft, { name, mark: `BC|${report.year}`, orientation: "portrait", header: null });
}

function addParagraph(draft: Draft, text: string): void {
  const width = widthBetween(draft, 0, widths.length - 1);
  for (const part of textParts(text, width, "paragraph", mostLines)) addWide(draft, part, "paragraph");
}
