import { readFile } from "node:fs/promises";
import { partOf } from "../support/xlsxParts";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(600_000);

let workbench: Workbench;
let open: OpenWorkbench;
beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  open = await workbench.open({ width: "320" });
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open.pane.getByRole("button", { name: /^Báo cáo/u }).click();
  await open.pane.getByRole("heading", { name: "II. KẾT QUẢ THỰC HIỆN" }).waitFor();
});
afterEach(async () => {
  expect([open.errors, open.foreign]).toEqual([[], []]);
  await open.page.context().close();
});

const press = (name: string): Promise<void> => open.pane.getByRole("button", { name, exact: true }).click();

describe("the report in the pane", () => {
  it("is copied as plain text", async () => {
    await press("Sao chép");
    await open.pane.getByText("Đã sao chép. Dán vào văn bản bằng Ctrl+V.").waitFor();
    const copied = await open.page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replace(/\r\n/gu, "\n")).toMatch(/^I\. TÌNH HÌNH CHUNG\nĐịa bàn có 14 đơn vị hành chính cấp xã với 126 khu dân cư/u);
  });

  it("is written to its sheet, and taken back", async () => {
    await press("Ghi ra trang Báo cáo");
    await open.pane.getByText("Đã ghi ra trang “Báo cáo 2022”.").waitFor();
    await press("Hoàn tác");
    await open.pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác" }).click();
    await open.pane
      .getByText(/^Đã hoàn tác/u)
      .first()
      .waitFor();
  });

  it("is taken along as a Word file", async () => {
    const [download] = await Promise.all([open.page.waitForEvent("download"), press("Tải tệp Word")]);
    expect(download.suggestedFilename()).toBe("Bao-cao-2022.docx");
    const document = partOf(new Uint8Array(await readFile(await download.path())), "word/document.xml");
    expect(document).toContain("Tính đến hết năm 2022, có 97/126 khu dân cư được công nhận danh hiệu");
  });
});
