import type { WorkbookModel } from "../../model/types";
import type { Outcome } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

function formulaCount(workbook: WorkbookModel): number {
  let count = 0;
  for (const sheet of workbook.sheets)
    for (const row of sheet.cells) for (const cell of row ?? []) if (cell?.formula !== undefined) count += 1;
  return count;
}

/** Recalculates every formula, custom functions included: opening a file does so. */
export async function calc({ input, out }: { readonly input: string; readonly out: string }): Promise<Outcome> {
  const session = await openFile(input);
  const formulas = formulaCount(session.workbook);
  await saveFile(session, out);
  return { json: { out, formulas }, lines: [summaryWords.recalculated(formulas), summaryWords.wrote(out)], exitCode: 0 };
}
