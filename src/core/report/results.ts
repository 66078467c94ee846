import type { TitleName } from "../domain/names";
import type { YearFigures, YearResult } from "../domain/yearResult";
import type { KeptFigures, ReportParagraph, TitleYear, YearOutcome } from "./figures";
import { paragraph } from "./figures";
import { sumStated } from "./funds";

function titleYear(title: TitleName, figures: YearFigures): readonly TitleYear[] {
  const counts = figures.titles.get(title);
  if (counts === undefined || counts.registered + counts.recognised === 0) return [];
  const { registered, recognised: total, first, maintained, again } = counts;
  return [
    { title, registered: registered === 0 ? null : registered, recognised: total === 0 ? null : { total, first, maintained, again } },
  ];
}

function outcomeOf(figures: YearFigures): YearOutcome {
  const titles = [...figures.titles.keys()].flatMap((title) => titleYear(title, figures));
  const isWhole = titles.every(({ registered }) => registered !== null);
  return { year: figures.year, registrations: isWhole ? sumStated(titles.map(({ registered }) => registered)) : null, titles };
}

/** Each year up to the one asked, which is told of even where nothing is known of it. */
function outcomeParagraphs({ year, years }: YearResult): readonly ReportParagraph[] {
  const outcomes = years.filter((figures) => figures.year <= year).map(outcomeOf);
  const isThere = outcomes.some((outcome) => outcome.year === year);
  return [...outcomes, ...(isThere ? [] : [{ year, registrations: null, titles: [] }])].map((outcome) =>
    paragraph("results", outcome.year, outcome),
  );
}

/** Villages that hold a title by the ledger of the year; nothing while it has no row. */
function holderParagraphs({ year, recognised, villageCount, titles }: YearResult): readonly ReportParagraph[] {
  if (recognised.length === 0) return [];
  const known = [...new Set([...titles, ...recognised.map(({ title }) => title)])];
  const holders = (title: TitleName): number => recognised.filter((row) => row.title === title).length;
  return [
    paragraph("holders", year, {
      year,
      holders: new Set(recognised.map(({ village }) => village)).size,
      villages: villageCount,
      titles: known.map((title) => ({ title, holders: holders(title) })).filter((row) => row.holders > 0),
    }),
  ];
}

/** A title without a row in the ledger of the year is not decided yet: its holders have not lapsed. */
function keptParagraphs({ year, rollForward }: YearResult): readonly ReportParagraph[] {
  const titles = [...rollForward].flatMap(([title, { before, maintained, promoted, lapsed, merged, holders }]): KeptFigures["titles"] =>
    before === 0 || holders === 0 ? [] : [{ title, before, maintained, promoted, lapsed, merged }],
  );
  return titles.length === 0 ? [] : [paragraph("kept", year, { year, titles })];
}

/** Registrations, recognitions with their statuses, holders, and who did not keep a title. */
export function resultParagraphs(result: YearResult): readonly ReportParagraph[] {
  return [...outcomeParagraphs(result), ...holderParagraphs(result), ...keptParagraphs(result)];
}
