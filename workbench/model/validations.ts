import { intersection } from "./rect";
import { shiftFormula } from "./shiftFormula";
import type { ListValidation, Rect, Sheet } from "./types";

/** What is left of a rectangle when another is cut out of it: up to four pieces. */
export const subtractRect = (rect: Rect, hole: Rect): Rect[] => {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const pieces: Rect[] = [];
  if (rect.firstRow < cut.firstRow) pieces.push({ ...rect, lastRow: cut.firstRow - 1 });
  if (rect.lastRow > cut.lastRow) pieces.push({ ...rect, firstRow: cut.lastRow + 1 });
  const middle = { ...rect, firstRow: cut.firstRow, lastRow: cut.lastRow };
  if (rect.firstColumn < cut.firstColumn) pieces.push({ ...middle, lastColumn: cut.firstColumn - 1 });
  if (rect.lastColumn > cut.lastColumn) pieces.push({ ...middle, firstColumn: cut.lastColumn + 1 });
  return pieces;
};

/** The same validation over another range: relative references of its rule are told from that range's first cell. */
export const validationOver = (validation: ListValidation, range: Rect): ListValidation => {
  const { rule, range: from } = validation;
  if (!rule) return { ...validation, range };
  const moved = (formula: string): string =>
    formula.startsWith("=") ? shiftFormula(formula, range.firstRow - from.firstRow, range.firstColumn - from.firstColumn) : formula;
  return { ...validation, range, rule: { ...rule, formula1: moved(rule.formula1), formula2: moved(rule.formula2) } };
};

/** Takes validation away from a rectangle; what lies beside it keeps its rule. */
export const removeValidations = (sheet: Sheet, rect: Rect): void => {
  sheet.validations = sheet.validations.flatMap((validation) =>
    subtractRect(validation.range, rect).map((range) => validationOver(validation, range)),
  );
};
