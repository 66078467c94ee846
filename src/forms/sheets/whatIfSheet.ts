import type { Change } from "../../core/whatIf/adjustment";
import type { Village } from "../../core/domain/district";
import { foldText } from "../../core/text/fold";
import type { CommuneComparison, TurnedVillage, WhatIfResult } from "../../core/whatIf/result";
import type { SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft, Span } from "./draft";
import { addBlankRow, addHeader, addSection, addSpans, addWide, createDraft } from "./draft";
import { addLetterhead, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import { addInvalidScores, addProposals, addTurnedVillages, addVetoes, startTable } from "./whatIfLists";
import type { TrialWords, WhatIfSheetWords } from "./whatIfWords";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · outcome, points and reasons by the workbook · the same by trial. */
const widths = [5, 17, 10, 24, 18, 8, 32, 18, 8, 32];

/**
 * `Thử điều chỉnh <năm>`: what was adjusted, how many and who would newly pass or fail. It says over all that it is a trial, and it bears no
 * signature block: there is nothing in it to be signed.
 */
export function whatIfSheet(result: WhatIfResult, { sheets, whatIf }: TrialWords): SheetModel {
  const draft = createDraft(widths);
  const [first = 0] = whatIf.notice.map((line) => addWide(draft, line, "notice"));
  addBlankRow(draft);
  addLetterhead(draft, result.settings, sheets, result.year);
  addTitle(draft, whatIf.heading(result.year), []);
  addChanges(draft, result.changes, whatIf, sheets);
  addCounts(draft, result, whatIf, sheets);
  const words = { sheets, whatIf };
  addTurnedVillages(draft, result, words, "newlyPassing");
  addTurnedVillages(draft, result, words, "newlyFailing");
  addVetoes(draft, result, words);
  addProposals(draft, result, words);
  addInvalidScores(draft, result, words);
  const name = sheetName("Thử điều chỉnh", "", String(result.year));
  // Repeated on every page: one that is torn from the others still says what it is.
  return finishSheet(draft, { name, mark: `TDC|${result.year}`, orientation: "landscape", header: { first, last: first } });
}

function addChanges(draft: Draft, changes: readonly Change[], words: WhatIfSheetWords, { column }: SheetWords): void {
  startTable(draft, words.sections.changes);
  if (changes.length === 0) {
    addWide(draft, words.noChange, "note");
    return;
  }
  addHeader(draft, [
    { text: column.ordinal },
    { text: words.change, span: 4 },
    { text: words.framework, span: 2 },
    { text: words.before },
    { text: words.after, span: 2 },
  ]);
  changes.forEach((change, index) => {
    const style: StyleName = change.kind === "minAreaShare" ? "percent" : "score";
    addSpans(draft, [
      { first: 0, last: 0, content: index + 1, style: "textCentered" },
      { first: 1, last: 4, content: words.changeName(change), style: "text" },
      { first: 5, last: 6, content: change.framework, style: "text" },
      { first: 7, last: 7, ...valueOf(change.before, style, words) },
      { first: 8, last: 9, ...valueOf(change.after, style, words) },
    ]);
  });
}

function valueOf(value: number | null, style: StyleName, { noVeto }: WhatIfSheetWords): Pick<Span, "content" | "style"> {
  return value === null ? { content: noVeto, style: "textCentered" } : { content: value, style };
}

function addCounts(draft: Draft, { titles }: WhatIfResult, words: WhatIfSheetWords, { column }: SheetWords): void {
  startTable(draft, words.sections.counts);
  addHeader(draft, [
    { text: column.ordinal },
    { text: column.commune, span: 3 },
    { text: words.before, span: 2 },
    { text: words.after },
    { text: words.gained, span: 2 },
    { text: words.lost },
  ]);
  for (const { title, communes, before, after, registered, newlyPassing, newlyFailing } of titles) {
    addSection(draft, words.titleSection(title, registered));
    communes.forEach((commune, index) => {
      const own = (villages: readonly TurnedVillage[]): number => villages.filter(({ village }) => isOf(village, commune)).length;
      addSpans(draft, countSpans({ ...commune, gained: own(newlyPassing), lost: own(newlyFailing), ordinal: index + 1, look: rowLook }));
    });
    const total = { name: words.titleTotal(title), before, after, gained: newlyPassing.length, lost: newlyFailing.length };
    addSpans(draft, countSpans({ ...total, ordinal: null, look: totalLook }));
  }
}

/** Communes compare folded, as they are counted. */
const isOf = ({ commune }: Village, { name }: CommuneComparison): boolean => foldText(commune) === foldText(name);

interface Look {
  readonly ordinal: StyleName;
  readonly text: StyleName;
  readonly figure: StyleName;
}
const rowLook: Look = { ordinal: "textCentered", text: "text", figure: "figure" };
const totalLook: Look = { ordinal: "totalText", text: "totalText", figure: "totalFigure" };

interface CountRow extends CommuneComparison {
  readonly gained: number;
  readonly lost: number;
  readonly ordinal: number | null;
  readonly look: Look;
}

function countSpans({ name, before, after, gained, lost, ordinal, look }: CountRow): readonly Span[] {
  return [
    { first: 0, last: 0, content: ordinal, style: look.ordinal },
    { first: 1, last: 3, content: name, style: look.text },
    { first: 4, last: 5, content: before, style: look.figure },
    { first: 6, last: 6, content: after, style: look.figure },
    { first: 7, last: 8, content: gained, style: look.figure },
    { first: 9, last: 9, content: lost, style: look.figure },
  ];
}
