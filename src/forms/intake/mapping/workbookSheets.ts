import { foldText } from "../../../core/text/fold";
import { recogniseForm } from "../../header/recognise";
import type { KnownCodes } from "../../header/codeText";
import type { SheetGrid } from "../../model/grid";
import { findForms, isReadable, scoreSheetOf } from "../../read/findTables";
import { isResultSheetName } from "../../read/ownSheets";
import { headingsOf } from "../headings";
import type { RecognisedSheet } from "../recogniseSheet";
import type { IntakeForm } from "../rowContents";
import { isIntakeForm } from "../rowContents";
import { intakeLogSheet, mappingSheet } from "./sheetNames";

/** A sheet of the open workbook that was taken for a form, with the texts over its table. */
export interface ForeignSheet {
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly headings: readonly string[];
}

const copy = /^ \(\d+\)$/u;
const ownTables = [mappingSheet, intakeLogSheet].map(foldText);

/** Whether a sheet bears the name of something of ours that is no form: results, the log, the table of mappings. */
export function isOwnSheetName(sheet: string): boolean {
  const name = foldText(sheet);
  return isResultSheetName(sheet) || ownTables.some((own) => name.startsWith(own) && (name === own || copy.test(name.slice(own.length))));
}

/** The sheets that are read as standard forms as they stand. */
export function takenSheets(grids: readonly SheetGrid[], codes: KnownCodes): ReadonlySet<string> {
  const { byForm } = findForms(grids.filter(({ sheet }) => !isResultSheetName(sheet)));
  const found = [...byForm.values()]
    .flat()
    .filter((one) => isReadable(one) && (one.match.form !== "scores" || scoreSheetOf(one, codes) !== null));
  return new Set(found.map(({ grid }) => grid.sheet));
}

/** Whether a sheet is one of the district's own forms that communes do not send: a fault in its header is told, and is no question of reading. */
export function isDistrictForm(grid: SheetGrid): boolean {
  const match = recogniseForm(grid);
  return match !== null && !isIntakeForm(match.form);
}

/** The same grid from cell A1 on, as files are read: what stands in it then has the sheet's own rows and columns. */
export function fromFirstCell(grid: SheetGrid): SheetGrid {
  const { rowIndex, columnIndex, values, text } = grid;
  if (rowIndex === 0 && columnIndex === 0) return grid;
  const left = Array.from({ length: columnIndex }, () => "");
  const above = Array.from({ length: rowIndex }, () => []);
  return {
    sheet: grid.sheet,
    rowIndex: 0,
    columnIndex: 0,
    values: [...above, ...values.map((row) => [...left, ...row])],
    text: [...above, ...text.map((row) => [...left, ...row])],
  };
}

/** A recognised sheet with what stands over its table; null where it is none that communes send. */
export function foreignSheet(recognised: RecognisedSheet | null): ForeignSheet | null {
  const form = recognised?.match.form;
  if (recognised === null || form === undefined || !isIntakeForm(form)) return null;
  return { recognised, form, headings: headingsOf(recognised.grid, recognised.match.firstRow) };
}
