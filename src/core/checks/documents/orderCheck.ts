import type { DocumentRecord } from "../../domain/district";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import { foldPlain } from "../../text/fold";
import type { Check } from "../check";
import { isAppendix } from "../../printed/places";
import { documentLists, rowName } from "./lists";

type Dated = DocumentRecord & { readonly issuedOn: string };
type Pair = readonly [Dated, Dated];

const isDated = (row: DocumentRecord): row is Dated => row.issuedOn !== null;

/** A list may be parted by issuers, each with a date order of its own. */
function isParted(rows: readonly Dated[]): boolean {
  const blocks = rows.filter((row, at) => at === 0 || foldPlain(row.issuer) !== foldPlain(rows[at - 1]?.issuer ?? ""));
  return new Set(blocks.map(({ issuer }) => foldPlain(issuer))).size === blocks.length;
}

/** Neighbours whose dates go against the way of the list: newest first, where most of it goes that way, else oldest first. */
function disorder(rows: readonly Dated[]): readonly Pair[] {
  const parted = isParted(rows);
  const pairs = rows.flatMap((row, at): readonly Pair[] => {
    const before = rows[at - 1];
    return before === undefined || (parted && foldPlain(before.issuer) !== foldPlain(row.issuer)) ? [] : [[before, row]];
  });
  const backward = pairs.filter(([before, after]) => after.issuedOn < before.issuedOn);
  const forward = pairs.filter(([before, after]) => after.issuedOn > before.issuedOn);
  return backward.length > forward.length ? forward : backward;
}

function disorderOf(rows: readonly DocumentRecord[]): readonly Finding[] {
  const pairs = disorder(rows.filter(isDated)).map(([before, after]) => ({
    at: cellOf(after.origin, "issuedOn"),
    pair: { before: rowName(before), after: rowName(after), cell: cellOf(after.origin, "issuedOn").cell },
  }));
  const [first] = pairs;
  return first === undefined ? [] : [finding("not-chronological", first.at, { pairs: pairs.map(({ pair }) => pair) })];
}

/** Appendices list documents by date. */
export const documentOrderCheck: Check = {
  name: "not-chronological",
  run: ({ documents }) =>
    documentLists(documents)
      .filter(({ where }) => isAppendix(where))
      .flatMap(({ rows }) => disorderOf(rows)),
};
