import type { RefusalWords } from "../appWords";

const onSheet = (sheet: string | null): string => (sheet === null ? "" : ` (sheet “${sheet}”)`);

export const refusals: RefusalWords = {
  "sheet-protected": ({ sheet }) => ({
    wrong: `The sheet “${sheet}” is protected and can't be written. Nothing was changed.`,
    mend: "Choose Unprotect Sheet on the Review tab, then try again.",
  }),
  "workbook-protected": () => ({
    wrong: "The structure of the workbook is protected, so no sheet can be added. Nothing was changed.",
    mend: "Turn Protect Workbook off on the Review tab, then try again.",
  }),
  "sheet-gone": ({ sheet }) => ({
    wrong: `A sheet that is needed is no longer in the workbook${onSheet(sheet)}.`,
    mend: "It may have been deleted or renamed while the step ran. Try again.",
  }),
  "workbook-read-only": () => ({
    wrong: "The workbook is open for reading only, so nothing can be written to it. Nothing has changed.",
    mend: "Choose Enable Editing where it is offered, or File, Save As to save it as another workbook; then try again.",
  }),
  "sheet-name-taken-meanwhile": ({ sheet }) => ({
    wrong: `Just while this was being written, someone else or another window added the sheet “${sheet}”. It was left as it is; nothing has changed here.`,
    mend: "Please try again.",
  }),
  "sheet-changed-meanwhile": ({ sheet, cell }) => ({
    wrong: `Just while this was being written, someone else changed ${cell === null ? "" : `cell ${cell} of `}the sheet “${sheet}”. Their change was kept; nothing has changed here.`,
    mend: "Wait until they have finished, then try again.",
  }),
  "cell-edit-mode": () => ({
    wrong: "Excel is waiting for a cell to be finished and takes no commands.",
    mend: "Press Enter or Esc to leave the cell, then try again.",
  }),
  "too-large": ({ sheet }) => ({
    wrong: `There is too much data for Excel to take at once${onSheet(sheet)}.`,
    mend: "Delete unused rows and columns at the end of the sheet, or split the workbook, then try again.",
  }),
  "cells-in-the-way": ({ sheet, cell }) => ({
    wrong: `Cell ${cell} of the sheet “${sheet}” holds something of your own where the new table needs the room. Nothing was changed.`,
    mend: "Move it elsewhere, then try again.",
  }),
  "changed-since": ({ sheet }) => ({
    wrong: `The sheet “${sheet}” was edited after the run, so it was not undone, to keep those edits.`,
    mend: "To drop it all the same, delete the sheet by hand.",
  }),
  "no-registrations": ({ year }) => ({
    wrong: `No village is registered for ${year} on the sheet “Đăng ký”.`,
    mend: "Enter a row for each village on “Đăng ký”: year, village code, title; then try again.",
  }),
  "score-sheet-exists": ({ sheet, year, missing }) => ({
    wrong: `There is a sheet “${sheet}” for ${year} already, so none was created: what was entered stays as it is.`,
    mend:
      missing === 0
        ? "Enter the scores there; every registered village has its rows."
        : `${missing} registered villages have no row there: add rows for them right under the last one. Where the sheet is protected, choose Unprotect Sheet on the Review tab; there is no password.`,
  }),
  "too-many-pages": ({ pages, most }) => ({
    wrong: `The scoring forms take ${pages} pages, more than the ${most} that one sheet can have.`,
    mend: "Please print them commune by commune.",
  }),
  "rows-changed-since": ({ sheet, cell }) => ({
    wrong: `Cell ${cell} of the sheet “${sheet}” was changed after it was written, so the rows were not taken back. Nothing was changed.`,
    mend: "To remove them all the same, delete those rows by hand.",
  }),
  "cell-changed-meanwhile": ({ sheet, cell }) => ({
    wrong: `Cell ${cell} of the sheet “${sheet}” was changed meanwhile, so it was not written over. Nothing was changed.`,
    mend: "Look at the preview again, and choose once more.",
  }),
  "formula-in-cell": ({ sheet, cell }) => ({
    wrong: `Cell ${cell} of the sheet “${sheet}” holds a formula, which is not written over. Nothing was changed.`,
    mend: "To take the commune's figure, delete the formula first; otherwise keep the district's row.",
  }),
  "changed-since-preview": () => ({
    wrong: "The workbook was changed after the preview. Nothing was written.",
    mend: "Look at the preview again before you apply it.",
  }),
  cancelled: () => ({ wrong: "Stopped as asked.", mend: "The workbook is unchanged." }),
  "excel-failed": ({ sheet, detail }) => ({
    wrong: `Excel could not do this${onSheet(sheet)}: ${detail}.`,
    mend: "The workbook was kept as it was. Save it and try once more.",
  }),
  "not-restored": ({ sheet, detail }) => ({
    wrong: `Writing failed, and the former state could not be put back${onSheet(sheet)}: ${detail}.`,
    mend: "Don't save the workbook; close it and open the copy saved before.",
  }),
};
