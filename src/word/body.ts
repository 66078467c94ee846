import type { Paragraph, Table } from "docx";
import { AlignmentType, LineRuleType } from "docx";
import { signerRoles } from "../forms/sheets/letterhead";
import type { ReportSectionText } from "../forms/sheets/reportText";
import { printedParagraph } from "../forms/sheets/reportText";
import type { ReportDocument } from "./document";
import { halfPoints, twips } from "./page";
import { sidesMm, sidesTable } from "./sides";
import { line, rule } from "./text";

const points = 20;
/** Lines of 1.15, 6 points between paragraphs, first lines set in by 10 mm. */
const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(10) },
  spacing: { before: 0, after: 6 * points, line: 276, lineRule: LineRuleType.AUTO },
};
const center = { alignment: AlignmentType.CENTER };
const titleRuleMm = 45;
const linesForSignature = 4;

export function title({ text }: ReportDocument): readonly Paragraph[] {
  return [
    line(text.kind, { bold: true }, { ...center, spacing: { before: 18 * points } }),
    line(text.subject, { bold: true }, center),
    rule(sidesMm.both, titleRuleMm),
    line(text.opening, {}, { ...body, spacing: { ...body.spacing, before: 12 * points } }),
  ];
}

/** A heading stays with its first paragraph. */
export function section({ heading, paragraphs }: ReportSectionText): readonly Paragraph[] {
  return [line(heading, { bold: true }, { ...body, keepNext: true }), ...paragraphs.map((each) => line(printedParagraph(each), {}, body))];
}

/** The last sentence stays with the signature: a name alone on a page signs nothing. */
export function ending({ text, settings, signHere }: ReportDocument): readonly (Paragraph | Table)[] {
  const roles = signerRoles(settings);
  const { heading, lines } = text.recipients;
  const right = [
    ...(roles.length > 0 ? roles.map((role) => line(role, { bold: true }, center)) : [line(signHere, { italics: true }, center)]),
    ...Array.from({ length: linesForSignature }, () => line("", {}, center)),
    line(settings.signer.trim(), { bold: true }, center),
  ];
  const left = [
    line(heading, { bold: true, italics: true, size: halfPoints.table }),
    ...lines.map((each) => line(each, { size: halfPoints.small })),
  ];
  return [line(text.closing, {}, { ...body, keepNext: true }), line("", {}, { keepNext: true }), sidesTable([[left, right]])];
}
