const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A string literal, a quoted sheet, a word with the structured reference that may follow it (`Bảng[[#All],[Điểm]]`), or a bare one (`[@Điểm]`). */
const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?/gu;

type Rewrite = (word: string, brackets: string) => string;

/** Calls `rewrite` for each word of the formula that can be a table's name: neither function nor sheet. */
const rewriteWords = (formula: string, rewrite: Rewrite): string =>
  formula.replace(pattern, (whole: string, word: string | undefined, brackets: string | undefined, offset: number) => {
    const next = formula.charAt(offset + whole.length);
    // Not compared with undefined: for texts beyond Latin-1 V8 answers "" for a group that took no part.
    return !word || next === "(" || next === "!" ? whole : rewrite(word, brackets ?? "");
  });

/** The formula after a table was renamed: `=SUM(Table1[Điểm])` → `=SUM(ChamDiem[Điểm])`. */
export const renameTableInFormula = (formula: string, oldName: string, newName: string): string =>
  rewriteWords(formula, (word, brackets) => (sameName(word, oldName) ? newName : word) + brackets);

/** Brackets, `#`, `@` and apostrophes in a column's name are written after an apostrophe. */
const escaped = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

const renameInBrackets = (brackets: string, oldName: string, newName: string): string => {
  const inner = brackets.slice(1, -1);
  const isOld = (text: string): boolean => sameName(text.trim(), escaped(oldName));
  if (isOld(inner)) return `[${escaped(newName)}]`;
  if (inner.startsWith("@") && isOld(inner.slice(1))) return `[@${escaped(newName)}]`;
  return `[${inner.replace(/\[((?:[^[\]']|'.)*)\]/g, (whole: string, part: string) => (isOld(part) ? `[${escaped(newName)}]` : whole))}]`;
};

/** The formula after a column of a table was renamed. References without the table's name (within the table itself) are not touched. */
export const renameColumnInFormula = (formula: string, table: string, oldName: string, newName: string): string =>
  rewriteWords(
    formula,
    (word, brackets) => word + (brackets !== "" && sameName(word, table) ? renameInBrackets(brackets, oldName, newName) : brackets),
  );
