import { year as yearOf } from "../core/domain/names";
import type { Result } from "../core/result";
import type { YearWork } from "../core/yearWork/types";
import { yearWork } from "../core/yearWork/yearWork";
import type { ExcelAccess } from "../excel";
import { isUnfinished } from "../excel";
import { summaryMark } from "../forms/sheets/marks";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";

/** How far the work of a year has come, from what the workbook holds. Writes nothing. */
export async function readYearWork(excel: ExcelAccess, year: number): Promise<Result<YearWork, AppRefusal>> {
  const reading = await trustedForms(excel, year);
  if (!reading.ok) return reading;
  const { district, findings, workbook } = reading.value;
  // One that was left half written, since the pane was closed under it, is none yet.
  const summary = workbook.own.find(({ mark }) => mark.record?.mark === summaryMark(yearOf(year)) && !isUnfinished(mark.record));
  const work = yearWork(district, yearOf(year), { findings, summarySheet: summary?.name ?? null });
  return work.ok ? work : noFigures(work.error);
}
