import type { FormKey } from "./formKey";
import { forms } from "./registry";
import type { AnyForm } from "./registry";

/** The header over a property of a form's rows: `("rules", "minTotal")` → `Tổng điểm tối thiểu`. Other words come back unchanged. */
export function headerOf(key: FormKey, field: string): string {
  const form: AnyForm = forms[key];
  if (form.family !== null && field.startsWith(`${form.family.field}.`)) {
    return `${form.family.header} ${field.slice(form.family.field.length + 1)}`;
  }
  return Object.hasOwn(form.fields, field) ? (form.fields[field]?.header ?? field) : field;
}
