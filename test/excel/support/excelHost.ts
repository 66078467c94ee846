import type { ExcelAccess } from "../../../src/excel";
import { excelAccess } from "../../../src/excel";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CustomFunction, FormulaEngine, Sheet, WorkbookModel } from "../../../workbench/model/types";
import { installOfficeInNode } from "../../../workbench/office/nodeClientLibrary";
import type { EmbeddedHost } from "../../../workbench/host";
import { startHost } from "../../../workbench/host";

export interface OpenExcel {
  readonly host: EmbeddedHost;
  readonly workbook: WorkbookModel;
  readonly excel: ExcelAccess;
  readonly sheet: (name: string) => Sheet;
}

export interface OpenOptions {
  readonly workbook?: WorkbookModel;
  readonly engine?: FormulaEngine;
  readonly functions?: readonly CustomFunction[];
  readonly apiVersion?: string;
  readonly payloadLimit?: number;
}

/** Excel's own client library over a workbook in memory, at ExcelApi 1.9 unless told otherwise: what is newer answers ApiNotFound. */
export function openExcel({ workbook = createWorkbook("Sheet1"), engine, apiVersion = "1.9", ...more }: OpenOptions = {}): OpenExcel {
  const host = startHost({ workbook, engine: engine ?? null, apiVersion, ...more });
  const { office } = installOfficeInNode(host);
  const sheet = (name: string): Sheet => {
    const found = workbook.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name} among ${workbook.sheets.map((each) => each.name).join(", ")}`);
    return found;
  };
  return { host, workbook, sheet, excel: excelAccess((version) => office.context.requirements.isSetSupported("ExcelApi", version)) };
}
