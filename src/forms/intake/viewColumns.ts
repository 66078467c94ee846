import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { RecognisedSheet } from "./recogniseSheet";

export interface ViewColumns {
  readonly villageField: "village" | "code" | null;
  readonly code: number | null;
  readonly name: number | null;
  /** A column that is filled in every row of data. */
  readonly anchor: number | null;
}

export function viewColumns({ match, nameColumn }: RecognisedSheet): ViewColumns {
  const spec: AnyForm = forms[match.form];
  const villageField = match.form === "villages" ? "code" : Object.hasOwn(spec.fields, "village") ? "village" : null;
  const code = villageField === null ? null : (match.fields.get(villageField) ?? null);
  const name = match.form === "villages" ? (match.fields.get("name") ?? null) : nameColumn;
  const keys = Object.entries(spec.fields).flatMap(([field, { key }]) => (key && field !== "year" ? (match.fields.get(field) ?? []) : []));
  return { villageField, code, name, anchor: code ?? name ?? keys[0] ?? null };
}

/** The sheet's own columns by field, so that every fault is told with a cell that is there. */
export function sourceColumns(
  fields: ReadonlyMap<string, number>,
  keyed: ReadonlyMap<string, number>,
  { villageField, code, name }: ViewColumns,
): Readonly<Record<string, number>> {
  const village = code ?? name;
  return Object.fromEntries([
    ...keyed,
    ...fields,
    ...(villageField !== null && village !== null ? [[villageField, village] as const] : []),
  ]);
}
