import type { District } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { inheritanceUnder } from "../recognition/inheritance";
import type { Ledger } from "../recognition/ledger";
import { createLedger } from "../recognition/ledger";
import { recognitionStatus } from "../recognition/status";
import { soundRows } from "./soundRows";
import type { VillageIndex } from "./villageIndex";

/** The ledger of the rows that can be counted, with what mergers hand on by the settings. */
export function soundLedger(
  { ledger: rows, settings, villages: records }: Pick<District, "ledger" | "settings" | "villages">,
  villages: VillageIndex,
  titles: readonly TitleName[],
): { readonly ledger: Ledger; readonly findings: readonly Finding[] } {
  const sound = soundRows(rows, villages, titles);
  const { ledger, findings } = createLedger(sound.rows, inheritanceUnder(settings, records));
  return { ledger, findings: [...sound.findings, ...findings] };
}

/** RULINGS 14: rows of the year whose typed status is not what the law of the ledger gives. */
export function statusContradictions(ledger: Ledger, year: Year): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { village, title, typedStatus, origin } of ledger.rowsOf(year)) {
    if (typedStatus === null) continue;
    const derived = recognitionStatus(ledger, village, title, year);
    if (typedStatus === derived) continue;
    findings.push(finding("status-contradicts-ledger", cellOf(origin, "typedStatus"), { village, title, typed: typedStatus, derived }));
  }
  return findings;
}
