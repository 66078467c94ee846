import { columnLetters, formatRect } from "../../model/address";
import type { Cell, CellValue } from "../../model/types";
import { formulaToFile } from "../formulas/fileFormulas";
import { isArrayFormula } from "../formulas/arrayFormulas";
import { encodeXstring, escapeText } from "../xml/escapes";
import type { FormatWriter } from "../styles/formatWriter";
import type { SharedStrings } from "./sharedStrings";

/** What writing a cell may add to: texts, formats, and the mark of dynamic arrays. */
export interface CellTargets {
  readonly strings: SharedStrings;
  readonly formats: FormatWriter;
  /** The number of the cell metadata that says "dynamic array"; asked for only where one is written. */
  readonly dynamicArray: () => number;
}

/** What the file has in the place of a cell that is written anew. */
export interface OldCell {
  readonly format: number;
  /** The formula element and metadata number to keep, where the formula is still the same. */
  readonly formula: string;
  readonly metadata: number;
}

/** Errors that the format knows (ECMA-376 part 1, 18.18.11); Excel stores newer ones as `#VALUE!` and tells the difference elsewhere. */
const storedErrors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const letters: string[] = [];

/** A cell as its `<c>` element; empty where there is nothing to write. `table`: the table around it, for `[@…]`. */
export function cellText(cell: Cell, row: number, column: number, old: OldCell, table: string | null, targets: CellTargets): string {
  const { value } = cell;
  const isText = typeof value === "string" && cell.formula === undefined && cell.spilledFrom === undefined;
  const format = targets.formats.format(cell.style, old.format, isText && /^[=+\-@]./.test(value));
  const formula = formulaText(cell, row, column, old, table, targets);
  if (value === null && formula.element === "" && format === 0) return "";
  const address = (letters[column] ??= columnLetters(column)) + String(row + 1);
  const head = `<c r="${address}"${format === 0 ? "" : ` s="${format}"`}${formula.metadata === 0 ? "" : ` cm="${formula.metadata}"`}`;
  const content = isText ? { type: "s", text: `<v>${targets.strings.number(value)}</v>` } : valueText(value);
  const type = content.type === "" ? "" : ` t="${content.type}"`;
  return formula.element === "" && content.text === "" ? `${head}/>` : `${head}${type}>${formula.element}${content.text}</c>`;
}

function valueText(value: CellValue): { type: string; text: string } {
  switch (typeof value) {
    case "string":
      return { type: "str", text: `<v>${escapeText(encodeXstring(value))}</v>` };
    case "boolean":
      return { type: "b", text: `<v>${value ? 1 : 0}</v>` };
    case "number":
      return Number.isFinite(value) ? { type: "", text: `<v>${value}</v>` } : { type: "e", text: "<v>#NUM!</v>" };
    default:
      if (value === null) return { type: "", text: "" };
      return { type: "e", text: `<v>${storedErrors.has(value.error) ? value.error : "#VALUE!"}</v>` };
  }
}

/** A formula that may give several values is stored as Excel 365 does: as an array formula marked dynamic, so that it spills instead of showing `{…}` or `@`. */
function formulaText(
  cell: Cell,
  row: number,
  column: number,
  old: OldCell,
  table: string | null,
  targets: CellTargets,
): { element: string; metadata: number } {
  if (cell.formula === undefined) return { element: "", metadata: 0 };
  if (old.formula !== "") return { element: old.formula, metadata: old.metadata };
  const isBlocked = typeof cell.value === "object" && cell.value?.error === "#SPILL!";
  if (cell.spill === undefined && !isBlocked && !isArrayFormula(cell.formula))
    return { element: plainFormula(cell.formula, table), metadata: 0 };
  const text = escapeText(formulaToFile(cell.formula, table));
  const rect = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + (cell.spill?.rows ?? 1) - 1,
    lastColumn: column + (cell.spill?.columns ?? 1) - 1,
  };
  return { element: `<f t="array" ref="${formatRect(rect)}">${text}</f>`, metadata: targets.dynamicArray() };
}

/** A formula element of the old kind, that gives one value. */
export function plainFormula(formula: string, table: string | null): string {
  return `<f>${escapeText(formulaToFile(formula, table))}</f>`;
}
