import type { Evaluation, Outcome, Reason } from "../../core/domain/evaluation";
import type { VillageResult, YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addRow, addSpans, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · title · criterion · its name · points · veto score · maximum · total · outcome without the veto. */
const widths = [5, 18, 11, 26, 12, 9, 49, 8, 8, 8, 9, 20];

type Veto = Extract<Reason, { readonly code: "veto" }>;

/** `Điểm liệt <năm>`: a row for each active veto, then how often each criterion and each commune is concerned. */
export function vetoSheet(result: YearResult, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.veto.heading(result.year), [words.attachedTo(result.settings.unitName, result.year)]);
  const vetoed = result.villages.filter(({ evaluation }) => evaluation.outcome === "vetoed");
  const header = vetoed.length > 0 ? addVetoRows(draft, result, vetoed, words) : null;
  if (header === null) addWide(draft, words.veto.none, "note");
  else {
    addCriterionCounts(draft, result, words);
    addCommuneCounts(draft, result, words);
  }
  addSignature(draft, result.settings, words);
  const name = sheetName("Điểm liệt", "", String(result.year));
  return finishSheet(draft, { name, mark: `DL|${result.year}`, orientation: "landscape", header });
}

function addVetoRows(draft: Draft, result: YearResult, vetoed: readonly VillageResult[], words: SheetWords) {
  const { column, veto } = words;
  const heads = [
    column.ordinal,
    column.commune,
    column.villageCode,
    column.villageName,
    column.title,
    column.criterion,
    column.criterionName,
  ];
  const header = addHeader(
    draft,
    [...heads, veto.points, veto.vetoScore, veto.max, veto.totalPoints, veto.withoutVeto].map((text) => ({ text })),
  );
  const names = new Map(result.vetoCounts.map(({ criterion, name }) => [criterion, name]));
  vetoed.forEach((entry, index) => {
    entry.evaluation.reasons.filter(isVeto).forEach((reason, place) => {
      // One number a village, so that the last number is the count; the village is named again, so that each row can stand alone.
      const ordinal = cell(place === 0 ? index + 1 : null, "textCentered");
      addRow(draft, [ordinal, ...vetoCells(entry, reason, names.get(reason.criterion) ?? "", words)]);
    });
  });
  return header;
}

function vetoCells(
  { village, title, evaluation }: VillageResult,
  veto: Veto,
  criterionName: string,
  words: SheetWords,
): readonly ModelCell[] {
  return [
    cell(village.commune, "text"),
    cell(village.code, "code"),
    cell(village.name, "text"),
    cell(title, "code"),
    cell(veto.criterion, "code"),
    cell(criterionName, "text"),
    cell(veto.points, "score"),
    cell(veto.vetoScore, "score"),
    cell(veto.max, "score"),
    cell(evaluation.total, "score"),
    cell(words.outcome[outcomeWithoutVeto(evaluation)], "text"),
  ];
}

function addCriterionCounts(draft: Draft, result: YearResult, words: SheetWords): void {
  const { column, veto } = words;
  addBlankRow(draft);
  keepStart(draft, addWide(draft, veto.byCriterion, "section"));
  addHeader(draft, [
    { text: column.ordinal },
    { text: column.criterion },
    { text: column.criterionName, span: 3 },
    { text: veto.villages },
  ]);
  result.vetoCounts.forEach(({ criterion, name, villages }, index) => {
    addSpans(draft, [
      { first: 0, last: 0, content: index + 1, style: "textCentered" },
      { first: 1, last: 1, content: criterion, style: "code" },
      { first: 2, last: 4, content: name, style: "text" },
      { first: 5, last: 5, content: villages, style: "figure" },
    ]);
  });
}

function addCommuneCounts(draft: Draft, result: YearResult, words: SheetWords): void {
  const { column, veto } = words;
  addBlankRow(draft);
  keepStart(draft, addWide(draft, veto.byCommune, "section"));
  addHeader(
    draft,
    [column.ordinal, column.commune, column.title, veto.villages].map((text) => ({ text })),
  );
  const counts = result.communes.flatMap(({ name, titles }) =>
    result.titles.map((title) => ({ name, title, vetoed: titles.get(title)?.vetoed ?? 0 })).filter(({ vetoed }) => vetoed > 0),
  );
  counts.forEach(({ name, title, vetoed }, index) => {
    addRow(draft, [cell(index + 1, "textCentered"), cell(name, "text"), cell(title, "code"), cell(vetoed, "figure")]);
  });
  for (const title of result.titles) {
    const total = result.totals.get(title)?.vetoed ?? 0;
    if (total > 0)
      addRow(draft, [cell(null, "totalText"), cell(column.total, "totalText"), cell(title, "totalText"), cell(total, "totalFigure")]);
  }
}

/** The heading of a table of its own stays with the header and the first two rows. */
function keepStart(draft: Draft, heading: number): void {
  draft.groups.push({ first: heading, last: heading + 3 });
}

const isVeto = (reason: Reason): reason is Veto => reason.code === "veto";

/** What the rest of the evaluation would have come to (RULINGS 1), had no veto been active. */
export function outcomeWithoutVeto({ reasons }: Pick<Evaluation, "reasons">): Outcome {
  const has = (...codes: readonly Reason["code"][]): boolean => reasons.some(({ code }) => codes.includes(code));
  if (has("missing", "pending", "invalid")) return "incomplete";
  if (has("belowFloor")) return "belowFloor";
  if (has("belowTotal")) return "belowTotal";
  return has("prerequisite") ? "prerequisite" : "eligible";
}
