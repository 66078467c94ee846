import type { Recognition, Registration } from "../core/domain/district";
import type { TitleName, VillageCode } from "../core/domain/names";
import { titleName, villageCode } from "../core/domain/names";
import type { Ledger } from "../core/recognition/ledger";
import { createLedger } from "../core/recognition/ledger";
import { foldText } from "../core/text/fold";

/** Codes and titles compare folded, so that `la-01` is LA-01. */
export const foldedVillage = (code: string): VillageCode => villageCode(foldText(code));
export const foldedTitle = (title: string): TitleName => titleName(foldText(title));

function folded<Row extends { readonly village: VillageCode; readonly title: TitleName }>(row: Row): Row {
  return { ...row, village: foldedVillage(row.village), title: foldedTitle(row.title) };
}

const ledgers = new WeakMap<readonly Recognition[], Ledger>();

/** The ledger of the rows, with folded codes and titles; made once as long as its table is remembered. */
export function foldedLedger(rows: readonly Recognition[]): Ledger {
  const ledger = ledgers.get(rows) ?? createLedger(rows.map(folded)).ledger;
  ledgers.set(rows, ledger);
  return ledger;
}

/** The registrations with folded codes and titles, each once (RULINGS 17). */
export function foldedRegistrations(rows: readonly Registration[]): readonly Registration[] {
  const byKey = new Map(rows.map(folded).map((row) => [JSON.stringify([row.year, row.village, row.title]), row]));
  return [...byKey.values()];
}

/** Titles in the order in which they are first registered for or recognised, folded → as first written. */
export function titlesIn(...tables: readonly (readonly { readonly title: TitleName }[])[]): ReadonlyMap<TitleName, string> {
  const titles = new Map<TitleName, string>();
  for (const { title } of tables.flat()) {
    if (!titles.has(foldedTitle(title))) titles.set(foldedTitle(title), title);
  }
  return titles;
}
