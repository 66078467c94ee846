import type { TitleName, Year } from "../domain/names";
import type { RecognisedVillage } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { Ledger } from "../recognition/ledger";
import { rewardOf } from "../recognition/reward";
import { recognitionStatus } from "../recognition/status";
import type { Judges } from "./evaluators";
import type { VillageIndex } from "./villageIndex";

/**
 * The ledger's rows of the year with status and reward (RULINGS 14, 19), in the order of KhuDanCu, then by title. Where no rule of the year fits, the
 * reward is 0 and a finding says so.
 */
export function recognisedIn(
  ledger: Ledger,
  year: Year,
  villages: VillageIndex,
  titles: readonly TitleName[],
  judges: Judges,
): { readonly rows: readonly RecognisedVillage[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rank = new Map(titles.map((title, place) => [title, place]));
  const rows = ledger.rowsOf(year).map((row): RecognisedVillage => {
    const { village, title, decisionNumber, decisionDate } = row;
    const record = villages.find(village);
    const rule = record === null ? null : judges.ruleOf(title, record);
    if (rule === null) {
      findings.push(finding("no-rule", cellOf(row.origin, "title"), { title, year, areaClass: record?.areaClass ?? "" }));
    }
    const status = recognitionStatus(ledger, village, title, year);
    return { village, record, title, status, decisionNumber, decisionDate, rewardVnd: rule === null ? 0 : rewardOf(rule, status) };
  });
  rows.sort((a, b) => villages.placeOf(a.village) - villages.placeOf(b.village) || (rank.get(a.title) ?? 0) - (rank.get(b.title) ?? 0));
  return { rows, findings };
}
