import type { Change } from "../../core/whatIf/adjustment";
import type { WhatIfWords } from "../whatIfWords";
import { numbers } from "./numbers";

const { decimal, percent } = numbers;
const noVeto = "không có";

const namesItself = /^khu vực/iu;

function area(areaClass: string | null): string {
  if (areaClass === null) return "";
  return namesItself.test(areaClass) ? ` (${areaClass})` : ` (khu vực ${areaClass})`;
}
const areaInList = (areaClass: string | null): string => areaClass ?? "(để trống)";

function changeName(change: Change): string {
  switch (change.kind) {
    case "minTotal":
      return `Tổng điểm tối thiểu ${change.title}${area(change.areaClass)}`;
    case "minAreaShare":
      return `Tỷ lệ tối thiểu mỗi nội dung ${change.title}${area(change.areaClass)}`;
    case "vetoScore":
      return `Điểm liệt tiêu chí ${change.criterion} đối với ${change.title}`;
    case "max":
      return `Điểm tối đa tiêu chí ${change.criterion}`;
  }
}

function value(kind: Change["kind"], of: number | null): string {
  if (of === null) return noVeto;
  return kind === "minAreaShare" ? percent(of) : decimal(of);
}

export const whatIf: WhatIfWords = {
  changeName,
  value,
  refusal: {
    "unknown-title": ({ title, known }) => ({
      wrong: `Năm này không có quy tắc xét danh hiệu “${title}”.`,
      mend: known.length === 0 ? "Hãy nhập quy tắc vào trang “Danh hiệu” trước." : `Các danh hiệu có quy tắc: ${known.join(", ")}.`,
    }),
    "unknown-area-class": ({ title, areaClass, known }) => ({
      wrong:
        areaClass === null
          ? `Danh hiệu ${title} không có quy tắc chung (cột Khu vực để trống).`
          : `Danh hiệu ${title} không có quy tắc riêng cho khu vực “${areaClass}”.`,
      mend: `Các khu vực có quy tắc: ${known.map(areaInList).join(", ")}.`,
    }),
    "unknown-criterion": ({ criterion, framework }) => ({
      wrong:
        framework === null
          ? `Bộ tiêu chí đang áp dụng không có tiêu chí “${criterion}”.`
          : `Không có tiêu chí “${criterion}” trong bộ tiêu chí “${framework}” đang áp dụng.`,
      mend: "Hãy xem lại mã trong trang “Bộ tiêu chí”; 1.10 khác 1.1.",
    }),
    "shared-criterion": ({ criterion, frameworks }) => ({
      wrong: `Tiêu chí ${criterion} có trong nhiều bộ tiêu chí đang áp dụng: ${frameworks.join("; ")}.`,
      mend: "Hãy ghi rõ bộ tiêu chí nào.",
    }),
    "criterion-not-of-title": ({ criterion, title }) => ({
      wrong: `Tiêu chí ${criterion} không được tính cho danh hiệu ${title}.`,
      mend: "Hãy chọn tiêu chí hoặc danh hiệu khác.",
    }),
    "max-of-bands": ({ criterion }) => ({
      wrong: `Tiêu chí ${criterion} chấm theo mức: điểm lấy từ cột Tham số, nên đổi điểm tối đa không làm thay đổi điểm.`,
      mend: "Muốn thử mức điểm khác, hãy sửa cột Tham số trong một bản sao của sổ tính.",
    }),
    "out-of-range": ({ change, min, max }) => ({
      wrong: `${changeName(change)}: giá trị ${value(change.kind, change.after)} nằm ngoài khoảng cho phép.`,
      mend: `Được phép từ ${value(change.kind, min)} đến ${value(change.kind, max)}.`,
    }),
    contradicting: ({ change, other }) => ({
      wrong: `${changeName(change)} được ghi hai giá trị khác nhau: ${value(change.kind, other)} và ${value(change.kind, change.after)}.`,
      mend: "Hãy giữ lại một giá trị.",
    }),
  },
  sheet: {
    notice: [
      "KẾT QUẢ TÍNH THỬ, KHÔNG PHẢI KẾT QUẢ XÉT",
      "Các giá trị mới chỉ được giả định để tính thử. Biểu mẫu, điểm chấm, kết luận và sổ công nhận không thay đổi.",
    ],
    heading: (year) => `SO SÁNH KẾT QUẢ KHI THỬ ĐIỀU CHỈNH TIÊU CHÍ NĂM ${year}`,
    sections: {
      changes: "Các điều chỉnh được tính thử",
      counts: "Số khu dân cư đủ điều kiện",
      newlyPassing: "Khu dân cư từ chưa đạt thành đạt",
      newlyFailing: "Khu dân cư từ đạt thành chưa đạt",
      vetoes: "Thay đổi về điểm liệt",
      proposals: "Thay đổi về đề nghị danh hiệu thấp hơn",
      invalid: "Điểm chấm không còn hợp lệ",
    },
    changeName,
    noVeto,
    noChange: "Không có điều chỉnh nào.",
    change: "Nội dung điều chỉnh",
    framework: "Bộ tiêu chí",
    before: "Hiện nay",
    after: "Tính thử",
    gained: "Đạt thêm",
    lost: "Không còn đạt",
    titleTotal: (title) => `Cộng ${title}`,
    titleSection: (title, registered) => `Danh hiệu ${title} (${decimal(registered)} khu dân cư đăng ký)`,
    villagesOf: (title, villages) => `Danh hiệu ${title}: ${decimal(villages)} khu dân cư`,
    outcomeBefore: "Kết quả",
    outcomeAfter: "Kết quả",
    points: "Tổng điểm",
    reasons: "Lý do",
    none: "Không có.",
    vetoChange: "Thay đổi",
    lifted: "Không còn bị điểm liệt",
    imposed: "Bị điểm liệt",
    proposedBefore: "Hiện đề nghị",
    proposedAfter: "Tính thử sẽ đề nghị",
    noProposal: "không đề nghị",
    invalidNote:
      "Các điểm dưới đây không còn hợp lệ với điểm tối đa tính thử. Phần mềm không tự cắt bớt điểm: khu dân cư có điểm như vậy được coi là chưa chấm đủ.",
    score: "Điểm",
    newMax: "Tối đa",
    sheet: "Trang tính",
    cell: "Ô",
  },
};
