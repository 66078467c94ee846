import type { DecisionFault } from "../../core/council/decisions";
import type { FindingText } from "../findingText";
import type { RecordWords } from "../recordWords";
import { numbers } from "./numbers";

function decision(fault: DecisionFault, title: string): FindingText {
  switch (fault.code) {
    case "number-empty":
      return { wrong: `There is no decision number (${title}).`, mend: "Enter the number, such as 75/QĐ-MTTQ-BTT." };
    case "date-invalid":
      return { wrong: `The date of the decision (${title}) is no date.`, mend: "Enter day, month and year, such as 31/10/2022." };
    case "date-out-of-range":
      return {
        wrong: `The date of the decision (${title}) does not belong to the year.`,
        mend: `Enter a date from ${numbers.date(fault.first)} to ${numbers.date(fault.last)}.`,
      };
    case "number-used":
      return {
        wrong: `The decision number “${fault.number}” (${title}) was used with another date: ${numbers.date(fault.date)}.`,
        mend: "Check the number and the date.",
      };
  }
}

export const record: RecordWords = {
  decision,
  blocked: {
    wrong: "Rows of Kết luận or Sổ công nhận could not be understood, so nothing was written to the ledger.",
    mend: "Correct the cells named, then try again.",
  },
  unfounded: (village, title) => ({
    wrong: `The council concluded “met” for village ${village}, which is not registered for ${title}, without a reason.`,
    mend: "Write the reason into the column “Lý do” of Kết luận, add the registration, or correct the conclusion.",
  }),
  unknownTitle: (title, year) => ({ wrong: `There is no title “${title}” in ${year}.`, mend: "Write it as it stands in Danh hiệu." }),
  noLedger: { wrong: "The workbook has no form Sổ công nhận.", mend: "Create it, then try again." },
  foreignLedger: (sheet) => ({
    wrong: `The sheet “${sheet}” is read as the ledger, but is no standard form, and nothing is written into it.`,
    mend: "Create the standard form Sổ công nhận to be written into; your own sheet is read all the same.",
  }),
  severalLedgers: (sheets) => ({
    wrong: `Several sheets are the ledger (${sheets.join("; ")}), so there is no telling where to write.`,
    mend: "Make them one, or put the year into the name of the sheet to write to.",
  }),
  columnMissing: (column) => ({ wrong: `The ledger lacks the column “${column}”.`, mend: `Add a column headed “${column}”.` }),
  nothingToRevert: (year, number) => ({
    wrong: `The ledger of ${year} has no row with the decision number “${number}”.`,
    mend: "Check the year and the number.",
  }),
};
