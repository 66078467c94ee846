import type { Settings } from "../../core/domain/district";
import type { OpenCriterion, Prospect, VillageForecast, YearForecast } from "../../core/forecast/types";
import { prospects } from "../../core/forecast/types";
import type { SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addRow, addSection, addSpans, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · title · level · points now · worst: points, outcome · best: points, outcome · missing · pending · reason. */
const widths = [5, 18, 11, 24, 10, 10, 9, 8, 18, 8, 18, 18, 18, 40];

/** `Dự báo <năm>`: who can still make it, who surely does, who can't any more, with what is open. */
export function forecastSheet(forecast: YearForecast, settings: Settings, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, settings, words, forecast.year);
  addTitle(draft, words.forecast.heading(forecast.year), [words.forecast.subheading]);
  addCounts(draft, forecast, words);
  const header = forecast.villages.length > 0 ? addLists(draft, forecast, words) : null;
  if (header === null) addWide(draft, words.forecast.none, "note");
  addSignature(draft, settings, words);
  const name = sheetName("Dự báo", "", String(forecast.year));
  return finishSheet(draft, { name, mark: `DB|${forecast.year}`, orientation: "landscape", header });
}

/** How many there are on each list, by title. */
function addCounts(draft: Draft, { titles, villages }: YearForecast, words: SheetWords): void {
  const heads = [words.forecast.registered, ...prospects.map((prospect) => words.forecast.prospect[prospect])];
  addHeader(draft, [{ text: words.column.title, span: 3 }, ...heads.map((text, index) => ({ text, span: index === 0 ? 1 : 2 }))]);
  for (const title of titles) {
    const ofTitle = villages.filter((each) => each.title === title);
    const counts = [ofTitle.length, ...prospects.map((prospect) => ofTitle.filter((each) => each.prospect === prospect).length)];
    let next = 3;
    const spans = counts.map((content, index) => {
      const first = next;
      next += index === 0 ? 1 : 2;
      return { first, last: next - 1, content, style: "figure" as const };
    });
    addSpans(draft, [{ first: 0, last: 2, content: title, style: "textCode" }, ...spans]);
  }
  addBlankRow(draft);
}

function addLists(draft: Draft, { villages }: YearForecast, words: SheetWords) {
  const { column, forecast: w } = words;
  const ends = [w.points, w.outcome];
  const first = [column.ordinal, column.commune, column.villageCode, column.villageName, column.title, w.level, w.pointsNow];
  const header = addHeader(draft, [
    ...first.map((text) => ({ text })),
    { text: w.worst, under: ends },
    { text: w.best, under: ends },
    ...[w.missing, w.pending, w.reason].map((text) => ({ text })),
  ]);
  for (const prospect of prospects) addList(draft, prospect, villages, words);
  return header;
}

function addList(draft: Draft, prospect: Prospect, all: readonly VillageForecast[], words: SheetWords): void {
  const villages = all.filter((each) => each.prospect === prospect);
  if (villages.length === 0) return;
  addSection(draft, words.forecast.section(prospect, villages.length));
  villages.forEach((each, index) => addVillage(draft, each, index + 1, words));
}

function addVillage(draft: Draft, forecast: VillageForecast, ordinal: number, words: SheetWords): void {
  const { village, title, level, evaluation, worst, best, open } = forecast;
  const codes = (accepts: (criterion: OpenCriterion) => boolean): string | null => {
    const named = open.filter(accepts).map(({ criterion, state }) => (state === "invalid" ? words.forecast.invalid(criterion) : criterion));
    return named.length === 0 ? null : named.join(", ");
  };
  addRow(draft, [
    cell(ordinal, "textCentered"),
    cell(village.commune, "text"),
    cell(village.code, "code"),
    cell(village.name, "text"),
    cell(title, "code"),
    cell(level, "textCentered"),
    cell(evaluation.total, "score"),
    cell(worst.total, "score"),
    cell(words.outcome[worst.outcome], "text"),
    cell(best.total, "score"),
    cell(words.outcome[best.outcome], "text"),
    cell(
      codes(({ state }) => state !== "pending"),
      "textCode",
    ),
    cell(
      codes(({ state }) => state === "pending"),
      "textCode",
    ),
    cell(reasonOf(forecast, words), "text"),
  ]);
}

function reasonOf({ best, reasons, open }: VillageForecast, words: SheetWords): string | null {
  if (reasons.length === 0) return null;
  const told = words.reasons({ total: best.total, max: best.max, reasons });
  return open.length === 0 ? told : words.forecast.evenAtBest(told);
}
