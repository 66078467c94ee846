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

/** Numbers of one document, one of them cut short or spelt otherwise: the same kind, day and leading number, and the one begins like the other or both have one summary. */
function isOtherNumber(one: DocumentRecord, other: DocumentRecord): boolean {
  const [first, second] = [numberParts(one.number), numberParts(other.number)];
  const isSameDocument =
    one.issuedOn !== null &&
    one.issuedOn === other.issuedOn &&
    first[0] !== undefined &&
    first[0] === second[0] &&
    foldPlain(one.documentType) === foldPlain(other.documentType);
  if (!isSameDocument || first.join() === second.join()) return false;
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
    const lists = documentLists(documents);
    return lists.flatMap(({ rows }, place) =>
      lists
        .slice(place + 1)
        .flatMap((later) =>
          rows.flatMap((row) => later.rows.filter((other) => isOtherNumber(row, other)).map((other) => differing(row, other))),
        ),
    );
  },
};
