import type { HeaderPreset } from "../core/domain/district";
import type { ReportFigures, ReportParagraph, ReportPart, ReportTopic, ReportTopics } from "../core/report/figures";
import type { ReportSectionText, ReportText } from "../forms/sheets/reportText";

/** A sentence for every topic; whole sentences, in the style of an office. */
export type ReportSentences = { readonly [T in ReportTopic]: (figures: ReportTopics[T]) => string };

/** The words of the yearly report. Loaded only where a report is made. */
export interface ReportWords {
  readonly kind: string;
  readonly subject: (year: number, place: string) => string;
  readonly numberLine: { readonly [P in HeaderPreset]: string };
  readonly opening: (year: number, unit: string) => string;
  readonly closing: (year: number, unit: string) => string;
  readonly recipients: { readonly heading: string; readonly lines: (parentUnit: string) => readonly string[] };
  readonly generalHeading: string;
  readonly resultsHeading: string;
  readonly part: { readonly [P in Exclude<ReportPart, "general">]: string };
  readonly sentences: ReportSentences;
}

/** Where the report comes from. */
export interface ReportSender {
  readonly unitName: string;
  readonly parentUnit: string;
  readonly placeName: string;
  readonly headerPreset: HeaderPreset;
}

const breaks = /[\s\p{Cc}]+/gu;

/** Users' words may hold line breaks and worse; a paragraph is one line. */
const oneLine = (text: string): string => text.replace(breaks, " ").trim();

function say(sentences: ReportSentences, { topic, figures }: ReportParagraph): string {
  // The union ties each topic to its figures; TypeScript can't follow that tie through the lookup.
  return (sentences[topic] as (of: ReportParagraph["figures"]) => string)(figures);
}

const romans = ["I", "II"];

/** The general situation is a part of its own; all else is the second part, in numbered sections. */
function sectionTexts(words: ReportWords, { sections }: ReportFigures): readonly ReportSectionText[] {
  const linesOf = (of: readonly ReportParagraph[], listed: boolean) =>
    of.map((each) => ({ key: each.key, text: oneLine(say(words.sentences, each)), listed }));
  const general = sections.filter(({ part }) => part === "general");
  const results = sections.flatMap(({ part, paragraphs }) => (part === "general" ? [] : [{ heading: words.part[part], paragraphs }]));
  const parts: readonly (readonly ReportSectionText[])[] = [
    general.map(({ paragraphs }) => ({ heading: words.generalHeading, level: 1, paragraphs: linesOf(paragraphs, false) })),
    results.length === 0
      ? []
      : [
          { heading: words.resultsHeading, level: 1, paragraphs: [] },
          ...results.map(({ heading, paragraphs }, index): ReportSectionText => {
            return { heading: `${index + 1}. ${heading}`, level: 2, paragraphs: linesOf(paragraphs, true) };
          }),
        ],
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => part.map((text) => (text.level === 1 ? { ...text, heading: `${romans[index]}. ${text.heading}` } : text)));
}

/** The report in the words of a language. */
export function reportText(words: ReportWords, figures: ReportFigures, sender: ReportSender): ReportText {
  const unit = oneLine(sender.unitName);
  return {
    year: figures.year,
    numberLine: words.numberLine[sender.headerPreset],
    kind: words.kind,
    subject: words.subject(figures.year, oneLine(sender.placeName)),
    opening: words.opening(figures.year, unit),
    sections: sectionTexts(words, figures),
    closing: words.closing(figures.year, unit),
    recipients: { heading: words.recipients.heading, lines: words.recipients.lines(oneLine(sender.parentUnit)) },
  };
}
