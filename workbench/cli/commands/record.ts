import type { RecordedRow } from "../../../src/core/council/types";
import { recordJson } from "../../../src/app/json/recordJson";
import { recordYear } from "../../../src/app/recordYear";
import { revertRecord } from "../../../src/app/revertRecord";
import { vi } from "../../../src/i18n";
import { UsageError } from "../options";
import type { Outcome } from "../outcome";
import { openFile, saveFile } from "../session";
import { recordedOf } from "../recordRefused";
import { summaryWords } from "../words";

interface RecordCall {
  readonly input: string;
  readonly year: number;
  readonly decision: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly revert: boolean;
  readonly out: string;
}

function rowLine({ village, title, status, decisionNumber, decisionDate }: RecordedRow): string {
  const decision = `${decisionNumber} ngày ${decisionDate === null ? "…" : vi.numbers.date(decisionDate)}`;
  return `  ${village.code} ${village.name} (${village.commune}) · ${title} · ${vi.domain.status[status]} · ${decision}`;
}

async function revert({ input, year, decision, date, title, out }: RecordCall): Promise<Outcome> {
  if (date !== null || title !== null) throw new UsageError("record --revert chỉ cần --year, --decision và --out.");
  const session = await openFile(input);
  const reverted = recordedOf(await revertRecord(session.excel, year, decision), input);
  await saveFile(session, out);
  return {
    json: recordJson(year, { reverted }),
    lines: [`Đã lấy lại ${reverted.length} dòng khỏi Sổ công nhận năm ${year}`, ...reverted.map(rowLine), summaryWords.wrote(out)],
    exitCode: 0,
  };
}

/** Writes the year's recognitions into the ledger, or takes them back. */
export async function record(call: RecordCall): Promise<Outcome> {
  if (call.revert) return revert(call);
  const { input, year, decision, date, title, out } = call;
  if (date === null) throw new UsageError("Lệnh record cần --date NGÀY, ví dụ --date 31/10/2022.");
  const session = await openFile(input);
  const outcome = recordedOf(await recordYear({ excel: session.excel, year, decisions: [{ title, number: decision, date }] }), input);
  await saveFile(session, out);
  const { recorded, already, withoutConclusion } = outcome;
  return {
    json: recordJson(year, outcome),
    lines: [
      `Sổ công nhận năm ${year}: ghi ${recorded.length} dòng, đã có ${already.length} dòng`,
      ...recorded.map(rowLine),
      ...(withoutConclusion.length === 0 ? [] : [`Chưa có kết luận: ${withoutConclusion.length}`]),
      ...withoutConclusion.map(({ village, title: of }) => `  ${village.code} ${village.name} (${village.commune}) · ${of}`),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
