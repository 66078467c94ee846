import { criterionCode } from "../../../src/core/domain/names";
import { reasonsInNote } from "../../../src/core/levels/reasonsInNote";

const codes = ["1.1", "1.10", "6.1", "6.2", "7.1"].map(criterionCode);
const reasonOf = (note: string, code: string): string => reasonsInNote(note, codes).of(criterionCode(code));

describe("a note of a score row", () => {
  it.each([
    ["6.2: có 01 vụ ma túy; 7.1: có khiếu kiện", "6.2", "có 01 vụ ma túy"],
    ["6.2: có 01 vụ ma túy; 7.1: có khiếu kiện", "7.1", "có khiếu kiện"],
    ["6.2: có 01 vụ ma túy; 7.1: có khiếu kiện", "6.1", ""],
    ["6.1, 6.2: theo số liệu công an", "6.1", "theo số liệu công an"],
    ["6.1, 6.2: theo số liệu công an", "6.2", "theo số liệu công an"],
    ["tiêu chí 6.2 : có 01 vụ", "6.2", "có 01 vụ"],
    ["tiêu chí 6.2 : có 01 vụ", "6.1", ""],
    ["1.10: trồng thêm cây", "1.10", "trồng thêm cây"],
    ["1.10: trồng thêm cây", "1.1", ""],
    ["6.2: lần một; 6.2: lần hai", "6.2", "lần một; lần hai"],
    ["7.1:", "7.1", ""],
  ])("“%s” gives %s “%s”", (note, code, reason) => {
    expect(reasonOf(note, code)).toBe(reason);
  });

  it.each([
    ["that names no criterion is the reason of all", "Chấm lại theo minh chứng", "6.2", "Chấm lại theo minh chứng"],
    ["that only mentions a number names no criterion", "Thiếu 1.1 điểm do chậm báo cáo", "6.2", "Thiếu 1.1 điểm do chậm báo cáo"],
    ["that begins with a word of its own gives it to the others", "Chấm lại; 6.2: có 01 vụ", "1.1", "Chấm lại"],
    ["with a longer number names no criterion by its end", "16.2: khác", "6.2", "16.2: khác"],
    ["that is blank gives none", "  ", "6.2", ""],
  ])("%s", (_case, note, code, reason) => {
    expect(reasonOf(note, code)).toBe(reason);
  });
});
