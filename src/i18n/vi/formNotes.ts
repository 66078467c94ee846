import type { FormWords } from "../../forms/write/words";

const year = "Năm xét, bốn chữ số.";
const village = "Mã khu dân cư, đúng như ở biểu Khu dân cư.";
const title = "Tên ngắn của danh hiệu, đúng như ở biểu Danh hiệu.";
const reward = (status: string): string => `Mức thưởng cho một khu dân cư được ${status}, đồng. Để trống nếu không thưởng.`;

/** A note for every column of every form. */
export const formNotes: FormWords["notes"] = {
  settings: {
    key: "Tên thiết lập; không sửa cột này.",
    value: "Để trống thì dùng giá trị mặc định.",
    note: "Giải thích thiết lập; có thể ghi thêm.",
  },
  criteria: {
    framework: "Tên bộ tiêu chí. Nhiều bộ tiêu chí có thể cùng nằm trong biểu này.",
    code: "Mã tiêu chí, định dạng Văn bản: 1.10 khác 1.1.",
    contentArea: "Nội dung (nhóm) mà tiêu chí thuộc về.",
    name: "Tên tiêu chí như trong văn bản; in trên phiếu chấm.",
    max: "Điểm tối đa của tiêu chí.",
    method: "Điểm: ghi số điểm. Đạt/Không đạt: ghi x hoặc k. Theo mức: ghi số đo được. Trừ điểm: ghi số vụ việc.",
    parameters: "Theo mức: 95:5; 90:4; 80:3 (từ 95 trở lên được 5 điểm…). Trừ điểm: -1/vụ; tối thiểu 0.",
    appliesTo: "Loại khu dân cư hoặc danh hiệu áp dụng, cách nhau bằng dấu chấm phẩy. Để trống: áp dụng cho tất cả.",
    leadBody: "Cơ quan, đoàn thể chủ trì chấm tiêu chí này.",
  },
  rules: {
    framework: "Bộ tiêu chí mà quy tắc này thuộc về, đúng như ở biểu Bộ tiêu chí.",
    fromYear: "Năm đầu tiên áp dụng quy tắc.",
    toYear: "Năm cuối áp dụng. Để trống nếu còn hiệu lực.",
    title: "Tên ngắn của danh hiệu, ví dụ KDCTB. Các biểu khác dùng đúng tên này.",
    areaClass: "Để trống nếu áp dụng cho mọi khu vực.",
    minTotal: "Tổng điểm ít nhất phải đạt.",
    minAreaShare: "Tỷ lệ điểm tối thiểu của mỗi nội dung, ví dụ 50%. Ghi 0 nếu không quy định.",
    recognisingBody: "Cơ quan ra quyết định công nhận.",
    rewardFirst: reward("công nhận lần đầu"),
    rewardAgain: reward("công nhận lại"),
    rewardMaintained: reward("giữ vững danh hiệu"),
    prerequisite: "Danh hiệu phải có ở năm trước.",
  },
  villages: {
    code: "Mỗi khu dân cư một mã riêng, ví dụ LA-01.",
    commune: "Xã, phường, thị trấn của khu dân cư.",
    name: "Tên thôn, tổ dân phố; in trên các biểu và phiếu chấm.",
    kindLabel: "Thôn hoặc Tổ dân phố.",
    areaClass: "Khu vực để chọn mức điểm ở biểu Danh hiệu; để trống nếu không phân khu vực.",
    households: "Tổng số hộ.",
    people: "Tổng số nhân khẩu.",
    minorityHouseholds: "Số hộ dân tộc thiểu số.",
    mergedInto: "Mã khu dân cư mới, hoặc Giải thể.",
    mergedFrom: "Từ năm này mã cũ không còn là khu dân cư.",
  },
  registrations: { year: "Năm đăng ký.", village, title },
  scores: {
    year,
    village,
    level: "Cấp cao nhất có điểm được dùng để xét.",
    framework: "Chỉ cần khi hai bộ tiêu chí cùng áp dụng trong năm.",
    note: "Ghi chú của người chấm; không dùng để tính.",
  },
  conclusions: { year, village, title, met: "Kết luận của Hội đồng.", reason: "Bắt buộc khi kết luận khác kết quả chấm điểm." },
  ledger: {
    year: "Năm công nhận.",
    village,
    title,
    typedStatus: "Nếu khác với các năm trước của sổ, tiện ích tính theo sổ và báo lại.",
    decisionNumber: "Số, ký hiệu quyết định công nhận, ví dụ 1234/QĐ-UBND.",
    decisionDate: "Ngày ký quyết định, ngày/tháng/năm.",
  },
  contributions: {
    year: "Năm đóng góp.",
    unit: "Xã, thị trấn hoặc cơ quan thực hiện.",
    level: "Cấp thực hiện, ví dụ Huyện, Xã.",
    source: "Nguồn kinh phí hoặc nguồn vận động.",
    moneyVnd: "Số tiền, đồng.",
    landM2: "Diện tích đất hiến, m².",
    labourDays: "Số ngày công.",
    purpose: "Việc đã làm bằng khoản đóng góp này.",
  },
  documents: {
    ordinal: "Số thứ tự in ở Phụ lục 1.",
    issuer: "Cơ quan ban hành văn bản.",
    documentType: "Loại văn bản, ví dụ Công văn, Kế hoạch, Quyết định.",
    number: "Số và ký hiệu, ví dụ 124-CV/HU.",
    issuedOn: "Ngày phát hành, ngày/tháng/năm.",
    summary: "Trích yếu nội dung như trên văn bản.",
  },
  communications: {
    year: "Năm tuyên truyền.",
    form: "Hình thức tuyên truyền, ví dụ Hội nghị, Phát thanh.",
    events: "Số cuộc, buổi hoặc lượt phát.",
    participants: "Tổng số lượt người tham dự.",
  },
  commendations: {
    year: "Năm khen thưởng, biểu dương.",
    level: "Cấp khen thưởng, biểu dương: Huyện, Xã…",
    form: "Ví dụ: Khen thưởng tập thể, cá nhân; Tặng phần quà.",
    quantity: "Số tập thể, cá nhân hoặc số phần quà.",
    valueVnd: "Tổng giá trị, đồng. Để trống nếu không có số liệu. Không cộng vào biểu Đóng góp.",
    source: "Nguồn kinh phí, ví dụ: vận động từ các mạnh thường quân.",
    note: "Ghi thêm nếu cần.",
  },
};
