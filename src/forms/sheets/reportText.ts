/** One paragraph of a report, ready to print. */
export interface ReportParagraphText {
  /** Stable and unique in the report: `results-2022`. */
  readonly key: string;
  /** One line of text without its list mark. */
  readonly text: string;
  /** Printed as an item of a list, after a dash. */
  readonly listed: boolean;
}

export interface ReportSectionText {
  /** Numbered: `I. TÌNH HÌNH CHUNG`, `1. Kết quả…`. */
  readonly heading: string;
  readonly level: 1 | 2;
  readonly paragraphs: readonly ReportParagraphText[];
}

/** A year's report in the words of a language: what the sheet, the Word file and the pane all show. */
export interface ReportText {
  readonly year: number;
  /** Number and symbol, to be filled in by hand. */
  readonly numberLine: string;
  /** `BÁO CÁO` */
  readonly kind: string;
  readonly subject: string;
  readonly opening: string;
  readonly sections: readonly ReportSectionText[];
  readonly closing: string;
  readonly recipients: { readonly heading: string; readonly lines: readonly string[] };
}

/** A list's mark before an item. */
const dash = "- ";

export function printedParagraph({ text, listed }: ReportParagraphText): string {
  return listed ? dash + text : text;
}

/** The paragraphs of figures alone, in their order. */
export function reportParagraphs({ sections }: ReportText): readonly ReportParagraphText[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

/** The report's body as plain text, to be pasted anywhere: headings and paragraphs, a line each. */
export function plainReport({ sections }: ReportText): string {
  return sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(printedParagraph)]).join("\n");
}
