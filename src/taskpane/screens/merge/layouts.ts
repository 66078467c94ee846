import { fieldHeaders } from "../../../forms/intake/mapping/fields";
import type { SheetMapping } from "../../../forms/intake/mapping/types";
import type { IntakeForm } from "../../../forms/intake/rowContents";
import { keyFields } from "../../../forms/intake/rowContents";
import type { AnyForm } from "../../../forms/schema/registry";
import { forms } from "../../../forms/schema/registry";
import type { AskedSheet, Questions } from "./port";

/** The forms to choose from, in the order in which their sheets stand. */
export const intakeForms = Object.keys(keyFields) as readonly IntakeForm[];

/** Sheets of one layout, asked about once. */
export interface AskedLayout {
  readonly first: AskedSheet;
  /** Further sheets of the same layout. */
  readonly others: number;
}

export function askedLayouts(sheets: readonly AskedSheet[]): readonly AskedLayout[] {
  const layouts = new Map<string, AskedLayout>();
  for (const sheet of sheets) {
    // Of the open workbook each sheet is confirmed for itself.
    const layout = sheet.file === null ? `${sheet.mark} ${sheet.sheet}` : sheet.mark;
    const known = layouts.get(layout);
    layouts.set(layout, known === undefined ? { first: sheet, others: 0 } : { ...known, others: known.others + 1 });
  }
  return [...layouts.values()];
}

export interface FieldOption {
  readonly field: string;
  readonly label: string;
}

/** What a column of a form may be. */
export interface FieldOptions {
  readonly fields: readonly FieldOption[];
  readonly criteria: readonly FieldOption[];
}

export function fieldOptions(form: IntakeForm, criteria: Questions["criteria"]): FieldOptions {
  const scores = form === "scores" ? criteria : [];
  return {
    fields: [...fieldHeaders(form)].map(([field, label]) => ({ field, label })),
    criteria: scores.map(({ code, name }) => ({ field: code, label: name === "" ? code : `${code} ${name}` })),
  };
}

/** What somebody says of a layout; `form` null: not to be taken in; undefined: not said yet. */
export interface Answer {
  readonly form: IntakeForm | null | undefined;
  /** By place of the column in the question; null: not used. */
  readonly fields: readonly (string | null)[];
}

/** The best guess, as the first answer. A mere guess of "nothing" is left for the person to say. */
export function proposedAnswer({ proposal, columns }: AskedSheet): Answer {
  return { form: proposal.form ?? undefined, fields: columns.map(({ field }) => field) };
}

/** The answer for another form: columns keep what that form has too. */
export function answerFor(form: Answer["form"], { fields }: Answer, criteria: Questions["criteria"]): Answer {
  if (form === null || form === undefined) return { form, fields };
  const options = fieldOptions(form, criteria);
  const known = new Set([...options.fields, ...options.criteria].map(({ field }) => field));
  return { form, fields: fields.map((field) => (field !== null && known.has(field) ? field : null)) };
}

/** Fields that several columns claim: only one of them can be it. */
export function claimedTwice({ form, fields }: Answer): ReadonlySet<string> {
  if (form === null || form === undefined) return new Set();
  return new Set(fields.filter((field, index): field is string => field !== null && fields.indexOf(field) !== index));
}

/** Headers of fields without which a form can't be read, and that no column is. */
export function lackingHeaders({ form, fields }: Answer): readonly string[] {
  if (form === null || form === undefined) return [];
  const { fields: specs }: AnyForm = forms[form];
  // A village may be named by its name instead of its code.
  const taken = new Set(fields.map((field) => (field === "name" && !Object.hasOwn(specs, "name") ? "village" : field)));
  return Object.entries(specs).flatMap(([field, { column, header }]) => (column === "required" && !taken.has(field) ? [header] : []));
}

/** The answer as it is remembered. */
export function mappingOf(sheet: AskedSheet, { form, fields }: Answer): SheetMapping {
  const used = form === null || form === undefined ? [] : fields;
  const columns = sheet.proposal.columns.map(({ header }, index) => ({ header, field: used[index] ?? null }));
  return { ...sheet.proposal, form: form ?? null, columns };
}

/** Confidence in three words: nobody can tell 0.61 from 0.67. */
export function confidenceWord(confidence: number): "low" | "middle" | "high" {
  if (confidence < 0.5) return "low";
  return confidence < 0.8 ? "middle" : "high";
}
