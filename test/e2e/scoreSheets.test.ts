import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deleteSheet } from "../../workbench/model/sheets";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { kdc } from "../support/kdc";
import { savedWorkbook, sheetNamed } from "../support/savedWorkbook";
import { valueAt } from "../support/models";

jest.setTimeout(600_000);

let folder = "";
const file = (name: string): string => join(folder, name);

/** The demo as it stands before the year is scored. */
async function unscored(name: string): Promise<string> {
  expect(await kdc("demo", file("demo.xlsx"))).toMatchObject({ code: 0 });
  const workbook = await savedWorkbook(file("demo.xlsx"));
  deleteSheet(workbook, sheetNamed(workbook, "Chấm điểm 2022"));
  await writeFile(file(name), await writeXlsx(workbook));
  return file(name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("makes the score sheet and the scoring forms of the demo's year, and no second one", async () => {
  const input = await unscored("d22.xlsx");
  const out = file("s22.xlsx");
  const { code, out: told, err } = await kdc("scoresheet", input, "--year", "2022", "--out", out, "--slips", "--json");
  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(told)).toEqual({
    out,
    sheets: ["Chấm điểm 2022", "Phiếu chấm 2022"],
    rows: 375,
    villages: 125,
    findings: [],
  });
  const workbook = await savedWorkbook(out);
  const scores = sheetNamed(workbook, "Chấm điểm 2022");
  expect([scores.protection.enabled, scores.protection.password, scores.tables[0]?.name]).toEqual([true, false, "ChamDiem2022"]);
  expect(scores.validations.filter(({ rule }) => rule?.type === "custom").length).toBeGreaterThan(10);
  const verdicts = scores.cells
    .slice(1)
    .flatMap((row) => row.flatMap((cell) => (cell?.formula?.startsWith("=KDC.KETQUA(") ? [cell.value] : [])));
  expect([verdicts.length >= 375, new Set(verdicts)]).toEqual([true, new Set(["Chưa chấm đủ"])]);
  expect(sheetNamed(workbook, "Phiếu chấm 2022").page.rowBreaks.length).toBeGreaterThanOrEqual(124);

  const again = await kdc("scoresheet", out, "--year", "2022", "--out", file("again.xlsx"));
  expect([again.code, again.out, again.err]).toEqual([3, "", expect.stringContaining("Đã có trang “Chấm điểm 2022” cho năm 2022")]);
  expect(again.err.trim().split("\n")).toHaveLength(1);
  expect(await readdir(folder)).not.toContain("again.xlsx");
});

it("tells a year without registrations what to fill in first", async () => {
  expect(await kdc("new", file("new.xlsx"))).toMatchObject({ code: 0 });
  const { code, err } = await kdc("scoresheet", file("new.xlsx"), "--year", "2025", "--out", file("x.xlsx"));
  expect([code, err]).toEqual([3, expect.stringContaining("Hãy nhập ở trang “Đăng ký” mỗi khu dân cư một dòng")]);
});

it("adds what is missing to a workbook, with the framework that was asked for", async () => {
  expect(await kdc("new", file("vh.xlsx"), "--framework", "van-hoa")).toMatchObject({ code: 0 });
  const workbook = await savedWorkbook(file("vh.xlsx"));
  expect(valueAt(sheetNamed(workbook, "Bộ tiêu chí"), "A1")).toContain("ĐỐI CHIẾU VĂN BẢN GỐC");
  for (const name of ["Bộ tiêu chí", "Văn bản"]) deleteSheet(workbook, sheetNamed(workbook, name));
  await writeFile(file("less.xlsx"), await writeXlsx(workbook));
  const { code, out } = await kdc("forms", file("less.xlsx"), "--out", file("full.xlsx"), "--framework", "trong", "--json");
  expect([code, JSON.parse(out)]).toEqual([0, { out: file("full.xlsx"), sheets: ["Bộ tiêu chí", "Văn bản"] }]);
  const full = await kdc("forms", file("full.xlsx"), "--out", file("same.xlsx"));
  expect([full.code, full.out]).toEqual([0, expect.stringContaining("đã có đủ biểu mẫu")]);
});
