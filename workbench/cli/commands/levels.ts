import { levelsJson } from "../../../src/app/json/levelsJson";
import { readLevels, writeLevels } from "../../../src/app/levels";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { findingLine, valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface LevelsCall {
  readonly input: string;
  readonly year: number;
  readonly out: string | null;
}

/** The levels side by side; with `--out`, written to their sheet. */
export async function levels({ input, year, out }: LevelsCall): Promise<Outcome> {
  const session = await openFile(input);
  const read =
    out === null
      ? { ...valueOf(await readLevels(session.excel, year), input), sheets: [] }
      : valueOf(await writeLevels(session.excel, year, vi), input);
  if (out !== null) await saveFile(session, out);
  const { differences, standings, findings: unreasoned } = read.levels;
  return {
    json: levelsJson(read.levels, vi, read.sheets, read.findings),
    lines: [
      `Các cấp chấm năm ${year}: ${read.levels.levels.join(" · ")}`,
      `  ${standings.length} lượt đăng ký, ${differences.length} tiêu chí chênh lệch, ${unreasoned.length} thay đổi chưa ghi lý do`,
      ...unreasoned.map(findingLine),
      ...(out === null ? [] : [summaryWords.sheets(read.sheets), summaryWords.wrote(out)]),
    ],
    exitCode: 0,
  };
}
