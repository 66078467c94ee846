import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { refuse } from "../core/result";
import type { ExcelAccess } from "../excel";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";
import type { AppRefusal } from "./refusal";
import { distrust } from "./trust";

/** Reads the forms for one year; refused where they allow no figure of it (RULINGS 20). */
export async function trustedForms(excel: ExcelAccess, year: number): Promise<Result<FormsReading, AppRefusal>> {
  const reading = await readForms(excel, year);
  if (!reading.ok) return reading;
  const distrusted = distrust(reading.value, yearOf(year));
  return distrusted.length > 0 ? noFigures(distrusted) : reading;
}

export function noFigures(findings: readonly Finding[]): Result<never, AppRefusal> {
  return refuse({ code: "no-figures", findings });
}
