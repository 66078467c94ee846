import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WhatIfJson } from "../../src/app/json/whatIfJson";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { kdc } from "../support/kdc";

jest.setTimeout(600_000);

let folder = "";
let demo = "";
const file = (name: string): string => join(folder, name);
const whatIf = (...words: readonly string[]) => kdc("whatif", demo, "--year", "2022", ...words);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
  demo = file("demo.xlsx");
  expect(await kdc("demo", demo)).toMatchObject({ code: 0, err: "" });
});
afterAll(() => rm(folder, { recursive: true }));

describe("whatif", () => {
  it("tells who would newly pass, as JSON, and writes nothing", async () => {
    const before = await readFile(demo);
    const { code, out, err } = await whatIf("--set", "tong KDCTB=75", "--set", "liệt 6.2 KDCTB=không", "--json");
    expect([code, err]).toEqual([0, ""]);
    const json = JSON.parse(out) as WhatIfJson;
    expect(json.titles["KDCTB"]).toMatchObject({ before: 70, after: 82 });
    expect(json.titles["KDCTB"]?.newlyPassing).toHaveLength(12);
    expect(json.sheet).toBeNull();
    expect(Buffer.compare(await readFile(demo), before)).toBe(0);
    expect(await readdir(folder)).toEqual(["demo.xlsx"]);
  });

  it("tells the same to people, in words", async () => {
    const { code, out } = await whatIf("--set", "tong KDCTB=75");
    expect(code).toBe(0);
    for (const part of ["không phải kết quả xét", "Tổng điểm tối thiểu KDCTB: 80 → 75", "KDCTB: 70 → ", "LD-03 Thôn Hoa Mai (Lộc Đức)"]) {
      expect(out).toContain(part);
    }
  });

  it("writes one sheet more where it is asked to", async () => {
    const { code, out } = await whatIf("--set", "toida 8.3=1,5", "--out", file("trial.xlsx"), "--json");
    expect(code).toBe(0);
    const json = JSON.parse(out) as WhatIfJson;
    expect(json.sheet).toBe("Thử điều chỉnh 2022");
    expect(json.invalid[0]).toMatchObject({ criterion: "8.3", value: "2", max: 1.5, sheet: "Chấm điểm 2022" });
    const [before, after] = await Promise.all(
      [demo, file("trial.xlsx")].map(async (path) => readXlsx(new Uint8Array(await readFile(path)))),
    );
    const names = (read: typeof before) => (read?.ok ? read.value.sheets.map(({ name }) => name) : []);
    expect(names(after)).toEqual([...names(before), "Thử điều chỉnh 2022"]);
  });

  it.each([
    ["what is none of the forms", ["--set", "tong KDCTB"], ["“tong KDCTB”", "Các cách viết --set", "liet 6.2 KDCTB=khong"]],
    ["nothing to try", [], ["cần ít nhất một --set"]],
    ["a minimum that nobody can reach", ["--set", "tong KDCTB=101"], ["Tổng điểm tối thiểu KDCTB", "từ 0 đến 100"]],
    ["a veto over the maximum", ["--set", "liet 6.2 KDCTB=6"], ["Điểm liệt tiêu chí 6.2", "từ 0 đến 5"]],
    ["a share over the whole", ["--set", "san KDCKM=101%"], ["101%", "từ 0% đến 100%"]],
    ["an unknown title", ["--set", "tong KDCX=70"], ["“KDCX”", "KDCTB, KDCKM"]],
    ["an unknown criterion", ["--set", "toida 9.99=3"], ["“9.99”"]],
  ])("%s is wrong usage, with what is allowed, and writes nothing", async (_what, set, told) => {
    const { code, out, err } = await whatIf(...set, "--out", file("never.xlsx"));
    expect([code, out]).toEqual([2, ""]);
    for (const part of told) expect(err).toContain(part);
    expect(await readdir(folder)).not.toContain("never.xlsx");
  });

  it("of a year that no figure of can be trusted is refused with exit code 3", async () => {
    const { code, out, err } = await kdc("whatif", demo, "--year", "2010", "--set", "tong KDCTB=75");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("demo.xlsx");
  });
});
