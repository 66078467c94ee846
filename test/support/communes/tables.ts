import type { MergeContent } from "../../../src/core/merge/mergeRow";
import { headerOf } from "../../../src/forms/schema/headerOf";
import type { IntakeForm } from "../../../src/forms/intake/rowContents";
import { forms } from "../../../src/forms/schema/registry";
import type { AnyForm } from "../../../src/forms/schema/registry";
import type { CommuneRow } from "./content";

export type Cell = MergeContent | null;

/** A table as its cells stand in a sheet, the header first. */
export type Cells = readonly (readonly Cell[])[];

export const years = (rows: readonly CommuneRow[]): readonly number[] => [...new Set(rows.map((row) => Number(row.get("year"))))].sort();
export const ofYear = (rows: readonly CommuneRow[], year: number): readonly CommuneRow[] => rows.filter((row) => row.get("year") === year);

/** The criteria that rows of scores hold. */
export function codesOf(rows: readonly CommuneRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.keys()].filter((name) => !Object.hasOwn(forms.scores.fields, name))))];
}

export function columnsOf(form: IntakeForm, rows: readonly CommuneRow[]): readonly string[] {
  const spec: AnyForm = forms[form];
  const own = Object.keys(spec.fields).filter((name) => spec.fields[name]?.column === "required" || rows.some((row) => row.has(name)));
  return form === "scores" ? [...own, ...codesOf(rows)] : own;
}

export const valuesOf = (columns: readonly string[], rows: readonly CommuneRow[]): Cells =>
  rows.map((row) => columns.map((name) => row.get(name) ?? null));

/** A form's table with its own headers. */
export function tableOf(form: IntakeForm, rows: readonly CommuneRow[], without: readonly string[] = []): Cells {
  const columns = columnsOf(form, rows).filter((name) => !without.includes(name));
  return [columns.map((column) => headerOf(form, column)), ...valuesOf(columns, rows)];
}

export const dates = (columns: readonly string[]): readonly number[] =>
  columns.flatMap((name, index) => (name === "decisionDate" ? [index] : []));
