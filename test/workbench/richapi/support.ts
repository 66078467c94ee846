import { startHost } from "../../../workbench/host";
import type { EmbeddedHost, HostOptions } from "../../../workbench/host";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { FormulaEngine, WorkbookModel } from "../../../workbench/model/types";
import { installOfficeInNode } from "../../../workbench/office/nodeClientLibrary";
import type { InstalledOffice } from "../../../workbench/office/installOfficeGlobals";

export interface Opened extends InstalledOffice {
  readonly host: EmbeddedHost;
  readonly workbook: WorkbookModel;
}

/** A new host with sheets `Một` and `Hai`, and the real client library talking to it. No formula engine unless given. */
export const openHost = (options: Partial<HostOptions> = {}): Opened => {
  const workbook = options.workbook ?? createWorkbook("Một", "Hai");
  const host = startHost({ engine: null, ...options, workbook });
  return { host, workbook, ...installOfficeInNode(host) };
};

/** Sets each formula's value to what the table says, as an engine would; counts how often it was asked. */
export const tableEngine = (results: Readonly<Record<string, string | number>>): FormulaEngine & { calls: number } => ({
  calls: 0,
  calculate(workbook) {
    this.calls += 1;
    for (const cell of workbook.sheets.flatMap((sheet) => sheet.cells.flatMap((cells) => cells ?? []))) {
      if (cell?.formula !== undefined) cell.value = results[cell.formula] ?? { error: "#NAME?" };
    }
    return Promise.resolve();
  },
});

/** The error Excel answers a batch with. */
export const refusal = async (batch: (context: Excel.RequestContext) => unknown): Promise<OfficeExtension.Error> => {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch was not refused.");
};

/** Writes values, then reads one property back. */
export const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Một");
