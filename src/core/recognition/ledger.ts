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
  /** Whether the village held the title by a row of its own in any year before. */
  heldBefore(village: VillageCode, title: TitleName, year: Year): boolean;
  /** Whose rows of the years before count as the village's own in that year, beside its own. */
  readonly inherited: Inheritance;
}

const nobody: ReadonlySet<VillageCode> = new Set();

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

interface YearOfLedger {
  readonly rows: Recognition[];
  readonly holders: Map<TitleName, Set<VillageCode>>;
}

/** The first row of the year with the same village and title. */
function firstLike({ village, title }: Recognition, { rows }: YearOfLedger): Recognition | undefined {
  return rows.find((row) => row.village === village && row.title === title);
}

/** Indexes the ledger. The same (year, village, title) again is left out and told of. `inherited`: what a merger hands on; nothing by default. */
export function createLedger(
  rows: readonly Recognition[],
  inherited: Inheritance = noInheritance,
): { readonly ledger: Ledger; readonly findings: readonly Finding[] } {
  const firstYears = new Map<TitleName, Map<VillageCode, Year>>();
  const byYear = new Map<Year, YearOfLedger>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const { year, village, title } = row;
    const ofYear = branch(byYear, year, newYear);
    const holders = branch(ofYear.holders, title, newSet);
    if (holders.has(village)) {
      findings.push(duplicateOf(row, firstLike(row, ofYear) ?? row));
      continue;
    }
    holders.add(village);
    ofYear.rows.push(row);
    const ofTitle = branch(firstYears, title, newMap);
    const first = ofTitle.get(village);
    if (first === undefined || year < first) ofTitle.set(village, year);
  }
  const ledger: Ledger = {
    years: [...byYear.keys()].sort((a, b) => a - b),
    rowsOf: (year) => byYear.get(year)?.rows ?? [],
    holders: (title, year) => byYear.get(year)?.holders.get(title) ?? nobody,
    holds: (village, title, year) => byYear.get(year)?.holders.get(title)?.has(village) ?? false,
    heldBefore: (village, title, year) => (firstYears.get(title)?.get(village) ?? year) < year,
    inherited,
  };
  return { ledger, findings };
}

const newYear = (): YearOfLedger => ({ rows: [], holders: new Map() });
const newSet = (): Set<VillageCode> => new Set();
const newMap = (): Map<VillageCode, Year> => new Map();
