import { quoteSheetName } from "./address";

/** A piece of a formula: string literals are never touched. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}\p{N}_.\\]+!|[^"'!]+?(?=["']|[\p{L}\p{N}_.\\]+!|$)|./gu;

type SheetRewrite = (sheetName: string) => string | null;

const sheetOfPrefix = (prefix: string): string => (prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1));

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Replaces the `Sheet!` prefixes of a formula; `rewrite` answers the new prefix, or null to keep it. */
const rewritePrefixes = (formula: string, rewrite: SheetRewrite): string =>
  formula.includes("!")
    ? formula.replace(pieces, (piece) =>
        piece.endsWith("!") && piece.length > 1 && !piece.startsWith("#") ? (rewrite(sheetOfPrefix(piece)) ?? piece) : piece,
      )
    : formula;

/** The formula after a sheet was renamed. */
export const renameSheetInFormula = (formula: string, oldName: string, newName: string): string =>
  rewritePrefixes(formula, (name) => (sameName(name, oldName) ? `${quoteSheetName(newName)}!` : null));

const reference = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|[\p{L}_\\][\p{L}\p{N}_.\\]*`;

const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The formula after a sheet was deleted: what pointed into it is `#REF!`. */
export const deleteSheetInFormula = (formula: string, sheetName: string): string => {
  if (!formula.includes("!")) return formula;
  const quoted = `'${escapeForPattern(sheetName.replace(/'/g, "''"))}'`;
  const pattern = new RegExp(
    String.raw`("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.'])(?:${quoted}|${escapeForPattern(sheetName)})!(?:${reference})`,
    "giu",
  );
  return formula.replace(pattern, (whole, literal?: string) => literal || (whole.startsWith('"') ? whole : "#REF!"));
};
