import { isCellError } from "../../../model/cells";
import { UnsupportedEntry } from "../../../model/typedEntry";
import { changeStyles, enterValues, hiddenByMerge } from "../../../model/writeCells";
import type { EnteredValue } from "../../../model/writeCells";
import { internStyle, changeStyle, styleAt } from "../../../model/styles";
import { ensureCell } from "../../../model/cells";
import { syncTableHeaders } from "../../../model/tables";
import type { Cell, CellValue } from "../../../model/types";
import type { HostContext } from "../../context";
import { HostError, invalidArgument } from "../../errors";
import type { ScalarProperty } from "../../hostClass";
import { noteValues } from "../../noteValues";
import type { RangeRef } from "../../refs";
import { matrixAccess, readMatrix, unprotectedSheet, writableSheet } from "./cellAccess";

/** How the API shows a raw value: blank is "", an error its text. */
export const apiValue = (value: CellValue): string | number | boolean => (value === null ? "" : isCellError(value) ? value.error : value);

const valueType = (cell: Cell | undefined): string => {
  const value = cell?.value ?? null;
  if (value === null || value === "") return cell?.formula === undefined && value === null ? "Empty" : "String";
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
};

const asEntered = (value: unknown): EnteredValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("a cell holds a text, a number or a truth value");
};

/** Excel's limit on the text of one cell. */
const longestText = 32767;

const writeContents = (ref: RangeRef, given: unknown, host: HostContext): void => {
  const valueAt = matrixAccess(ref, given);
  const sheet = writableSheet(ref, host);
  try {
    enterValues(
      host.workbook,
      sheet,
      ref.rect,
      (row, column) => {
        const value = asEntered(valueAt(row, column));
        if (typeof value === "string" && value.length > longestText)
          throw invalidArgument(`a cell holds at most ${longestText} characters`);
        return value;
      },
      "en-US",
    );
  } catch (error) {
    if (error instanceof UnsupportedEntry) throw new HostError("NotImplemented", error.message);
    throw error;
  }
  syncTableHeaders(host.workbook, sheet, ref.rect);
  noteValues(host, ref.sheetId, ref.rect);
};

/** A blank number format resets the cell. */
const orGeneral = (numberFormat: string): string => (numberFormat === "" ? "General" : numberFormat);

const writeNumberFormats = (ref: RangeRef, given: unknown, host: HostContext): void => {
  const sheet = unprotectedSheet(ref, host, "formatCells");
  if (typeof given === "string") {
    matrixAccess(ref, given);
    changeStyles(host.workbook, sheet, ref.rect, { numberFormat: orGeneral(given) });
  } else {
    const formatAt = matrixAccess(ref, given);
    const hidden = hiddenByMerge(sheet, ref.rect);
    for (let row = ref.rect.firstRow; row <= ref.rect.lastRow; row += 1) {
      for (let column = ref.rect.firstColumn; column <= ref.rect.lastColumn; column += 1) {
        const wanted = formatAt(row - ref.rect.firstRow, column - ref.rect.firstColumn);
        if (wanted === null || wanted === undefined || hidden(row, column)) continue;
        if (typeof wanted !== "string") throw invalidArgument("a number format is a text");
        const numberFormat = orGeneral(wanted);
        const cell = ensureCell(sheet, row, column);
        const style = styleAt(host.workbook, cell.style);
        if (style.numberFormat !== numberFormat) cell.style = internStyle(host.workbook, changeStyle(style, { numberFormat }));
      }
    }
  }
  host.changes.cells("formats", ref.sheetId, ref.rect);
};

const numberFormat: ScalarProperty<RangeRef> = {
  get: (ref, host) => readMatrix(ref, host, (cell) => styleAt(host.workbook, cell?.style ?? 0).numberFormat),
  set: writeNumberFormats,
};

/** Formulas read with their `=`, constants as their value. Written, both follow the same rules of entry. */
const formulas: ScalarProperty<RangeRef> = {
  get: (ref, host) => readMatrix(ref, host, (cell) => cell?.formula ?? apiValue(cell?.value ?? null)),
  set: writeContents,
};

/** Properties with one entry a cell. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const valueProperties: { readonly [name: string]: ScalarProperty<RangeRef> } = {
  Values: {
    get: (ref, host) => readMatrix(ref, host, (cell) => apiValue(cell?.value ?? null)),
    set: writeContents,
  },
  Formulas: formulas,
  Text: {
    get: (ref, host) =>
      readMatrix(ref, host, (cell) => (cell ? host.displayText(cell.value, styleAt(host.workbook, cell.style).numberFormat) : "")),
  },
  ValueTypes: { get: (ref, host) => readMatrix(ref, host, valueType) },
  NumberFormat: numberFormat,
};
