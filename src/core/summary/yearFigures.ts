import type { Registration } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { YearFigures } from "../domain/yearResult";
import type { Ledger } from "../recognition/ledger";
import { recognitionStatus } from "../recognition/status";

type Figures = { registered: number; recognised: number; first: number; maintained: number; again: number };

/**
 * Registered and recognised by title and status for every year that has a registration or a recognition, ascending (RULINGS 26). `registrations`: each
 * once; `titles`: in the order in which each year is to list them, all of them in every year.
 */
export function yearFigures(
  titles: readonly TitleName[],
  registrations: readonly Pick<Registration, "year" | "title">[],
  ledger: Ledger,
): readonly YearFigures[] {
  const byYear = new Map<Year, ReadonlyMap<TitleName, Figures>>();
  const figuresOf = (year: Year): ReadonlyMap<TitleName, Figures> => {
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const fresh = new Map(titles.map((title) => [title, { registered: 0, recognised: 0, first: 0, maintained: 0, again: 0 }]));
    byYear.set(year, fresh);
    return fresh;
  };
  for (const { year, title } of registrations) {
    const figures = figuresOf(year).get(title);
    if (figures !== undefined) figures.registered += 1;
  }
  for (const year of ledger.years) {
    const ofYear = figuresOf(year);
    for (const { village, title } of ledger.rowsOf(year)) {
      const figures = ofYear.get(title);
      if (figures === undefined) continue;
      figures.recognised += 1;
      figures[recognitionStatus(ledger, village, title, year)] += 1;
    }
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, figures]) => ({ year, titles: figures }));
}
