import type { RecognitionStatus } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import { year as toYear } from "../domain/names";
import type { Ledger } from "./ledger";

/** The year before, in which a title must have been held to be maintained. */
export function yearBefore(year: Year): Year {
  return toYear(year - 1);
}

/**
 * The status that a recognition for this title has, or would have, in this year, by the ledger alone (DOMAIN.md, RULINGS 14): `first` without an
 * earlier year, `maintained` where it was held the year before, else `again`. Rows of the year itself and of later years say nothing.
 */
export function recognitionStatus(ledger: Ledger, village: VillageCode, title: TitleName, year: Year): RecognitionStatus {
  if (ledger.holds(village, title, yearBefore(year))) return "maintained";
  return ledger.heldBefore(village, title, year) ? "again" : "first";
}
