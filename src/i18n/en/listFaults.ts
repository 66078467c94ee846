import type { PrintedIdentity } from "../../core/findings/catalogue";
import type { ListFaultWords } from "../findingGroups";
import { numbers } from "./numbers";

function identity({ number, date }: Pick<PrintedIdentity, "number" | "date">): string {
  return [number === "" ? [] : [`number ${number}`], date === "" ? [] : [`of ${numbers.date(date)}`]].flat().join(" ");
}

function lacking(number: boolean, date: boolean): string {
  if (number && date) return "neither number nor date";
  return number ? "no number" : "no date";
}

export const listFaults: ListFaultWords = {
  "similar-villages": ({ village, other, otherCell }) => ({
    wrong: `The village “${village}” may be the same as “${other}” in cell ${otherCell}, of the same commune.`,
    mend: "Delete the surplus row where they are one; where they are two, give them names that can be told apart.",
  }),
  "recognised-without-registration": ({ village, title, year }) => ({
    wrong: `The ledger says that village ${village} was recognised as ${title} in ${year}, but it is not registered for that year.`,
    mend: "Add the registration that is lacking, or correct the row of the ledger.",
  }),
  "number-two-dates": ({ number, date, otherDate, otherCell }) => ({
    wrong: `Document ${number} is dated ${numbers.date(date)}, but ${numbers.date(otherDate)} in cell ${otherCell}.`,
    mend: "Look at the document itself and correct its number or date.",
  }),
  "placeholder-text": ({ text }) => ({
    wrong: `The cell still holds the template's instruction: “${text}”.`,
    mend: "Replace it with the facts, or delete it where there are none.",
  }),
  "duplicate-rows": ({ rows, first, last, firstCell }) => ({
    wrong:
      rows === 1
        ? `Row “${first}” stands twice, before this in cell ${firstCell}.`
        : `The ${numbers.decimal(rows)} rows from “${first}” to “${last}” stand twice, before this from cell ${firstCell} on.`,
    mend: "Delete the surplus rows.",
  }),
  "document-identity": ({ where, number, date, others }) => {
    const places = others.map((other) => `“${other.where}” (cell ${other.cell}) says ${identity(other)}`);
    return {
      wrong: `At “${where}” the report bears ${identity({ number, date })}, but ${places.join(", ")}.`,
      mend: "Give the report one number and date everywhere.",
    };
  },
  "missing-number-date": ({ row, number, date }) => ({
    wrong: `The document of row “${row}” has ${lacking(number, date)}.`,
    mend: "Look the document up and complete the row.",
  }),
  "document-number-differs": ({ number, other, otherCell }) => ({
    wrong: `The number is given as ${number} here, but as ${other} in cell ${otherCell} for the same document.`,
    mend: "Look at the document itself and give the same number everywhere.",
  }),
  "not-chronological": ({ pairs }) => ({
    wrong: `The list of documents is not in order of date: ${pairs.map(({ before, after, cell }) => `row “${after}” (cell ${cell}) follows row “${before}”`).join("; ")}.`,
    mend: "Sort the list by date.",
  }),
};
