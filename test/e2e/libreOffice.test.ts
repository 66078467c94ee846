import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell, WorkbookModel } from "../../workbench/model/types";
import { kdc } from "../support/kdc";
import { displayedCells, displayedSheets, printedPages } from "../support/libreOffice";
import { openModel } from "../support/xlsxParts";

jest.setTimeout(600_000);

const errorValue = /#NAME\?|#VALUE!|#REF!|#N\/A|#DIV\/0!|#NUM!|#NULL!|#SPILL!|#CALC!|Err:5\d\d/u;

/** The demo district, compiled, as a person without Excel gets it. */
let folder = "";
let pages: readonly string[];
let workbook: WorkbookModel;
let shown: ReadonlyMap<string, readonly (readonly string[])[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-"));
  const demo = join(folder, "demo.xlsx");
  const compiled = join(folder, "o.xlsx");
  expect(await kdc("demo", demo)).toMatchObject({ code: 0, err: "" });
  expect(await kdc("compile", demo, "--year", "2022", "--out", compiled)).toMatchObject({ code: 0, err: "" });
  workbook = await openModel(new Uint8Array(await readFile(compiled)));
  shown = new Map([...displayedSheets(compiled)].map(([name, csv]) => [name, displayedCells(csv)]));
  pages = printedPages(compiled);
});
afterAll(() => rm(folder, { recursive: true }));

/** Every cell of a custom function, with what LibreOffice shows in its place. */
function customCells(): readonly { readonly cell: Cell; readonly display: string | undefined }[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell?.formula?.includes("KDC.") === true ? [{ cell, display: shown.get(name)?.[r]?.[c] }] : [])),
    ),
  );
}

describe("the compiled demo in LibreOffice", () => {
  it("opens with all its sheets, and shows no error value on any", () => {
    expect([...shown.keys()].sort()).toEqual(workbook.sheets.map(({ name }) => name).sort());
    const errors = [...shown].flatMap(([name, rows]) => rows.flat().flatMap((text) => (errorValue.test(text) ? [`${name}: ${text}`] : [])));
    expect(errors).toEqual([]);
  });

  it("shows the results of the custom functions, which it does not know, as they were calculated", () => {
    const cells = customCells();
    // Every registration of the four years has its total, its outcome, and the points it lacks.
    expect(cells.length).toBeGreaterThan(3 * 400);
    expect(cells.filter(({ cell, display }) => cell.value === null || cell.value === "" || display !== String(cell.value))).toEqual([]);
    expect(new Set(cells.map(({ cell }) => typeof cell.value))).toEqual(new Set(["number", "string"]));
  });

  it.each([
    ["TH 2022", "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG, CÔNG NHẬN DANH HIỆU KHU DÂN CƯ NĂM 2022"],
    ["Điểm liệt 2022", "DANH SÁCH KHU DÂN CƯ BỊ ĐIỂM LIỆT NĂM 2022"],
    ["Đề nghị KDCTB 2022", "DANH SÁCH KHU DÂN CƯ ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU KDCTB NĂM 2022"],
    ["Đề nghị KDCKM 2022", "DANH SÁCH KHU DÂN CƯ ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU KDCKM NĂM 2022"],
    ["Khen thưởng 2022", "BẢNG TỔNG HỢP KHEN THƯỞNG KHU DÂN CƯ NĂM 2022"],
  ])("shows and prints %s under its title, on the page that opens it", (sheet, title) => {
    expect(shown.get(sheet)?.flat()).toContain(title);
    // A PDF sets Vietnamese letters with spaces between them here and there; a title may break into two lines.
    const solid = (text: string): string => text.normalize("NFC").replace(/\s+/gu, "");
    const titled = pages.filter((page) => solid(page).includes(solid(title)));
    expect(titled).toHaveLength(1);
    expect(solid(titled[0] ?? "")).toContain(solid("Độc lập - Tự do - Hạnh phúc"));
  });
});
