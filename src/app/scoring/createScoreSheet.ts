import type { District } from "../../core/domain/district";
import type { Year } from "../../core/domain/names";
import type { Seats } from "../../core/scoreSheets/seats";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { ExcelAccess } from "../../excel";
import { placedForm } from "../../forms/read/placedForms";
import { scoresForm } from "../../forms/schema/scores";
import type { PlacedForms } from "../../forms/write/yearScoreSheet";
import { yearScoreSheet } from "../../forms/write/yearScoreSheet";
import type { Words } from "../../i18n";
import type { CreatedSheets } from "../createForms";
import { addSheets } from "../createForms";
import type { FormsReading } from "../readForms";
import type { ScoringRefusal } from "./readSeats";
import { readSeats } from "./readSeats";

export interface CreatedScoreSheet extends CreatedSheets {
  /** Rows to fill in: one a village and level. */
  readonly rows: number;
  readonly villages: number;
}

function villagesIn(seats: Seats): ReadonlySet<string> {
  return new Set(seats.seats.map(({ village }) => village.code));
}

/** The sheet that holds scores of the year, or has the name that the new one would take; null where there is none. */
function sheetOfYear({ district, workbook }: FormsReading, year: Year): string | null {
  const table = district.scoreTables.find(({ rows }) => rows.some((row) => row.year === year));
  const name = `${scoresForm.sheet} ${year}`.toLowerCase();
  return table?.origin.sheet ?? workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name)?.name ?? null;
}

function withoutRow({ scoreTables }: District, seats: Seats): number {
  const scored = new Set<string>(
    scoreTables.flatMap(({ rows }) => rows.filter(({ year }) => year === seats.year).map(({ village }) => village)),
  );
  return [...villagesIn(seats)].filter((code) => !scored.has(code)).length;
}

function placedForms({ workbook }: FormsReading): PlacedForms | null {
  const [criteria, rules, villages] = (["criteria", "rules", "villages"] as const).map((key) => placedForm(workbook.grids, key));
  return criteria && rules && villages ? { criteria, rules, villages } : null;
}

/**
 * Adds the score sheet of a year: a row a registered village and level, of which only the criteria that apply can be filled in. A year that has scores, or a
 * sheet of that name, is left alone: refused, and told how many registered villages have no row.
 */
export async function createScoreSheet(excel: ExcelAccess, words: Words, year: number): Promise<Result<CreatedScoreSheet, ScoringRefusal>> {
  const read = await readSeats(excel, year);
  if (!read.ok) return read;
  const { reading, seats } = read.value;
  const there = sheetOfYear(reading, seats.year);
  if (there !== null) return refuse({ code: "score-sheet-exists", sheet: there, year, missing: withoutRow(reading.district, seats) });
  const created = await addSheets(excel, [yearScoreSheet(reading.district, seats, placedForms(reading), words.forms)]);
  if (!created.ok) return created;
  const { levels } = reading.district.settings;
  const { findings, ...step } = created.value;
  const rows = seats.seats.length * levels.length;
  return ok({ ...step, findings: [...seats.findings, ...findings], rows, villages: villagesIn(seats).size });
}
