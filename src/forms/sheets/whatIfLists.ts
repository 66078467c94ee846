import type { Evaluation } from "../../core/domain/evaluation";
import type { Village } from "../../core/domain/district";
import type { TurnedVillage, WhatIfResult } from "../../core/whatIf/result";
import type { ModelCell } from "../model/sheetModel";
import type { Draft, HeadCell, Span } from "./draft";
import { addBlankRow, addHeader, addRow, addSection, addSpans, addWide, cell } from "./draft";
import type { TrialWords } from "./whatIfWords";

/** The heading of a table, which stays with its header and its first rows. */
export function startTable(draft: Draft, heading: string): void {
  addBlankRow(draft);
  const row = addWide(draft, heading, "section");
  draft.groups.push({ first: row, last: row + 3 });
}

/** Who newly passes, or newly fails: a section a title. */
export function addTurnedVillages(
  draft: Draft,
  { titles }: WhatIfResult,
  { sheets, whatIf }: TrialWords,
  which: "newlyPassing" | "newlyFailing",
): void {
  startTable(draft, whatIf.sections[which]);
  if (titles.every((title) => title[which].length === 0)) {
    addWide(draft, whatIf.none, "note");
    return;
  }
  const under = (outcome: string): readonly string[] => [outcome, whatIf.points, whatIf.reasons];
  addHeader(draft, [
    ...villageHeads({ sheets, whatIf }),
    { text: whatIf.before, under: under(whatIf.outcomeBefore) },
    { text: whatIf.after, under: under(whatIf.outcomeAfter) },
  ]);
  for (const comparison of titles) {
    const villages = comparison[which];
    if (villages.length > 0) addSection(draft, whatIf.villagesOf(comparison.title, villages.length));
    villages.forEach((turned, index) => addRow(draft, turnedCells(turned, index + 1, { sheets, whatIf })));
  }
}

function villageHeads({ sheets: { column } }: TrialWords): readonly HeadCell[] {
  return [column.ordinal, column.commune, column.villageCode, column.villageName].map((text) => ({ text }));
}

function turnedCells({ village, before, after }: TurnedVillage, ordinal: number, { sheets }: TrialWords): readonly ModelCell[] {
  const told = (evaluation: Evaluation): readonly ModelCell[] => [
    cell(sheets.outcome[evaluation.outcome], "text"),
    cell(evaluation.total, "score"),
    cell(sheets.reasons(evaluation) || null, "text"),
  ];
  return [cell(ordinal, "textCentered"), ...villageCells(village), ...told(before), ...told(after)];
}

function villageCells({ commune, code, name }: Village): readonly ModelCell[] {
  return [cell(commune, "text"), cell(code, "code"), cell(name, "text")];
}

function villageSpans({ commune, code, name }: Village, ordinal: number): readonly Span[] {
  return [
    { first: 0, last: 0, content: ordinal, style: "textCentered" },
    { first: 1, last: 1, content: commune, style: "text" },
    { first: 2, last: 2, content: code, style: "code" },
    { first: 3, last: 3, content: name, style: "text" },
  ];
}

/** Vetoes that would be lifted or imposed; no table where there is none. */
export function addVetoes(draft: Draft, { titles }: WhatIfResult, { sheets, whatIf }: TrialWords): void {
  const rows = titles.flatMap(({ title, vetoesLifted, vetoesImposed }) => [
    ...vetoesLifted.map((each) => ({ ...each, title, change: whatIf.lifted })),
    ...vetoesImposed.map((each) => ({ ...each, title, change: whatIf.imposed })),
  ]);
  if (rows.length === 0) return;
  startTable(draft, whatIf.sections.vetoes);
  addHeader(draft, [
    ...villageHeads({ sheets, whatIf }),
    { text: sheets.column.title },
    { text: sheets.column.criterion },
    { text: whatIf.vetoChange },
  ]);
  rows.forEach(({ village, criterion, title, change }, index) =>
    addRow(draft, [
      cell(index + 1, "textCentered"),
      ...villageCells(village),
      cell(title, "code"),
      cell(criterion, "code"),
      cell(change, "text"),
    ]),
  );
}

/** Lower titles that would be proposed instead; no table where none changes. */
export function addProposals(draft: Draft, { titles }: WhatIfResult, { sheets, whatIf }: TrialWords): void {
  const rows = titles.flatMap(({ title, proposals }) => proposals.map((each) => ({ ...each, title })));
  if (rows.length === 0) return;
  startTable(draft, whatIf.sections.proposals);
  addHeader(draft, [
    ...villageHeads({ sheets, whatIf }),
    { text: sheets.column.title },
    { text: whatIf.proposedBefore, span: 2 },
    { text: whatIf.proposedAfter, span: 2 },
  ]);
  rows.forEach(({ village, title, before, after }, index) =>
    addSpans(draft, [
      ...villageSpans(village, index + 1),
      { first: 4, last: 4, content: title, style: "code" },
      { first: 5, last: 6, content: before ?? whatIf.noProposal, style: "textCentered" },
      { first: 7, last: 8, content: after ?? whatIf.noProposal, style: "textCentered" },
    ]),
  );
}

/** Scores that a lowered maximum makes invalid, with their cells; no table where there is none. */
export function addInvalidScores(draft: Draft, { invalid }: WhatIfResult, { sheets, whatIf }: TrialWords): void {
  if (invalid.length === 0) return;
  startTable(draft, whatIf.sections.invalid);
  addWide(draft, whatIf.invalidNote, "note");
  addHeader(draft, [
    { text: sheets.column.ordinal },
    { text: sheets.column.villageCode },
    { text: sheets.column.criterion },
    { text: whatIf.sheet },
    { text: whatIf.cell },
    { text: whatIf.score },
    { text: whatIf.newMax },
  ]);
  invalid.forEach(({ village, criterion, sheet, cell: at, value, max }, index) =>
    addRow(draft, [
      cell(index + 1, "textCentered"),
      cell(village, "code"),
      cell(criterion, "code"),
      cell(sheet, "text"),
      cell(at, "code"),
      cell(value, "code"),
      cell(max, "score"),
    ]),
  );
}
