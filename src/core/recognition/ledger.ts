import type { Recognition } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";

/** The recognition ledger (sổ công nhận), indexed. Each (year, village, title) stands in it once. */
export interface Ledger {
  /** Years with a recognition, ascending. */
  readonly years: readonly Year[];
  /** The rows of one year, in ledger order. */
  rowsOf(year: Year): readonly Recognition[];
  /** The villages that hold the title by a row of that very year. */
  holders(title: TitleName, year: Year): ReadonlySet<VillageCode>;
  holds(village: VillageCode, title: TitleName, year: Year): boolean;
  /** The years in which the village was recognised for the title, in no order. */
  yearsHeld(village: VillageCode, title: TitleName): Iterable<Year>;
}

const nobody: ReadonlySet<VillageCode> = new Set();
const never: ReadonlyMap<Year, Recognition> = new Map();

function branch<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}

function duplicateOf(row: Recognition, first: Recognition): Finding {
  const { village, title, year } = row;
  return finding("duplicate-ledger-row", cellOf(row.origin, "village"), {
    village,
    title,
    year,
    firstCell: cellOf(first.origin, "village").cell,
  });
}

/** Indexes the ledger. The same (year, village, title) again is left out and told of. */
export function createLedger(rows: readonly Recognition[]): { readonly ledger: Ledger; readonly findings: readonly Finding[] } {
  const byTitle = new Map<TitleName, Map<VillageCode, Map<Year, Recognition>>>();
  const byYear = new Map<Year, { rows: Recognition[]; holders: Map<TitleName, Set<VillageCode>> }>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const held = branch(
      branch(byTitle, row.title, () => new Map()),
      row.village,
      () => new Map<Year, Recognition>(),
    );
    const first = held.get(row.year);
    if (first !== undefined) {
      findings.push(duplicateOf(row, first));
      continue;
    }
    held.set(row.year, row);
    const ofYear = branch(byYear, row.year, () => ({ rows: [], holders: new Map() }));
    ofYear.rows.push(row);
    branch(ofYear.holders, row.title, () => new Set<VillageCode>()).add(row.village);
  }
  const ledger: Ledger = {
    years: [...byYear.keys()].sort((a, b) => a - b),
    rowsOf: (year) => byYear.get(year)?.rows ?? [],
    holders: (title, year) => byYear.get(year)?.holders.get(title) ?? nobody,
    holds: (village, title, year) => byYear.get(year)?.holders.get(title)?.has(village) ?? false,
    yearsHeld: (village, title) => (byTitle.get(title)?.get(village) ?? never).keys(),
  };
  return { ledger, findings };
}
