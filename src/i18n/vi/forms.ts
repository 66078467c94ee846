import type { FormWords } from "../../forms/write/words";
import { formatScoringMethod } from "../../core/framework/method";
import { formNotes } from "./formNotes";
import { numbers } from "./numbers";

export const forms: FormWords = {
  notes: formNotes,
  vetoNote: (name) =>
    `Điểm liệt của danh hiệu ${name}: đạt từ mức này trở xuống thì không được xét. Để trống nếu tiêu chí không có điểm liệt.`,
  criterionNote(criterion) {
    const { words, parameters } = formatScoringMethod(criterion.method);
    const how = parameters === "" ? words : `${words} (${parameters})`;
    return `${criterion.name === "" ? criterion.contentArea : criterion.name}\nTối đa ${numbers.decimal(criterion.max)} điểm. Cách chấm: ${how}. KAD: không áp dụng; CĐH: chưa đến hạn.`;
  },
  settingNotes: {
    "Tên đơn vị": "Đơn vị lập biểu, in ở góc trái các biểu.",
    "Cấp trên": "Đơn vị cấp trên trực tiếp.",
    "Địa danh": "Nơi ghi trước ngày, tháng, năm.",
    "Mẫu tiêu đề": "MTTQ, Đảng hoặc Nhà nước.",
    "Người ký": "Họ và tên người ký.",
    "Chức vụ": "Chức vụ người ký.",
    "Cấp chấm": "Từ thấp đến cao, cách nhau bằng dấu chấm phẩy.",
    "Điểm không áp dụng": "Tính tối đa, hoặc Loại trừ khỏi tổng điểm.",
    "Đề xuất danh hiệu thấp hơn": "Có hoặc Không: khi không đạt danh hiệu đăng ký mà đạt danh hiệu thấp hơn.",
    "Thứ tự danh hiệu": "Từ thấp đến cao, cách nhau bằng dấu chấm phẩy. Để trống: theo thứ tự ở biểu Danh hiệu.",
    "Kế thừa danh hiệu khi sáp nhập":
      "Có hoặc Không (mặc định): khu dân cư nhận sáp nhập có được tính các lần công nhận trước đó của khu dân cư nhập vào hay không.",
  },
  chooseFromList: "Chọn trong danh sách.",
  entry: {
    year: { message: "Ghi năm, bốn chữ số, ví dụ 2025.", error: "Năm phải là số nguyên từ 1900 đến 2199, ví dụ 2025." },
    count: { message: "Ghi số nguyên, từ 0 trở lên.", error: "Chỉ ghi số nguyên, từ 0 trở lên. Để trống nếu chưa có số liệu." },
    amount: {
      message: "Ghi số, từ 0 trở lên; đơn vị đã có ở đầu cột.",
      error: "Chỉ ghi số, từ 0 trở lên, không ghi kèm đơn vị. Để trống nếu không có.",
    },
    share: { message: "Ghi tỷ lệ, từ 0% đến 100%, ví dụ 50%.", error: "Tỷ lệ phải từ 0% đến 100%, ví dụ 50%." },
    date: { message: "Ghi ngày theo thứ tự ngày/tháng/năm.", error: "Đây chưa phải là một ngày. Ghi ngày/tháng/năm, ví dụ 31/10/2025." },
  },
  scoreEntry({ code, max, method }) {
    const most = numbers.decimal(max);
    const how = {
      points: `Ghi số điểm, từ 0 đến ${most}`,
      passFail: `Ghi x nếu đạt (${most} điểm), k nếu không đạt`,
      bands: "Ghi số đo được, ví dụ 93",
      deduction: "Ghi số vụ việc; không có thì ghi 0",
    }[method.kind];
    return {
      message: `${how}. KAD: không áp dụng. CĐH: chưa đến hạn.`,
      error: `Nội dung vừa ghi không hợp với tiêu chí ${code}. ${how}, hoặc KAD, CĐH.`,
    };
  },
  closedEntry: (code, only) => {
    const why = `Tiêu chí ${code} chỉ áp dụng cho: ${only.join(", ")}. Khu dân cư này không chấm tiêu chí đó`;
    return { message: `${why}, để trống ô này.`, error: `${why}. Hãy để trống ô này.` };
  },
};
