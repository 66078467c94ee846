import { parseCall, usage } from "../../../workbench/cli/arguments";
import { UsageError } from "../../../workbench/cli/options";
import { commands } from "../../../workbench/cli/registry";

/** A call in plain words: the command by its name, its values beside it. */
function plain(argv: readonly string[]): unknown {
  const call = parseCall(argv);
  return call.command === "help" ? call : { command: call.command.name, json: call.json, ...call.values };
}

describe("the words after kdc", () => {
  it.each([
    [["new", "a.xlsx"], { command: "new", out: "a.xlsx", framework: "mau", json: false }],
    [["new", "a.xlsx", "--framework", "van-hoa"], { command: "new", out: "a.xlsx", framework: "van-hoa", json: false }],
    [
      ["forms", "a.xlsx", "--out", "b.xlsx", "--framework=trong", "--json"],
      { command: "forms", input: "a.xlsx", framework: "trong", out: "b.xlsx", json: true },
    ],
    [
      ["scoresheet", "a.xlsx", "--year", "2022", "--out", "b.xlsx"],
      { command: "scoresheet", input: "a.xlsx", year: 2022, slips: false, out: "b.xlsx", json: false },
    ],
    [
      ["scoresheet", "a.xlsx", "--slips", "--year", "2022", "--out", "b.xlsx"],
      { command: "scoresheet", input: "a.xlsx", year: 2022, slips: true, out: "b.xlsx", json: false },
    ],
    [["demo", "a.xlsx", "--json"], { command: "demo", out: "a.xlsx", report: false, json: true }],
    [["demo", "a.xlsx", "--report"], { command: "demo", out: "a.xlsx", report: true, json: false }],
    [
      ["compile", "a.xlsx", "--year", "2022", "--out", "b.xlsx"],
      { command: "compile", input: "a.xlsx", year: 2022, out: "b.xlsx", json: false },
    ],
    [
      ["compile", "--json", "--out=b.xlsx", "--year=2022", "a.xlsx"],
      { command: "compile", input: "a.xlsx", year: 2022, out: "b.xlsx", json: true },
    ],
    [["check", "a.xlsx"], { command: "check", input: "a.xlsx", json: false }],
    [["calc", "a.xlsx", "--out", "a.xlsx"], { command: "calc", input: "a.xlsx", out: "a.xlsx", json: false }],
    [
      ["merge", "a.xlsx", "x.xls", "y.csv", "--out", "b.xlsx", "--yes"],
      { command: "merge", input: "a.xlsx", files: ["x.xls", "y.csv"], out: "b.xlsx", yes: true, json: false },
    ],
    [
      ["kit", "a.xlsx", "--year", "2022", "--out", "tệp gửi đi"],
      { command: "kit", input: "a.xlsx", year: 2022, out: "tệp gửi đi", json: false },
    ],
    [
      ["whatif", "a.xlsx", "--year", "2022", "--set", "toida 6.2=3", "--set", "liet 6.2 KDCTB=khong"],
      {
        command: "whatif",
        input: "a.xlsx",
        year: 2022,
        set: [
          { kind: "max", criterion: "6.2", framework: null, amount: { to: 3 } },
          { kind: "vetoScore", criterion: "6.2", framework: null, title: "KDCTB", score: null },
        ],
        out: null,
        json: false,
      },
    ],
    [["levels", "a.xlsx", "--year", "2022"], { command: "levels", input: "a.xlsx", year: 2022, out: null, json: false }],
    [
      ["forecast", "a.xlsx", "--year", "2022", "--out", "b.xlsx"],
      { command: "forecast", input: "a.xlsx", year: 2022, out: "b.xlsx", json: false },
    ],
    [
      ["record", "a.xlsx", "--year", "2022", "--decision", "75/QĐ", "--date", "31/10/2022", "--title", "KDCTB", "--out", "b.xlsx"],
      {
        command: "record",
        input: "a.xlsx",
        year: 2022,
        decision: "75/QĐ",
        date: "31/10/2022",
        title: "KDCTB",
        revert: false,
        out: "b.xlsx",
        json: false,
      },
    ],
    [
      ["report", "a.xlsx", "--year", "2022", "--out", "b.docx"],
      { command: "report", input: "a.xlsx", year: 2022, out: "b.docx", sheet: null, json: false },
    ],
    [
      ["report", "a.xlsx", "--year=2022", "--out=B.DOCX", "--sheet", "c.xlsx", "--json"],
      { command: "report", input: "a.xlsx", year: 2022, out: "B.DOCX", sheet: "c.xlsx", json: true },
    ],
    [
      ["record", "a.xlsx", "--year", "2022", "--decision", "75/QĐ", "--revert", "--out", "b.xlsx"],
      {
        command: "record",
        input: "a.xlsx",
        year: 2022,
        decision: "75/QĐ",
        date: null,
        title: null,
        revert: true,
        out: "b.xlsx",
        json: false,
      },
    ],
    [["--help"], { command: "help" }],
  ])("%j are understood", (argv, call) => expect(plain(argv)).toEqual(call));

  it.each([
    [[], "Thiếu tên lệnh"],
    [["gộp"], "Không có lệnh “gộp”"],
    [["new"], "cần tên một tệp"],
    [["new", "a.xlsx", "b.xlsx"], "thừa: b.xlsx"],
    [["new", "a.xlsx", "--year", "2022"], "không có tùy chọn --year"],
    [["compile", "a.xlsx", "--out", "b.xlsx"], "cần --year"],
    [["compile", "a.xlsx", "--year", "22", "--out", "b.xlsx"], "Năm “22” không hợp lệ"],
    [["compile", "a.xlsx", "--year", "2022"], "cần --out"],
    [["compile", "a.xlsx", "--year", "2022", "--out"], "Thiếu giá trị"],
    [["new", "a.xlsx", "--framework", "khac"], "--framework “khac” không hợp lệ: chọn mau, van-hoa, trong"],
    [["forms", "a.xlsx"], "cần --out"],
    [["scoresheet", "a.xlsx", "--out", "b.xlsx"], "cần --year"],
    [["compile", "a.xlsx", "--year", "2022", "--out", "b.xlsx", "--slips"], "không có tùy chọn --slips"],
    [["check", "a.xlsx", "--out", "b.xlsx"], "không có tùy chọn --out"],
    [["merge", "a.xlsx", "--out", "b.xlsx"], "cần thêm ít nhất một tệp"],
    [["merge", "a.xlsx", "b.xlsx"], "cần --out"],
    [["kit", "a.xlsx", "--year", "2022"], "cần --out THƯ_MỤC"],
    [["kit", "a.xlsx", "--out", "b"], "cần --year"],
    [["whatif", "a.xlsx", "--year", "2022"], "cần ít nhất một --set"],
    [["whatif", "a.xlsx", "--year", "2022", "--set", "tong 75"], "Các cách viết --set"],
    [["new", "a.xlsx", "--report"], "không có tùy chọn --report"],
    [["record", "a.xlsx", "--year", "2022", "--date", "31/10/2022", "--out", "b.xlsx"], "cần --decision"],
    [["check", "a.xlsx", "--nhanh"], "Không có tùy chọn --nhanh"],
    [["report", "a.xlsx", "--year", "2022"], "cần --out OUT.docx"],
    [["report", "a.xlsx", "--year", "2022", "--out", "b.xlsx"], "cần tên tệp Word đuôi .docx"],
    [["report", "a.xlsx", "--out", "b.docx"], "cần --year"],
    [["calc", "a.xlsx", "--out", "b.xlsx", "--out", "c.xlsx"], "--out chỉ được ghi một lần"],
  ])("%j are wrong usage, and told so", (argv, message) => {
    expect(() => parseCall(argv)).toThrow(UsageError);
    expect(() => parseCall(argv)).toThrow(message);
  });

  it("lists every command, each under a name of its own", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { name, usage: form } of commands) expect(usage).toContain(`${name} ${form}`);
  });
});
