import type { MergeRow } from "../../core/merge/mergeRow";
import { mergeKey } from "../../core/merge/mergeRow";
import type { FormKey } from "../schema/formKey";
import { scoresForm } from "../schema/scores";
import type { DistrictRow } from "./districtRows";

/** A row with year, village and level but no score is no row (RULINGS 3): a place to be filled, or a form that nobody filled in. */
export function isUnscored({ form, cells }: MergeRow<FormKey>): boolean {
  return form === "scores" && [...cells.keys()].every((name) => Object.hasOwn(scoresForm.fields, name));
}

const seatOf = ({ cells }: MergeRow<FormKey>): string => mergeKey(["year", "village", "level"].map((name) => cells.get(name) ?? ""));

/**
 * Finds the district's blank row that a commune's scores belong into: the one with its key, or, where the commune names no framework, the only one of
 * its year, village and level. A blank row takes the scores of one key.
 */
export function placesToFill(blank: readonly DistrictRow[]): (row: MergeRow<FormKey>) => DistrictRow | null {
  const byKey = new Map([...blank].reverse().map((row) => [row.key, row]));
  const bySeat = new Map<string, DistrictRow[]>();
  for (const row of blank) bySeat.set(seatOf(row), [...(bySeat.get(seatOf(row)) ?? []), row]);
  const filledBy = new Map<DistrictRow, string | null>();
  return (row) => {
    if (row.form !== "scores") return null;
    const ofSeat = row.cells.has("framework") ? [] : (bySeat.get(seatOf(row)) ?? []);
    const place = byKey.get(row.key) ?? (ofSeat.length === 1 ? ofSeat[0] : undefined);
    if (place === undefined || (filledBy.has(place) && filledBy.get(place) !== row.key)) return null;
    filledBy.set(place, row.key);
    return place;
  };
}
