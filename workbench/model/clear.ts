import { forEachCell, setContent } from "./cells";
import { unmergeCells } from "./merges";
import { overlaps } from "./rect";
import { removeValidations } from "./validations";
import type { Rect, Sheet } from "./types";

/** Clears contents, looks, or both. Clearing looks undoes the merges it touches; clearing all takes validation away too. */
export const clearCells = (sheet: Sheet, rect: Rect, what: "All" | "Contents" | "Formats"): void => {
  forEachCell(sheet, rect, (cell, row, column) => {
    if (what !== "Formats") setContent(sheet, row, column, { value: null });
    if (what !== "Contents") cell.style = 0;
  });
  if (what === "Contents") return;
  if (sheet.merges.some((merge) => overlaps(merge, rect))) unmergeCells(sheet, rect);
  if (what === "All") removeValidations(sheet, rect);
};
