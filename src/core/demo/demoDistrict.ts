import type { District, Settings } from "../domain/district";
import { noReport } from "../domain/printedReport";
import { careersOf } from "./careers";
import { demoConclusions, demoLedger, demoRegistrations } from "./decisions";
import { demoDocuments } from "./documents";
import { demoCriteria, demoRules } from "./framework";
import { demoCommendations, demoCommunications, demoContributions } from "./funding";
import { candidacies, KDCKM, KDCTB } from "./registrations";
import { demoLevels, demoScoreTables, differingConclusions } from "./scores";
import { demoVillages } from "./villages";

export const demoSettings: Settings = {
  unitName: "Ủy ban MTTQ Việt Nam huyện Bảo Lâm",
  parentUnit: "Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng",
  placeName: "Bảo Lâm",
  headerPreset: "MTTQ",
  signer: "Nguyễn Văn Mẫu",
  signerRole: "Chủ tịch",
  levels: demoLevels,
  notApplicable: "fullMarks",
  proposeLowerTitle: true,
  titleOrder: [KDCTB, KDCKM],
  inheritOnMerger: false,
};

/**
 * The demo district: Bảo Lâm's communes and its published figures (registrations, recognitions and statuses of 2019-2022, contributions, documents)
 * over invented villages, criteria, scores and conclusions. Always the same. Its rows stand in no sheet yet: their origins name a sheet and a
 * row, no columns.
 */
export function demoDistrict(): District {
  const villages = demoVillages();
  const criteria = demoCriteria();
  const candidates = candidacies(careersOf(villages.map(({ code }) => code)));
  return {
    settings: demoSettings,
    criteria,
    rules: demoRules(),
    villages,
    registrations: demoRegistrations(candidates),
    scoreTables: demoScoreTables(candidates, villages, criteria),
    conclusions: demoConclusions(candidates, differingConclusions(candidates)),
    ledger: demoLedger(candidates),
    contributions: demoContributions(),
    documents: demoDocuments(),
    communications: demoCommunications(),
    commendations: demoCommendations(),
    report: noReport,
  };
}
