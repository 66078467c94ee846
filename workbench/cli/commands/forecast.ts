import { readForecast, writeForecast } from "../../../src/app/forecast";
import { countProspects, forecastJson } from "../../../src/app/json/forecastJson";
import { vi } from "../../../src/i18n";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface ForecastCall {
  readonly input: string;
  readonly year: number;
  readonly out: string | null;
}

/** What each village can still reach; with `--out`, written to its sheet. */
export async function forecast({ input, year, out }: ForecastCall): Promise<Outcome> {
  const session = await openFile(input);
  const read =
    out === null
      ? { ...valueOf(await readForecast(session.excel, year), input), sheets: [] }
      : valueOf(await writeForecast(session.excel, year, vi), input);
  if (out !== null) await saveFile(session, out);
  const { titles, villages } = read.forecast;
  const { prospect } = vi.sheets.forecast;
  return {
    json: forecastJson(read.forecast, vi, read.sheets, read.findings),
    lines: [
      `Dự báo năm ${year}`,
      ...titles.map((title) => {
        const { registered, certain, possible, impossible } = countProspects(villages, title);
        return `  ${title}: ${registered} đăng ký; ${prospect.certain}: ${certain}; ${prospect.possible}: ${possible}; ${prospect.impossible}: ${impossible}`;
      }),
      ...(out === null ? [] : [summaryWords.sheets(read.sheets), summaryWords.wrote(out)]),
    ],
    exitCode: 0,
  };
}
