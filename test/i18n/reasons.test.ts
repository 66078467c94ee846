import type { Reason } from "../../src/core/domain/evaluation";
import { criterionCode, titleName } from "../../src/core/domain/names";
import { en, vi } from "../../src/i18n";

const code = criterionCode;
const line = (reasons: readonly Reason[], total = 92, max = 100): string => vi.domain.reasons({ total, max, reasons });

const veto: Reason = { code: "veto", criterion: code("6.2"), points: 0, vetoScore: 0, max: 5 };

describe("the line of reasons", () => {
  it("is empty for a village without a reason", () => {
    expect(line([])).toBe("");
  });

  it.each<[string, readonly Reason[], string]>([
    ["a veto", [veto], "92/100 điểm; liệt 6.2 (0/5)"],
    [
      "a floor",
      [{ code: "belowFloor", contentArea: "An ninh", points: 4.5, required: 5, max: 10 }],
      "92/100 điểm; nội dung “An ninh” 4,5/10 điểm, cần 5",
    ],
    ["a total", [{ code: "belowTotal", points: 92, required: 95, max: 100 }], "92/100 điểm; chưa đủ tổng điểm, cần 95"],
    ["an invalid score", [{ code: "invalid", criterion: code("1.1"), value: "abc" }], "92/100 điểm; điểm 1.1 không hợp lệ (“abc”)"],
    ["a prerequisite", [{ code: "prerequisite", title: titleName("KDCTB") }], "92/100 điểm; năm trước chưa giữ danh hiệu KDCTB"],
  ])("tells %s", (_, reasons, text) => {
    expect(line(reasons)).toBe(text);
  });

  it("names missing criteria together and pending ones together, at the place of the first of each", () => {
    const reasons: readonly Reason[] = [
      veto,
      { code: "missing", criterion: code("1.1") },
      { code: "pending", criterion: code("1.2") },
      { code: "missing", criterion: code("1.10") },
      { code: "pending", criterion: code("1.3") },
    ];
    expect(line(reasons)).toBe("92/100 điểm; liệt 6.2 (0/5); chưa chấm 1.1, 1.10; chưa đến hạn chấm 1.2, 1.3");
  });

  it("rounds an endless scaled minimum up, so that a total below it never looks like one that meets it", () => {
    expect(line([{ code: "belowTotal", points: 77.72, required: 850 / 11, max: 95 }], 77.27, 95)).toBe(
      "77,27/95 điểm; chưa đủ tổng điểm, cần 77,28",
    );
    expect(line([{ code: "belowTotal", points: 65, required: 65.7, max: 73 }], 65, 73)).toBe("65/73 điểm; chưa đủ tổng điểm, cần 65,7");
  });

  it("is told in English too", () => {
    expect(en.domain.reasons({ total: 92.5, max: 100, reasons: [veto] })).toBe("92.5/100 points; veto 6.2 (0/5)");
  });
});
