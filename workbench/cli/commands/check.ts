import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { checkJson } from "../../../src/app/json/findingsJson";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile } from "../session";
import { summaryWords } from "../words";

/** The reconciliation of a file; exit code 1 where there is an error (RULINGS 21). */
export async function check({ input }: { readonly input: string }): Promise<Outcome> {
  const session = await openFile(input);
  const findings = valueOf(await checkWorkbook(session.excel), input);
  const json = checkJson(findings, vi);
  const { error, warning, info } = json.counts;
  return { json, lines: [summaryWords.findings(error, warning, info), ...findings.map(findingLine)], exitCode: error > 0 ? 1 : 0 };
}
