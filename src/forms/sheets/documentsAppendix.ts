import type { DocumentRecord } from "../../core/domain/district";
import type { YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import { serialFromIso } from "../schema/dates";
import { addHeader, addRow, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · issuer · kind of document · number · date · summary. */
const widths = [5, 17, 15, 22, 12, 62];

/** `Phụ lục 1`: the documents, as the report's first appendix lists them; numbered anew, in the order of the form. */
export function documentsAppendix(result: YearResult, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  const w = words.documents;
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, w.heading, [w.subheading, words.attachedTo(result.settings.unitName, result.year)]);
  const header = addHeader(
    draft,
    [words.column.ordinal, w.issuer, w.documentType, w.number, w.issuedOn, w.summary].map((text) => ({ text })),
  );
  result.documents.forEach((record, index) => addRow(draft, documentCells(record, index + 1)));
  addSignature(draft, result.settings, words);
  return finishSheet(draft, { name: sheetName("Phụ lục 1", "", ""), mark: "PL1", orientation: "landscape", header });
}

function documentCells({ issuer, documentType, number, issuedOn, summary }: DocumentRecord, ordinal: number): readonly ModelCell[] {
  const date = issuedOn === null ? null : serialFromIso(issuedOn);
  return [
    cell(ordinal, "textCentered"),
    cell(blankAsNull(issuer), "text"),
    cell(blankAsNull(documentType), "text"),
    cell(blankAsNull(number), "code"),
    cell(date, "date"),
    cell(blankAsNull(summary), "text"),
  ];
}

const blankAsNull = (text: string): string | null => (text === "" ? null : text);
