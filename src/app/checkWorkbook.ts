import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import { yearLevels } from "../core/levels/yearLevels";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { requiredForms } from "../forms/read/requiredForms";
import { computeYear } from "./compileYear";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";
import { yearsOf } from "./years";

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function findingsOf(reading: FormsReading, year: number): readonly Finding[] {
  const computed = computeYear(reading, year);
  if (!computed.ok) return computed.error;
  const levels = yearLevels(reading.district, yearOf(year));
  return [...computed.value.findings, ...(levels.ok ? levels.value.findings : levels.error)];
}

/** A workbook without any year still lacks the forms that every year needs. */
function missingForms({ present, district }: FormsReading): readonly Finding[] {
  return requiredForms(present, district, yearOf(0));
}

/** The reconciliation (đối soát): all findings of all years that the workbook has, each once. Writes nothing. */
export async function checkWorkbook(excel: ExcelAccess): Promise<Result<readonly Finding[], ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const years = yearsOf(reading.value.district);
  const ofYears = years.flatMap((year) => findingsOf(reading.value, year));
  return ok(distinct([...missingForms(reading.value), ...reading.value.findings, ...ofYears]));
}
