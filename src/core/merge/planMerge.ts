import type { MergeRow } from "./mergeRow";
import { agrees, rowFingerprint } from "./mergeRow";

/** The rows that a file offers. */
export interface OfferedRows<Row extends MergeRow> {
  readonly file: string;
  readonly rows: readonly Row[];
}

/** A row that someone has to choose about: the district's book, or another row of the files, says otherwise under the same key. */
export interface MergeConflict<Row extends MergeRow> {
  readonly row: Row;
  /** The district's row; null where only files contradict each other. */
  readonly ours: Row | null;
  /** Where another file, or the same one, has the key with other values. */
  readonly rivals: readonly { readonly file: string; readonly row: Row }[];
}

/** What becomes of a file's rows: each is in exactly one of the lists. */
export interface MergedRows<Row extends MergeRow> {
  readonly file: string;
  readonly taken: readonly Row[];
  readonly same: readonly Row[];
  readonly conflicts: readonly MergeConflict<Row>[];
}

interface Offer<Row> {
  readonly file: string;
  readonly row: Row;
  readonly fingerprint: string;
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const slot = (row: MergeRow): string => JSON.stringify([row.form, row.key]);

/** The fate of rows that bear a key: taken where nobody says otherwise, the first of equals only. */
function keyedConflict<Row extends MergeRow>(
  offer: Offer<Row>,
  ours: readonly Row[],
  offers: readonly Offer<Row>[],
): MergeConflict<Row> | null {
  const [first] = ours;
  if (first !== undefined) {
    return ours.some((row) => agrees(row, offer.row)) ? null : { row: offer.row, ours: first, rivals: [] };
  }
  const rivals = offers.filter(({ fingerprint }) => fingerprint !== offer.fingerprint);
  return rivals.length === 0 ? null : { row: offer.row, ours: null, rivals: rivals.map(({ file, row }) => ({ file, row })) };
}

/**
 * Decides for every row of some files whether it is new to the district, is there already, or contradicts what is there (RULINGS 27). Ours stays:
 * nothing of a conflict is taken. Rows without a key are counted: a file that has such a row twice, where the book has it once, gives one.
 * The order of files and rows makes no difference to which rows are in conflict.
 */
export function planMerge<Row extends MergeRow>(district: readonly Row[], files: readonly OfferedRows<Row>[]): readonly MergedRows<Row>[] {
  const ours = groupBy(
    district.filter(({ key }) => key !== null),
    slot,
  );
  const offers = files.map(({ file, rows }) => rows.map((row): Offer<Row> => ({ file, row, fingerprint: rowFingerprint(row) })));
  const offered = groupBy(
    offers.flat().filter(({ row }) => row.key !== null),
    ({ row }) => slot(row),
  );
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const row of district) {
    if (row.key === null) counts.set(rowFingerprint(row), (counts.get(rowFingerprint(row)) ?? 0) + 1);
  }
  return offers.map((own, index) => {
    const merged = { file: files[index]?.file ?? "", taken: [] as Row[], same: [] as Row[], conflicts: [] as MergeConflict<Row>[] };
    const seen = new Map<string, number>();
    for (const offer of own) {
      const { row, fingerprint } = offer;
      const place = slot(row);
      if (row.key === null) {
        const times = (seen.get(fingerprint) ?? 0) + 1;
        const isThere = times <= (counts.get(fingerprint) ?? 0);
        seen.set(fingerprint, times);
        if (!isThere) counts.set(fingerprint, times);
        (isThere ? merged.same : merged.taken).push(row);
        continue;
      }
      const conflict = keyedConflict(offer, ours.get(place) ?? [], offered.get(place) ?? []);
      if (conflict !== null) merged.conflicts.push(conflict);
      else (ours.has(place) || taken.has(place) ? merged.same : merged.taken).push(row);
      if (conflict === null) taken.add(place);
    }
    return merged;
  });
}
