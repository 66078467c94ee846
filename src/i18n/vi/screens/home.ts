import type { HomeWords } from "../../screens/homeWords";
import { numbers } from "../numbers";

const { decimal } = numbers;

/** As many names as a line holds; the others are counted. */
const some = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} và ${decimal(names.length - 3)} xã khác`;

export const home: HomeWords = {
  title: (year) => `Công việc năm ${year}`,
  reading: "Đang xem công việc trong năm…",
  next: "Việc nên làm tiếp",
  allDone: "Các việc trong năm đã xong.",
  allDoneHint: "Có thể soạn báo cáo, hoặc tổng hợp lại nếu số liệu vừa được sửa.",
  stage: {
    registrations: "Đăng ký",
    scores: "Chấm điểm",
    checks: "Đối soát",
    council: "Hội đồng kết luận",
    ledger: "Sổ công nhận",
    summary: "Biểu tổng hợp",
  },
  state: { done: "đã xong", open: "còn việc", waiting: "chưa đến lượt" },
  tells: {
    registrations: ({ communes, missingCommunes, registrations }) => {
      const came = `${decimal(communes - missingCommunes.length)}/${decimal(communes)} xã, ${decimal(registrations)} lượt đăng ký`;
      return missingCommunes.length === 0 ? came : `${came}; còn thiếu ${some(missingCommunes)}`;
    },
    scores: ({ registrations, fullyScored }) => {
      if (registrations === 0) return "Chưa có đăng ký để chấm";
      const rest = registrations - fullyScored;
      return rest === 0
        ? `${decimal(fullyScored)} lượt đã chấm đủ`
        : `${decimal(fullyScored)}/${decimal(registrations)} lượt đã chấm đủ, còn ${decimal(rest)}`;
    },
    checks: ({ errors, warnings }) => {
      if (errors === 0 && warnings === 0) return "Không có gì cần sửa";
      return errors === 0 ? `${decimal(warnings)} cảnh báo` : `${decimal(errors)} lỗi, ${decimal(warnings)} cảnh báo`;
    },
    council: ({ unconcluded, stages }) => {
      if (unconcluded > 0) return `Còn ${decimal(unconcluded)} khu dân cư đủ điều kiện chưa có kết luận`;
      return stages.council === "waiting" ? "Họp khi đã chấm đủ" : "Không còn khu dân cư nào chờ kết luận";
    },
    ledger: ({ recordable, recognised }) =>
      recordable > 0
        ? `${decimal(recordable)} kết luận chưa vào sổ, đã ghi ${decimal(recognised)}`
        : recognised > 0
          ? `Đã ghi ${decimal(recognised)} công nhận`
          : "Chưa có công nhận nào",
    summary: ({ summarySheet }) => (summarySheet !== null ? "Đã có trong sổ tính" : "Chưa viết"),
  },
  act: {
    registrations: () => "Mở trang Đăng ký",
    scores: () => "Xem ai chưa chấm đủ",
    checks: ({ errors }) => `Xem ${decimal(errors)} lỗi cần sửa`,
    council: () => "Xem danh sách chờ kết luận",
    ledger: ({ recordable }) => `Ghi ${decimal(recordable)} công nhận vào sổ`,
  },
  summaryHint: "Bấm nút tổng hợp ở trên để viết các trang của năm.",
  notTrusted: "Có lỗi khiến số liệu của năm này chưa tin cậy được.",
  notTrustedAct: "Xem lỗi cần sửa",
};
