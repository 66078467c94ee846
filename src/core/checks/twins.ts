import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import type { Origin } from "../findings/origin";
import { cellFrom, cellOf } from "../findings/origin";

/** A row that says again what an earlier one says. Places are those in the list that was searched. */
export interface RowTwin<Row> {
  readonly row: Row;
  readonly place: number;
  readonly first: Row;
  readonly firstPlace: number;
}

export function twinsOf<Row>(rows: readonly Row[], key: (row: Row) => string): readonly RowTwin<Row>[] {
  const firsts = new Map<string, { readonly row: Row; readonly place: number }>();
  return rows.flatMap((row, place) => {
    const first = firsts.get(key(row));
    if (first === undefined) {
      firsts.set(key(row), { row, place });
      return [];
    }
    return [{ row, place, first: first.row, firstPlace: first.place }];
  });
}

/** Twins one after the other, of rows one after the other, are one block that was taken over twice. */
function blocksOf<Row>(twins: readonly RowTwin<Row>[]): readonly (readonly [RowTwin<Row>, ...RowTwin<Row>[]])[] {
  const blocks: [RowTwin<Row>, ...RowTwin<Row>[]][] = [];
  for (const twin of twins) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block !== undefined && last !== undefined && twin.place === last.place + 1 && twin.firstPlace === last.firstPlace + 1) {
      block.push(twin);
    } else {
      blocks.push([twin]);
    }
  }
  return blocks;
}

/** A finding a block, at the first of its rows. `field`: the column to lead to; `name`: what a person calls a row. */
export function duplicateRows<Row extends { readonly origin: Origin }>(
  twins: readonly RowTwin<Row>[],
  field: string,
  name: (row: Row) => string,
): readonly Finding[] {
  return blocksOf(twins).map((block) => {
    const [{ row, first }] = block;
    const last = block.at(-1)?.row ?? row;
    const at = cellOf(row.origin, field);
    const firstCell = cellFrom(at, cellOf(first.origin, field));
    return finding("duplicate-rows", at, { rows: block.length, first: name(row), last: name(last), firstCell });
  });
}
