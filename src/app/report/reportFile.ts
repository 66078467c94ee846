import type { YearResult } from "../../core/domain/yearResult";
import { documentsSubtitles, documentsTable } from "../../forms/sheets/documentsAppendix";
import { fundingSubtitles, fundingTables, hasFunding } from "../../forms/sheets/fundingAppendix";
import type { AppendixDocument, ReportDocument } from "../../word/document";
import type { ReportLanguage, YearReport } from "./readReport";

/** The appendices that have rows, on pages turned for their wide tables. */
function appendicesOf(result: YearResult, { sheets }: ReportLanguage): readonly AppendixDocument[] {
  const orientation = "landscape";
  const documents: AppendixDocument = {
    ...{ orientation, title: sheets.documents.heading, subtitles: documentsSubtitles(result, sheets) },
    tables: [documentsTable(result, sheets)],
  };
  const funding: AppendixDocument = {
    ...{ orientation, title: sheets.funding.heading, subtitles: fundingSubtitles(result, sheets) },
    tables: fundingTables(result, sheets),
  };
  return [...(result.documents.length > 0 ? [documents] : []), ...(hasFunding(result) ? [funding] : [])];
}

/** The report as a document, its appendices included. */
export function reportDocument({ text, result }: YearReport, words: ReportLanguage): ReportDocument {
  const { settings, year } = result;
  return {
    text,
    settings,
    letterhead: words.sheets.letterhead[settings.headerPreset],
    placeAndDate: words.sheets.placeAndDate(settings.placeName, year),
    signHere: words.sheets.signHere,
    numbers: words.numbers,
    appendices: appendicesOf(result, words),
  };
}

/** The Word file's bytes. The library that writes them is loaded here, and nowhere before. */
export async function reportFile(report: YearReport, words: ReportLanguage): Promise<Uint8Array> {
  const { reportDocx } = await import("../../word");
  return reportDocx(reportDocument(report, words));
}
