import type { DefinedName, WorkbookModel } from "./types";

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names of the workbook (`sheetId` null) or those of one sheet. */
export const namesIn = (workbook: WorkbookModel, sheetId: string | null): DefinedName[] =>
  sheetId === null ? workbook.names : (workbook.sheets.find((sheet) => sheet.id === sheetId)?.names ?? []);

export const findName = (workbook: WorkbookModel, sheetId: string | null, name: string): DefinedName | undefined =>
  namesIn(workbook, sheetId).find((defined) => sameName(defined.name, name));

/** Starts with a letter, underscore or backslash, has no blanks, and does not look like a cell. At most 255 characters. */
export const isDefinedName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) && !/^[RrCc](\d*[Cc]\d*)?$/.test(name);

export const removeName = (workbook: WorkbookModel, sheetId: string | null, name: string): void => {
  const names = namesIn(workbook, sheetId);
  const index = names.findIndex((defined) => sameName(defined.name, name));
  if (index >= 0) names.splice(index, 1);
};
