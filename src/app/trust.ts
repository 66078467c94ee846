import type { District } from "../core/domain/district";
import type { Year } from "../core/domain/names";
import type { Finding, FindingCode } from "../core/findings/finding";
import { requiredForms } from "../forms/read/requiredForms";
import type { ReadDistrict } from "../forms/read/types";
import { forms } from "../forms/schema/registry";

/** Faults of the forms after which no figure of any year can be trusted (RULINGS 20). */
const fatalCodes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "missing-column",
  "ambiguous-criterion",
  "duplicate-village",
  "duplicate-criterion",
  "veto-out-of-range",
  "rule-out-of-range",
  "criterion-out-of-range",
]);

const essentialForms: ReadonlySet<string> = new Set(Object.values(forms).flatMap((form) => (form.essential ? [form.sheet] : [])));

function isFatal(finding: Finding): boolean {
  if (finding.code === "ambiguous-column") return essentialForms.has(finding.params.form);
  return fatalCodes.has(finding.code);
}

/** What in the forms forbids any figure of the year: forms that are missing, and faults that touch them all. */
export function distrust(
  read: Pick<ReadDistrict, "present" | "findings"> & { readonly district: District },
  year: Year,
): readonly Finding[] {
  return [...requiredForms(read.present, read.district, year), ...read.findings.filter(isFatal)];
}
