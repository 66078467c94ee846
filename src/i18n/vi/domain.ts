import { reasonLine, shownMinimum } from "../reasonLine";
import type { DomainWords } from "../words";
import { numbers } from "./numbers";

const { decimal } = numbers;

export const domain: DomainWords = {
  outcome: {
    eligible: "Đủ điều kiện",
    vetoed: "Bị điểm liệt",
    belowFloor: "Nội dung chưa đạt",
    belowTotal: "Chưa đủ điểm",
    incomplete: "Chưa chấm đủ",
    prerequisite: "Chưa giữ danh hiệu điều kiện",
  },
  status: { first: "Công nhận lần đầu", maintained: "Giữ vững", again: "Công nhận lại" },
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  reasons: reasonLine({
    total: (points, max) => `${decimal(points)}/${decimal(max)} điểm`,
    veto: ({ criterion, points, max }) => `liệt ${criterion} (${decimal(points)}/${decimal(max)})`,
    belowFloor: ({ contentArea, points, max, required }) =>
      `nội dung “${contentArea}” ${decimal(points)}/${decimal(max)} điểm, cần ${decimal(shownMinimum(required))}`,
    belowTotal: ({ required }) => `chưa đủ tổng điểm, cần ${decimal(shownMinimum(required))}`,
    missing: (criteria) => `chưa chấm ${criteria.join(", ")}`,
    pending: (criteria) => `chưa đến hạn chấm ${criteria.join(", ")}`,
    invalid: ({ criterion, value }) => `điểm ${criterion} không hợp lệ (“${value}”)`,
    prerequisite: ({ title }) => `năm trước chưa giữ danh hiệu ${title}`,
  }),
};
