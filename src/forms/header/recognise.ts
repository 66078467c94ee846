import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import { formKeys } from "../schema/formKey";
import { forms } from "../schema/registry";
import type { BlockColumn } from "./assign";
import { assign, blockColumns, isTelling } from "./assign";
import { HeaderTexts } from "./columnTexts";
import { isNamedAs } from "./formName";
import type { HeaderMatch } from "./types";

/** Title rows above a header: more than these, and the sheet is no form. */
const searchedRows = 60;
const tallestHeader = 3;
/** What the sheet's name weighs beside its words, and what a missing column costs. In columns. */
const nameWeight = 1.5;
const missingWeight = 0.5;

interface Attempt {
  readonly match: HeaderMatch;
  readonly score: number;
  readonly complete: boolean;
}

function attempt(grid: SheetGrid, form: FormKey, block: readonly BlockColumn[], first: number, last: number): Attempt | null {
  const match = assign(grid, form, block, first, last);
  const complete = match.missing.length === 0 && isTelling(match, block);
  if (match.fields.size + match.ambiguous.length === 0 || (!complete && !match.named)) {
    return null;
  }
  const words = match.columns.reduce(
    (sum, { field, reason, confidence }) => sum + (field === null ? 0 : reason === "ambiguous" ? 0.5 : confidence),
    0,
  );
  return { match, complete, score: words - missingWeight * match.missing.length + (match.named ? nameWeight : 0) };
}

/** The forms that have a field which some column names. */
function namedForms(block: readonly BlockColumn[]): ReadonlySet<FormKey> {
  const named = new Set<FormKey>();
  for (const { candidates } of block) {
    for (const { words } of candidates) {
      for (const { form } of words.hits) {
        named.add(form);
      }
    }
  }
  return named;
}

/** The forms that a sheet may hold. One that bears a form's name is not taken for another form that nobody needs to have. */
function possibleForms({ sheet }: SheetGrid, wanted: readonly FormKey[]): readonly FormKey[] {
  const bearer = formKeys.find((key) => isNamedAs(forms[key], sheet));
  return bearer === undefined ? wanted : wanted.filter((key) => key === bearer || !forms[key].optional);
}

/** The best reading of the header rows that begin at a row; a second and third row are taken only where they tell more. */
function attemptsAt(grid: SheetGrid, texts: HeaderTexts, width: number, first: number, wanted: readonly FormKey[]): readonly Attempt[] {
  const attempts: Attempt[] = [];
  for (let height = 1; height <= tallestHeader && first + height <= grid.values.length; height += 1) {
    const last = first + height - 1;
    const block = blockColumns(texts, width, first, last);
    const named = namedForms(block);
    for (const form of wanted) {
      const found = named.has(form) ? attempt(grid, form, block, first, last) : null;
      if (found !== null) {
        attempts.push(found);
      }
    }
  }
  return attempts;
}

/** Keeps the best: more columns recognised, then fewer rows for the same header. Equal ones of several forms stand side by side. */
function ranked(best: readonly Attempt[], found: Attempt): readonly Attempt[] {
  const lead = best[0];
  if (lead === undefined || found.score > lead.score) {
    return [found];
  }
  if (found.score < lead.score) {
    return best;
  }
  if (found.match.form !== lead.match.form) {
    return [...best, found];
  }
  return found.match.lastRow === lead.match.lastRow && found.match.firstRow > lead.match.firstRow ? [found] : best;
}

/**
 * Finds the header of a standard form in a sheet, by its words: title rows above it, other column orders, extra columns, headers over two or
 * three rows, merged cells, missing diacritics and decomposed Unicode make no difference. The sheet's name only tips the balance.
 * Null where no form's header is there, or where two forms fit equally well.
 */
export function recogniseForm(grid: SheetGrid, wanted: readonly FormKey[] = formKeys): HeaderMatch | null {
  const texts = new HeaderTexts(grid);
  const width = grid.values.slice(0, searchedRows).reduce((widest, row) => Math.max(widest, row.length), 0);
  const possible = possibleForms(grid, wanted);
  let best: readonly Attempt[] = [];
  let lastRow = Math.min(grid.values.length, searchedRows);
  for (let row = 0; row < lastRow; row += 1) {
    for (const found of attemptsAt(grid, texts, width, row, possible)) {
      best = ranked(best, found);
    }
    if (best[0]?.complete === true) {
      // The header is here; only the rows right below could still make more of it.
      lastRow = Math.min(lastRow, best[0].match.firstRow + tallestHeader);
    }
  }
  const forms = new Set(best.map(({ match }) => match.form));
  return forms.size === 1 ? (best[0]?.match ?? null) : null;
}
