import type { Result } from "../core/result";
import { ok } from "../core/result";
import { foldText } from "../core/text/fold";
import type { ExcelAccess, ExcelRefusal, WorkbookReading } from "../excel";
import { readWorkbook } from "../excel";
import { recogniseForm } from "../forms/header/recognise";
import { isResultSheetName } from "../forms/read/ownSheets";
import { mappingMark, mappingSheet } from "../forms/intake/mapping/sheetNames";
import type { StoredMappings } from "../forms/intake/mapping/stored";
import { noMappings } from "../forms/intake/mapping/stored";
import type { MappedReading } from "../forms/intake/mapping/readMapped";
import type { SheetGrid } from "../forms/model/grid";
import { readDistrict } from "../forms/read/readDistrict";
import type { ReadDistrict } from "../forms/read/types";
import { forms } from "../forms/schema/registry";

/** What the workbook's forms say, and what else stands in it. */
export interface FormsReading extends ReadDistrict {
  /** `grids` are the sheets in standard forms: the only ones that are ever written into. */
  readonly workbook: WorkbookReading;
  /** Sheets of the user's own in layouts of their own, that are read as a person confirmed it; never written into. */
  readonly foreign: MappedReading["foreign"];
  /** How sheets are read, as people confirmed it. */
  readonly stored: StoredMappings;
}

/** Score sheets may be one a year. Years beyond these are found too, by their headers, a round trip later. */
const firstScoreYear = 2015;
const lastScoreYear = 2040;

export function formSheets(): readonly string[] {
  const years = Array.from({ length: lastScoreYear - firstScoreYear + 1 }, (_, index) => firstScoreYear + index);
  return [mappingSheet, ...Object.values(forms).map((form) => form.sheet), ...years.map((year) => `${forms.scores.sheet} ${year}`)];
}

/** Where confirmed mappings are kept. */
export const ownTable = { mark: mappingMark, name: mappingSheet };

/** Whether a table says something of a sheet: it may be one that is to be read as a person confirmed it. */
function isNamedIn(tables: readonly SheetGrid[], sheet: string): boolean {
  const name = foldText(sheet);
  return tables.some(({ values }) => values.some((row) => row.some((value) => typeof value === "string" && foldText(value) === name)));
}

/** What a reading of the workbook's cells says; confirmed sheets of the user's own are gone into where the workbook has mappings, and loaded then. */
export async function formsIn(workbook: WorkbookReading, scoresOf?: number): Promise<FormsReading> {
  const options = scoresOf === undefined ? {} : { scoresOf };
  if (workbook.tables.length === 0) {
    return { ...readDistrict(workbook.grids, options), stored: noMappings, foreign: [], workbook };
  }
  const { mappedForms } = await import("./mapping/mappedForms");
  return mappedForms(workbook, options);
}

/** Reads all forms of the workbook, under whatever names; of the scores only those of one year, where it is given. */
export async function readForms(excel: ExcelAccess, scoresOf?: number): Promise<Result<FormsReading, ExcelRefusal>> {
  const reading = await readWorkbook(excel, {
    formSheets: formSheets(),
    isForm: (grid, tables) => !isResultSheetName(grid.sheet) && (recogniseForm(grid) !== null || isNamedIn(tables, grid.sheet)),
    ownTable,
  });
  return reading.ok ? ok(await formsIn(reading.value, scoresOf)) : reading;
}
