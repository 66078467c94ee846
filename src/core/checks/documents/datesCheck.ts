import type { District } from "../../domain/district";
import { finding } from "../../findings/finding";
import type { CellAddress } from "../../findings/origin";
import { cellFrom, cellOf } from "../../findings/origin";
import { foldPlain, foldText } from "../../text/fold";
import type { Check } from "../check";
import { numberParts } from "./lists";

interface Dated {
  /** What must be the same for two numbers to mean one document: numbers begin anew each year and with each issuer. */
  readonly key: string;
  readonly number: string;
  readonly date: string;
  readonly at: CellAddress;
}

const yearOf = (date: string): string => date.slice(0, 4);

function datedNumbers({ ledger, documents }: District): readonly Dated[] {
  const decisions = ledger.flatMap(({ year, title, decisionNumber: number, decisionDate: date, origin }) => {
    const key = JSON.stringify(["ledger", year, foldText(title), ...numberParts(number)]);
    return number === "" || date === null ? [] : [{ key, number, date, at: cellOf(origin, "decisionDate") }];
  });
  const listed = documents.flatMap(({ issuer, documentType, number, issuedOn: date, origin }) => {
    if (number === "" || date === null) return [];
    const key = JSON.stringify(["documents", yearOf(date), foldPlain(issuer), foldPlain(documentType), ...numberParts(number)]);
    return [{ key, number, date, at: cellOf(origin, "issuedOn") }];
  });
  return [...decisions, ...listed];
}

/** A decision of the ledger, or a document, that bears two dates: told once for each further date. */
export const numberDatesCheck: Check = {
  name: "number-two-dates",
  run(district) {
    const firsts = new Map<string, Dated>();
    const told = new Set<string>();
    return datedNumbers(district).flatMap((dated) => {
      const first = firsts.get(dated.key);
      if (first === undefined) {
        firsts.set(dated.key, dated);
        return [];
      }
      const again = JSON.stringify([dated.key, dated.date]);
      if (first.date === dated.date || told.has(again)) return [];
      told.add(again);
      const params = { number: dated.number, date: dated.date, otherDate: first.date, otherCell: cellFrom(dated.at, first.at) };
      return [finding("number-two-dates", dated.at, params)];
    });
  },
};
