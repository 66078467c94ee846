import { assign, blockColumns } from "../../header/assign";
import type { KnownCodes } from "../../header/codeText";
import { HeaderTexts } from "../../header/columnTexts";
import { isNamedAs } from "../../header/formName";
import type { CellContent, SheetGrid } from "../../model/grid";
import { formKeys } from "../../schema/formKey";
import { isBlankValue } from "../../schema/rawCell";
import { forms } from "../../schema/registry";
import type { IntakeForm } from "../rowContents";
import { isIntakeForm } from "../rowContents";
import type { Layout } from "./layout";
import { LayoutReader, searchedRows } from "./layout";

/** What a sheet that no recognition takes may be. */
export interface Guess {
  /** Null where nothing speaks for one form more than for others. */
  readonly form: IntakeForm | null;
  readonly layout: Layout;
  readonly taken: ReadonlyMap<number, { readonly field: string; readonly confidence: number }>;
  readonly confidence: number;
}

/** So many cells in one row make a table, and no cover or note. */
export const tableWidth = 3;
const tallestHeader = 3;
/** A guess is never as sure as a recognition. */
const guessAtMost = 0.5;
const fieldsAtLeast = 2;

const filledIn = (row: readonly CellContent[] | undefined): number => (row ?? []).filter((value) => !isBlankValue(value)).length;
const hasNumber = (row: readonly CellContent[] | undefined): boolean => (row ?? []).some((value) => typeof value === "number");

/** Whether the row below heads columns that this one leaves open, as under the name of a group: it is a header still, and no data. */
function goesOn(upper: readonly CellContent[] | undefined, lower: readonly CellContent[] | undefined): boolean {
  if (lower === undefined || hasNumber(lower)) return false;
  const opens = lower.some((value, column) => !isBlankValue(value) && isBlankValue(upper?.[column] ?? ""));
  const spans = (upper ?? []).some((value, column) => !isBlankValue(value) && isBlankValue(lower[column] ?? ""));
  return opens && spans;
}

/** The rows that look like the header of a table: the first wide row of words, with something below it. Null where there is none. */
function headerRows({ values }: SheetGrid): readonly [number, number] | null {
  const rows = values.slice(0, searchedRows);
  const first = rows.findIndex((row, at) => filledIn(row) >= tableWidth && !hasNumber(row) && filledIn(values[at + 1]) > 1);
  const start = first >= 0 ? first : rows.findIndex((row) => filledIn(row) >= tableWidth);
  if (start < 0) return null;
  let last = start;
  while (last - start + 1 < tallestHeader && goesOn(values[last], values[last + 1])) last += 1;
  return [start, last];
}

type Taken = Guess["taken"];

function fieldsFor(form: IntakeForm, grid: SheetGrid, layout: Layout, codes: KnownCodes): Taken {
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const block = { ...layout, columns: blockColumns(new HeaderTexts(grid, width), width, layout.firstRow, layout.lastRow) };
  const isNamed = isNamedAs(forms[form], grid.sheet);
  const own = assign(form, block, isNamed);
  const place = form === "villages" || !Object.hasOwn(forms[form].fields, "village") ? null : assign("villages", block, false);
  const taken = new Map<number, { field: string; confidence: number }>();
  for (const field of ["name", "commune"]) {
    const column = place?.fields.get(field);
    if (column !== undefined) taken.set(column, { field, confidence: guessAtMost });
  }
  if (form === "scores") {
    const named = layout.columns.flatMap(({ column, text }) => {
      const code = codes.named(text);
      return code === null ? [] : [{ column, code: code.code as string }];
    });
    for (const { column, code } of named) {
      if (named.filter((other) => other.code === code).length === 1) taken.set(column, { field: code, confidence: guessAtMost });
    }
  }
  for (const { column, field, confidence, reason } of own.columns) {
    if (field !== null && reason !== "ambiguous") taken.set(column, { field, confidence });
  }
  return taken;
}

/** The best guess at a sheet that looks like a table; null where it looks like none. */
export function guessForm(grid: SheetGrid, codes: KnownCodes): Guess | null {
  const rows = headerRows(grid);
  if (rows === null) return null;
  const layout = new LayoutReader(grid).at(...rows);
  const tries = formKeys.filter(isIntakeForm).map((form) => {
    const taken = fieldsFor(form, grid, layout, codes);
    return { form, taken, score: [...taken.values()].reduce((sum, { confidence }) => sum + confidence, 0) };
  });
  const best = Math.max(...tries.map(({ score }) => score));
  const [only, ...others] = tries.filter(({ score, taken }) => score === best && taken.size >= fieldsAtLeast);
  if (only === undefined || others.length > 0) return { form: null, layout, taken: new Map(), confidence: 0 };
  const share = only.score / Math.max(1, layout.columns.length);
  return { form: only.form, layout, taken: only.taken, confidence: Math.round(Math.min(guessAtMost, share) * 100) / 100 };
}
