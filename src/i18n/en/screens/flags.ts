import type { FlagsScreenWords } from "../../screens/flagsWords";
import { numbers } from "../numbers";

export const flags: FlagsScreenWords = {
  reading: "Looking for score sheets…",
  explains:
    "Results go into the first free column on the right, outside the score table. Your cells stay as they are; switched off, that column is empty again.",
  levels: "Each row is judged by its own scores, at the level that it names.",
  noSheets: "The workbook has no score sheet yet.",
  noSheetsMend: "Make one under “Forms and score sheets”.",
  rows: (count) => `${numbers.decimal(count)} rows`,
  state: {
    off: "Off",
    live: "Live",
    stale: "Results may be out of date",
    lost: "No longer recognised as a score sheet; check its column headers",
  },
  switchLabel: (sheet) => `Live results on sheet ${sheet}`,
  update: "Update and go on",
  staleTitle: "Some sheets show old results.",
  staleText: "They were written when the workbook was last open, or the last update failed. “Update and go on” works them out again.",
  keptTitle: "Some cells hold content of yours.",
  keptText: (sheet, cells) => `Sheet ${sheet}, cell ${cells}: left as it is, without a result. Move it elsewhere if you want one there.`,
  untrustedTitle: "No result can be worked out.",
  untrustedText: "Faults in the forms make every figure doubtful. Mend them under “Reconciliation”; the results then appear by themselves.",
  goTo: (sheet) => `Go to sheet ${sheet}`,
  refresh: "Look again",
};
