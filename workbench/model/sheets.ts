import { createSheet, idFromNumber } from "./createWorkbook";
import { deleteSheetInFormula, renameSheetInFormula } from "./formulaReferences";
import { cellRect } from "./rect";
import type { Sheet, WorkbookModel } from "./types";

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const findSheet = (workbook: WorkbookModel, id: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.id === id);

/** By name (in either case, as Excel) or id. */
export const findSheetByKey = (workbook: WorkbookModel, key: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheets.find((sheet) => sameName(sheet.name, key));

/** 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, and not the reserved `History`. */
export const isSheetName = (name: string): boolean =>
  name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";

export const isSheetNameFree = (workbook: WorkbookModel, name: string, except?: Sheet): boolean =>
  !workbook.sheets.some((sheet) => sheet !== except && sameName(sheet.name, name));

const freeName = (workbook: WorkbookModel): string => {
  let number = workbook.sheets.length + 1;
  while (!isSheetNameFree(workbook, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
};

const freeId = (workbook: WorkbookModel): string => {
  let number = workbook.sheets.length + 1;
  while (findSheet(workbook, idFromNumber(number))) number += 1;
  return idFromNumber(number);
};

/** Adds a blank sheet at the end; without a name it gets Excel's `SheetN`. The name must be valid and free. */
export const addSheet = (workbook: WorkbookModel, name?: string): Sheet => {
  const sheet = createSheet(freeId(workbook), name ?? freeName(workbook));
  workbook.sheets.push(sheet);
  return sheet;
};

/**
 * Changes every formula and reference of the workbook: cells, names, charts, validation lists. `rewrite` is told the name of the sheet that an
 * unprefixed reference means; null in names of the workbook.
 */
export const rewriteReferences = (workbook: WorkbookModel, rewrite: (formula: string, home: string | null) => string): void => {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.cells) {
      for (const cell of cells ?? []) if (cell?.formula !== undefined) cell.formula = rewrite(cell.formula, sheet.name);
    }
    const rewritten = (formula: string): string => (formula.startsWith("=") ? rewrite(formula, sheet.name) : formula);
    for (const validation of sheet.validations) {
      validation.source = rewritten(validation.source);
      const { rule } = validation;
      if (rule) validation.rule = { ...rule, formula1: rewritten(rule.formula1), formula2: rewritten(rule.formula2) };
    }
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = rewrite(series.values, sheet.name);
      series.categories = rewrite(series.categories, sheet.name);
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet.name);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
};

/** Renames a sheet; references follow. The name must be valid and free. */
export const renameSheet = (workbook: WorkbookModel, sheet: Sheet, name: string): void => {
  const oldName = sheet.name;
  sheet.name = name;
  if (oldName !== name) rewriteReferences(workbook, (formula) => renameSheetInFormula(formula, oldName, name));
};

/** Deletes a sheet; references to it become `#REF!`. The nearest visible sheet becomes active where the deleted one was. */
export const deleteSheet = (workbook: WorkbookModel, sheet: Sheet): void => {
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  rewriteReferences(workbook, (formula) => deleteSheetInFormula(formula, sheet.name));
  if (workbook.activeSheetId !== sheet.id) return;
  const visible = workbook.sheets.filter((other) => other.visibility === "visible");
  const next = visible.find((other) => workbook.sheets.indexOf(other) >= index) ?? visible.at(-1);
  if (next) activateSheet(workbook, next);
};

/** Makes a sheet active; its selection starts at A1 unless it holds the selection already. */
export const activateSheet = (workbook: WorkbookModel, sheet: Sheet): void => {
  workbook.activeSheetId = sheet.id;
  if (workbook.selection.sheetId !== sheet.id) workbook.selection = { sheetId: sheet.id, range: cellRect(0, 0) };
};
