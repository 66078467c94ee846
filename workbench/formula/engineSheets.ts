import type { ICellData, IWorkbookData, LocaleType } from "@univerjs/core";
import { quoteSheetName } from "../model/address";
import { maxColumns, maxRows } from "../model/rect";
import type { Cell, CellError, CellValue, ErrorCode, Sheet, WorkbookModel } from "../model/types";
import type { Room } from "./room";

/** Univer's cell types: text, number, boolean. */
const cellType = { text: 1, number: 2, boolean: 3 } as const;
const errorCodes: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** What stands in a cell for one calculation: a formula in words the engine knows, a value, or nothing. */
export type CellChoice = (
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
) => { readonly formula: string } | { readonly value: CellValue };

export const unitId = "workbook";

/** The workbook as the engine takes it; types are always told, so that a text of digits stays text. */
export function engineWorkbook(workbook: WorkbookModel, room: Room, choose: CellChoice, locale: LocaleType): IWorkbookData {
  const sheets: IWorkbookData["sheets"] = {};
  for (const sheet of workbook.sheets) {
    const columns = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    sheets[sheet.id] = {
      id: sheet.id,
      name: sheet.name,
      rowCount: Math.min(maxRows, Math.max(sheet.cells.length + room.extra.rows, room.least.rows)),
      columnCount: Math.min(maxColumns, Math.max(columns + room.extra.columns, room.least.columns)),
      cellData: engineCells(sheet, choose),
    };
  }
  return { id: unitId, name: "", appVersion: "", locale, styles: {}, sheetOrder: workbook.sheets.map(({ id }) => id), sheets };
}

function engineCells(sheet: Sheet, choose: CellChoice): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const choice = choose(sheet, row, column, cell);
      const engineCell = "formula" in choice ? { f: choice.formula } : engineValue(choice.value);
      if (engineCell !== null) line[column] = engineCell;
    });
    data[row] = line;
  });
  return data;
}

function engineValue(value: CellValue): ICellData | null {
  switch (typeof value) {
    case "string":
      return { v: value, t: cellType.text };
    case "number":
      return { v: value, t: cellType.number };
    case "boolean":
      return { v: value ? 1 : 0, t: cellType.boolean };
    default:
      return value === null ? null : { v: value.error, t: cellType.text };
  }
}

/** A result of the engine as a raw value. A blank result shows as 0, as in Excel; a link as its text. */
export function modelValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v;
  if (typeof value === "string") {
    const error = errorCodes.find((code) => code === value);
    return error === undefined ? value : ({ error } satisfies CellError);
  }
  if (cell?.t === cellType.boolean) return value === 1 || value === true;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = cell?.p?.body?.dataStream;
  return text === undefined ? 0 : text.replace(/\r\n$/, "");
}

/** The workbook's names as the engine registers them; a sheet's own are put in place before (`sheetNames.ts`). */
export function engineNames(
  workbook: WorkbookModel,
  everywhere: string,
): { id: string; name: string; formulaOrRefString: string; localSheetId: string }[] {
  return workbook.names.map(({ name, formula }, index) => {
    const body = formula.replace(/^=/, "");
    const isReference = /^(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]/i.test(body);
    return { id: `name${index}`, name, formulaOrRefString: isReference ? requoted(body) : `=${body}`, localSheetId: everywhere };
  });
}

/** The engine wants names of sheets quoted as Excel does. */
function requoted(reference: string): string {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, at);
  return `${quoteSheetName(name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name)}${reference.slice(at)}`;
}
