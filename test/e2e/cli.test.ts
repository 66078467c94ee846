import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CompileJson } from "../../src/app/json/compileJson";
import type { CheckJson } from "../../src/app/json/findingsJson";
import type { WorkbookModel } from "../../workbench/model/types";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import facts from "../golden/facts/bao-lam.json";
import { kdc } from "../support/kdc";
import { savedWorkbook, sheetNamed } from "../support/savedWorkbook";

jest.setTimeout(600_000);

let folder = "";
/** The demo, and the same without formulas, for what has nothing to do with them. */
let demo = "";
let plain = "";
const file = (name: string): string => join(folder, name);

/** A copy of the plain demo, changed. */
async function changed(name: string, change: (workbook: WorkbookModel) => void): Promise<string> {
  const workbook = await savedWorkbook(plain);
  change(workbook);
  await writeFile(file(name), await writeXlsx(workbook));
  return file(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
  demo = file("demo.xlsx");
  plain = file("plain.xlsx");
  expect(await kdc("demo", demo)).toMatchObject({ code: 0, err: "" });
  const workbook = await savedWorkbook(demo);
  for (const { cells } of workbook.sheets) {
    for (const row of cells)
      for (const cell of row ?? []) if (cell) for (const key of ["formula", "spill", "spilledFrom"] as const) delete cell[key];
  }
  await writeFile(plain, await writeXlsx(workbook));
});
afterAll(() => rm(folder, { recursive: true }));

const compile = (input: string, year: number, out: string) => kdc("compile", input, "--year", String(year), "--out", out, "--json");

describe("compile on the demo district", () => {
  it.each([2019, 2020, 2021, 2022] as const)("gives the published figures of %i", async (year) => {
    const { code, out, err } = await compile(plain, year, file(`o${year}.xlsx`));
    expect([code, err]).toEqual([0, ""]);
    const { totals, rollForward } = JSON.parse(out) as CompileJson;
    const { recognised, registered } = facts.years[String(year) as keyof typeof facts.years];
    for (const title of ["KDCTB", "KDCKM"] as const) {
      const counts = totals.titles[title];
      const { total, ...statuses } = recognised[title];
      expect(counts?.recognised).toBe(total);
      if (statuses.first !== null) expect(counts).toMatchObject(statuses);
      if (registered[title] !== null) expect(counts?.registered).toBe(registered[title]);
      expect(rollForward[title]?.holders).toBe(total);
    }
  });

  it("calculates the formulas, spells the document out to the letter, and changes nothing the second time", async () => {
    const first = await compile(demo, 2022, file("first.xlsx"));
    expect(first.code).toBe(0);
    const json = JSON.parse(first.out) as CompileJson;
    expect(Object.keys(json)).toEqual(["year", "totals", "communes", "villages", "rollForward", "years", "sheets", "findings"]);
    expect(Object.keys(json.totals.titles["KDCTB"] ?? {})).toEqual(
      "registered assessed eligible vetoed vetoOnly recognised first maintained again notKept rewardVnd".split(" "),
    );
    expect(Object.keys(json.villages[0] ?? {})).toEqual(
      "code commune name title level total max outcome vetoes vetoOnly proposedTitle reasons status statusIfRecognised rewardVnd".split(
        " ",
      ),
    );
    const errors = (await savedWorkbook(file("first.xlsx"))).sheets
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell?.value === "object" && cell.value !== null);
    expect(errors).toEqual([]);
    const second = await compile(file("first.xlsx"), 2022, file("second.xlsx"));
    expect(second.out).toBe(first.out);
    expect(await readFile(file("second.xlsx"))).toEqual(await readFile(file("first.xlsx")));
  });

  it("may write over its own input where it is told to", async () => {
    await copyFile(plain, file("same.xlsx"));
    expect(await compile(file("same.xlsx"), 2022, file("same.xlsx"))).toMatchObject({ code: 0 });
    expect((await savedWorkbook(file("same.xlsx"))).sheets.map(({ name }) => name)).toContain("TH 2022");
  });

  it("without --json is told to people, in Vietnamese", async () => {
    const { code, out } = await kdc("compile", plain, "--year", "2022", "--out", file("people.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("Tổng hợp năm 2022: 126 khu dân cư");
    expect(out).toContain("72 công nhận (Công nhận lần đầu 15, Giữ vững 52, Công nhận lại 5)");
  });
});

describe("the other commands", () => {
  it("new writes every standard form, and a workbook that check names nothing missing in", async () => {
    const { code, out } = await kdc("new", file("new.xlsx"), "--json");
    expect(code).toBe(0);
    const { sheets } = JSON.parse(out) as { readonly sheets: readonly string[] };
    expect((await savedWorkbook(file("new.xlsx"))).sheets.map(({ name }) => name)).toEqual(sheets);
    expect(JSON.parse((await kdc("check", file("new.xlsx"), "--json")).out)).toEqual({
      findings: [],
      counts: { error: 0, warning: 0, info: 0 },
    });
  });

  it("check ends with 1 where there is an error, and says where", async () => {
    const input = await changed("faulty.xlsx", (workbook) => {
      const row = sheetNamed(workbook, "Chấm điểm 2022").cells[1];
      if (row) row[3] = { value: "mười", style: 0 };
    });
    const { code, out } = await kdc("check", input, "--json");
    const { findings, counts } = JSON.parse(out) as CheckJson;
    expect([code, counts.error]).toEqual([1, 1]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "invalid-score", severity: "error", sheet: "Chấm điểm 2022", cell: "D2" }),
    );
  });

  it("calc gives formulas their values, custom functions included", async () => {
    const input = file("calc.xlsx");
    const workbook = await savedWorkbook(file("plain.xlsx"));
    const sheet = sheetNamed(workbook, "Tuyên truyền");
    sheet.cells[40] = [
      { value: null, formula: "=1+1", style: 0 },
      { value: null, formula: "=KDC.BANGCHU(2000000)", style: 0 },
    ];
    await writeFile(input, await writeXlsx(workbook));
    expect(await kdc("calc", input, "--out", file("calculated.xlsx"), "--json")).toMatchObject({ code: 0, err: "" });
    const [sum, words] = sheetNamed(await savedWorkbook(file("calculated.xlsx")), "Tuyên truyền").cells[40] ?? [];
    expect(sum?.value).toBe(2);
    expect(String(words?.value).toLowerCase()).toContain("hai triệu");
  });
});

describe("bad input", () => {
  async function refused(input: string, ...told: readonly string[]): Promise<void> {
    const before = (await readdir(folder)).sort();
    const { code, out, err } = await compile(input, 2022, file("never.xlsx"));
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 3, out: "", lines: 1 });
    for (const part of told) expect(err).toContain(part);
    expect((await readdir(folder)).sort()).toEqual(before);
  }

  it("a file that is not there", () => refused(file("không có.xlsx"), "không có.xlsx", "không có tệp"));

  it("a truncated file", async () => {
    const bytes = await readFile(plain);
    await writeFile(file("cut.xlsx"), bytes.subarray(0, bytes.length / 2));
    await refused(file("cut.xlsx"), "cut.xlsx");
  });

  it("an encrypted file", async () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await writeFile(file("locked.xlsx"), Buffer.concat([head, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]));
    await refused(file("locked.xlsx"), "locked.xlsx", "mật khẩu");
  });

  it("a file that is no workbook", async () => {
    await writeFile(file("text.xlsx"), "STT;Thôn;Điểm\n1;Thôn 1;90\n");
    await refused(file("text.xlsx"), "text.xlsx", "không phải tệp Excel");
  });

  it("a missing form, by its name", async () => {
    const input = await changed("lacking.xlsx", (workbook) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Danh hiệu");
    });
    await refused(input, "lacking.xlsx", "“Danh hiệu”", "Tạo biểu");
  });

  it("a village code that stands twice, by file, sheet and cell", async () => {
    const input = await changed("twice.xlsx", (workbook) => {
      const { cells } = sheetNamed(workbook, "Khu dân cư");
      if (cells[2]?.[0] && cells[1]?.[0]) cells[2][0].value = cells[1][0].value;
    });
    await refused(input, "twice.xlsx", "trang tính “Khu dân cư”", "ô A3");
  });

  it("a veto score above its criterion's maximum, by its cell", async () => {
    let at = 0;
    const input = await changed("veto.xlsx", (workbook) => {
      const { cells } = sheetNamed(workbook, "Bộ tiêu chí");
      at = cells.findIndex((row) => row[0]?.value === "MẪU theo QĐ 292");
      const row = cells[at];
      if (row) row[7] = { value: 99, style: 0 };
    });
    await refused(input, "veto.xlsx", "trang tính “Bộ tiêu chí”", `ô H${at + 1}`);
  });

  it("a year without a framework", async () => {
    const input = await changed("early.xlsx", (workbook) => {
      const cell = sheetNamed(workbook, "Đăng ký").cells[1]?.[0];
      if (cell) cell.value = 2010;
    });
    const { code, err } = await compile(input, 2010, file("never.xlsx"));
    expect([code, err.includes("2010")]).toEqual([3, true]);
  });

  it("an error value in a score cell is a finding, and the job goes on", async () => {
    const input = await changed("error.xlsx", (workbook) => {
      const row = sheetNamed(workbook, "Chấm điểm 2022").cells[1];
      if (row) row[3] = { value: { error: "#DIV/0!" }, style: 0 };
    });
    const { code, out } = await compile(input, 2022, file("with-error.xlsx"));
    expect(code).toBe(0);
    expect((JSON.parse(out) as CompileJson).findings).toContainEqual(
      expect.objectContaining({ code: "invalid-score", sheet: "Chấm điểm 2022", cell: "D2" }),
    );
  });

  it.each([[["compile"]], [["merge", "a.xlsx"]], [["compile", "a.xlsx", "--year", "năm nay", "--out", "b.xlsx"]]])(
    "%j is wrong usage",
    async (argv) => {
      const { code, out, err } = await kdc(...argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("Cách dùng");
    },
  );
});
