import type { Result } from "../../src/core/result";
import { ok, refuse } from "../../src/core/result";
import { faultLine } from "../cli/words";
import type { WorkbookModel } from "../model/types";
import { readXlsx } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import { html } from "./dom";
import type { PageWords } from "./words";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook in these bytes, or one line on why there is none. */
export async function openWorkbook(bytes: Uint8Array, fileName: string, words: PageWords): Promise<Result<WorkbookModel, string>> {
  const opened = await readXlsx(bytes);
  if (opened.ok) return ok(opened.value);
  return refuse(`${words.cannotOpen} ${faultLine(fileName, opened.error)}`);
}

/** Gives the workbook to the browser as a download. */
export async function saveWorkbook(workbook: WorkbookModel, fileName: string): Promise<void> {
  const bytes = await writeXlsx(workbook);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsxType }));
  const link = html("a", { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
