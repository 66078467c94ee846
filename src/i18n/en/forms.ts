import type { FormWords } from "../../forms/write/words";
import { formatScoringMethod } from "../../core/framework/method";
import { formNotes } from "./formNotes";
import { numbers } from "./numbers";

export const forms: FormWords = {
  notes: formNotes,
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
    "Kế thừa danh hiệu khi sáp nhập":
      "Có or Không (the default): whether a village that takes others in has their earlier recognitions for its own.",
  },
  chooseFromList: "Choose from the list.",
  entry: {
    year: { message: "The year, four digits, e.g. 2025.", error: "A year is a whole number from 1900 to 2199, e.g. 2025." },
    count: { message: "A whole number, 0 or more.", error: "Only whole numbers, 0 or more. Leave it blank while there is no figure." },
    amount: {
      message: "A number, 0 or more; its unit stands over the column.",
      error: "Only numbers, 0 or more, without a unit. Leave it blank where there is none.",
    },
    share: { message: "A share from 0% to 100%, e.g. 50%.", error: "A share is from 0% to 100%, e.g. 50%." },
    date: { message: "A date, day/month/year.", error: "This is no date. Type day/month/year, e.g. 31/10/2025." },
  },
  scoreEntry({ code, max, method }) {
    const most = numbers.decimal(max);
    const how = {
      points: `The points, 0 to ${most}`,
      passFail: `x where met (${most} points), k where not`,
      bands: "The measured number, e.g. 93",
      deduction: "The count of cases; 0 where there are none",
    }[method.kind];
    return {
      message: `${how}. KAD: not applicable. CĐH: not yet due.`,
      error: `This does not fit criterion ${code}. ${how}, or KAD, CĐH.`,
    };
  },
  closedEntry: (code, only) => {
    const why = `Criterion ${code} is only for: ${only.join(", ")}. This village is not scored by it`;
    return { message: `${why}; leave the cell blank.`, error: `${why}. Please leave the cell blank.` };
  },
};
