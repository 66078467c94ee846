import { formatAbsoluteRect, quoteSheetName } from "../model/address";
import type { Rect, Sheet, Table, WorkbookModel } from "../model/types";
import { joinTokens, tokenize } from "../xlsx/formulas/tokens";
import type { Token } from "../xlsx/formulas/tokens";

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes structured references (`ChamDiem[[#All],[1.1]]`, `[@Điểm]`) as the ranges that they mean for a formula at `place`
 * (https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e). A column that the table has not
 * is `#REF!`, a row outside the table `#VALUE!`; a name that is no table is left alone.
 */
export function withoutTableReferences(formula: string, place: FormulaPlace, workbook: WorkbookModel): string {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  if (!mayName(formula, tables)) return formula;
  const tokens = tokenize(formula);
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    const hasBracket = next?.kind === "bracket";
    const isCallOrSheet = next?.text === "(" || next?.text === "!" || result[result.length - 1]?.text === "!";
    const named =
      token.kind === "name" && !isCallOrSheet
        ? tables.find(({ table }) => table.name.toLowerCase() === token.text.toLowerCase())
        : undefined;
    if (named !== undefined) {
      result.push({ kind: "other", text: reference(named.sheet, named.table, hasBracket ? next.text : "[]", place) });
      if (hasBracket) at += 1;
    } else if (token.kind === "bracket" && tokens[at - 1]?.kind !== "name" && next?.kind !== "name") {
      const around = place.sheet.tables.find(({ range }) => holds(range, place));
      result.push(around === undefined ? token : { kind: "other", text: reference(place.sheet, around, token.text, place) });
    } else result.push(token);
  }
  return joinTokens(result);
}

/** A quick look, so that most formulas need not be taken apart. */
function mayName(formula: string, tables: readonly { readonly table: Table }[]): boolean {
  if (tables.length === 0) return false;
  const lower = formula.toLowerCase();
  return lower.includes("[") || tables.some(({ table }) => lower.includes(table.name.toLowerCase()));
}

interface Parts {
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

function reference(sheet: Sheet, table: Table, bracket: string, place: FormulaPlace): string {
  const { items, columns } = parse(bracket.slice(1, -1).trim());
  const rows = rowsOf(table, items, sheet === place.sheet ? place.row : -1);
  if (rows === null) return items.includes("#this row") ? "#VALUE!" : "#REF!";
  const numbers = columns.map((name) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (numbers.includes(-1)) return "#REF!";
  const { firstColumn, lastColumn } = table.range;
  const rect: Rect = {
    ...rows,
    firstColumn: numbers.length === 0 ? firstColumn : firstColumn + Math.min(...numbers),
    lastColumn: numbers.length === 0 ? lastColumn : firstColumn + Math.max(...numbers),
  };
  return `${quoteSheetName(sheet.name)}!${formatAbsoluteRect(rect)}`;
}

function parse(inner: string): Parts {
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    return { items: ["#this row"], columns: rest === "" ? [] : rest.startsWith("[") ? bracketed(rest) : [unescape(rest)] };
  }
  if (!inner.startsWith("["))
    return inner.startsWith("#")
      ? { items: [inner.toLowerCase()], columns: [] }
      : { items: [], columns: inner === "" ? [] : [unescape(inner)] };
  const pieces = bracketed(inner, false);
  const isItem = (piece: string): boolean => piece.startsWith("#");
  return {
    items: pieces.filter(isItem).map((piece) => piece.toLowerCase()),
    columns: pieces.filter((piece) => !isItem(piece)).map(unescape),
  };
}

/** The contents of `[a],[b]:[c]`. */
function bracketed(text: string, plain = true): string[] {
  return Array.from(text.matchAll(/\[((?:[^'[\]]|'[^])*)\]/g), ([, content = ""]) => (plain ? unescape(content) : content.trim()));
}

/** An apostrophe takes the special meaning of the next character (`'#`, `'[`, `''`). */
function unescape(name: string): string {
  return name.trim().replace(/'([^])/g, "$1");
}

function rowsOf(table: Table, items: readonly string[], row: number): Pick<Rect, "firstRow" | "lastRow"> | null {
  const { firstRow, lastRow } = table.range;
  const data = { firstRow: firstRow + (table.showHeaders ? 1 : 0), lastRow: lastRow - (table.showTotals ? 1 : 0) };
  const parts = (items.length === 0 ? ["#data"] : items).map((item) => {
    if (item === "#all") return { firstRow, lastRow };
    if (item === "#data") return data;
    if (item === "#headers") return table.showHeaders ? { firstRow, lastRow: firstRow } : null;
    if (item === "#totals") return table.showTotals ? { firstRow: lastRow, lastRow } : null;
    return row >= data.firstRow && row <= data.lastRow ? { firstRow: row, lastRow: row } : null;
  });
  const found = parts.flatMap((part) => part ?? []);
  if (found.length < parts.length) return null;
  return { firstRow: Math.min(...found.map((part) => part.firstRow)), lastRow: Math.max(...found.map((part) => part.lastRow)) };
}

function holds(range: Rect, { row, column }: FormulaPlace): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}
