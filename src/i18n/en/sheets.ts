import type { SheetWords } from "../../forms/sheets/words";
import { findingText } from "../words";
import { chartSheet } from "./chartSheet";
import { domain } from "./domain";
import { findings } from "./findings";
import { levelSheets } from "./levelSheets";
import { lists } from "./sheetLists";
import { slip } from "./slip";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const motto = {
  lines: ["SOCIALIST REPUBLIC OF VIET NAM", "Independence - Freedom - Happiness"],
  mark: "————————",
  rule: "———————————————",
};

export const sheets: SheetWords = {
  ...lists,
  slip,
  ...levelSheets,
  charts: chartSheet,
  outcome: domain.outcome,
  status: domain.status,
  severity: domain.severity,
  reasons: domain.reasons,
  finding: (finding) => findingText(findings, finding),
  letterhead: {
    MTTQ: motto,
    "Nhà nước": motto,
    Đảng: { lines: ["COMMUNIST PARTY OF VIET NAM"], mark: "*", rule: "———————————————" },
  },
  placeAndDate: (place, year) => `${place === "" ? "……………" : place}, date …… month …… ${year}`,
  attachedTo: (unit, year) => `(Attached to ……………… no. ………… of ……/……/${year}${unit === "" ? "" : ` by ${unit}`})`,
  signHere: "(Signature, full name, seal)",
  column: {
    ordinal: "No.",
    commune: "Commune",
    villageCode: "Village code",
    villageName: "Village",
    title: "Title",
    status: "Recognition",
    criterion: "Criterion",
    criterionName: "Name of the criterion",
    year: "Year",
    note: "Note",
    total: "Total",
  },
  statusHead: { all: "All", first: "First", maintained: "Maintained", again: "Again" },
  reward: {
    heading: (year) => `REWARDS DUE TO VILLAGES FOR ${year}`,
    decisionNumber: "Decision number",
    decisionDate: "Decision date",
    amount: "Reward (VND)",
    amountInWords: "In words (Vietnamese)",
    section: (title, body) => `Title ${title}${body === "" ? "" : ` (recognised by: ${body})`}`,
    sectionTotal: (title) => `Subtotal ${title}`,
    dong: (words) => `${capitalised(words)} đồng`,
    totalInWords: (amount) => `Total in words: ${amount}.`,
    none: (year) => `The ledger has no village recognised in ${year} yet.`,
    unknownVillage: "(code not in Khu dân cư)",
  },
};
