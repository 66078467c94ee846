import type { DocumentRecord } from "../../core/domain/district";
import type { YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import { serialFromIso } from "../schema/dates";
import type { AppendixTable, RowSpan } from "./appendixTable";
import { blankAsNull, tableOf } from "./appendixTable";
import type { Draft } from "./draft";
import { addHeader, addRow, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · issuer · kind of document · number · date · summary. */
const widths = [5, 17, 15, 22, 12, 62];

type DocumentRows = Pick<YearResult, "year" | "settings" | "documents">;

/** `Phụ lục 1`: the documents, as the report's first appendix lists them; numbered anew, in the order of the form. */
export function documentsAppendix(result: DocumentRows, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.documents.heading, documentsSubtitles(result, words));
  const header = addDocuments(draft, result.documents, words);
  addSignature(draft, result.settings, words);
  return finishSheet(draft, { name: sheetName("Phụ lục 1", "", ""), mark: "PL1", orientation: "landscape", header });
}

/** The table of the appendix, for a document that is no sheet. */
export function documentsTable({ documents }: DocumentRows, words: SheetWords): AppendixTable {
  return tableOf(widths, null, (draft) => addDocuments(draft, documents, words));
}

export function documentsSubtitles({ settings, year }: DocumentRows, words: SheetWords): readonly string[] {
  return [words.documents.subheading, words.attachedTo(settings.unitName, year)];
}

function addDocuments(draft: Draft, documents: readonly DocumentRecord[], words: SheetWords): RowSpan {
  const { column, documents: w } = words;
  const texts = [column.ordinal, w.issuer, w.documentType, w.number, w.issuedOn, w.summary];
  const header = addHeader(
    draft,
    texts.map((text) => ({ text })),
  );
  documents.forEach((record, index) => addRow(draft, documentCells(record, index + 1)));
  return header;
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
