import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import facts from "../golden/facts/bao-lam.json";
import { kdc } from "../support/kdc";
import { printedPages } from "../support/libreOffice";
import { openModel } from "../support/xlsxParts";

jest.setTimeout(600_000);

interface ReportJson {
  readonly year: number;
  readonly paragraphs: readonly { readonly key: string; readonly text: string }[];
  readonly file: string;
  readonly sheet: string | null;
  readonly errors: number;
}

let folder = "";
let told: ReportJson;
let pages: readonly string[];
const file = (name: string): string => join(folder, name);
/** A PDF sets Vietnamese letters with spaces between them here and there. */
const solid = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
  expect(await kdc("demo", file("demo.xlsx"))).toMatchObject({ code: 0, err: "" });
  const ended = await kdc("report", file("demo.xlsx"), "--year", "2022", "--out", file("o.docx"), "--sheet", file("o.xlsx"), "--json");
  expect(ended).toMatchObject({ code: 0, err: "" });
  told = JSON.parse(ended.out) as ReportJson;
  pages = printedPages(file("o.docx"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the demo's report from the command line", () => {
  it("tells its paragraphs, its files and that nothing must be mended", () => {
    expect(told).toMatchObject({ year: 2022, file: file("o.docx"), sheet: file("o.xlsx"), errors: 0 });
    expect(told.paragraphs.map(({ key }) => key)).toEqual([
      "general",
      "communications-2021",
      "documents",
      ...[2019, 2020, 2021, 2022].map((year) => `results-${year}`),
      "holders-2022",
      "kept-2022",
      "vetoes-2022",
      "vetoOnly-2022",
      "rewards-2022",
      "commendations-2022",
      ...[2020, 2021, 2022].map((year) => `funds-${year}`),
      "fundTotals",
    ]);
  });

  it("prints every paragraph, whole", () => {
    // Page numbers stand between the lines of a paragraph that two pages share.
    const printed = solid(pages.map((page) => page.replace(/^\s*\d+\s*\n/u, "")).join(""));
    for (const { key, text } of told.paragraphs) expect([key, printed.includes(solid(text))]).toEqual([key, true]);
  });

  it("prints its head and title on the first page, which bears no number, and numbers the others", () => {
    const [first = "", ...others] = pages;
    for (const text of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "Số: ……/BC-"]) {
      expect(solid(first)).toContain(solid(text));
    }
    expect(first).not.toMatch(/^\s*1\s*\n/u);
    expect(others.map((page) => /^\s*(\d+)\s*\n/u.exec(page)?.[1])).toEqual(others.map((_, index) => String(index + 2)));
  });

  it("prints the appendices behind it, with the documents and the people's money", () => {
    const starts = ["PHỤ LỤC 1", "PHỤ LỤC 2"].map((title) => pages.findIndex((page) => solid(page).slice(0, 12).includes(solid(title))));
    expect(starts.every((page) => page > 0)).toBe(true);
    const appendices = solid(pages.slice(starts[0]).join(""));
    expect(appendices).toContain("171/TB-MTTQ-BTT");
    expect(appendices).toContain("26.400.000.000");
    expect(appendices).toContain(String(facts.commendations.commune.gifts));
  });

  it("keeps the whole workbook beside the sheet of the report", async () => {
    const names = async (name: string) => (await openModel(new Uint8Array(await readFile(file(name))))).sheets.map((sheet) => sheet.name);
    expect(await names("o.xlsx")).toEqual([...(await names("demo.xlsx")), "Báo cáo 2022"]);
  });

  it("writes no file where there is none to read, and says so in one line", async () => {
    const ended = await kdc("report", file("missing.xlsx"), "--year", "2022", "--out", file("none.docx"));
    expect(ended.code).toBe(3);
    expect(ended.err.trim().split("\n")).toHaveLength(1);
    await expect(readFile(file("none.docx"))).rejects.toThrow();
  });
});
