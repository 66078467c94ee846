import type { Recognition } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { Inheritance } from "./inheritance";
import { noInheritance } from "./inheritance";

/** The recognition ledger (sổ công nhận), indexed. Each (year, village, title) stands in it once. */
export interface Ledger {
  /** Years with a recognition, ascending. */
  readonly years: readonly Year[];
  /** The rows of one year, in ledger order. */
  rowsOf(year: Year): readonly Recognition[];
  /** The villages that hold the title by a row of that very year. */
  holders(title: TitleName, year: Year): ReadonlySet<VillageCode>;
  holds(village: VillageCode, title: TitleName, year: Year): boolean;
  /** The village's rows for the title, of all years, in ledger order. */
  history(village: VillageCode, title: TitleName): readonly Recognition[];
  /** Whose rows of the years before count as the village's own in that year, beside its own. */
  readonly inherited: Inheritance;
}

const nobody: ReadonlySet<VillageCode> = new Set();
const never: readonly Recognition[] = [];

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

/** Indexes the ledger. The same (year, village, title) again is left out and told of. `inherited`: what a merger hands on; nothing by default. */
export function createLedger(
  rows: readonly Recognition[],
  inherited: Inheritance = noInheritance,
): { readonly ledger: Ledger; readonly findings: readonly Finding[] } {
  const byTitle = new Map<TitleName, Map<VillageCode, Recognition[]>>();
  const byYear = new Map<Year, { rows: Recognition[]; holders: Map<TitleName, Set<VillageCode>> }>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const ofTitle = branch(byTitle, row.title, () => new Map<VillageCode, Recognition[]>());
    const held = branch(ofTitle, row.village, (): Recognition[] => []);
    const first = held.find(({ year }) => year === row.year);
    if (first !== undefined) {
      findings.push(duplicateOf(row, first));
      continue;
    }
    held.push(row);
    const ofYear = branch(byYear, row.year, () => ({ rows: [], holders: new Map() }));
    ofYear.rows.push(row);
    branch(ofYear.holders, row.title, () => new Set<VillageCode>()).add(row.village);
  }
  const ledger: Ledger = {
    years: [...byYear.keys()].sort((a, b) => a - b),
    rowsOf: (year) => byYear.get(year)?.rows ?? [],
    holders: (title, year) => byYear.get(year)?.holders.get(title) ?? nobody,
    holds: (village, title, year) => byYear.get(year)?.holders.get(title)?.has(village) ?? false,
    history: (village, title) => byTitle.get(title)?.get(village) ?? never,
    inherited,
  };
  return { ledger, findings };
}
