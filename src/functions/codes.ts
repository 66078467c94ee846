import type { Criterion } from "../core/domain/district";
import type { CriterionCode } from "../core/domain/names";
import { criterionCode } from "../core/domain/names";
import { foldText } from "../core/text/fold";
import type { CellContent } from "../forms/model/grid";
import { oneRow } from "./cells";
import { rememberTables } from "./contentCache";
import { invalid } from "./faults";

/** The row of criterion codes over the scores: a code a column, null where the head is blank. */
export type CodeRow = readonly (CriterionCode | null)[];

/**
 * The codes of an argument, each as the table of criteria spells it. A head that is no code is refused rather than left out: a misspelt code would take its
 * points away without a sign.
 */
export function codesIn(argument: unknown, name: string, criteria: readonly Criterion[]): CodeRow {
  const read = readersOf(criteria);
  const { codes, fault } = read(argument, name);
  if (fault !== null) return invalid((words) => words[fault.code](name, fault.cell));
  if (codes.every((code) => code === null)) return invalid((words) => words.noCodes(name));
  return codes;
}

interface ReadCodes {
  readonly codes: CodeRow;
  readonly fault: { readonly code: "unknownCode" | "ambiguousCode" | "repeatedCode"; readonly cell: string } | null;
}

type CodeReader = (argument: unknown, name: string) => ReadCodes;

/** One reader a table of criteria, which lives as long as that table is remembered. */
const readers = new WeakMap<readonly Criterion[], CodeReader>();

function readersOf(criteria: readonly Criterion[]): CodeReader {
  const known = readers.get(criteria);
  if (known) return known;
  const spell = spellingOf(criteria);
  const remember = rememberTables((rows) => readCodes(oneRow(rows, ""), spell));
  const reader: CodeReader = (argument, name) => {
    oneRowShape(argument, name);
    return remember(argument);
  };
  readers.set(criteria, reader);
  return reader;
}

function oneRowShape(argument: unknown, name: string): void {
  if (Array.isArray(argument) && argument.length > 1) oneRow(argument, name);
}

type Spelling = (cell: CellContent) => CriterionCode | { readonly fault: "unknownCode" | "ambiguousCode" };

function readCodes(cells: readonly CellContent[], spell: Spelling): ReadCodes {
  const codes: (CriterionCode | null)[] = [];
  const seen = new Set<CriterionCode>();
  for (const cell of cells) {
    if (foldText(String(cell)) === "") {
      codes.push(null);
      continue;
    }
    const code = spell(cell);
    if (typeof code === "object") return { codes: [], fault: { code: code.fault, cell: String(cell) } };
    if (seen.has(code)) return { codes: [], fault: { code: "repeatedCode", cell: code } };
    seen.add(code);
    codes.push(code);
  }
  return { codes, fault: null };
}

/** A code that Excel turned into a number means the one code of that number: 1.1 may be `1.1` or `1.10`, and where both exist nobody can tell. */
function spellingOf(criteria: readonly Criterion[]): Spelling {
  const byText = new Map(criteria.map(({ code }) => [foldText(code), code]));
  const numeric = [...new Set(byText.values())].filter((code) => /^\d+([.,]\d+)?$/u.test(code));
  return (cell) => {
    if (typeof cell !== "number") return byText.get(foldText(String(cell))) ?? { fault: "unknownCode" };
    const [first, second] = numeric.filter((code) => Number(code.replace(",", ".")) === cell);
    if (second !== undefined) return { fault: "ambiguousCode" };
    return first ?? { fault: "unknownCode" };
  };
}

/** Heads that are blank stand over nothing; their column is given a code that no criterion has. */
export function columnCodes(codes: CodeRow): readonly CriterionCode[] {
  return codes.map((code) => code ?? criterionCode(""));
}
