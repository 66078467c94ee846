import { adjustments } from "./adjustmentWords";
import type { Command } from "./command";
import { defineCommand } from "./command";
import { docxOut, flag, framework, optionalText, out, year } from "./options";

/** Every command of `kdc`, in the order in which the help lists them. A new one: its file in `commands/`, an entry here. */
export const commands: readonly Command[] = [
  defineCommand({
    name: "new",
    usage: "OUT.xlsx [--framework mau|van-hoa|trong]",
    tells: "tạo sổ tính gồm các biểu mẫu chuẩn, kèm bộ tiêu chí MẪU (hoặc khu dân cư văn hóa, hoặc để trống)",
    positional: "out",
    options: { framework },
    load: async () => (await import("./commands/newWorkbook")).newForms,
  }),
  defineCommand({
    name: "demo",
    usage: "OUT.xlsx [--report]",
    tells: "tạo sổ tính của huyện minh họa; --report: số liệu của báo cáo đã công bố",
    positional: "out",
    options: { report: flag },
    load: async () => (await import("./commands/newWorkbook")).newDemo,
  }),
  defineCommand({
    name: "forms",
    usage: "IN.xlsx --out OUT.xlsx [--framework mau|van-hoa|trong]",
    tells: "thêm các biểu mẫu còn thiếu; trang đã có giữ nguyên",
    positional: "input",
    options: { framework, out },
    load: async () => (await import("./commands/forms")).forms,
  }),
  defineCommand({
    name: "scoresheet",
    usage: "IN.xlsx --year NĂM --out OUT.xlsx [--slips]",
    tells: "tạo bảng chấm điểm của năm từ các đăng ký; --slips: thêm phiếu chấm để in",
    positional: "input",
    options: { year, slips: flag, out },
    load: async () => (await import("./commands/scoresheet")).scoresheet,
  }),
  defineCommand({
    name: "compile",
    usage: "IN.xlsx --year NĂM --out OUT.xlsx",
    tells: "tổng hợp một năm, ghi tất cả các trang kết quả",
    positional: "input",
    options: { year, out },
    load: async () => (await import("./commands/compile")).compile,
  }),
  defineCommand({
    name: "check",
    usage: "IN.xlsx",
    tells: "đối soát số liệu",
    positional: "input",
    options: {},
    load: async () => (await import("./commands/check")).check,
  }),
  defineCommand({
    name: "whatif",
    usage: 'IN.xlsx --year NĂM --set "…" [--set "…"] [--out OUT.xlsx]',
    tells: 'tính thử khi đổi mức: --set "tong KDCTB=75", "san KDCTB=40%", "liet 6.2 KDCTB=khong", "toida 6.2=3"',
    positional: "input",
    options: { year, set: adjustments, out: optionalText("OUT.xlsx") },
    load: async () => (await import("./commands/whatIf")).whatIf,
  }),
  defineCommand({
    name: "calc",
    usage: "IN.xlsx --out OUT.xlsx",
    tells: "tính lại mọi công thức, kể cả hàm KDC",
    positional: "input",
    options: { out },
    load: async () => (await import("./commands/calc")).calc,
  }),
  defineCommand({
    name: "report",
    usage: "IN.xlsx --year NĂM --out OUT.docx [--sheet OUT.xlsx]",
    tells: "viết báo cáo của một năm ra tệp Word, kèm phụ lục",
    positional: "input",
    options: { year, out: docxOut, sheet: optionalText("OUT.xlsx") },
    load: async () => (await import("./commands/report")).report,
  }),
];
