import type { DocumentRecord } from "../../domain/district";
import { foldPlain, foldText } from "../../text/fold";
import type { RowTwin } from "../twins";
import { twinsOf } from "../twins";

/** The documents that one part of a report lists, or the unit's own list (`where` is ""). */
export interface DocumentList {
  readonly where: string;
  /** In the order of the sheet, those that stand twice once only. */
  readonly rows: readonly DocumentRecord[];
  readonly twins: readonly RowTwin<DocumentRecord>[];
}

/** A number, date, kind and issuer make a document; where there is no number, its summary does. */
function documentKey({ issuer, documentType, number, issuedOn, summary }: DocumentRecord): string {
  const name = number === "" ? ["", foldText(summary)] : [numberParts(number).join("-")];
  return JSON.stringify([foldPlain(issuer), foldPlain(documentType), issuedOn, ...name]);
}

/** `168/BC-MTTQ-BTT`, also with blanks in it → `168`, `bc`, `mttq`, `btt`. */
export function numberParts(number: string): readonly string[] {
  return foldPlain(number)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}

/** What a person calls the row: its number in the list, else that of the document, else how it begins. */
export function rowName({ ordinal, number, summary }: DocumentRecord): string {
  return ordinal !== "" ? ordinal : number !== "" ? number : summary.slice(0, 40).trim();
}

export function documentLists(documents: readonly DocumentRecord[]): readonly DocumentList[] {
  const byPlace = new Map<string, DocumentRecord[]>();
  for (const row of documents) {
    const list = byPlace.get(foldPlain(row.where));
    if (list === undefined) byPlace.set(foldPlain(row.where), [row]);
    else list.push(row);
  }
  return [...byPlace.values()].map((all) => {
    const twins = twinsOf(all, documentKey);
    const repeated = new Set(twins.map(({ row }) => row));
    return { where: all[0]?.where ?? "", rows: all.filter((row) => !repeated.has(row)), twins };
  });
}
