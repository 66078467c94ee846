import type { HistoryWords } from "../../screens/historyWords";
import { numbers } from "../numbers";

const ofYear = (text: string) => (year: number | null) => (year === null ? text : `${text}, ${year}`);
const counted = (count: number, one: string): string => `${numbers.decimal(count)} ${one}${count === 1 ? "" : "s"}`;

export const history: HistoryWords = {
  kind: {
    compile: ofYear("Summary"),
    forms: ofYear("Forms added"),
    scores: ofYear("Score sheet created"),
    slips: ofYear("Scoring forms to print"),
    levels: ofYear("Comparison of levels written"),
    forecast: ofYear("Forecast written"),
    record: ofYear("Recognitions recorded in the ledger"),
    report: ofYear("Report written"),
    whatIf: ofYear("What-if comparison written"),
    reconciliation: ofYear("List of findings written"),
    reportForms: ofYear("Forms for a report's figures added"),
    merge: ofYear("Communes' figures merged"),
    mappings: ofYear("Remember how tables are read"),
    settings: ofYear("Save settings"),
    charts: ofYear("Put charts on a sheet"),
    formulas: ofYear("Insert formulas, write values"),
    other: ofYear("Written into the workbook"),
  },
  undoTitle: (step) => `Undo “${step}”?`,
  rowsTaken: "The rows that were added are taken out:",
  rowsOn: (sheet, rows) => `${sheet}: ${counted(rows, "row")}`,
  sessionOnly: "This step can be undone only while the KDC pane is open. Check the result before you close it.",
  empty: "Nothing done yet",
  emptyHint: "Whenever the add-in writes into the workbook, it is told here and can be undone.",
  hint: "Undo goes step by step from the newest, up to 20 steps while the workbook is open. After it was closed and reopened, only the very last step can be undone.",
  sheets: (count) => counted(count, "sheet"),
  rows: (count) => counted(count, "row"),
  at: (time, date) => `${time}, ${date}`,
  standing: "Can be undone",
  waiting: "Undo the later steps first",
  undone: "Undone",
  old: "More than 20 steps ago, can no longer be undone",
  blocked: "Could not be undone",
  retry: "Try to undo again",
  openSheet: (sheet) => `Open sheet ${sheet}`,
  more: (count) => `and ${counted(count, "more sheet")}`,
};
