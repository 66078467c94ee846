import { whatIfJson } from "../../../src/app/json/whatIfJson";
import type { AppRefusal } from "../../../src/app/refusal";
import { openWhatIf, writeWhatIf } from "../../../src/app/whatIf";
import type { Result } from "../../../src/core/result";
import { refuse } from "../../../src/core/result";
import type { Adjustment } from "../../../src/core/whatIf/adjustment";
import type { TurnedVillage, WhatIfRefusal, WhatIfResult } from "../../../src/core/whatIf/result";
import { vi } from "../../../src/i18n";
import { whatIf as words } from "../../../src/i18n/vi/whatIf";
import { adjustmentRefusalText } from "../../../src/i18n/whatIfWords";
import { setForms } from "../adjustmentWords";
import { UsageError } from "../options";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import type { Session } from "../session";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface WhatIfCall {
  readonly input: string;
  readonly year: number;
  readonly set: readonly Adjustment[];
  readonly out: string | null;
}

/** An adjustment that does not fit the workbook is wrong usage: the line has to be written anew. */
function trialOf<T>(result: Result<T, WhatIfRefusal | AppRefusal>, path: string): T {
  if (result.ok) return result.value;
  const { error } = result;
  if (error.code !== "adjustments") return valueOf(refuse(error), path);
  const lines = error.refusals.map((refusal) => {
    const { wrong, mend } = adjustmentRefusalText(words, refusal);
    return `${wrong} ${mend}`;
  });
  const forms = error.refusals.some(({ code }) => code === "shared-criterion" || code === "unknown-area-class") ? [setForms] : [];
  throw new UsageError([...lines, ...forms].join("\n"));
}

function villageLine({ village, before, after }: TurnedVillage): string {
  const { outcome, reasons } = vi.domain;
  const told = (evaluation: TurnedVillage["before"]): string =>
    reasons(evaluation) || `${outcome[evaluation.outcome]}, ${vi.numbers.decimal(evaluation.total)} điểm`;
  return `      ${village.code} ${village.name} (${village.commune}): ${told(before)} → ${told(after)}`;
}

function listLines(label: string, villages: readonly TurnedVillage[]): readonly string[] {
  return villages.length === 0 ? [] : [`    ${label} ${villages.length}:`, ...villages.map(villageLine)];
}

function resultLines({ year, changes, titles, invalid }: WhatIfResult): readonly string[] {
  return [
    `Tính thử năm ${year} (không phải kết quả xét)`,
    ...changes.map(
      (change) => `  ${words.changeName(change)}: ${words.value(change.kind, change.before)} → ${words.value(change.kind, change.after)}`,
    ),
    ...titles.flatMap(({ title, registered, before, after, newlyPassing, newlyFailing }) => [
      `  ${title}: ${before} → ${after} đủ điều kiện, trong ${registered} đăng ký`,
      ...listLines("đạt thêm", newlyPassing),
      ...listLines("không còn đạt", newlyFailing),
    ]),
    ...invalid.map(
      ({ village, criterion, value, max, sheet, cell }) =>
        `  Điểm ${criterion} của ${village} (“${value}”, ${sheet ?? ""}!${cell ?? ""}) vượt điểm tối đa tính thử ${vi.numbers.decimal(max)}`,
    ),
  ];
}

async function write(session: Session, { input, year, set, out }: WhatIfCall): Promise<string | null> {
  if (out === null) return null;
  const request = { year, adjustments: set, excel: session.excel, words: { sheets: vi.sheets, whatIf: words.sheet } };
  const { sheet } = trialOf(await writeWhatIf(request), input);
  await saveFile(session, out);
  return sheet;
}

/** A year under other rules, for trial. The file that is read stays as it is; only `--out` is written, and only where it is asked for. */
export async function whatIf(call: WhatIfCall): Promise<Outcome> {
  const { input, year, set, out } = call;
  const session = await openFile(input);
  const desk = valueOf(await openWhatIf(session.excel, year), input);
  const result = trialOf(desk.compare(set), input);
  const sheet = await write(session, call);
  const written = out === null || sheet === null ? [] : [summaryWords.sheets([sheet]), summaryWords.wrote(out)];
  return { json: whatIfJson(result, sheet), lines: [...resultLines(result), ...written], exitCode: 0 };
}
