import type { DocumentRecord } from "../../domain/district";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellFrom, cellOf } from "../../findings/origin";
import { foldPlain, foldText } from "../../text/fold";
import type { Check } from "../check";
import { isAppendix } from "../../printed/places";
import { documentLists, numberParts } from "./lists";

const isStart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((part, at) => part === long[at]);

/** The kind, day and leading number that rows of one document have in common, however its symbol is spelt. */
function dayAndNumber({ documentType, issuedOn, number }: DocumentRecord): string {
  return JSON.stringify([foldPlain(documentType), issuedOn, numberParts(number)[0] ?? ""]);
}

/** Of rows alike in that: numbers of one document, the one cut short, or spelt otherwise above one summary. */
function isOtherNumber(one: DocumentRecord, other: DocumentRecord): boolean {
  const [first, second] = [numberParts(one.number), numberParts(other.number)];
  if (one.issuedOn === null || first.length === 0 || first.join() === second.join()) return false;
  return isStart(first, second) || isStart(second, first) || (one.summary !== "" && foldText(one.summary) === foldText(other.summary));
}

/** Told in the appendix, where the number is looked up; between two appendices, or none, in the later one. */
function differing(one: DocumentRecord, other: DocumentRecord): Finding {
  const [at, against] = isAppendix(one.where) && !isAppendix(other.where) ? [one, other] : [other, one];
  const cell = cellOf(at.origin, "number");
  const otherCell = cellFrom(cell, cellOf(against.origin, "number"));
  return finding("document-number-differs", cell, { number: at.number, other: against.number, otherCell });
}

/** A document that two parts of a report give two numbers. */
export const documentNumbersCheck: Check = {
  name: "document-number-differs",
  run({ documents }) {
    const earlier = new Map<string, DocumentRecord[]>();
    return documentLists(documents).flatMap(({ rows }) => {
      const findings = rows.flatMap((row) =>
        (earlier.get(dayAndNumber(row)) ?? []).filter((other) => isOtherNumber(other, row)).map((other) => differing(other, row)),
      );
      for (const row of rows) earlier.set(dayAndNumber(row), [...(earlier.get(dayAndNumber(row)) ?? []), row]);
      return findings;
    });
  },
};
