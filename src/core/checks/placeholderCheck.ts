import type { District } from "../domain/district";
import { finding } from "../findings/finding";
import type { Origin } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { foldPlain } from "../text/fold";
import type { Check } from "./check";

/** What templates say where something is to be written, and blanks that were never filled in. Three dots at the end of a text mean "and so on". */
const placeholders: readonly RegExp[] = [
  /^[([<{]?\s*ghi ro(?![\p{L}\p{N}])/u,
  /^[([<{]?\s*(?:ghi|dien|nhap) (?:noi dung|so lieu|ten|so|ngay|vao day)(?![\p{L}\p{N}])/u,
  /(?:noi dung|ten) gi\s*\??$/u,
  /^\[.*\]$|^<.*>$|^\{.*\}$/u,
  /^(?:[.…_]\s*)+$/u,
  /\.{5,}|…\s*…|_{3,}/u,
  /^(?:x{3,}|\?+)$/u,
];

/** Whether a text was taken over from a template as it stood there. */
export function isPlaceholder(text: string): boolean {
  const folded = foldPlain(text);
  return placeholders.some((words) => words.test(folded));
}

interface Text {
  readonly text: string;
  readonly origin: Origin;
  readonly field: string;
}

function textsOf<Row extends { readonly origin: Origin }>(
  rows: readonly Row[],
  ...fields: readonly (keyof Row & string)[]
): readonly Text[] {
  return rows.flatMap((row) =>
    fields.flatMap((field) => {
      const text = row[field];
      return typeof text === "string" ? [{ text, origin: row.origin, field }] : [];
    }),
  );
}

function allTexts({ villages, conclusions, contributions, documents, communications, report }: District): readonly Text[] {
  return [
    ...textsOf(villages, "name"),
    ...textsOf(conclusions, "reason"),
    ...textsOf(contributions, "unit", "source", "purpose"),
    ...textsOf(documents, "documentType", "number", "summary"),
    ...textsOf(communications, "form"),
    ...textsOf(report.figures, "number", "note"),
    ...textsOf(report.funding, "purpose"),
  ];
}

/** Texts of a template that were left where the facts belong. */
export const placeholderCheck: Check = {
  name: "placeholder-text",
  run: (district) =>
    allTexts(district)
      .filter(({ text }) => isPlaceholder(text))
      .map(({ text, origin, field }) => finding("placeholder-text", cellOf(origin, field), { text })),
};
