import type { IParagraphOptions, IRunOptions } from "docx";
import { BorderStyle, Paragraph, TextRun } from "docx";
import { twips } from "./page";

/** What XML can't hold, and what would break a line: control characters, halves of letters, characters that are none. */
const unfit = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** A user's text as it may stand in a document: one line, plain, never a field or a command. */
export function safeText(text: string): string {
  return text.replace(unfit, " ");
}

type Look = Omit<IRunOptions, "text" | "children">;

export function line(text: string, look: Look = {}, paragraph: Omit<IParagraphOptions, "text" | "children"> = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: [new TextRun({ ...look, text: safeText(text) })] });
}

const ruleHeight = 60;
const ruleEighths = 6;

/** A short rule in the middle of a space: under the national motto, a unit's name, a title. Widths in millimetres. */
export function rule(spaceMm: number, lengthMm: number): Paragraph {
  const indent = twips(Math.max(0, (spaceMm - lengthMm) / 2));
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: ruleHeight, line: ruleHeight, lineRule: "exact" },
    border: { bottom: { style: BorderStyle.SINGLE, size: ruleEighths, color: "000000", space: 1 } },
  });
}
