import { a1 } from "../core/findings/origin";
import type { ModelCell, ModelRange, SheetModel } from "../forms/model/sheetModel";
import { cellStyles } from "../forms/model/styles";
import type { CellFormats } from "./formats";
import type { SharedStrings } from "./strings";
import { element } from "./xml";

/** What the sheets of a workbook share. */
export interface SharedParts {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
}

const startsWithLetter = /^\p{L}/u;

/** Text that Excel would read as something else, were the cell edited. Formatted as text, a cell needs no sign of it. */
function isQuoted({ content, style }: ModelCell): boolean {
  return typeof content === "string" && content !== "" && cellStyles[style].numberFormat !== "@" && !startsWithLetter.test(content);
}

function contains({ firstRow, lastRow, firstColumn, lastColumn }: ModelRange, row: number, column: number): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

/** Whether protection keeps a cell as it is. */
export function isLocked({ protection }: Pick<SheetModel, "protection">, row: number, column: number): boolean {
  const covers = (range: ModelRange): boolean => contains(range, row, column);
  return protection === undefined || !protection.open.some(covers) || protection.closed.some(covers);
}

function valueOf(content: ModelCell["content"], strings: SharedStrings): { readonly type?: string; readonly value: string } {
  switch (typeof content) {
    case "string":
      return { type: "s", value: String(strings.placeOf(content)) };
    case "boolean":
      return { type: "b", value: content ? "1" : "0" };
    case "number":
      if (Number.isFinite(content)) return { value: String(content) };
      throw new Error("A cell holds no number that a file can keep.");
    default:
      // Nobody calculates on the way into a file, and a formula without its value tells a reader nothing.
      throw new Error("Workbook files are written without formulas.");
  }
}

function cellXml(model: SheetModel, row: number, column: number, cell: ModelCell, { strings, formats }: SharedParts): string {
  const locked = isLocked(model, row, column);
  const s = formats.placeOf({ style: cellStyles[cell.style], locked, quoted: isQuoted(cell) });
  if (cell.content === null || cell.content === "") return element("c", { r: a1(row, column), s });
  const { type, value } = valueOf(cell.content, strings);
  return element("c", { r: a1(row, column), s, t: type }, element("v", {}, value));
}

/** The cells of a sheet, row by row. Text is text, whatever it begins with. */
export function sheetData(model: SheetModel, shared: SharedParts): string {
  const rows = model.rows.map((cells, row) => {
    const height = model.rowHeights.get(row);
    const written = cells.map((cell, column) => (cell === null ? "" : cellXml(model, row, column, cell, shared)));
    return element("row", { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, ...written);
  });
  return element("sheetData", {}, ...rows);
}
