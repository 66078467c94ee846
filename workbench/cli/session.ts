import type { ExcelAccess } from "../../src/excel";
import { excelAccess } from "../../src/excel";
import type { EmbeddedHost } from "../host";
import { startHost } from "../host";
import { hasFormulas } from "../model/cells";
import type { CustomFunction, FormulaEngine, WorkbookModel } from "../model/types";
import { installOfficeInNode } from "../office/nodeClientLibrary";
import { readXlsx } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import { readBytes, writeWhole } from "./files";
import { Refused } from "./refused";
import { faultLine } from "./words";

/** A workbook opened in the embedded host, as the add-in sees it through Excel's own client library. */
export interface Session {
  readonly workbook: WorkbookModel;
  readonly host: EmbeddedHost;
  readonly excel: ExcelAccess;
}

/** Loads the formula engine and the custom functions only when a formula is there: most of a start is theirs. */
function lazyEngine(): FormulaEngine {
  let loaded: Promise<{ readonly engine: FormulaEngine; readonly functions: readonly CustomFunction[] }> | undefined;
  return {
    async calculate(workbook) {
      loaded ??= import("./engine").then(({ loadEngine }) => loadEngine());
      const { engine, functions } = await loaded;
      await engine.calculate(workbook, functions);
    },
  };
}

export function openSession(workbook: WorkbookModel): Session {
  const host = startHost({ workbook, engine: lazyEngine(), platform: "PC" });
  const { office } = installOfficeInNode(host);
  return { workbook, host, excel: excelAccess((version) => office.context.requirements.isSetSupported("ExcelApi", version)) };
}

/** Opens a file; its formulas are calculated first, as Excel does when it opens one. */
export async function openFile(path: string): Promise<Session> {
  const read = await readXlsx(await readBytes(path));
  if (!read.ok) throw new Refused(faultLine(path, read.error));
  const session = openSession(read.value);
  if (hasFormulas(session.workbook)) await session.host.calculate();
  return session;
}

export async function saveFile({ workbook }: Session, path: string): Promise<void> {
  await writeWhole(path, await writeXlsx(workbook));
}
