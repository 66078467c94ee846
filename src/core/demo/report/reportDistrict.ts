import type { Communication, District, DocumentRecord, Settings } from "../../domain/district";
import { year } from "../../domain/names";
import { demoSettings } from "../demoDistrict";
import { rowOf } from "../origin";
import { appendix1 } from "./appendix1";
import { bodyDocuments } from "./bodyDocuments";
import { reportFigures } from "./figures";
import { reportContributions, reportFunding } from "./funding";

/** The head of the report; its signature block. */
const settings: Settings = {
  ...demoSettings,
  unitName: "Huyện ủy Bảo Lâm",
  parentUnit: "Đảng bộ tỉnh Lâm Đồng",
  headerPreset: "Đảng",
  signer: "K'Linh",
  signerRole: "Phó Bí thư Thường trực",
};

function reportDocuments(): readonly DocumentRecord[] {
  const lines = [
    ...appendix1.map(([ordinal, line]) => ({ where: "Phụ lục 1", ordinal: String(ordinal), line })),
    ...bodyDocuments.map((line) => ({ where: "Thân báo cáo", ordinal: "", line })),
  ];
  return lines.map(({ where, ordinal, line: [issuer, documentType, number, issuedOn, summary] }, at) => ({
    ...{ where, ordinal, issuer, documentType, number, issuedOn, summary },
    origin: rowOf("Văn bản", 1 + at),
  }));
}

/** Section II.1: how the directive of April 2021 was made known. */
function reportCommunications(): readonly Communication[] {
  const lines = [
    { form: "Hội nghị Đảng ủy mở rộng", events: 42, participants: 2_680 },
    { form: "Hệ thống truyền thanh của huyện, xã", events: 504, participants: null },
    { form: "Hội nghị lòng ghép của MTTQ và các Đoàn thể huyện", events: 120, participants: 5_400 },
  ];
  return lines.map((line, at) => ({ ...line, year: year(2021), origin: rowOf("Tuyên truyền", 1 + at) }));
}

/**
 * The published report 299-BC/HU of Bảo Lâm, figure by figure as it prints them, faults included: for the reconciliation to find. It lists no villages,
 * registrations or scores, and has none here.
 */
export function reportDistrict(): District {
  return {
    settings,
    criteria: [],
    rules: [],
    villages: [],
    registrations: [],
    scoreTables: [],
    conclusions: [],
    ledger: [],
    contributions: reportContributions(),
    documents: reportDocuments(),
    communications: reportCommunications(),
    commendations: [],
    report: { figures: reportFigures(), funding: reportFunding() },
  };
}
