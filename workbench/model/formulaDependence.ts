import { hasFormulas } from "./cells";
import type { Sheet, WorkbookModel } from "./types";

/** What changed since formulas were last calculated. */
export interface Changed {
  /** Ids of sheets with changed cells. */
  readonly sheets: ReadonlySet<string>;
  /** Defined names that came, went, or changed. */
  readonly names: ReadonlySet<string>;
}

/** Functions whose result may change with anything, and sheets named as a range (`A:C!B2`, `'A:C'!B2`), which leaves those between unnamed. */
const farReaching = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND\w*|CELL|INFO|SHEETS?)\s*\(|:[\p{L}\p{N}_.]+!|'[^']*:[^']*'!/iu;

/**
 * Whether the change may concern any formula. It does not where the changed sheets hold no formula, and no formula so much as mentions one of them, a table on
 * them, a changed name, or a name that stands for one of these. In doubt it does.
 */
export function concernsFormulas(workbook: WorkbookModel, { sheets, names }: Changed): boolean {
  const changed = workbook.sheets.filter(({ id }) => sheets.has(id));
  // A sheet that is gone can't be looked into any more.
  if (changed.length < sheets.size || changed.some((sheet) => hasFormulas({ ...workbook, sheets: [sheet] }))) return true;
  const words = withNames([...changed.flatMap(wordsOf), ...names], workbook);
  return workbook.sheets.some(({ cells }) =>
    cells.some((row) => row?.some((cell) => cell?.formula !== undefined && mayMean(cell.formula, words))),
  );
}

/** How a formula may name a sheet or what is on it; an apostrophe in a quoted name is doubled. */
function wordsOf({ name, tables }: Sheet): readonly string[] {
  return [name, name.replace(/'/g, "''"), ...tables.map((table) => table.name)];
}

/** The words in lower case, with all defined names that may stand for one of them, be it through another name. */
function withNames(words: readonly string[], { sheets, names }: WorkbookModel): ReadonlySet<string> {
  const all = new Set(words.map((word) => word.toLowerCase()));
  let rest = [...names, ...sheets.flatMap((sheet) => sheet.names)];
  for (let found = true; found;) {
    const meant = rest.filter(({ formula }) => mayMean(formula, all));
    rest = rest.filter((name) => !meant.includes(name));
    for (const { name } of meant) all.add(name.toLowerCase());
    found = meant.length > 0;
  }
  return all;
}

function mayMean(formula: string, words: ReadonlySet<string>): boolean {
  const lower = formula.toLowerCase();
  return farReaching.test(formula) || [...words].some((word) => lower.includes(word));
}
