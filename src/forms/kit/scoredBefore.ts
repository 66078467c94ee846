import type { CriterionCode, LevelName } from "../../core/domain/names";
import type { District, ScoreRow } from "../../core/domain/district";
import type { Seat, Seats } from "../../core/scoreSheets/seats";
import { foldText } from "../../core/text/fold";
import { mergeKey } from "../../core/merge/mergeRow";

type Scored = Pick<ScoreRow, "cells" | "note">;

const nothing: Scored = { cells: [] };

/** What the district's book holds of a year's scores, by village, level and framework; its cells in the order of the seats' criteria. */
export function scoredBefore({ scoreTables }: District, { year, criteria }: Seats): (seat: Seat, level: LevelName) => Scored {
  const keyOf = (village: string, level: string, framework: string | null): string => mergeKey([village, level, framework ?? ""]);
  const rows = new Map<string, Scored>();
  for (const table of scoreTables) {
    const places = criteria.map(({ code }) => placeOf(table.criteria, code));
    for (const row of table.rows) {
      const key = keyOf(row.village, row.level, row.framework);
      if (row.year !== year || rows.has(key)) continue;
      const cells = places.map((place) => (place === null ? "" : (row.cells[place] ?? "")));
      rows.set(key, { cells, ...(row.note === undefined ? {} : { note: row.note }) });
    }
  }
  return ({ village, framework }, level) =>
    rows.get(keyOf(village.code, level, framework)) ?? rows.get(keyOf(village.code, level, null)) ?? nothing;
}

function placeOf(codes: readonly CriterionCode[], wanted: CriterionCode): number | null {
  const place = codes.findIndex((code) => foldText(code) === foldText(wanted));
  return place < 0 ? null : place;
}
