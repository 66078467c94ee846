import type { Paragraph, Table } from "docx";
import { AlignmentType } from "docx";
import type { NumberWords } from "../i18n";
import type { AppendixDocument } from "./document";
import { contentWidth } from "./page";
import { wordTable } from "./table";
import { line } from "./text";

const center = { alignment: AlignmentType.CENTER };
/** Half points. */
const gapSize = 12;
const gap = { spacing: { before: 240, after: 120 } };

/** Its title, then its tables, each under its heading. */
export function appendix(
  { title, subtitles, orientation, tables }: AppendixDocument,
  numbers: NumberWords,
): readonly (Paragraph | Table)[] {
  const width = contentWidth(orientation);
  return [
    line(title, { bold: true }, center),
    ...subtitles.map((subtitle, index) => line(subtitle, index === 0 ? { bold: true } : { italics: true }, center)),
    ...tables.flatMap(({ heading, ...table }) => [
      heading === null ? line("", { size: gapSize }) : line(heading, { bold: true }, { ...gap, keepNext: true }),
      wordTable({ heading, ...table }, width, numbers),
    ]),
  ];
}
