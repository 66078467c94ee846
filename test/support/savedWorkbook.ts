import { readFile } from "node:fs/promises";
import type { Sheet, WorkbookModel } from "../../workbench/model/types";
import { readXlsx } from "../../workbench/xlsx/readXlsx";

/** A file as it was saved. */
export async function savedWorkbook(path: string): Promise<WorkbookModel> {
  const read = await readXlsx(new Uint8Array(await readFile(path)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function sheetNamed(workbook: WorkbookModel, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
