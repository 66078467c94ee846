import type { District } from "../../core/domain/district";
import type { Year } from "../../core/domain/names";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import type { FormKey } from "../schema/formKey";
import { forms } from "../schema/registry";

const always: readonly FormKey[] = ["villages", "registrations"];
const forRegistered: readonly FormKey[] = ["criteria", "rules", "scores"];

/** RULINGS 20: the forms without which a year can't be compiled. Those of the evaluation are needed once anyone is registered for the year. */
export function requiredForms(present: ReadonlySet<FormKey>, district: District, year: Year): readonly Finding[] {
  const isAnyoneRegistered = district.registrations.some((registration) => registration.year === year);
  return [...always, ...(isAnyoneRegistered ? forRegistered : [])]
    .filter((key) => !present.has(key))
    .map((key) => finding("missing-form", null, { form: forms[key].sheet }));
}
