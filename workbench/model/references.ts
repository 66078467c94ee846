import { columnLetters, columnNumber } from "./address";
import { maxColumns, maxRows } from "./rect";

/** One corner of a reference as it is written: null where the reference is of whole rows or columns. */
export interface ReferenceCorner {
  readonly row: number | null;
  readonly rowFixed: boolean;
  readonly column: number | null;
  readonly columnFixed: boolean;
}

/** `A1`, `$A$1:B2`, `A:C`, `2:3` within a formula, with the sheet it names. */
export interface FormulaReference {
  /** null where no sheet is named: the formula's own. */
  readonly sheet: string | null;
  readonly first: ReferenceCorner;
  /** null for a single cell. */
  readonly last: ReferenceCorner | null;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?\d{1,7}:\$?\d{1,7}`;

/** String literals, structured references, and words that only look like references (functions, names) are passed over. */
const pattern = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|('(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\p{L}\p{N}_.$:])(${cell}(?::${cell})?|${columns}|${rows})(?![\p{L}\p{N}_.(!\[])`,
  "gu",
);

const cornerPattern = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

const parseCorner = (text: string): ReferenceCorner | null => {
  const match = cornerPattern.exec(text);
  if (!match) return null;
  const [, firstDollar = "", letters, secondDollar = "", digits] = match;
  const column = letters ? columnNumber(letters) : null;
  const row = digits ? Number(digits) - 1 : null;
  if ((column !== null && column >= maxColumns) || (row !== null && (row < 0 || row >= maxRows))) return null;
  return {
    column,
    columnFixed: column !== null && firstDollar === "$",
    row,
    rowFixed: (column === null ? firstDollar : secondDollar) === "$",
  };
};

const formatCorner = ({ row, rowFixed, column, columnFixed }: ReferenceCorner): string =>
  (column === null ? "" : (columnFixed ? "$" : "") + columnLetters(column)) + (row === null ? "" : (rowFixed ? "$" : "") + String(row + 1));

const sheetOf = (prefix: string | undefined): string | null =>
  !prefix ? null : prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);

/** Rewrites every reference of a formula. `map` answers the reference in its place, or null where it points at nothing any more (`#REF!`). */
export const mapReferences = (formula: string, map: (reference: FormulaReference) => FormulaReference | null): string =>
  formula.replace(pattern, (whole: string, prefix: string | undefined, text: string | undefined) => {
    // Not compared with undefined: for texts beyond Latin-1 V8 answers "" for a group that took no part.
    if (!text) return whole;
    const [firstText = "", lastText] = text.split(":");
    const first = parseCorner(firstText);
    const last = lastText === undefined ? null : parseCorner(lastText);
    if (first === null || (lastText !== undefined && last === null)) return whole;
    const mapped = map({ sheet: sheetOf(prefix), first, last });
    if (mapped === null) return `${prefix ?? ""}#REF!`;
    return (prefix ?? "") + formatCorner(mapped.first) + (mapped.last ? `:${formatCorner(mapped.last)}` : "");
  });
