import { isPlaceholder, placeholderCheck } from "../../../src/core/checks/placeholderCheck";
import { printed, told } from "../../support/printed";

it.each([
  "Ghi rõ thực hiện nội dung gì",
  "GHI RÕ thực hiện nội dung gì ",
  "(ghi rõ nguồn)",
  "Thực hiện nội dung gì?",
  "Nhập số liệu vào đây",
  "[tên đơn vị]",
  "<nội dung>",
  "…",
  "......",
  "Hỗ trợ ....... triệu đồng",
  "____",
  "xxx",
])("%s was left over from a template", (text) => expect(isPlaceholder(text)).toBe(true));

it.each([
  "",
  "-",
  "Biểu dương, khen thưởng",
  "Làm đường, công trình thắp sáng đường quê...",
  "Hệ thống nước sạch…",
  "Ghi nhận đóng góp của nhân dân",
  "Nhập ngũ",
  "Điện chiếu sáng [giai đoạn 2]",
  "Xây dựng hội trường",
])("%p says something", (text) => expect(isPlaceholder(text)).toBe(false));

it("tells the cell of each", () => {
  const district = printed({
    funding: [{ purpose: "Ghi rõ thực hiện nội dung gì" }],
    contributions: [{ purpose: "Làm đường" }, { source: "(ghi rõ nguồn)" }],
    documents: [{ summary: "....." }],
  });
  expect(told(placeholderCheck, district)).toEqual(["placeholder-text D3", "placeholder-text F2", "placeholder-text E2"]);
});
