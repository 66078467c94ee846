import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Village } from "../domain/district";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import type { Origin } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { findTitle } from "../framework/titles";
import { isMergedBy } from "../recognition/merged";
import type { VillageIndex } from "./villageIndex";

/** What registrations, conclusions and ledger rows have in common. */
export interface TitledRow {
  readonly year: Year;
  readonly village: VillageCode;
  readonly title: TitleName;
  readonly origin: Origin;
}

/** Rows that can be counted, in the spelling of KhuDanCu and DanhHieu, and the findings about the others. */
export interface SoundRows<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Why a row of this village and year cannot count: no such village, or none any more (RULINGS 16, 20); null where it can. */
export function villageFault(village: Village | null, row: Pick<TitledRow, "village" | "year" | "origin">): Finding | null {
  if (village === null) return finding("unknown-village", cellOf(row.origin, "village"), { village: row.village });
  if (village.merged === null || !isMergedBy(village, row.year)) return null;
  const { into, fromYear } = village.merged;
  return finding("merged-village", cellOf(row.origin, "village"), { village: village.code, into: into ?? "", fromYear });
}

/** Leaves out the rows whose village or title is not known, each with a finding at its cell. */
export function soundRows<Row extends TitledRow>(
  rows: readonly Row[],
  villages: VillageIndex,
  titles: readonly TitleName[],
): SoundRows<Row> {
  const spelling = new Map<TitleName, TitleName | null>();
  const titleOf = (typed: TitleName): TitleName | null => {
    const known = spelling.get(typed);
    if (known !== undefined) return known;
    const found = findTitle(titles, typed);
    spelling.set(typed, found);
    return found;
  };
  const sound: Row[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const village = villages.find(row.village);
    const title = titleOf(row.title);
    const fault = villageFault(village, row);
    if (fault !== null) findings.push(fault);
    if (title === null) findings.push(finding("unknown-title", cellOf(row.origin, "title"), { title: row.title }));
    if (village === null || title === null || fault !== null) continue;
    const same = village.code === row.village && title === row.title;
    sound.push(same ? row : { ...row, village: village.code, title });
  }
  return { rows: sound, findings };
}

/** Rows by title and village, within one year: nothing is made for a look-up. */
export class TitledIndex<Row extends TitledRow> {
  private readonly byTitle = new Map<TitleName, Map<VillageCode, Row>>();

  get(village: VillageCode, title: TitleName): Row | undefined {
    return this.byTitle.get(title)?.get(village);
  }

  /** Keeps the row, unless there is one of its title and village: that one comes back. */
  add(row: Row): Row | null {
    const ofTitle = this.byTitle.get(row.title);
    const first = ofTitle?.get(row.village);
    if (first !== undefined) return first;
    if (ofTitle === undefined) this.byTitle.set(row.title, new Map([[row.village, row]]));
    else ofTitle.set(row.village, row);
    return null;
  }
}

/** Keeps the first of the rows with the same year, village and title; `onRepeat` tells of each of the others. */
export function distinctRows<Row extends TitledRow>(rows: readonly Row[], onRepeat: (row: Row, first: Row) => Finding): SoundRows<Row> {
  const byYear = new Map<Year, TitledIndex<Row>>();
  const distinct: Row[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const ofYear = byYear.get(row.year) ?? new TitledIndex<Row>();
    const first = ofYear.add(row);
    if (first !== null) {
      findings.push(onRepeat(row, first));
      continue;
    }
    byYear.set(row.year, ofYear);
    distinct.push(row);
  }
  return { rows: distinct, findings };
}
