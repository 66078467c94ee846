import type { District, Village } from "../../core/domain/district";
import type { VillageCode } from "../../core/domain/names";
import type { Origin } from "../../core/findings/origin";
import { foldText } from "../../core/text/fold";
import { nameKey, VillageFinder } from "../intake/villageFinder";

/** A row of any sheet, as it is shown; `row` counts from 0. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
}

/** The villages that a row names: none, the one it belongs to, or several of which none stands out. */
export type RowVillages =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly village: Village }
  | { readonly kind: "several"; readonly villages: readonly Village[] };

/** Finds the village that a selected row belongs to; asked at every change of the selection. */
export type RowFinder = (row: SelectedRow) => RowVillages;

const none: RowVillages = { kind: "none" };

function answerOf(villages: readonly Village[]): RowVillages {
  const [only, ...others] = villages;
  if (only === undefined) return none;
  return others.length === 0 ? { kind: "one", village: only } : { kind: "several", villages };
}

const placeKey = (sheet: string, row: number): string => `${row}|${sheet.normalize("NFC").toLowerCase()}`;

/** The rows of forms that say something of one village, by their place. */
function rowsOfForms({ villages, registrations, scoreTables, conclusions, ledger }: District): ReadonlyMap<string, VillageCode> {
  const places = new Map<string, VillageCode>();
  const add = ({ table, row }: Origin, code: VillageCode): void => void places.set(placeKey(table.sheet, row), code);
  for (const { origin, code } of villages) add(origin, code);
  for (const { origin, village } of [...registrations, ...conclusions, ...ledger]) add(origin, village);
  for (const table of scoreTables) for (const { origin, village } of table.rows) add(origin, village);
  return places;
}

function byCommune(villages: readonly Village[]): ReadonlyMap<string, VillageFinder> {
  const groups = new Map<string, Village[]>();
  for (const village of villages) {
    const key = nameKey(village.commune);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [village]);
    else group.push(village);
  }
  return new Map([...groups].map(([key, group]) => [key, new VillageFinder(group)]));
}

/** The cells of a row that could name something: not blank, each once. */
function wordsIn(cells: readonly string[]): readonly string[] {
  return [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))];
}

/**
 * From the surest to the least sure: a row of a form whose cells still name the village that was read there; a cell that is exactly a village's code, and of
 * several codes (where codes are mere numbers) those whose village is named beside them; commune and name, where they mean one village.
 */
export function createRowFinder(district: District): RowFinder {
  const { villages } = district;
  const coded = new Map(villages.map((village) => [foldText(village.code), village]));
  const places = rowsOfForms(district);
  const communes = byCommune(villages);

  const named = (words: readonly string[]): readonly Village[] => {
    const found = new Set<Village>();
    for (const commune of words) {
      const finder = communes.get(nameKey(commune));
      if (finder === undefined) continue;
      for (const word of words) {
        const answer = word === commune ? null : finder.find(word, commune);
        if (answer?.kind === "found") found.add(answer.village);
        if (answer?.kind === "ambiguous") answer.among.forEach((village) => found.add(village));
      }
    }
    return [...found];
  };

  return ({ sheet, row, cells }) => {
    const words = wordsIn(cells);
    const byCode = words.flatMap((word) => coded.get(foldText(word)) ?? []);
    const ofForm = places.get(placeKey(sheet, row));
    const own = byCode.find(({ code }) => code === ofForm);
    if (own !== undefined) return { kind: "one", village: own };
    if (byCode.length === 1) return answerOf(byCode);
    if (byCode.length === 0) return answerOf(named(words));
    const beside = new Set(words.map(foldText));
    const spoken = byCode.filter(({ name }) => beside.has(foldText(name)));
    return answerOf(spoken.length > 0 ? spoken : byCode);
  };
}
