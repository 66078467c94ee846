import { getCell } from "../../workbench/model/cells";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import { parseRect } from "../../workbench/model/address";
import type { CellValue, WorkbookModel } from "../../workbench/model/types";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  open = await workbench.open();
});
afterEach(() => open.close());

const demoSheets = ["Cấu hình", "Bộ tiêu chí", "Danh hiệu", "Khu dân cư", "Đăng ký"]
  .concat(["Chấm điểm 2019", "Chấm điểm 2020", "Chấm điểm 2021", "Chấm điểm 2022"])
  .concat(["Kết luận", "Sổ công nhận", "Đóng góp", "Văn bản", "Tuyên truyền", "Biểu dương"]);
const annualSheets = ["TH 2022", "Điểm liệt 2022", "Đề nghị KDCTB 2022", "Đề nghị KDCKM 2022", "Khen thưởng 2022"].concat([
  "So sánh các năm",
  "Phụ lục 1",
  "Phụ lục 2",
  "Đối soát",
]);

function valueAt(workbook: WorkbookModel, sheet: string, address: string): CellValue {
  const rect = parseRect(address);
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!rect || !found) throw new Error(`There is no ${sheet}!${address}.`);
  return getCell(found, rect.firstRow, rect.firstColumn)?.value ?? null;
}

/** What a title's card says: its figures in the order in which they are read. */
const card = (title: string): Promise<string> =>
  open.pane
    .getByRole("article")
    .filter({ has: open.heading(title) })
    .innerText();

it("compiles 2022 of the demo district to the published figures, and writes sheets that a saved file keeps", async () => {
  expect(await open.tabs()).toEqual(demoSheets);
  await open.run(2022);
  expect(await card("KDCTB")).toMatch(
    /^KDCTB\s+72\s+được công nhận, trong 90 đăng ký\s+Lần đầu\s+15\s+Giữ vững\s+52\s+Công nhận lại\s+5\s/,
  );
  expect(await card("KDCKM")).toMatch(
    /^KDCKM\s+25\s+được công nhận, trong 35 đăng ký\s+Lần đầu\s+10\s+Giữ vững\s+14\s+Công nhận lại\s+1\s/,
  );
  expect(await open.tabs()).toEqual([...demoSheets, ...annualSheets]);
  const saved = await open.save();
  const listed = saved.sheets.filter(({ visibility }) => visibility !== "veryHidden");
  expect(listed.map(({ name }) => name)).toEqual([...demoSheets, ...annualSheets]);
  expect(saved.sheets.find(({ name }) => name === "So sánh các năm")?.charts).toHaveLength(2);
  expect(open.errors).toEqual([]);
  expect(open.foreign).toEqual([]);
});

it("compiles from the ribbon's button too, and shows the charts of a sheet that has some", async () => {
  await open.page.getByRole("button", { name: "Tổng hợp năm", exact: true }).click();
  await open.heading("Kết quả năm 2022").waitFor();
  await open.pane.getByRole("button", { name: "Mở trang So sánh các năm" }).click();
  await open.page.getByRole("figure", { name: /^Biểu đồ: .*KDCTB/ }).waitFor();
  expect(await open.page.getByRole("tab", { selected: true }).innerText()).toBe("So sánh các năm");
  expect(await open.page.getByRole("figure").count()).toBe(2);
});

it("leads from a finding to its cell; what is typed there is calculated by the custom functions and counted by the next run", async () => {
  await open.run(2022);
  expect(await open.pane.getByRole("button", { name: /^Đến ô / }).allInnerTexts()).toEqual(["Chấm điểm 2022!D280", "Chấm điểm 2022!AK280"]);
  await open.pane.getByRole("button", { name: "Đến ô Chấm điểm 2022!AK280" }).click();
  await open.selected("Chấm điểm 2022", "AK280");
  await open.page.locator("#grid canvas").first().focus();
  await open.page.keyboard.type("1,5");
  await open.page.keyboard.press("Enter");
  await open.selected("Chấm điểm 2022", "AK281");
  const saved = await open.save();
  expect(valueAt(saved, "Chấm điểm 2022", "AK280")).toBe(1.5);
  expect(valueAt(saved, "Chấm điểm 2022", "BL280")).toBe(81.5);
  expect(valueAt(saved, "Chấm điểm 2022", "BM280")).toBe("Chưa chấm đủ");
  expect(valueAt(saved, "Chấm điểm 2022", "BN280")).toBe(0);
  await open.run(2022);
  expect(await open.pane.getByRole("button", { name: /^Đến ô / }).allInnerTexts()).toEqual(["Chấm điểm 2022!D280"]);
});

it("takes a run back: what it wrote is gone, what was there is untouched", async () => {
  const before = await open.save();
  await open.run(2022);
  await open.pane.getByRole("button", { name: "Hoàn tác" }).click();
  const dialog = open.pane.getByRole("alertdialog");
  expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual(annualSheets);
  await dialog.getByRole("button", { name: "Hoàn tác" }).click();
  await open.pane.getByText("Đã hoàn tác. Các trang trở lại như trước đó.").first().waitFor();
  expect(await open.tabs()).toEqual(demoSheets);
  const after = await open.save();
  expect(after.sheets).toEqual(before.sheets);
});

it("stops when asked, with the workbook as it was", async () => {
  await open.pressWhenThere("Dừng");
  await open.runButton(2022).click();
  await open.pane.getByText("Đã dừng. Sổ tính không thay đổi.").first().waitFor();
  expect(await open.tabs()).toEqual(demoSheets);
});

it.each([
  ["a file that is no workbook", Buffer.from("tên,điểm\nThôn 1,5"), /hong\.xlsx: không phải tệp Excel/],
  ["a workbook that was cut off", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]), /hong\.xlsx: tệp bị/],
])("says in one line why it does not open %s, and keeps the workbook that is open", async (_what, bytes, message) => {
  await open.openFile("hong.xlsx", bytes);
  const alert = open.page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(message);
  expect(await open.tabs()).toEqual(demoSheets);
});

it("offers the forms to a workbook that has none, and a year once something is registered", async () => {
  await open.openFile("trong.xlsx", await writeXlsx(createWorkbook("Trang tính 1")));
  await open.message.filter({ hasText: "trong.xlsx" }).waitFor();
  await open.heading("Sổ tính này chưa có biểu mẫu").waitFor();
  await open.pane.getByRole("button", { name: "Tạo biểu mẫu còn thiếu" }).click();
  await open.heading("Chưa có năm nào để tổng hợp").waitFor();
  expect(await open.tabs()).toEqual(expect.arrayContaining(["Trang tính 1", "Khu dân cư", "Đăng ký", "Sổ công nhận"]));
});
