import { compileYear } from "../../../src/app/compileYear";
import type { CompiledYear } from "../../../src/app/compileYear";
import { compileJson } from "../../../src/app/json/compileJson";
import { countBySeverity } from "../../../src/app/json/findingsJson";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

function titleLines({ result }: CompiledYear): readonly string[] {
  const { status } = vi.domain;
  return [...result.totals].map(([title, counts]) => {
    const statuses = `${status.first} ${counts.first}, ${status.maintained} ${counts.maintained}, ${status.again} ${counts.again}`;
    return `  ${title}: ${counts.registered} đăng ký, ${counts.eligible} đủ điều kiện, ${counts.vetoed} bị điểm liệt, ${counts.recognised} công nhận (${statuses})`;
  });
}

interface CompileCall {
  readonly input: string;
  readonly year: number;
  readonly out: string;
}

/** The one-click job on a file. */
export async function compile({ input, year, out }: CompileCall): Promise<Outcome> {
  const session = await openFile(input);
  const compiled = valueOf(await compileYear({ year, excel: session.excel, words: vi }), input);
  await saveFile(session, out);
  const { result, findings } = compiled;
  const sheets = compiled.sheets.map(({ name }) => name);
  const counts = countBySeverity(findings);
  return {
    json: compileJson(result, vi, sheets, findings),
    lines: [
      summaryWords.year(year, result.villageCount),
      ...titleLines(compiled),
      summaryWords.findings(counts.error, counts.warning, counts.info),
      ...findings.filter(({ severity }) => severity !== "info").map(findingLine),
      summaryWords.sheets(sheets),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
