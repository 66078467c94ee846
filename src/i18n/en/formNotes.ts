import type { FormWords } from "../../forms/write/words";

const year = "The year, four digits.";
const village = "The village code as it stands in Khu dân cư.";
const title = "The title's short name as it stands in Danh hiệu.";
const reward = (status: string): string => `Reward of one village that ${status}, đồng. Blank where there is none.`;

/** A note for every column of every form. */
export const formNotes: FormWords["notes"] = {
  settings: {
    key: "Name of the setting; leave this column as it is.",
    value: "Blank means the default.",
    note: "What the setting does; you may add to it.",
  },
  criteria: {
    framework: "Name of the framework. Several frameworks may stand in this form.",
    code: "Criterion code, formatted as Text: 1.10 is not 1.1.",
    contentArea: "The content area that the criterion belongs to.",
    name: "Name of the criterion as in the decision; printed on the scoring forms.",
    max: "Maximum points of the criterion.",
    method: "Điểm: the points. Đạt/Không đạt: x or k. Theo mức: the measured number. Trừ điểm: the count of cases.",
    parameters: "Theo mức: 95:5; 90:4; 80:3 (5 points from 95 on…). Trừ điểm: -1/vụ; tối thiểu 0.",
    appliesTo: "Village kinds or titles it applies to, separated by semicolons. Blank: all.",
    leadBody: "The body in charge of scoring this criterion.",
  },
  rules: {
    framework: "The framework of this rule, as it stands in Bộ tiêu chí.",
    fromYear: "First year of the rule.",
    toYear: "Last year. Blank while in force.",
    title: "Short name of the title, e.g. KDCTB; all other forms use this name.",
    areaClass: "Blank: any area class.",
    minTotal: "The least total that is needed.",
    minAreaShare: "Minimum share of each content area's points, e.g. 50%. 0 where there is none.",
    recognisingBody: "The body that decides on the recognition.",
    rewardFirst: reward("is recognised for the first time"),
    rewardAgain: reward("is recognised again"),
    rewardMaintained: reward("maintains the title"),
    prerequisite: "The title that must have been held in the year before.",
  },
  villages: {
    code: "A code of its own for each village, e.g. LA-01.",
    commune: "The commune or township of the village.",
    name: "Name of the village; printed on lists and scoring forms.",
    kindLabel: "Thôn or Tổ dân phố.",
    areaClass: "The area class that picks the rule in Danh hiệu; blank where there are none.",
    households: "Number of households.",
    people: "Number of people.",
    minorityHouseholds: "Households of ethnic minorities.",
    mergedInto: "Code of the new village, or Giải thể (dissolved).",
    mergedFrom: "From this year on the old code is no village.",
  },
  registrations: { year: "Year of registration.", village, title },
  scores: {
    year,
    village,
    level: "The highest level that has scores counts.",
    framework: "Needed only where two frameworks are in force in one year.",
    note: "A remark of whoever scored; not used for figures.",
  },
  conclusions: {
    year,
    village,
    title,
    met: "The council's conclusion.",
    reason: "Needed where the conclusion differs from the computed result.",
  },
  ledger: {
    year: "Year of recognition.",
    village,
    title,
    typedStatus: "Where the ledger's earlier years say otherwise, they count, and you are told.",
    decisionNumber: "Number and symbol of the decision, e.g. 1234/QĐ-UBND.",
    decisionDate: "Date of the decision, day/month/year.",
  },
  contributions: {
    year: "Year of the contribution.",
    unit: "The commune or body that carried it out.",
    level: "Its level, e.g. Huyện, Xã.",
    source: "Where the means came from.",
    moneyVnd: "Money, đồng.",
    landM2: "Land given, m².",
    labourDays: "Labour days.",
    purpose: "What was done with it.",
  },
  documents: {
    ordinal: "The number printed in Phụ lục 1.",
    issuer: "The body that issued the document.",
    documentType: "Kind of document, e.g. Công văn, Kế hoạch, Quyết định.",
    number: "Number and symbol, e.g. 124-CV/HU.",
    issuedOn: "Date of issue, day/month/year.",
    summary: "The document's subject as it states it.",
  },
  communications: {
    year: "The year.",
    form: "The way it was done, e.g. Hội nghị, Phát thanh.",
    events: "Number of meetings or broadcasts.",
    participants: "Number of participants.",
  },
  commendations: {
    year: "Year of the commendation.",
    level: "Level that commended: Huyện, Xã…",
    form: "For example: Khen thưởng tập thể, cá nhân; Tặng phần quà.",
    quantity: "Number of collectives and persons, or of gifts.",
    valueVnd: "Total value in VND. Leave blank where it is not known. Not added to the form Đóng góp.",
    source: "Where the money comes from.",
    note: "Anything to add.",
  },
};
