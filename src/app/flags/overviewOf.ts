import type { FlagState } from "../../core/flags/types";
import type { ExcelRefusal } from "../../excel";
import type { FlagBook } from "./flagBook";
import type { FlagSheet, FlagsOverview } from "./types";
import type { Flagged } from "./writing";

function stateOf(flagged: Flagged | undefined, isScoreSheet: boolean): FlagState {
  if (flagged === undefined) return "off";
  if (!isScoreSheet) return "lost";
  return flagged.isLive && flagged.isStale !== true ? "live" : "stale";
}

/** Every score sheet, and every other sheet that bears flags, in the order of the workbook. */
export function overviewOf(book: FlagBook | null, flagged: ReadonlyMap<string, Flagged>, problem: ExcelRefusal | null): FlagsOverview {
  const names: Iterable<readonly [string, string]> = book?.names ?? [];
  const sheets = [...names].flatMap(([sheetId, sheet]): readonly FlagSheet[] => {
    const source = book?.sources.get(sheetId);
    const own = flagged.get(sheetId);
    if (source === undefined && own === undefined) return [];
    const state = stateOf(own, source !== undefined);
    return [{ sheetId, sheet, rows: source?.dataRows.size ?? 0, state, kept: own?.kept ?? [] }];
  });
  return { sheets, untrusted: book?.untrusted ?? false, problem };
}
