import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { Adjustment } from "../core/whatIf/adjustment";
import type { Comparer } from "../core/whatIf/compare";
import { createComparer } from "../core/whatIf/compare";
import type { PresentValues } from "../core/whatIf/present";
import { presentValues } from "../core/whatIf/present";
import type { WhatIfRefusal, WhatIfResult } from "../core/whatIf/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../excel";
import { writeSheets } from "../excel";
import { whatIfSheet } from "../forms/sheets/whatIfSheet";
import type { TrialWords } from "../forms/sheets/whatIfWords";
import type { FormsReading } from "./readForms";
import type { AppRefusal } from "./refusal";
import { trustedForms } from "./trustedForms";

/** A year that was read, on which adjustments can be tried as often as wished: the workbook is not asked again. */
export interface WhatIfDesk {
  readonly year: number;
  readonly present: PresentValues;
  readonly compare: Comparer;
}

export interface WriteWhatIfRequest {
  readonly year: number;
  readonly adjustments: readonly Adjustment[];
  readonly excel: ExcelAccess;
  /** The language of the sheet. */
  readonly words: TrialWords;
}

export interface WrittenWhatIf {
  /** Of the workbook as it was when the sheet was written; `desk` goes on from there. */
  readonly result: WhatIfResult;
  readonly desk: WhatIfDesk;
  readonly sheet: string;
  readonly findings: readonly Finding[];
  /** Null where the sheet already said just this. */
  readonly undo: UndoHandle | null;
}

async function readDesk(
  excel: ExcelAccess,
  ofYear: number,
): Promise<Result<{ readonly reading: FormsReading; readonly desk: WhatIfDesk }, AppRefusal>> {
  const reading = await trustedForms(excel, ofYear);
  if (!reading.ok) return reading;
  const { district } = reading.value;
  const year = yearOf(ofYear);
  const comparer = createComparer(district, year);
  if (!comparer.ok) return comparer;
  return ok({ reading: reading.value, desk: { year, present: presentValues(district, year), compare: comparer.value } });
}

/** Reads the forms of a year once. Writes nothing; refused where no figure of the year can be trusted. */
export async function openWhatIf(excel: ExcelAccess, year: number): Promise<Result<WhatIfDesk, AppRefusal>> {
  const read = await readDesk(excel, year);
  return read.ok ? ok(read.value.desk) : read;
}

/**
 * Writes the comparison to the sheet `Thử điều chỉnh <năm>`. The forms are read anew, so that the sheet never tells figures of a workbook that has
 * changed since; nothing is written where an adjustment no longer fits it.
 */
export async function writeWhatIf({
  year,
  adjustments,
  excel,
  words,
}: WriteWhatIfRequest): Promise<Result<WrittenWhatIf, WhatIfRefusal | ExcelRefusal>> {
  const read = await readDesk(excel, year);
  if (!read.ok) return read;
  const { reading, desk } = read.value;
  const compared = desk.compare(adjustments);
  if (!compared.ok) return compared;
  const model = whatIfSheet(compared.value, words);
  const written = await writeSheets(excel, [model], { own: reading.workbook.own, marked: true });
  if (!written.ok) return written;
  const { sheets, findings, undo } = written.value;
  return ok({ result: compared.value, desk, sheet: sheets[0]?.name ?? model.name, findings, undo });
}
