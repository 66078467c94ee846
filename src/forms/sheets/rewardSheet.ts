import { amountInWords } from "../../core/text/amountInWords";
import type { TitleName } from "../../core/domain/names";
import type { RecognisedVillage, YearResult } from "../../core/domain/yearResult";
import type { SheetModel } from "../model/sheetModel";
import { serialFromIso } from "../schema/dates";
import type { Draft } from "./draft";
import { addHeader, addRow, addSection, addSpans, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import { sumAmounts } from "../../core/decimal/sumAmounts";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · status · decision number · decision date · amount · amount in words. */
const widths = [5, 18, 11, 26, 19, 25, 12, 15, 42];
const amountColumn = 7;

/** `Khen thưởng <năm>`: what each recognised village is due, by title, in figures and in words. */
export function rewardSheet(result: YearResult, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.reward.heading(result.year), [words.attachedTo(result.settings.unitName, result.year)]);
  const header = addHeader(draft, heads(words));
  for (const [title, recognised] of byTitle(result))
    addTitleRows(draft, title, recognised, result.recognisingBodies.get(title) ?? "", words);
  const total = totalOf(result.recognised);
  addTotal(draft, words.column.total, total, words);
  const spelled = inWords(total, words);
  if (result.recognised.length === 0) addWide(draft, words.reward.none(result.year), "note");
  else if (spelled !== null) addWide(draft, words.reward.totalInWords(spelled), "note");
  addSignature(draft, result.settings, words);
  const name = sheetName("Khen thưởng", "", String(result.year));
  return finishSheet(draft, { name, mark: `KT|${result.year}`, orientation: "landscape", header });
}

function heads({ column, reward }: SheetWords) {
  const decision = [column.status, reward.decisionNumber, reward.decisionDate];
  return [column.ordinal, column.commune, column.villageCode, column.villageName, ...decision, reward.amount, reward.amountInWords].map(
    (text) => ({ text }),
  );
}

/** Titles with a rule come low to high; a title that only the ledger knows comes after them. */
function byTitle(result: YearResult): ReadonlyMap<TitleName, readonly RecognisedVillage[]> {
  const groups = new Map<TitleName, RecognisedVillage[]>(result.titles.map((title) => [title, []]));
  for (const recognised of result.recognised) {
    const group = groups.get(recognised.title);
    if (group) group.push(recognised);
    else groups.set(recognised.title, [recognised]);
  }
  return groups;
}

function addTitleRows(draft: Draft, title: TitleName, recognised: readonly RecognisedVillage[], body: string, words: SheetWords): void {
  if (recognised.length === 0) return;
  addSection(draft, words.reward.section(title, body));
  recognised.forEach((entry, index) => addVillage(draft, entry, index + 1, words));
  addTotal(draft, words.reward.sectionTotal(title), totalOf(recognised), words);
}

function addVillage(draft: Draft, entry: RecognisedVillage, ordinal: number, words: SheetWords): void {
  const date = entry.decisionDate === null ? null : serialFromIso(entry.decisionDate);
  addRow(draft, [
    cell(ordinal, "textCentered"),
    cell(entry.record?.commune ?? null, "text"),
    cell(entry.village, "code"),
    cell(entry.record?.name ?? words.reward.unknownVillage, "text"),
    cell(words.status[entry.status], "text"),
    cell(entry.decisionNumber === "" ? null : entry.decisionNumber, "code"),
    cell(date, "date"),
    cell(entry.rewardVnd, "figure"),
    cell(entry.rewardVnd === 0 ? null : inWords(entry.rewardVnd, words), "text"),
  ]);
}

function addTotal(draft: Draft, text: string, amount: number, words: SheetWords): void {
  addSpans(draft, [
    { first: 0, last: amountColumn - 1, content: text, style: "totalText" },
    { first: amountColumn, last: amountColumn, content: amount, style: "totalFigure" },
    { first: amountColumn + 1, last: amountColumn + 1, content: amount === 0 ? null : inWords(amount, words), style: "totalText" },
  ]);
}

const totalOf = (recognised: readonly RecognisedVillage[]): number => sumAmounts(recognised.map(({ rewardVnd }) => rewardVnd));

/** Null (a blank cell) where the amount is no whole number of đồng: what is read out must be what is written. */
function inWords(amount: number, words: SheetWords): string | null {
  const spelled = amountInWords(amount);
  return spelled === null ? null : words.reward.dong(spelled);
}
