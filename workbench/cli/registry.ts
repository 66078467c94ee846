import type { Command } from "./command";
import { defineCommand } from "./command";
import { flag, out, year } from "./options";

/** Every command of `kdc`, in the order in which the help lists them. A new one: its file in `commands/`, an entry here. */
export const commands: readonly Command[] = [
  defineCommand({
    name: "new",
    usage: "OUT.xlsx",
    tells: "tạo sổ tính gồm các biểu mẫu chuẩn, kèm bộ tiêu chí MẪU",
    positional: "out",
    options: {},
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
    name: "calc",
    usage: "IN.xlsx --out OUT.xlsx",
    tells: "tính lại mọi công thức, kể cả hàm KDC",
    positional: "input",
    options: { out },
    load: async () => (await import("./commands/calc")).calc,
  }),
];
