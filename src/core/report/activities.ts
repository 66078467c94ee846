import type { YearResult } from "../domain/yearResult";
import type { ReportParagraph } from "./figures";
import { paragraph } from "./figures";
import { byYear } from "./period";

/** Communications up to the year, a paragraph a year. */
export function communicationParagraphs({ communications, year }: YearResult): readonly ReportParagraph[] {
  return byYear(communications, year).map(([each, rows]) =>
    paragraph("communications", each, {
      year: each,
      lines: rows.map(({ form, events, participants }) => ({ form, events, participants })),
    }),
  );
}

/** Commendations up to the year, a paragraph a year. */
export function commendationParagraphs({ commendations, year }: YearResult): readonly ReportParagraph[] {
  return byYear(commendations, year).map(([each, rows]) =>
    paragraph("commendations", each, {
      year: each,
      lines: rows.map(({ level, form, quantity, valueVnd, source }) => ({ level, form, quantity, valueVnd, source })),
    }),
  );
}

const yearDigits = 4;

/** All documents of Phụ lục 1, whenever they were issued: the text must count what the appendix lists. */
export function documentParagraphs({ documents }: YearResult): readonly ReportParagraph[] {
  if (documents.length === 0) return [];
  const dated = documents.flatMap(({ issuedOn }) => (issuedOn === null ? [] : [Number(issuedOn.slice(0, yearDigits))]));
  const years = [...new Set(dated)].sort((a, b) => a - b);
  return [
    paragraph("documents", null, {
      documents: documents.length,
      byYear: years.map((each) => ({ year: each, documents: dated.filter((other) => other === each).length })),
      undated: documents.length - dated.length,
    }),
  ];
}
