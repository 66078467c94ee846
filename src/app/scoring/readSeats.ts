import type { Year } from "../../core/domain/names";
import { year as yearOf } from "../../core/domain/names";
import type { Seats } from "../../core/scoreSheets/seats";
import { seatsOf } from "../../core/scoreSheets/seats";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { ExcelAccess } from "../../excel";
import type { FormsReading } from "../readForms";
import { readForms } from "../readForms";
import type { AppRefusal } from "../refusal";
import { distrust } from "../trust";

/** Why nobody can be asked to score: besides what stops every step, nobody may be registered. */
export type SeatsRefusal = AppRefusal | { readonly code: "no-registrations"; readonly year: number };

/** Why no form to score on is made: the year's score sheet may be there already, too. */
export type ScoringRefusal =
  | SeatsRefusal
  /** Excel takes no more page breaks in one sheet. */
  | { readonly code: "too-many-pages"; readonly pages: number; readonly most: number }
  /** `missing`: registered villages that have no row on it. */
  | { readonly code: "score-sheet-exists"; readonly sheet: string; readonly year: number; readonly missing: number };

export interface SeatsReading {
  readonly reading: FormsReading;
  readonly year: Year;
  readonly seats: Seats;
}

/** The forms are what score sheets are made of: all but the score sheets themselves are needed. */
function faultsBefore(reading: FormsReading, year: Year) {
  return distrust({ ...reading, present: new Set([...reading.present, "scores"]) }, year);
}

/** Reads the forms and tells who is to be scored in the year. A year without registrations is refused; so is one of which no registration can count, with the reasons. */
export async function readSeats(excel: ExcelAccess, year: number): Promise<Result<SeatsReading, SeatsRefusal>> {
  const read = await readForms(excel, year);
  if (!read.ok) return read;
  const reading = read.value;
  const faults = faultsBefore(reading, yearOf(year));
  if (faults.length > 0) return refuse({ code: "no-figures", findings: faults });
  const seats = seatsOf(reading.district, yearOf(year));
  if (seats.ok) return ok({ reading, year: yearOf(year), seats: seats.value });
  const { error } = seats;
  return refuse(error.findings.length > 0 ? { code: "no-figures", findings: error.findings } : { code: "no-registrations", year });
}
