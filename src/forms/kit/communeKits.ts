import type { District, ScoreRow, Village } from "../../core/domain/district";
import type { LevelName } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { Seat, Seats } from "../../core/scoreSheets/seats";
import { createVillageIndex } from "../../core/summary/villageIndex";
import { foldText } from "../../core/text/fold";
import { nameKey } from "../intake/villageFinder";
import type { SheetModel, WideSheetModel } from "../model/sheetModel";
import { contributionsForm } from "../schema/contributions";
import { criteriaForm } from "../schema/criteria";
import { registrationsForm } from "../schema/registrations";
import { rulesForm } from "../schema/rules";
import { scoresForm } from "../schema/scores";
import { villagesForm } from "../schema/villages";
import { formSheetModels } from "../write/formSheetModels";
import { formMark } from "../write/sheet";
import type { FormWords } from "../write/words";
import { yearScoreSheet } from "../write/yearScoreSheet";
import { contributionSheet } from "./contributionSheet";
import { guideSheet } from "./guideSheet";
import { openOnly, underHeaders } from "./openCells";
import { scoredBefore } from "./scoredBefore";
import { widePages } from "./widePages";
import type { KitFacts, KitWords } from "./words";

export interface KitOptions {
  readonly words: FormWords;
  readonly kit: KitWords;
  /** Whether the district's book has the form of contributions, so that what comes back finds its place. */
  readonly contributions: boolean;
}

/** A commune's workbook, sheet by sheet. */
export interface CommuneKit {
  readonly commune: string;
  readonly sheets: readonly WideSheetModel[];
  readonly villages: number;
  /** Rows of scores: one a registered village and level of the commune's. */
  readonly rows: number;
}

/** The levels that a commune scores: all but the highest, which is the sender's own; the only one, where there is no other. */
export function communeLevels(levels: readonly LevelName[]): readonly LevelName[] {
  return levels.length > 1 ? levels.slice(0, -1) : levels;
}

function villagesByCommune({ villages }: District, { year }: Seats): readonly (readonly [Village, ...Village[]])[] {
  const groups = new Map<string, [Village, ...Village[]]>();
  for (const village of createVillageIndex(villages).standing(year)) {
    const group = groups.get(nameKey(village.commune));
    if (group === undefined) groups.set(nameKey(village.commune), [village]);
    else group.push(village);
  }
  return [...groups.values()];
}

/** What of the district's book concerns a commune in the year: its own rows as they stand, and the frameworks in force. */
function ofCommune(district: District, { year, frameworks }: Seats, villages: readonly Village[]): District {
  const codes = new Set(villages.map(({ code }) => foldText(code)));
  const inForce = new Set(frameworks.map(({ name }) => foldText(name)));
  const isUsed = ({ framework }: { readonly framework: string }): boolean => inForce.has(foldText(framework));
  return {
    ...district,
    settings: { ...district.settings, levels: communeLevels(district.settings.levels) },
    criteria: district.criteria.filter(isUsed),
    rules: district.rules.filter((rule) => isUsed(rule) && isInForce(rule, year)),
    villages,
    registrations: district.registrations.filter((row) => row.year === year && codes.has(foldText(row.village))),
    ...{ scoreTables: [], conclusions: [], ledger: [], contributions: [], documents: [], communications: [], commendations: [] },
  };
}

/** Figures of a village that its commune knows best. */
const openCounts: ReadonlySet<string> = new Set(
  [villagesForm.fields.households, villagesForm.fields.people, villagesForm.fields.minorityHouseholds].flatMap(
    (field) => field?.header ?? [],
  ),
);

/** The forms that the commune is sent to read, only the counts of its villages to be mended. */
function lockedForms(own: District, words: FormWords): readonly SheetModel[] {
  const wanted = [criteriaForm, rulesForm, villagesForm, registrationsForm].map(({ table }) => formMark(table));
  const models = formSheetModels(own, { words, resultFormulas: false, notice: [] });
  return models
    .filter(({ mark }) => wanted.includes(mark))
    .map((model) =>
      openOnly(model, model.mark === formMark(villagesForm.table) ? underHeaders(model, (text) => openCounts.has(text)) : []),
    );
}

/** The commune's rows of scores: what the district has already stands in them, so that what comes back contradicts nothing. */
function scoreSheet(
  own: District,
  seats: Seats,
  words: FormWords,
  scored: (seat: Seat, level: LevelName) => Pick<ScoreRow, "cells" | "note">,
): WideSheetModel {
  const villageNames = new Map(own.villages.map(({ code, name }) => [code, name]));
  const model = yearScoreSheet(own, seats, null, words, { villageNames, scored });
  const codes: ReadonlySet<string> = new Set(seats.criteria.map(({ code }) => code));
  const scores = underHeaders(model, (text) => codes.has(text));
  const notes = underHeaders(model, (text) => text === scoresForm.fields.note?.header);
  const named = Math.min(...scores.map(({ firstColumn }) => firstColumn));
  return { ...openOnly(model, [...scores, ...notes]), frozenColumns: named, ...widePages(model, named) };
}

/**
 * A workbook for every commune that has villages in the year, in the order of KhuDanCu: its villages, its registrations, the framework, the sheet on which it
 * scores, and what to do with them. All is locked that is not the commune's to fill in, and its rows are the district's own: filled in and taken in again,
 * it brings what is new and no question.
 */
export function communeKits(district: District, seats: Seats, { words, kit, contributions }: KitOptions): readonly CommuneKit[] {
  const scored = scoredBefore(district, seats);
  return villagesByCommune(district, seats).map((villages): CommuneKit => {
    const own = ofCommune(district, seats, villages);
    const codes = new Set(villages.map(({ code }) => code));
    const ownSeats = { ...seats, seats: seats.seats.filter(({ village }) => codes.has(village.code)) };
    const scores = ownSeats.seats.length === 0 ? null : scoreSheet(own, ownSeats, words, scored);
    const [{ commune }] = villages;
    const facts: KitFacts = {
      ...{ year: seats.year, commune, unit: district.settings.unitName.trim(), levels: own.settings.levels },
      scoreSheet: scores?.name ?? null,
      contributionSheet: contributions ? contributionsForm.sheet : null,
    };
    return {
      commune,
      sheets: [
        guideSheet(facts, kit),
        ...(scores === null ? [] : [scores]),
        ...(contributions ? [contributionSheet(own, facts, words)] : []),
        ...lockedForms(own, words),
      ],
      villages: villages.length,
      rows: ownSeats.seats.length * own.settings.levels.length,
    };
  });
}
