import type { FormWords } from "../../forms/write/words";
import { formatScoringMethod } from "../../core/framework/method";
import { numbers } from "./numbers";

const year = "Năm xét, bốn chữ số.";
const village = "Mã khu dân cư, đúng như ở biểu Khu dân cư.";
const title = "Tên ngắn của danh hiệu, đúng như ở biểu Danh hiệu.";

export const forms: FormWords = {
  notes: {
    settings: { key: "Tên thiết lập; không sửa cột này.", value: "Để trống thì dùng giá trị mặc định." },
    criteria: {
      framework: "Tên bộ tiêu chí. Nhiều bộ tiêu chí có thể cùng nằm trong biểu này.",
      code: "Mã tiêu chí, định dạng Văn bản: 1.10 khác 1.1.",
      contentArea: "Nội dung (nhóm) mà tiêu chí thuộc về.",
      max: "Điểm tối đa của tiêu chí.",
      method: "Điểm: ghi số điểm. Đạt/Không đạt: ghi x hoặc k. Theo mức: ghi số đo được. Trừ điểm: ghi số vụ việc.",
      parameters: "Theo mức: 95:5; 90:4; 80:3 (từ 95 trở lên được 5 điểm…). Trừ điểm: -1/vụ; tối thiểu 0.",
      appliesTo: "Loại khu dân cư hoặc danh hiệu áp dụng, cách nhau bằng dấu chấm phẩy. Để trống: áp dụng cho tất cả.",
    },
    rules: {
      toYear: "Để trống nếu còn hiệu lực.",
      areaClass: "Để trống nếu áp dụng cho mọi khu vực.",
      minAreaShare: "Tỷ lệ điểm tối thiểu của mỗi nội dung, ví dụ 50%. Ghi 0 nếu không quy định.",
      rewardFirst: "Mức thưởng cho một khu dân cư, đồng.",
      prerequisite: "Danh hiệu phải có ở năm trước.",
    },
    villages: {
      code: "Mỗi khu dân cư một mã riêng, ví dụ LA-01.",
      kindLabel: "Thôn hoặc Tổ dân phố.",
      areaClass: "Khu vực để chọn mức điểm ở biểu Danh hiệu; để trống nếu không phân khu vực.",
      mergedInto: "Mã khu dân cư mới, hoặc Giải thể.",
      mergedFrom: "Từ năm này mã cũ không còn là khu dân cư.",
    },
    registrations: { year: "Năm đăng ký.", village, title },
    scores: {
      year,
      village,
      level: "Cấp cao nhất có điểm được dùng để xét.",
      framework: "Chỉ cần khi hai bộ tiêu chí cùng áp dụng trong năm.",
    },
    conclusions: { year, village, title, met: "Kết luận của Hội đồng.", reason: "Bắt buộc khi kết luận khác kết quả chấm điểm." },
    ledger: { year: "Năm công nhận.", village, title, typedStatus: "Nếu khác với các năm trước của sổ, tiện ích tính theo sổ và báo lại." },
    contributions: { moneyVnd: "Số tiền, đồng.", landM2: "Diện tích đất hiến, m².", labourDays: "Số ngày công." },
    documents: {
      number: "Số và ký hiệu, ví dụ 124-CV/HU.",
      issuedOn: "Ngày phát hành, dd/mm/yyyy.",
      where: "Khi đối soát một báo cáo: văn bản được nêu ở Phụ lục 1 hay ở Thân báo cáo.",
    },
    communications: { events: "Số cuộc, buổi hoặc lượt phát.", participants: "Tổng số lượt người tham dự." },
    reportFigures: {
      where: "Nơi con số đứng trong báo cáo: Tiêu đề, Thân báo cáo, Phụ lục 1, Phụ lục 2…",
      words:
        "Con số đếm cái gì. Hiểu được: Số thôn, Số tổ dân phố, Số khu dân cư, Dân số, Số KDC đăng ký, Số KDC được công nhận, Số, ngày báo cáo; ghi khác cũng được.",
      year: "Để trống nếu báo cáo không nói năm nào.",
      title: "Để trống nếu tính chung các danh hiệu.",
      level: "Cấp mà báo cáo ghi, ví dụ Cấp huyện, Cấp xã.",
      value: "Ghi đúng như báo cáo, kể cả khi thấy sai.",
      unit: "đồng, m², ngày công, nhân khẩu…",
      whole: "Mẫu số, khi báo cáo ghi dạng 97/128.",
      percent: "Tỷ lệ như báo cáo ghi, ví dụ 55,53%.",
      number: "Chỉ dùng cho dòng Số, ngày báo cáo.",
    },
    reportFunding: {
      level: "Như phụ lục đã in; để trống nếu cùng cấp với dòng trên. Dòng cộng ghi Tổng.",
      raised: "Tiền, đất, ngày công có thể ghi chung: 35.400.000.000đ 96.538m² đất 13.028 ngày công.",
      purpose: "Chép đúng như phụ lục.",
    },
  },
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
  },
  chooseFromList: "Chọn trong danh sách.",
};
