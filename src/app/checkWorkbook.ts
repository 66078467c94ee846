import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { computeYear } from "./compileYear";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";
import { yearsOf } from "./years";

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function findingsOf(reading: FormsReading, year: number): readonly Finding[] {
  const computed = computeYear(reading, year);
  return computed.ok ? computed.value.findings : computed.error;
}

/** The reconciliation (đối soát): all findings of all years that the workbook has, each once. Writes nothing. */
export async function checkWorkbook(excel: ExcelAccess): Promise<Result<readonly Finding[], ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const years = yearsOf(reading.value.district);
  // A workbook without a year still lacks the forms that any year needs.
  const ofYears = (years.length > 0 ? years : [0]).flatMap((year) => findingsOf(reading.value, year));
  return ok(distinct([...reading.value.findings, ...ofYears]));
}
