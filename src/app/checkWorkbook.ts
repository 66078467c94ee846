import { checkDistrict, toldOnce } from "../core/checks/checkDistrict";
import { checks } from "../core/checks/registry";
import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import { compileYear } from "../core/summary/compileYear";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { requiredForms } from "../forms/read/requiredForms";
import type { FormKey } from "../forms/schema/formKey";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";
import { distrust } from "./trust";

type ReadForms = Pick<FormsReading, "district" | "present" | "findings">;

const formsOfReport: readonly FormKey[] = ["reportFigures", "reportFunding"];
const formsOfVillages: readonly FormKey[] = ["criteria", "rules", "villages", "registrations", "scores", "conclusions", "ledger"];

/** A workbook without any year still lacks the forms that every year needs; one that only holds the figures of a report lacks nothing. */
function missingForms({ present, district }: ReadForms): readonly Finding[] {
  const isReport = formsOfReport.some((key) => present.has(key)) && !formsOfVillages.some((key) => present.has(key));
  return isReport ? [] : requiredForms(present, district, yearOf(0));
}

/** The reconciliation of forms that were read: what reading told, and what all checks find, each once. A year without trust is told why, and not compiled. */
export function checkForms(reading: ReadForms): readonly Finding[] {
  const found = checkDistrict(reading.district, checks, (district, year) => {
    const distrusted = distrust(reading, year);
    return distrusted.length > 0 ? refuse(distrusted) : compileYear(district, year);
  });
  return toldOnce([...missingForms(reading), ...reading.findings, ...found]);
}

/** The reconciliation (đối soát): all findings of all years and of all checks, each once. Writes nothing. */
export async function checkWorkbook(excel: ExcelAccess): Promise<Result<readonly Finding[], ExcelRefusal>> {
  const reading = await readForms(excel);
  return reading.ok ? ok(checkForms(reading.value)) : reading;
}
