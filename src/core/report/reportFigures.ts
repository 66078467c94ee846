import type { District } from "../domain/district";
import type { YearResult } from "../domain/yearResult";
import { commendationParagraphs, communicationParagraphs, documentParagraphs } from "./activities";
import type { ReportFigures, ReportSection } from "./figures";
import { fundParagraphs } from "./funding";
import { generalParagraphs } from "./general";
import { resultParagraphs } from "./results";
import { rewardParagraphs } from "./rewards";
import { scoringParagraphs } from "./scoring";

/**
 * The figures of a year's report, paragraph by paragraph, without a word of prose. Yearly figures reach from the first year known to the one asked.
 * What the workbook does not say is null or left out, never 0. Pure: the same result gives the same figures.
 */
export function reportFigures(district: Pick<District, "villages">, result: YearResult): ReportFigures {
  const sections: readonly ReportSection[] = [
    { part: "general", paragraphs: generalParagraphs(district, result) },
    { part: "communications", paragraphs: communicationParagraphs(result) },
    { part: "documents", paragraphs: documentParagraphs(result) },
    { part: "results", paragraphs: resultParagraphs(result) },
    { part: "scoring", paragraphs: scoringParagraphs(result) },
    { part: "rewards", paragraphs: [...rewardParagraphs(result), ...commendationParagraphs(result)] },
    { part: "funds", paragraphs: fundParagraphs(result) },
  ];
  return { year: result.year, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) };
}

/** The result as the report's appendices show it: funds, commendations and communications of the report's years only, so that text and appendix agree. */
export function upToYear(result: YearResult): YearResult {
  const told = <Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.year <= result.year);
  return {
    ...result,
    contributions: told(result.contributions),
    commendations: told(result.commendations),
    communications: told(result.communications),
  };
}
