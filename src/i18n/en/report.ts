import type { ReportWords } from "../reportWords";
import { sentences } from "./reportSentences";

const of = (unit: string): string => (unit === "" ? "" : ` of ${unit}`);

export const report: ReportWords = {
  kind: "REPORT",
  subject: (year, place) => `Villages built up and recognised in ${year}${place === "" ? "" : ` in ${place}`}`,
  numberLine: { MTTQ: "No.: ……/BC-………", "Nhà nước": "No.: ……/BC-………", Đảng: "No. ……-BC/………" },
  opening: (year, unit) => `${unit === "" ? "The unit" : unit} reports on building up and recognising villages to the end of ${year}:`,
  closing: (year, unit) => `This is the report of ${year}${of(unit)}./.`,
  recipients: {
    heading: "To:",
    lines: (parentUnit) => [`- ${parentUnit === "" ? "…………………" : parentUnit};`, "- …………………;", "- File: …………"],
  },
  generalHeading: "GENERAL SITUATION",
  resultsHeading: "RESULTS",
  part: {
    communications: "Communications",
    documents: "Documents issued",
    results: "Registrations and recognitions",
    scoring: "Scores and vetoes",
    rewards: "Commendations and rewards",
    funds: "Funds",
  },
  sentences,
};
