import { writeDemo } from "../../../src/app/writeDemo";
import { vi } from "../../../src/i18n";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { WorkbookModel } from "../../../workbench/model/types";
import type { OpenExcel } from "../../excel/support/excelHost";
import { openExcel } from "../../excel/support/excelHost";

/** A deep copy of plain data, such as a workbook in memory. */
export function copyOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, copyOf(each)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value)) copy[key] = copyOf(each);
  return copy as T;
}

let written: WorkbookModel | undefined;

/** The demo district, opened in Excel: written once, a copy for every test. */
export async function openDemo(): Promise<OpenExcel> {
  if (written === undefined) {
    const workbook = createWorkbook("Sheet1");
    const result = await writeDemo(openExcel({ workbook }).excel, vi);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    written = workbook;
  }
  return openExcel({ workbook: copyOf(written) });
}
