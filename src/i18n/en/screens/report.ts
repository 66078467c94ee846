import type { ReportScreenWords } from "../../screens/reportWords";

export const report: ReportScreenWords = {
  copy: "Copy",
  copied: "Copied. Paste it into a document with Ctrl+V.",
  notCopied: "It could not be copied. Select the text and press Ctrl+C.",
  write: "Write to the sheet Báo cáo",
  written: (sheet) => `Written to the sheet “${sheet}”.`,
  unchanged: (sheet) => `The sheet “${sheet}” says the same already; nothing was written.`,
  word: "Download Word file",
  saved: (file) => `The file “${file}” is made. Choose where to save it if you are asked.`,
  readAgain: "Read the figures again",
  errors: (count) => `${count} ${count === 1 ? "error" : "errors"} in the figures`,
  mendFirst: "Mend them before the report goes out. Each stands in the reconciliation; this line is not part of the report.",
  text: (year) => `Text of the report of ${year}`,
  actions: "Use the report",
};
