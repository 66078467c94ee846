import { createScoreSheet } from "../../../src/app/scoring/createScoreSheet";
import { printScoringForms } from "../../../src/app/scoring/printScoringForms";
import { findingJson } from "../../../src/app/json/findingsJson";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface ScoresheetCall {
  readonly input: string;
  readonly year: number;
  readonly slips: boolean;
  readonly out: string;
}

/** Adds the score sheet of a year, and with `--slips` the scoring forms to print. */
export async function scoresheet({ input, year, slips, out }: ScoresheetCall): Promise<Outcome> {
  const session = await openFile(input);
  const created = valueOf(await createScoreSheet(session.excel, vi, year), input);
  const printed = slips ? valueOf(await printScoringForms(session.excel, vi, year), input) : null;
  await session.host.calculate();
  await saveFile(session, out);
  const sheets = [...created.sheets, ...(printed?.sheets ?? [])];
  const { rows, villages, findings } = created;
  return {
    json: { out, sheets, rows, villages, findings: findings.map((finding) => findingJson(finding, vi)) },
    lines: [
      summaryWords.scoreSheet(year, villages, rows),
      ...findings.map(findingLine),
      summaryWords.sheets(sheets),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
