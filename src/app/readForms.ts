import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal, WorkbookReading } from "../excel";
import { readWorkbook } from "../excel";
import { recogniseForm } from "../forms/header/recognise";
import { isResultSheetName } from "../forms/read/ownSheets";
import { readDistrict } from "../forms/read/readDistrict";
import type { ReadDistrict } from "../forms/read/types";
import { forms } from "../forms/schema/registry";

/** What the workbook's forms say, and what else stands in it. */
export interface FormsReading extends ReadDistrict {
  readonly workbook: WorkbookReading;
}

/** Score sheets may be one a year. Years beyond these are found too, by their headers, a round trip later. */
const firstScoreYear = 2015;
const lastScoreYear = 2040;

function formSheets(): readonly string[] {
  const years = Array.from({ length: lastScoreYear - firstScoreYear + 1 }, (_, index) => firstScoreYear + index);
  return [...Object.values(forms).map((form) => form.sheet), ...years.map((year) => `${forms.scores.sheet} ${year}`)];
}

/** Reads all forms of the workbook, under whatever names; of the scores only those of one year, where it is given. */
export async function readForms(excel: ExcelAccess, scoresOf?: number): Promise<Result<FormsReading, ExcelRefusal>> {
  const reading = await readWorkbook(excel, {
    formSheets: formSheets(),
    isForm: (grid) => !isResultSheetName(grid.sheet) && recogniseForm(grid) !== null,
  });
  return reading.ok
    ? ok({ ...readDistrict(reading.value.grids, scoresOf === undefined ? {} : { scoresOf }), workbook: reading.value })
    : reading;
}
