import type { ModelContent } from "../../forms/model/sheetModel";
import type { CellContent } from "../../forms/model/grid";

/** The number format under which Excel takes any text as it is. */
export const textFormat = "@";

const startsWithLetter = /^\p{L}/u;
/** What begins with a letter and is yet no text to Excel: truth values, and months before a number (`May 5`). */
const readAsValue = /^(?:true|false)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tháng|thg)\p{L}*[\s./-]*\d/iu;

/**
 * What is typed into a cell so that it holds exactly this text. Excel parses what is written to a range as if it were typed: `=…`, `+1`, `-x`,
 * `@x`, `1.10`, `93%`, `1/2`, `#N/A`, `TRUE` would become formulas, numbers, dates, errors and truth values. A leading apostrophe (which Excel
 * takes away) keeps them text; a cell formatted as text needs none, but takes a leading apostrophe away all the same.
 */
export function textInput(text: string, numberFormat: string): string {
  if (text === "") return "";
  if (numberFormat === textFormat) return text.startsWith("'") ? `'${text}` : text;
  return startsWithLetter.test(text) && !readAsValue.test(text) ? text : `'${text}`;
}

/** What is typed into a cell for a model's content; "" leaves it blank. */
export function cellInput(content: ModelContent, numberFormat: string): CellContent {
  if (content === null) return "";
  if (typeof content === "string") return textInput(content, numberFormat);
  return typeof content === "object" ? content.formula : content;
}

/** What is typed so that a cell holds again what it held. A text that looks like a formula is told by its value: it is that text. */
export function formerInput(formula: CellContent, value: CellContent, numberFormat: string): CellContent {
  return typeof formula === "string" && formula === value ? textInput(formula, numberFormat) : formula;
}

/** The same of a matrix of cells. */
export function formerInputs(
  formulas: readonly (readonly CellContent[])[],
  values: readonly (readonly CellContent[])[],
  numberFormats: readonly (readonly string[])[],
): CellContent[][] {
  return formulas.map((row, at) =>
    row.map((formula, index) => formerInput(formula, values[at]?.[index] ?? "", numberFormats[at]?.[index] ?? "")),
  );
}

/** Excel tidies formulas when it takes them: blanks go, names get capitals, `@` is added where a function may spill. */
function tidied(formula: string): string {
  return formula.replace(/[\s@]/gu, "").toUpperCase();
}

/** Whether a cell, read back, holds a model's content. `formula` is what the cell was given, `value` what it came to. */
export function holdsContent(content: ModelContent, formula: CellContent, value: CellContent): boolean {
  if (content === null) return formula === "";
  if (typeof content === "object") return typeof formula === "string" && tidied(formula) === tidied(content.formula);
  return value === content && formula === content;
}
