import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSheets } from "../../src/app/createForms";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { District } from "../../src/core/domain/district";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { openSession, saveFile } from "../../workbench/cli/session";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { WorkbookModel } from "../../workbench/model/types";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { kdc } from "../support/kdc";
import { displayedCells, displayedSheets } from "../support/libreOffice";
import { savedWorkbook, sheetNamed } from "../support/savedWorkbook";

jest.setTimeout(600_000);

const sheet = "Chấm điểm 2022";
const demo = demoDistrict();
const districtLevel = demo.settings.levels.at(-1);

let folder = "";
const at = (name: string): string => join(folder, name);

/** The demo with the scores of 2022 that pass the test. */
function withScores(isKept: (level: string) => boolean): District {
  const scoreTables = demo.scoreTables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ year, level }) => year !== 2022 || isKept(level)),
  }));
  return { ...demo, scoreTables: scoreTables.filter(({ rows }) => rows.length > 0) };
}

async function writeBook(path: string, of: District): Promise<void> {
  const session = openSession(createWorkbook("Sheet1"));
  const written = await addSheets(session.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  await saveFile(session, path);
}

/** What a commune's staff do: type its scores into the open cells of its workbook. Gives how many cells were filled. */
function fillIn(workbook: WorkbookModel): number {
  const { cells } = sheetNamed(workbook, sheet);
  const [header = [], ...rows] = cells;
  const headers = header.map((cell) => String(cell?.value ?? ""));
  const column = (name: string): number => headers.indexOf(name);
  let filled = 0;
  for (const row of rows) {
    const [village, level] = [row[column("Mã KDC")]?.value, row[column("Cấp chấm")]?.value];
    for (const { criteria, rows: scored } of demo.scoreTables) {
      const own = scored.find((each) => each.year === 2022 && each.village === village && each.level === level);
      if (own === undefined) continue;
      [...criteria, "Ghi chú"].forEach((name, index) => {
        const value = name === "Ghi chú" ? own.note : own.cells[index];
        if (value === undefined || value === "") return;
        const cell = row[column(name)];
        if (!cell || workbook.styles[cell.style]?.locked !== false) throw new Error(`${String(village)} ${name} can't be filled in`);
        cell.value = value;
        filled += 1;
      });
    }
  }
  return filled;
}

interface KitJson {
  readonly year: number;
  readonly files: readonly { readonly name: string; readonly commune: string; readonly villages: number; readonly rows: number }[];
}

async function kits(input: string, out: string): Promise<KitJson> {
  const { code, out: told, err } = await kdc("kit", input, "--year", "2022", "--out", out, "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(told) as KitJson;
}

async function figures(path: string): Promise<unknown> {
  const { out } = await kdc("compile", path, "--year", "2022", "--out", at("compiled.xlsx"), "--json");
  const { findings: _, sheets: __, ...rest } = JSON.parse(out) as Record<string, unknown>;
  return rest;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-kit-"));
  await writeBook(
    at("unscored.xlsx"),
    withScores(() => false),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("kdc kit", () => {
  it("makes fourteen workbooks that, filled in, merge to the demo's own figures and ask nothing", async () => {
    const { year, files } = await kits(at("unscored.xlsx"), at("kits/2022"));
    expect([year, files.length]).toEqual([2022, 14]);
    expect((await readdir(at("kits/2022"))).sort()).toEqual(files.map(({ name }) => name).sort());
    expect(files[0]).toEqual({ name: "Bảo Lâm 2022 - Lộc An.xlsx", commune: "Lộc An", villages: 9, rows: 18 });
    await mkdir(at("back"));
    for (const { name } of files) {
      const workbook = await savedWorkbook(at(`kits/2022/${name}`));
      expect(fillIn(workbook)).toBeGreaterThan(100);
      await writeFile(at(`back/${name}`), await writeXlsx(workbook));
    }
    const paths = files.map(({ name }) => at(`back/${name}`));
    const { code, out } = await kdc("merge", at("unscored.xlsx"), ...paths, "--out", at("merged.xlsx"), "--json");
    const merged = JSON.parse(out) as { files: readonly Record<string, unknown>[]; conflicts: unknown; missingCommunes: unknown };
    expect([code, merged.conflicts, merged.missingCommunes]).toEqual([0, [], []]);
    expect(merged.files.map(({ rows, rejected }) => ({ rows, rejected }))).toEqual(
      files.map(({ rows }) => ({ rows: { "Chấm điểm": rows }, rejected: [] })),
    );
    await writeBook(
      at("whole.xlsx"),
      withScores((level) => level !== districtLevel),
    );
    expect(await figures(at("merged.xlsx"))).toEqual(await figures(at("whole.xlsx")));
  });

  it("replaces no file, and writes none where one is there", async () => {
    const { files } = await kits(at("unscored.xlsx"), at("again"));
    const [first, second] = files;
    await writeFile(at(`again/${second?.name}`), "filled in");
    await rm(at(`again/${first?.name}`));
    const { code, out, err } = await kdc("kit", at("unscored.xlsx"), "--year", "2022", "--out", at("again"));
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(`${second?.name}: không ghi được tệp (đã có tệp cùng tên`);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(await readFile(at(`again/${second?.name}`), "utf8")).toBe("filled in");
    expect(await readdir(at("again"))).toHaveLength(files.length - 1);
  });

  it("makes no folder where nobody is registered", async () => {
    const { code, err } = await kdc("kit", at("unscored.xlsx"), "--year", "2030", "--out", at("none"));
    expect([code, err]).toEqual([3, expect.stringContaining("năm 2030")]);
    await expect(stat(at("none"))).rejects.toThrow();
  });

  it("gives LibreOffice the very cells that the add-in reads", async () => {
    const { files } = await kits(at("unscored.xlsx"), at("office"));
    const path = at(`office/${files[0]?.name}`);
    const shown = displayedSheets(path);
    const workbook = await savedWorkbook(path);
    expect([...shown.keys()].sort()).toEqual(workbook.sheets.map(({ name }) => name).sort());
    for (const name of ["Khu dân cư", "Đăng ký", sheet]) {
      const told = displayedCells(shown.get(name) ?? "").map((row) => row.join("|"));
      const own = sheetNamed(workbook, name).cells.map((row) => row.map((cell) => String(cell?.value ?? "")).join("|"));
      expect(told.map((row) => row.replace(/(?<=\d)[.,](?=\d{3}(?:\D|$))/gu, "").replace(/ +(?=\||$)/gu, ""))).toEqual(own);
    }
  });
});
