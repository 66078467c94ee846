import type { FormKey } from "../schema/formKey";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { HeaderCandidate, HeaderTexts } from "./columnTexts";
import { familySuffix } from "./family";
import { headerKeys } from "./keys";
import type { ColumnMatch, HeaderMatch } from "./types";
import { confidences } from "./vocabulary";

/** What the columns of some header rows might be, for every form at once. */
export interface BlockColumn {
  readonly column: number;
  readonly candidates: readonly HeaderCandidate[];
}

export function blockColumns(texts: HeaderTexts, width: number, first: number, last: number): readonly BlockColumn[] {
  const columns: BlockColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    const candidates = texts.candidates(first, last, column);
    if (candidates.length > 0) {
      columns.push({ column, candidates });
    }
  }
  return columns;
}

function columnOf(form: FormKey, { column, candidates }: BlockColumn): ColumnMatch {
  const family = forms[form].family;
  const shown = candidates[0]?.text ?? "";
  let best: ColumnMatch = { column, text: shown, field: null, confidence: 0, reason: "unknown" };
  for (const candidate of candidates) {
    const hit = candidate.words.hits.find((found) => found.form === form);
    if (hit !== undefined && confidences[hit.reason] > best.confidence) {
      best = { column, text: candidate.text, field: hit.field, confidence: confidences[hit.reason], reason: hit.reason };
    }
    const suffix = family === null ? null : familySuffix(family, candidate.text);
    if (family !== null && suffix !== null && best.confidence < 1) {
      best = {
        column,
        text: candidate.text,
        field: suffix === "" ? family.field : `${family.field}.${suffix}`,
        confidence: 1,
        reason: "family",
      };
    }
  }
  return best;
}

/** Of several columns that fit a field, the surest; two that are equally sure are ambiguous, and neither is taken. */
function settled(columns: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const best = new Map<string, ColumnMatch[]>();
  for (const match of columns) {
    if (match.field !== null) {
      const rivals = best.get(match.field) ?? [];
      const lead = rivals[0]?.confidence ?? 0;
      best.set(match.field, match.confidence > lead ? [match] : match.confidence === lead ? [...rivals, match] : rivals);
    }
  }
  return columns.map((match) => {
    const rivals = match.field === null ? [] : (best.get(match.field) ?? []);
    if (match.field === null || (rivals.length === 1 && rivals[0] === match)) {
      return match;
    }
    return rivals.includes(match)
      ? { ...match, confidence: 0, reason: "ambiguous" as const }
      : { ...match, field: null, confidence: 0, reason: "unknown" as const };
  });
}

/** Header rows that may be the header of a form. */
export interface HeaderBlock {
  readonly columns: readonly BlockColumn[];
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Reads some header rows as the header of one form. `named`: whether the sheet bears its name. */
export function assign(form: FormKey, { columns: block, firstRow, lastRow }: HeaderBlock, named: boolean): HeaderMatch {
  const spec = forms[form];
  const columns = settled(block.map((column) => columnOf(form, column)));
  const fields = new Map<string, number>();
  const family = new Map<string, number>();
  const ambiguous: { name: string; column: number }[] = [];
  for (const { field, column, reason } of columns) {
    if (field !== null && (reason === "ambiguous" || field === spec.family?.field)) {
      ambiguous.push({ name: field, column });
    } else if (field !== null) {
      fields.set(field, column);
      if (reason === "family" && spec.family !== null) {
        family.set(field.slice(spec.family.field.length + 1), column);
      }
    }
  }
  const found = new Set([...fields.keys(), ...ambiguous.map(({ name }) => name)]);
  const missing = requiredFields(form).filter((name) => !found.has(name));
  return { form, firstRow, lastRow, columns, fields, family, missing, ambiguous, named };
}

const required: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(forms).map(([key, { fields }]) => [
    key,
    Object.entries(fields).flatMap(([name, { column }]) => (column === "required" ? [name] : [])),
  ]),
);

/** The fields without whose columns a form can't be read. */
export function requiredFields(form: FormKey): readonly string[] {
  return required.get(form) ?? [];
}

/** What tells a form from its look-alikes. */
interface Telling {
  readonly fields: readonly string[];
  readonly unlike: ReadonlySet<string>;
}

function tellingOf({ fields, unlike }: AnyForm): Telling {
  return {
    fields: Object.entries(fields).flatMap(([name, { column }]) => (column === "telling" ? [name] : [])),
    unlike: new Set(unlike.map((words) => headerKeys(words).plain)),
  };
}

const tellings: ReadonlyMap<string, Telling> = new Map(Object.entries(forms).map(([key, form]) => [key, tellingOf(form)]));

/** Whether a header that has every required column is surely this form's and not a look-alike's. */
export function isTelling(match: HeaderMatch, block: readonly BlockColumn[]): boolean {
  const telling = tellings.get(match.form);
  if (match.named || telling === undefined) {
    return true;
  }
  return (
    (telling.fields.length === 0 || telling.fields.some((name) => match.fields.has(name))) &&
    (telling.unlike.size === 0 || !block.some(({ candidates }) => candidates.some(({ words }) => telling.unlike.has(words.keys.plain))))
  );
}
