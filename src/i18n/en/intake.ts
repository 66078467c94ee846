import type { IntakeWords } from "../intakeWords";
import { intake as vi } from "../vi/intake";
import { numbers } from "./numbers";

export const intake: IntakeWords = {
  rejection: {
    "other-commune": ({ commune, fileCommune }) =>
      `This row is ${commune}'s, while the file is ${fileCommune}'s. Move the row to the file of ${commune}.`,
    "commune-unsure": ({ communes }) =>
      `The file has villages of several communes (${communes}) and does not say whose it is. Put the commune's name in a title row or the file's name, one file per commune.`,
    "unknown-village": ({ village }) =>
      `No village “${village}” of this commune is in the sheet Khu dân cư. Correct its name or code, or add the village there first.`,
    "ambiguous-village": ({ village, among }) => `“${village}” may be several villages: ${among}. Write the village's code.`,
    "same-village-name": ({ village, existing }) =>
      `The code ${village} is new, but a village of that name in this commune has the code ${existing}. Correct the code, or add the row to Khu dân cư yourself if these are two places.`,
    "error-value": ({ value }) => `The cell holds the formula error ${value}. Mend it in the commune's file and merge again.`,
    "not-calculated": () => "The cell holds a formula without a result. Open the file in Excel, save it, and merge again.",
    "encoding-unsure": ({ decoded }) =>
      `The text looks like an old encoding (perhaps “${decoded}”), but the cell's font does not say so for certain. Give the cell its .Vn… or VNI-… font, or convert it to Unicode, and merge again.`,
    "column-unsure": ({ form, column }) =>
      `It is not certain which column is “${column}” of the form ${form}. Correct the column's header and merge again.`,
    "no-column": ({ form, column }) => `The form ${form} lacks “${column}”. Add the column, or state it in a row above the table.`,
    "criterion-unsure": ({ criterion }) =>
      `It is not certain which criterion the header “${criterion}” names, so the sheet is not taken. Write criterion codes as text, one column each.`,
    "unknown-criterion": ({ criterion }) =>
      `The column “${criterion}” is in no framework, so its scores are not taken. Check the criterion's code.`,
    "no-table": ({ form }) =>
      `The workbook has no sheet “${form}” to write to, or several. Create the missing form, or leave one sheet, and merge again.`,
    "no-book-column": ({ form, column }) =>
      `The sheet “${form}” of the workbook has no column “${column}”, so the row can't be written. Add the column and merge again.`,
    "foreign-table": ({ sheet }) =>
      `The workbook has this row on the sheet “${sheet}”, in a layout of its own, which is read and never written into. Change it there by hand if the commune is right.`,
    "row-apart": () => "The row stands apart below the table, so it may be no part of it. Move it up to the table if it is data.",
    "cell-apart": () => "The cell belongs to no column or row of the table. Give its column or row a header if it is data.",
    "title-column-unsure": ({ title }) =>
      `It is not clear whether column ${title} holds registrations or conclusions, so it was left out. Name the sheet “Đăng ký” or “Kết luận” and mark with x.`,
    "mark-unclear": ({ text, title }) => `It is not clear what “${text}” in column ${title} means. Mark it with x, or leave it blank.`,
    "unknown-sheet": () =>
      "The sheet is none of the forms. If it holds data to merge, name its columns as the forms do; if not, delete it from the file.",
    "mapping-unfit": ({ header }) =>
      `The confirmed way of reading this table no longer fits its column “${header}”, and was not followed. Confirm it again, or mend that row of the sheet Cách đọc bảng.`,
  },
  file: {
    "file-too-large": ({ limit }) =>
      `The file is larger than ${limit} MB and is not read. Delete pictures, spare sheets and rows, or split it.`,
    "too-many-cells": ({ limit }) =>
      `The file has more than ${numbers.decimal(limit)} cells and is not read. Delete spare rows and columns, or split it.`,
    "zip-bomb": () => "What is packed in the file is unusually large; for safety it is not opened. Ask for the original file.",
    "took-too-long": ({ limit }) =>
      `Reading took more than ${numbers.decimal(limit)} seconds and was stopped. Delete pictures and spare rows, or split the file, and merge again.`,
    "kind-too-large": () => "This .xls or .ods is too large to be read here. Open it in Excel, save it as .xlsx and take that in.",
    "too-much-memory": () => "The file needs too much memory and could not be read. Delete pictures, spare rows and columns, or split it.",
    "too-many-files": ({ limit }) =>
      `Only ${numbers.decimal(limit)} files are merged at a time, and this one is beyond. Merge it next time.`,
    encrypted: () => "The file has a password. Open it in Excel, remove the password, save it, and merge again.",
    damaged: () => "The file is damaged or cut off. Ask for the original file, or open it in Excel and save it again.",
    "unknown-kind": () => "This is no spreadsheet (.xlsx, .xlsm, .xls, .ods, .csv). Save it with Excel and merge again.",
    "empty-file": () => "The file is empty. Ask for the original file.",
    unreadable: () =>
      "The file could not be opened: it may have been moved or deleted, or another program holds it open. Close it there and choose it again.",
    "not-calculated": () => "The file has a formula without a result. Open it, let it calculate, save it, and merge again.",
    "no-form": () => "No sheet of the file is a form. Use the standard forms, or name the columns as they do.",
  },
  conflict: ({ isOurs, fields }) =>
    isOurs
      ? `The workbook has this row, but differs in: ${fields.join(", ")}. Its figures stay until somebody decides.`
      : `Rows that were sent in have the same key, but differ in: ${fields.join(", ")}. None is taken until somebody decides.`,
  // The sheet is named and headed in Vietnamese, as all sheets are.
  // The sheet is the workbook's, and always written in Vietnamese.
  mapping: vi.mapping,
  log: vi.log,
};
