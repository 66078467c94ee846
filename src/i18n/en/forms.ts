import type { FormWords } from "../../forms/write/words";
import { formatScoringMethod } from "../../core/framework/method";
import { numbers } from "./numbers";

const year = "The year, four digits.";
const village = "The village code as it stands in Khu dân cư.";
const title = "The title's short name as it stands in Danh hiệu.";

export const forms: FormWords = {
  notes: {
    settings: { key: "Name of the setting; leave this column as it is.", value: "Blank means the default." },
    criteria: {
      framework: "Name of the framework. Several frameworks may stand in this form.",
      code: "Criterion code, formatted as Text: 1.10 is not 1.1.",
      contentArea: "The content area that the criterion belongs to.",
      max: "Maximum points of the criterion.",
      method: "Điểm: the points. Đạt/Không đạt: x or k. Theo mức: the measured number. Trừ điểm: the count of cases.",
      parameters: "Theo mức: 95:5; 90:4; 80:3 (5 points from 95 on…). Trừ điểm: -1/vụ; tối thiểu 0.",
      appliesTo: "Village kinds or titles it applies to, separated by semicolons. Blank: all.",
    },
    rules: {
      toYear: "Blank while in force.",
      areaClass: "Blank: any area class.",
      minAreaShare: "Minimum share of each content area's points, e.g. 50%. 0 where there is none.",
      rewardFirst: "Reward of one village, đồng.",
      prerequisite: "The title that must have been held in the year before.",
    },
    villages: {
      code: "A code of its own for each village, e.g. LA-01.",
      kindLabel: "Thôn or Tổ dân phố.",
      areaClass: "The area class that picks the rule in Danh hiệu; blank where there are none.",
      mergedInto: "Code of the new village, or Giải thể (dissolved).",
      mergedFrom: "From this year on the old code is no village.",
    },
    registrations: { year: "Year of registration.", village, title },
    scores: {
      year,
      village,
      level: "The highest level that has scores counts.",
      framework: "Needed only where two frameworks are in force in one year.",
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
    },
    contributions: { moneyVnd: "Money, đồng.", landM2: "Land given, m².", labourDays: "Labour days." },
    documents: {
      number: "Number and symbol, e.g. 124-CV/HU.",
      issuedOn: "Date of issue, dd/mm/yyyy.",
      where: "When a report is checked: whether its Phụ lục 1 or its body (Thân báo cáo) names the document.",
    },
    communications: { events: "Number of meetings or broadcasts.", participants: "Number of participants." },
    reportFigures: {
      where: "Where in the report the figure stands: Tiêu đề, Thân báo cáo, Phụ lục 1, Phụ lục 2…",
      words:
        "What is counted. Understood: Số thôn, Số tổ dân phố, Số khu dân cư, Dân số, Số KDC đăng ký, Số KDC được công nhận, Số, ngày báo cáo; other words will do as well.",
      year: "Blank where the report names no year.",
      title: "Blank where all titles are counted together.",
      level: "The level that the report names, e.g. Cấp huyện, Cấp xã.",
      value: "Exactly as the report has it, even where it looks wrong.",
      unit: "đồng, m², ngày công, nhân khẩu…",
      whole: "The lower number of a ratio such as 97/128.",
      percent: "The percentage as printed, e.g. 55,53%.",
      number: "For the row Số, ngày báo cáo only.",
    },
    reportFunding: {
      level: "As printed; blank where it is that of the row above. The row of totals says Tổng.",
      raised: "Money, land and labour days may share the cell: 35.400.000.000đ 96.538m² đất 13.028 ngày công.",
      purpose: "Exactly as printed.",
    },
  },
  vetoNote: (name) => `Veto score for ${name}: points at or under it disqualify. Blank where the criterion vetoes nothing.`,
  criterionNote(criterion) {
    const { words, parameters } = formatScoringMethod(criterion.method);
    const how = parameters === "" ? words : `${words} (${parameters})`;
    return `${criterion.name === "" ? criterion.contentArea : criterion.name}\nMaximum ${numbers.decimal(criterion.max)} points. Scored by: ${how}. KAD: not applicable; CĐH: not yet due.`;
  },
  settingNotes: {
    "Tên đơn vị": "The issuing unit, printed top left.",
    "Cấp trên": "The unit above it.",
    "Địa danh": "The place before the date.",
    "Mẫu tiêu đề": "MTTQ, Đảng or Nhà nước.",
    "Người ký": "Name of the signer.",
    "Chức vụ": "Office of the signer.",
    "Cấp chấm": "Low to high, separated by semicolons.",
    "Điểm không áp dụng": "Tính tối đa (full marks), or Loại trừ (left out of the total).",
    "Đề xuất danh hiệu thấp hơn": "Có or Không: where the registered title is missed but a lower one is met.",
    "Thứ tự danh hiệu": "Low to high, separated by semicolons. Blank: in the order of Danh hiệu.",
  },
  chooseFromList: "Choose from the list.",
};
