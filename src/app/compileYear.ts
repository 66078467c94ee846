import { year as yearOf } from "../core/domain/names";
import type { YearResult } from "../core/domain/yearResult";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import { compileYear as compileDistrict } from "../core/summary/compileYear";
import type { ExcelAccess, UndoHandle, WrittenSheet } from "../excel";
import { writeSheets } from "../excel";
import { annualSheets } from "../forms/sheets/annual";
import type { Words } from "../i18n";
import type { ProgressListener } from "./progress";
import { tellStep } from "./progress";
import type { FormsReading } from "./readForms";
import { readForms } from "./readForms";
import type { AppRefusal } from "./refusal";
import { distrust } from "./trust";
import { noFigures } from "./trustedForms";

export interface CompileRequest {
  readonly year: number;
  readonly excel: ExcelAccess;
  /** The language of the sheets. */
  readonly words: Words;
  readonly onProgress?: ProgressListener;
  readonly signal?: AbortSignal;
}

export interface CompiledYear {
  readonly result: YearResult;
  /** In the order in which they stand. */
  readonly sheets: readonly WrittenSheet[];
  /** Of reading, computing and writing. */
  readonly findings: readonly Finding[];
  /** Null where nothing changed. */
  readonly undo: UndoHandle | null;
}

/** The year's figures from forms that were read; the findings of reading come first in the result. */
export function computeYear(
  reading: Pick<FormsReading, "district" | "present" | "findings">,
  year: number,
): Result<YearResult, readonly Finding[]> {
  const distrusted = distrust(reading, yearOf(year));
  if (distrusted.length > 0) return refuse(distrusted);
  const compiled = compileDistrict(reading.district, yearOf(year));
  return compiled.ok ? ok({ ...compiled.value, findings: [...reading.findings, ...compiled.value.findings] }) : compiled;
}

/**
 * The one-click job: reads the forms, works the year out, writes all its sheets. Refused, with nothing written, where no figure can be trusted,
 * where Excel does not let us, and when the signal stops it.
 */
export async function compileYear({ year, excel, words, onProgress, signal }: CompileRequest): Promise<Result<CompiledYear, AppRefusal>> {
  tellStep(onProgress, "reading");
  const reading = await readForms(excel, year);
  if (!reading.ok) return reading;
  if (signal?.aborted) return refuse({ code: "cancelled" });
  tellStep(onProgress, "computing");
  const computed = computeYear(reading.value, year);
  if (!computed.ok) return noFigures(computed.error);
  tellStep(onProgress, "writing");
  const result = computed.value;
  const options = { own: reading.value.workbook.own, marked: true, ...(signal && { signal }) };
  const written = await writeSheets(excel, annualSheets(result, words.sheets), options);
  if (!written.ok) return written;
  const { sheets, findings, undo } = written.value;
  return ok({ result, sheets, findings: [...result.findings, ...findings], undo });
}
