import type { Paragraph, Table } from "docx";
import { AlignmentType } from "docx";
import { letterheadUnits } from "../forms/sheets/letterhead";
import type { ReportDocument } from "./document";
import { sidesMm, sidesTable } from "./sides";
import { line, rule } from "./text";

const size = { unit: 24, national: 24, motto: 26, number: 26, party: 28 };
/** Lengths of the rules, in millimetres: under the unit's name, under the motto, and per letter of a party's single line. */
const ruleMm = { unit: 25, motto: 52, partyLetter: 2.9 };
const center = { alignment: AlignmentType.CENTER };
/** A mark of dashes is a rule; a party's is an asterisk. */
const dashes = /^[-—–]+$/u;

/** The head of the document: units and number at the left; national name and motto, or the party's name, with place and date at the right. */
export function letterhead({ settings, letterhead: words, placeAndDate, text }: ReportDocument): Table {
  return sidesTable([
    [unitLines(letterheadUnits(settings), words.mark), nationalLines(words.lines)],
    [[line(text.numberLine, { size: size.number }, center)], [line(placeAndDate, { size: size.number, italics: true }, center)]],
  ]);
}

function unitLines(units: readonly string[], mark: string): readonly Paragraph[] {
  if (units.length === 0) return [line("")];
  const lines = units.map((unit, index) => line(unit, { size: size.unit, bold: index === units.length - 1 }, center));
  return [...lines, dashes.test(mark) ? rule(sidesMm.left, ruleMm.unit) : line(mark, { size: size.unit }, center)];
}

function nationalLines(lines: readonly string[]): readonly Paragraph[] {
  const length = lines.length > 1 ? ruleMm.motto : (lines[0]?.length ?? 0) * ruleMm.partyLetter;
  const shown = lines.map((text, index) =>
    line(text, { size: lines.length === 1 ? size.party : index === 0 ? size.national : size.motto, bold: true }, center),
  );
  return [...shown, rule(sidesMm.right, length)];
}
