import { createForms } from "../../../src/app/createForms";
import type { FrameworkKey } from "../../../src/core/frameworkTemplates/template";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface FormsCall {
  readonly input: string;
  readonly framework: FrameworkKey;
  readonly out: string;
}

/** Adds the standard forms that a workbook lacks; what it has stays as it is. */
export async function forms({ input, framework, out }: FormsCall): Promise<Outcome> {
  const session = await openFile(input);
  const { sheets, findings } = valueOf(await createForms(session.excel, vi, framework), input);
  await saveFile(session, out);
  return {
    json: { out, sheets },
    lines: [
      sheets.length === 0 ? summaryWords.nothingMissing : summaryWords.sheets(sheets),
      ...findings.map(findingLine),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
