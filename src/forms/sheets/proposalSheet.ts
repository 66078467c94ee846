import type { TitleName } from "../../core/domain/names";
import type { YearResult } from "../../core/domain/yearResult";
import type { SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";
import { addHeader, addRow, addSection, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { Proposal } from "./proposals";
import { proposalsFor } from "./proposals";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · kind · area class · households · people · total · proposed status · note. */
const widths = [5, 18, 11, 26, 12, 9, 8, 10, 9, 19, 36];

/** `Đề nghị <title> <năm>`: the list that goes with the decision, or with the dossier to the level above. */
export function proposalSheet(result: YearResult, title: TitleName, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  const body = result.recognisingBodies.get(title) ?? "";
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.proposal.heading(title, result.year), [
    ...(body === "" ? [] : [words.proposal.recognisingBody(body)]),
    words.attachedTo(result.settings.unitName, result.year),
  ]);
  const header = addHeader(draft, heads(words));
  const { proposed, rejected } = proposalsFor(result, title);
  proposed.forEach((proposal, index) => addProposal(draft, proposal, index + 1, words));
  addWide(draft, proposed.length > 0 ? words.proposal.count(proposed.length) : words.proposal.none, "note");
  if (rejected.length > 0) {
    addSection(draft, words.proposal.councilRejected);
    for (const proposal of rejected) addProposal(draft, proposal, null, words);
  }
  addSignature(draft, result.settings, words);
  const name = sheetName("Đề nghị", title, String(result.year));
  return finishSheet(draft, { name, mark: `DN|${title}|${result.year}`, orientation: "landscape", header });
}

function heads({ column, proposal }: SheetWords) {
  const people = [proposal.kind, proposal.areaClass, proposal.households, proposal.people];
  return [
    ...[column.ordinal, column.commune, column.villageCode, column.villageName],
    ...people,
    ...[proposal.points, proposal.proposedStatus, column.note],
  ].map((text) => ({ text }));
}

function addProposal(draft: Draft, proposal: Proposal, ordinal: number | null, words: SheetWords): void {
  const { village } = proposal.entry;
  addRow(draft, [
    cell(ordinal, "textCentered"),
    cell(village.commune, "text"),
    cell(village.code, "code"),
    cell(village.name, "text"),
    cell(village.kindLabel, "textCentered"),
    cell(village.areaClass, "textCentered"),
    cell(village.households, "figure"),
    cell(village.people, "figure"),
    cell(proposal.evaluation.total, "score"),
    cell(words.status[proposal.status], "text"),
    cell(noteOf(proposal, words), "text"),
  ]);
}

function noteOf({ entry, registeredFor, councilReason }: Proposal, { outcome, proposal }: SheetWords): string | null {
  if (registeredFor !== null) return proposal.registeredFor(registeredFor);
  return councilReason === null ? null : proposal.councilAgainst(outcome[entry.evaluation.outcome], councilReason.trim());
}
