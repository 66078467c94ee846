import type { TitleName } from "../../core/domain/names";
import type { TitleCounts, YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft, HeadCell } from "./draft";
import { addHeader, addRow, addSection, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { summaryMark } from "./marks";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import { addRollForward } from "./rollForwardBlock";
import { share } from "./share";
import type { SheetWords } from "./words";

/** STT · commune · villages · registered · 4 of scoring · 4 of recognition · 2 shares · not kept · rewards. */
const widths = [5, 20, 8, 9, 8, 8, 8, 11, 8, 8, 8, 9, 12, 12, 12, 14];

interface Look {
  readonly text: StyleName;
  readonly count: StyleName;
  readonly percent: StyleName;
  readonly money: StyleName;
}
const rowLook: Look = { text: "text", count: "figure", percent: "share", money: "figure" };
const totalLook: Look = { text: "totalText", count: "totalFigure", percent: "totalShare", money: "totalFigure" };

/** `TH <năm>`: the annual summary by commune, a block of rows for each title under one header, and the roll-forward. */
export function summarySheet(result: YearResult, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.summary.heading(result.year), [words.attachedTo(result.settings.unitName, result.year)]);
  const header = addHeader(draft, heads(words));
  for (const title of result.titles) addTitleRows(draft, result, title, words);
  if (result.titles.some((title) => result.totals.get(title)?.notKept === null)) {
    addWide(draft, words.summary.notKeptUnknown(result.year), "note");
  }
  addRollForward(draft, result, words, 2);
  addSignature(draft, result.settings, words);
  const name = sheetName("TH", "", String(result.year));
  return finishSheet(draft, { name, mark: summaryMark(result.year), orientation: "landscape", header });
}

function heads(words: SheetWords): readonly HeadCell[] {
  const { column, statusHead, summary } = words;
  return [
    { text: column.ordinal },
    { text: column.commune },
    { text: summary.villages },
    { text: summary.registered },
    { text: summary.scoring, under: [summary.assessed, summary.eligible, summary.vetoed, summary.vetoOnly] },
    { text: summary.recognised, under: [statusHead.all, statusHead.first, statusHead.maintained, statusHead.again] },
    { text: summary.shares, under: [summary.shareOfRegistered, summary.shareOfVillages] },
    { text: summary.notKept },
    { text: summary.rewards },
  ];
}

function addTitleRows(draft: Draft, result: YearResult, title: TitleName, words: SheetWords): void {
  const heading = words.summary.section(title, result.recognisingBodies.get(title) ?? "");
  addSection(draft, heading);
  result.communes.forEach(({ name, villages, titles }, index) => {
    addRow(draft, [cell(index + 1, "textCentered"), cell(name, "text"), ...figures(villages, titles.get(title), rowLook)]);
  });
  const total = figures(result.villageCount, result.totals.get(title), totalLook);
  const row = addRow(draft, [cell(words.summary.sectionTotal(title), "totalText"), cell(null, "totalText"), ...total]);
  draft.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 1 });
}

/** Counts that are not known are blank, never 0. */
function figures(villages: number, counts: TitleCounts | undefined, look: Look): readonly ModelCell[] {
  const count = (key: keyof TitleCounts): ModelCell => cell(counts?.[key] ?? null, look.count);
  return [
    cell(villages, look.count),
    ...(["registered", "assessed", "eligible", "vetoed", "vetoOnly", "recognised", "first", "maintained", "again"] as const).map(count),
    cell(counts ? share(counts.recognised, counts.registered) : null, look.percent),
    cell(counts ? share(counts.recognised, villages) : null, look.percent),
    count("notKept"),
    cell(counts?.rewardVnd ?? null, look.money),
  ];
}
