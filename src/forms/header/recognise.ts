import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import { formKeys } from "../schema/formKey";
import { forms } from "../schema/registry";
import type { HeaderBlock } from "./assign";
import { assign, blockColumns, isTelling, requiredFields } from "./assign";
import { HeaderTexts } from "./columnTexts";
import { isNamedAs } from "./formName";
import type { HeaderMatch } from "./types";
import type { Hit } from "./vocabulary";

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

function attempt(form: FormKey, block: HeaderBlock, named: boolean): Attempt | null {
  const match = assign(form, block, named);
  const complete = match.missing.length === 0 && isTelling(match, block.columns);
  if (match.fields.size + match.ambiguous.length === 0 || (!complete && !match.named)) {
    return null;
  }
  const words = match.columns.reduce(
    (sum, { field, reason, confidence }) => sum + (field === null ? 0 : reason === "ambiguous" ? 0.5 : confidence),
    0,
  );
  return { match, complete, score: words - missingWeight * match.missing.length + (match.named ? nameWeight : 0) };
}

/** A sheet in which a header is looked for. */
interface Searched {
  readonly grid: SheetGrid;
  readonly texts: HeaderTexts;
  readonly width: number;
  readonly wanted: readonly FormKey[];
  /** The forms whose name the sheet bears. */
  readonly bears: ReadonlySet<FormKey>;
}

/** The fields of each form that some column may name. */
function namedFields({ texts, width }: Searched, firstRow: number, lastRow: number): ReadonlyMap<FormKey, ReadonlySet<string>> {
  const named = new Map<FormKey, Set<string>>();
  const tell = ({ form, field }: Hit): void => {
    const fields = named.get(form);
    if (fields === undefined) {
      named.set(form, new Set([field]));
    } else {
      fields.add(field);
    }
  };
  for (let column = 0; column < width; column += 1) {
    texts.eachHit(firstRow, lastRow, column, tell);
  }
  return named;
}

/** The forms that a sheet may hold. One that bears a form's name is not taken for another form that nobody needs to have. */
function possibleForms({ sheet }: SheetGrid, wanted: readonly FormKey[]): readonly FormKey[] {
  const bearer = formKeys.find((key) => isNamedAs(forms[key], sheet));
  return bearer === undefined ? wanted : wanted.filter((key) => key === bearer || !forms[key].optional);
}

/** The best reading of the header rows that begin at a row; a second and third row are taken only where they tell more. */
function attemptsAt(searched: Searched, firstRow: number): readonly Attempt[] {
  const { grid, texts, width, wanted, bears } = searched;
  const attempts: Attempt[] = [];
  for (let height = 1; height <= tallestHeader && firstRow + height <= grid.values.length; height += 1) {
    const lastRow = firstRow + height - 1;
    const named = namedFields(searched, firstRow, lastRow);
    let block: HeaderBlock | null = null;
    for (const form of wanted) {
      const fields = named.get(form);
      if (fields === undefined || !(bears.has(form) || requiredFields(form).every((field) => fields.has(field)))) {
        continue;
      }
      block ??= { columns: blockColumns(texts, width, firstRow, lastRow), firstRow, lastRow };
      const found = attempt(form, block, bears.has(form));
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
  const width = grid.values.slice(0, searchedRows).reduce((widest, row) => Math.max(widest, row.length), 0);
  const possible = possibleForms(grid, wanted);
  const bears = new Set(possible.filter((form) => isNamedAs(forms[form], grid.sheet)));
  const searched = { grid, texts: new HeaderTexts(grid, width), width, wanted: possible, bears };
  let best: readonly Attempt[] = [];
  let lastRow = Math.min(grid.values.length, searchedRows);
  for (let row = 0; row < lastRow; row += 1) {
    for (const found of attemptsAt(searched, row)) {
      best = ranked(best, found);
    }
    if (best[0]?.complete === true) {
      // The header is here; only the rows right below could still make more of it.
      lastRow = Math.min(lastRow, best[0].match.firstRow + tallestHeader);
    }
  }
  const found = new Set(best.map(({ match }) => match.form));
  return found.size === 1 ? (best[0]?.match ?? null) : null;
}
