import { addSheets } from "../../src/app/createForms";
import { readForms } from "../../src/app/readForms";
import type { SavedSettings } from "../../src/app/settings";
import { readSettings, saveSettings, takesSetting } from "../../src/app/settings";
import type { Settings } from "../../src/core/domain/district";
import type { Result } from "../../src/core/result";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { smallDistrict } from "../support/smallDistrict";

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A workbook with these forms; without Cấu hình where it is left out. */
async function openBook(withSettings: boolean): Promise<OpenExcel> {
  const open = openExcel({ workbook: createWorkbook("Ghi chú") });
  const models = formSheetModels(smallDistrict(), { words: vi.forms, resultFormulas: false, notice: [] });
  value(await addSheets(open.excel, withSettings ? models : models.filter(({ name }) => name !== "Cấu hình")));
  return open;
}

const save = async ({ excel }: OpenExcel, changes: Readonly<Record<string, string>>): Promise<SavedSettings> =>
  value(await saveSettings(excel, new Map(Object.entries(changes)), vi));
const settingsIn = async ({ excel }: OpenExcel): Promise<Settings> => value(await readForms(excel)).district.settings;

/** The row of Cấu hình that bears a key. */
const lineOf = (open: OpenExcel, key: string): readonly unknown[] =>
  open
    .sheet("Cấu hình")
    .cells.find((cells) => cells[0]?.value === key)
    ?.map((cell) => cell?.value ?? null) ?? [];

it("gives every setting in words, with its choices", async () => {
  const settings = value(await readSettings((await openBook(true)).excel));
  expect(settings.map(({ key, value: text }) => [key, text])).toContainEqual(["Cấp chấm", "Tự chấm; Xã; Huyện"]);
  expect(settings.find(({ key }) => key === "Mẫu tiêu đề")?.options).toEqual(["MTTQ", "Đảng", "Nhà nước"]);
});

it("writes what was changed where its key stands, and nothing else", async () => {
  const open = await openBook(true);
  const before = lineOf(open, "Chức vụ");
  await save(open, { "Tên đơn vị": "Ủy ban MTTQ huyện Bảo Lâm", "Cấp chấm": "Xã; Huyện", "Chức vụ": "" });
  expect(await settingsIn(open)).toMatchObject({ unitName: "Ủy ban MTTQ huyện Bảo Lâm", levels: ["Xã", "Huyện"], signerRole: "" });
  expect(lineOf(open, "Chức vụ")).toEqual(before);
});

it("adds a line for a key that the form lacks, under its table", async () => {
  const open = await openBook(true);
  const sheet = open.sheet("Cấu hình");
  const row = sheet.cells.findIndex((cells) => cells[0]?.value === "Người ký");
  await open.host.userEdits(sheet.id, { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 2 }, [["", "", ""]]);
  await save(open, { "Người ký": "Nguyễn Văn A" });
  expect(lineOf(open, "Người ký")[1]).toBe("Nguyễn Văn A");
  expect((await settingsIn(open)).signer).toBe("Nguyễn Văn A");
});

it("adds the form where the workbook has none", async () => {
  const open = await openBook(false);
  await save(open, { "Địa danh": "Bảo Lâm" });
  expect((await settingsIn(open)).placeName).toBe("Bảo Lâm");
});

it.each([true, false])("takes all of it back as one step (with the form: %s)", async (withSettings) => {
  const open = await openBook(withSettings);
  const before = workbookState(open.workbook);
  const { undo } = await save(open, { "Người ký": "A", "Địa danh": "B", "Đề xuất danh hiệu thấp hơn": "Không" });
  if (undo === null) throw new Error("There is nothing to take back.");
  value(await undo.undo());
  expect(workbookState(open.workbook)).toEqual(before);
});

it("writes text as text, whatever it looks like", async () => {
  const open = await openBook(true);
  await save(open, { "Người ký": "=1+1", "Chức vụ": "01" });
  expect(await settingsIn(open)).toMatchObject({ signer: "=1+1", signerRole: "01" });
});

it("writes nothing where a text can't be understood, and names its key", async () => {
  const open = await openBook(true);
  const before = workbookState(open.workbook);
  expect(await save(open, { "Cấp chấm": "Xã; xã", "Người ký": "A" })).toEqual({ invalid: ["Cấp chấm"], undo: null });
  expect(workbookState(open.workbook)).toEqual(before);
});

it("writes nothing where nothing was changed", async () => {
  const open = await openBook(true);
  expect(await save(open, { "Cấp chấm": "Tự chấm; Xã; Huyện" })).toEqual({ invalid: [], undo: null });
});

it.each([
  ["Mẫu tiêu đề", "Đảng", true],
  ["Mẫu tiêu đề", "dang", true],
  ["Mẫu tiêu đề", "Hội", false],
  ["Cấp chấm", "Xã; Huyện", true],
  ["Cấp chấm", "Xã; Xã", false],
  ["Người ký", "bất kỳ", true],
  ["Thứ tự danh hiệu", " ", true],
])("%s takes “%s”: %s", (key, text, takes) => {
  expect(takesSetting(key, text)).toBe(takes);
});
