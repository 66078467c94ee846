import { vi } from "../../src/i18n";
import { report as reportWords } from "../../src/i18n/vi/report";
import type { ReportRequest } from "../../src/app/report/readReport";
import { readReport } from "../../src/app/report/readReport";
import { reportFile } from "../../src/app/report/reportFile";
import { writeReport } from "../../src/app/report/writeReport";
import { reportParagraphs } from "../../src/forms/sheets/reportText";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";

const words = { sheets: vi.sheets, numbers: vi.numbers, report: reportWords };
const request = ({ excel }: OpenExcel, year = 2022): ReportRequest => ({ year, excel, words });

async function written(open: OpenExcel, year = 2022) {
  const result = await writeReport(request(open, year));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function read(open: OpenExcel, year = 2022) {
  const result = await readReport(request(open, year));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("reading the report of a workbook", () => {
  it("changes nothing in it", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const { text, errors } = await read(open);
    expect(errors).toBe(0);
    expect(reportParagraphs(text).map(({ key }) => key)).toContain("results-2022");
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("counts the errors that must be mended, and keeps them out of the text", async () => {
    const open = await openDemo();
    const at = { firstRow: 1, firstColumn: 4, lastRow: 1, lastColumn: 4 };
    open.host.userEdits(open.sheet("Chấm điểm 2022").id, at, [["nhiều"]]);
    const { text, errors } = await read(open);
    expect(errors).toBe(1);
    expect(JSON.stringify(text)).not.toContain("lỗi");
  });

  it("tells plainly that nothing is known of a year without anything", async () => {
    const { text } = await read(await openDemo(), 2030);
    expect(reportParagraphs(text).find(({ key }) => key === "results-2030")?.text).toBe(
      "Năm 2030: chưa có số liệu đăng ký và công nhận danh hiệu.",
    );
  });

  it("is refused where no figure can be trusted", async () => {
    const result = await readReport(request(openExcel()));
    expect(result).toMatchObject({ ok: false, error: { code: "no-figures" } });
  });
});

describe("writing the report onto its sheet", () => {
  it("adds one sheet, ours, that can be taken back", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const { sheet, undo, findings } = await written(open);
    expect([sheet, findings]).toEqual(["Báo cáo 2022", []]);
    expect(
      open
        .sheet("Báo cáo 2022")
        .cells.flat()
        .some((cell) => cell?.value === "BÁO CÁO"),
    ).toBe(true);
    expect(await undo?.undo()).toEqual({ ok: true, value: undefined });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("changes nothing the second time, and is not read as a form", async () => {
    const open = await openDemo();
    const first = await written(open);
    const state = workbookState(open.workbook);
    const second = await written(open);
    expect(second.undo).toBeNull();
    expect(workbookState(open.workbook)).toBe(state);
    expect(second.report.text).toEqual(first.report.text);
  });

  it("leaves a sheet of the user's under its name alone", async () => {
    const open = await openDemo();
    await written(open);
    const own = open.sheet("Báo cáo 2022");
    own.names = [];
    const cells = JSON.stringify(own.cells);
    const { sheet, findings } = await written(open);
    expect(sheet).toBe("Báo cáo 2022 (2)");
    expect(findings.map(({ code }) => code)).toEqual(["sheet-name-taken"]);
    expect(JSON.stringify(open.sheet("Báo cáo 2022").cells)).toBe(cells);
  });
});

describe("the Word file of a workbook", () => {
  it("has the same bytes from the same workbook, before and after its sheet is written", async () => {
    const open = await openDemo();
    const before = await reportFile(await read(open), words);
    const { report } = await written(open);
    expect(Buffer.from(await reportFile(report, words)).equals(Buffer.from(before))).toBe(true);
  });
});
