import type { HeaderBlock } from "../header/assign";
import { assign, blockColumns, isTelling } from "../header/assign";
import type { KnownCodes } from "../header/codeText";
import { HeaderTexts } from "../header/columnTexts";
import type { CriterionColumns } from "../header/criterionColumns";
import { criterionColumns } from "../header/criterionColumns";
import { isNamedAs } from "../header/formName";
import type { HeaderMatch } from "../header/types";
import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import { formKeys } from "../schema/formKey";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";

/** A sheet taken for a form, although the village may stand in it by name, and year, title or level over the table only. */
export interface RecognisedSheet {
  readonly grid: SheetGrid;
  readonly match: HeaderMatch;
  /** The columns of the village's and the commune's name, where there are such. */
  readonly nameColumn: number | null;
  readonly communeColumn: number | null;
  /** Of a score sheet. */
  readonly criteria: CriterionColumns | null;
  readonly lastHeaderRow: number;
  /** The least sure of the columns that the form needs, 0 to 1. */
  readonly confidence: number;
  /** A person said that the sheet is this form, and which column is which. */
  readonly confirmed?: true;
}

const searchedRows = 60;
const tallestHeader = 3;
const nameWeight = 1.5;
const missingWeight = 0.5;
/** So many criterion columns tell a score sheet that does not bear its name. */
const criteriaAtLeast = 2;
/** What criterion columns weigh beside fields, however many they are. */
const criteriaWeight = 2;

/** What a heading, a name column or the file may supply in place of a column. */
const supplied: { readonly [K in FormKey]?: ReadonlySet<string> } = {
  villages: new Set(["code", "commune", "kindLabel"]),
  registrations: new Set(["year", "village", "title"]),
  scores: new Set(["year", "village", "level"]),
  conclusions: new Set(["year", "village", "title"]),
  ledger: new Set(["year", "village", "title"]),
  contributions: new Set(["year"]),
  commendations: new Set(["year"]),
  communications: new Set(["year"]),
};

/** The forms that a sheet may hold. One that bears a form's name is not taken for another form that nobody needs to have. */
function possibleForms({ sheet }: SheetGrid): readonly FormKey[] {
  const bearer = formKeys.find((key) => isNamedAs(forms[key], sheet));
  return bearer === undefined ? formKeys : formKeys.filter((key) => key === bearer || !forms[key].optional);
}

interface Attempt extends RecognisedSheet {
  readonly score: number;
}

/** Whether everything that the form needs has a column, or may be had from elsewhere. */
function canBeRead(match: HeaderMatch, hasName: boolean): boolean {
  const from = supplied[match.form] ?? new Set<string>();
  return match.missing.every((name) => from.has(name) && (hasName || (name !== "village" && name !== "code")));
}

function attempt(grid: SheetGrid, form: FormKey, block: HeaderBlock, place: HeaderMatch, codes: KnownCodes): Attempt | null {
  const spec: AnyForm = forms[form];
  const match = assign(form, block, isNamedAs(spec, grid.sheet));
  const nameColumn = form === "villages" ? null : (place.fields.get("name") ?? null);
  const hasName = form === "villages" ? match.fields.has("name") : nameColumn !== null;
  const titleIsTold = form !== "registrations" || match.fields.has("title") || match.named;
  if (match.fields.size === 0 || !canBeRead(match, hasName) || !isTelling(match, block.columns) || !titleIsTold) return null;
  const criteria = form === "scores" ? criterionColumns(grid, match, codes) : null;
  const found = criteria === null ? 0 : criteria.columns.length + criteria.ambiguous.length;
  if (criteria !== null && found < criteriaAtLeast && !match.named) return null;
  const sure = match.columns.filter(({ field, reason }) => field !== null && reason !== "ambiguous");
  const needed = sure.filter(({ field }) => field !== null && spec.fields[field]?.column === "required");
  const score =
    sure.reduce((sum, { confidence }) => sum + confidence, 0) -
    missingWeight * match.missing.length +
    (match.named ? nameWeight : 0) +
    (found >= criteriaAtLeast ? criteriaWeight : 0);
  return {
    grid,
    match,
    nameColumn,
    communeColumn: form === "villages" ? null : (place.fields.get("commune") ?? null),
    criteria,
    lastHeaderRow: criteria?.lastHeaderRow ?? match.lastRow,
    confidence: Math.min(1, ...needed.map(({ confidence }) => confidence)),
    score,
  };
}

function attemptsAt(grid: SheetGrid, texts: HeaderTexts, width: number, first: number, codes: KnownCodes): readonly Attempt[] {
  const attempts: Attempt[] = [];
  for (let height = 1; height <= tallestHeader && first + height <= grid.values.length; height += 1) {
    const rows = [first, first + height - 1] as const;
    const block: HeaderBlock = { columns: blockColumns(texts, width, ...rows), firstRow: rows[0], lastRow: rows[1] };
    if (block.columns.length < 2) continue;
    const place = assign("villages", block, isNamedAs(forms.villages, grid.sheet));
    attempts.push(...possibleForms(grid).flatMap((form) => attempt(grid, form, block, place, codes) ?? []));
  }
  return attempts;
}

/** Keeps the best; of equal ones of a form the lower start, since what stands above it is a title. Equal ones of several forms stand side by side. */
function ranked(best: readonly Attempt[], found: Attempt): readonly Attempt[] {
  const [lead] = best;
  if (lead === undefined || found.score > lead.score) return [found];
  if (found.score < lead.score) return best;
  if (found.match.form !== lead.match.form) return [...best, found];
  return found.match.lastRow === lead.match.lastRow && found.match.firstRow > lead.match.firstRow ? [found] : best;
}

/**
 * Finds the header of a form in somebody else's sheet. Stricter recognition (`recogniseForm`) wants every column; here a village may be named in
 * place of its code, and year, title, level and commune may stand over the table. Null where no form fits, or two fit equally well.
 */
export function recogniseSheet(grid: SheetGrid, codes: KnownCodes): RecognisedSheet | null {
  const width = grid.values.slice(0, searchedRows).reduce((widest, row) => Math.max(widest, row.length), 0);
  const texts = new HeaderTexts(grid, width);
  let best: readonly Attempt[] = [];
  let until = Math.min(grid.values.length, searchedRows);
  for (let row = 0; row < until; row += 1) {
    for (const found of attemptsAt(grid, texts, width, row, codes)) best = ranked(best, found);
    if (best[0] !== undefined) until = Math.min(until, best[0].match.firstRow + tallestHeader);
  }
  return new Set(best.map(({ match }) => match.form)).size === 1 ? (best[0] ?? null) : null;
}
