import type { RecognitionStatus } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import { year as toYear } from "../domain/names";
import type { Ledger } from "./ledger";

/** The year before, in which a title must have been held to be maintained. */
export function yearBefore(year: Year): Year {
  return toYear(year - 1);
}

/** What the rows of one village alone give. */
function statusOfRows(ledger: Ledger, village: VillageCode, title: TitleName, year: Year): RecognitionStatus {
  if (ledger.holds(village, title, yearBefore(year))) return "maintained";
  return ledger.heldBefore(village, title, year) ? "again" : "first";
}

/**
 * The status that a recognition for this title has, or would have, in this year, by the ledger alone (DOMAIN.md, RULINGS 14): `first` without an
 * earlier year, `maintained` where it was held the year before, else `again`. Rows of the year itself and of later years say nothing. Rows of
 * villages that were merged into this one count where the ledger says so ({@link Ledger.inherited}).
 */
export function recognitionStatus(ledger: Ledger, village: VillageCode, title: TitleName, year: Year): RecognitionStatus {
  const own = statusOfRows(ledger, village, title, year);
  if (own === "maintained") return own;
  const inherited = ledger.inherited(village, year).map((other) => statusOfRows(ledger, other, title, year));
  if (inherited.includes("maintained")) return "maintained";
  return inherited.includes("again") ? "again" : own;
}
