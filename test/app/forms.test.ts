import { checkWorkbook } from "../../src/app/checkWorkbook";
import { createForms } from "../../src/app/createForms";
import { readOverview } from "../../src/app/overview";
import { vi } from "../../src/i18n";
import { openExcel } from "../excel/support/excelHost";
import { openDemo } from "./support/demo";

const allForms = [
  "Cấu hình",
  "Bộ tiêu chí",
  "Danh hiệu",
  "Khu dân cư",
  "Đăng ký",
  "Chấm điểm",
  "Kết luận",
  "Sổ công nhận",
  "Đóng góp",
  "Văn bản",
  "Tuyên truyền",
];
/** With those that nobody needs to have. */
const createdForms = [...allForms, "Biểu dương"];

describe("what a workbook holds", () => {
  it("is nothing of ours in a new one", async () => {
    const { excel } = openExcel();
    expect(await readOverview(excel)).toEqual({ ok: true, value: { unitName: null, years: [], missingForms: allForms, empty: true } });
  });

  it("is years, unit and forms in the demo", async () => {
    const { excel } = await openDemo();
    expect(await readOverview(excel)).toEqual({
      ok: true,
      value: { unitName: "Ủy ban MTTQ Việt Nam huyện Bảo Lâm", years: [2019, 2020, 2021, 2022], missingForms: [], empty: false },
    });
  });
});

describe("creating forms", () => {
  it("adds all that are missing, with a sample framework that says so", async () => {
    const { excel, sheet } = openExcel();
    expect(await createForms(excel, vi)).toMatchObject({ ok: true, value: { sheets: createdForms, findings: [] } });
    expect(await readOverview(excel)).toMatchObject({ ok: true, value: { missingForms: [], years: [] } });
    expect(JSON.stringify(sheet("Cấu hình").cells[0])).toContain("MẪU");
    expect(sheet("Bộ tiêu chí").tables[0]?.name).toBe("BoTieuChi");
    expect(JSON.stringify(sheet("Bộ tiêu chí").cells)).toContain("MẪU");
  });

  it("leaves the forms that are there alone", async () => {
    const { excel, workbook } = openExcel();
    await createForms(excel, vi);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Đăng ký" && name !== "Kết luận");
    const before = workbook.sheets.map(({ id }) => id);
    expect(await createForms(excel, vi)).toMatchObject({ ok: true, value: { sheets: ["Đăng ký", "Kết luận"] } });
    expect(workbook.sheets.slice(0, before.length).map(({ id }) => id)).toEqual(before);
  });

  it("adds nothing where nothing is missing", async () => {
    const { excel } = openExcel();
    await createForms(excel, vi);
    expect(await createForms(excel, vi)).toEqual({ ok: true, value: { sheets: [], findings: [], undo: null } });
  });

  it("can be undone", async () => {
    const { excel, workbook } = openExcel();
    const created = await createForms(excel, vi);
    expect(created.ok && (await created.value.undo?.undo())).toMatchObject({ ok: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("the reconciliation", () => {
  it("finds no error in the demo, and writes nothing", async () => {
    const { excel, host, workbook } = await openDemo();
    host.resetStats();
    const sheets = workbook.sheets.length;
    const checked = await checkWorkbook(excel);
    expect(checked.ok && checked.value.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([host.stats.roundTrips.length, workbook.sheets.length]).toEqual([2, sheets]);
  });

  it("tells the findings of all years, each once", async () => {
    const { excel, sheet, host } = await openDemo();
    for (const year of [2019, 2022]) {
      await host.userEdits(sheet(`Chấm điểm ${year}`).id, { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, [["KHÔNG-CÓ"]]);
    }
    const checked = await checkWorkbook(excel);
    const unknown = checked.ok ? checked.value.filter(({ code }) => code === "unknown-village") : [];
    expect(unknown.map((finding) => finding.sheet)).toEqual(["Chấm điểm 2019", "Chấm điểm 2022"]);
  });

  it("of a workbook without forms names those that are needed", async () => {
    const { excel } = openExcel();
    const checked = await checkWorkbook(excel);
    expect(checked.ok && checked.value.map(({ params }) => params)).toEqual([{ form: "Khu dân cư" }, { form: "Đăng ký" }]);
  });
});
