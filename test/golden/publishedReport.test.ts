import { checkWorkbook } from "../../src/app/checkWorkbook";
import { checkJson } from "../../src/app/json/findingsJson";
import { writeReportDemo } from "../../src/app/writeReportDemo";
import { reportDistrict } from "../../src/core/demo/report/reportDistrict";
import type { PrintedFigure } from "../../src/core/domain/printedReport";
import { readDistrict } from "../../src/forms/read/readDistrict";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { openExcel } from "../excel/support/excelHost";
import { gridOf } from "../support/gridOf";
import { withoutOrigins } from "../support/withoutOrigins";
import facts from "./facts/bao-lam.json";

const { figures, funding } = reportDistrict().report;
const { documents, contributions, communications } = reportDistrict();
const bareFigure = (where: Partial<PrintedFigure>) =>
  figures.find((each) => Object.entries(where).every(([key, value]) => each[key as keyof PrintedFigure] === value));
const figure = (where: Partial<PrintedFigure>): number | null =>
  bareFigure({ title: null, status: null, year: null, ...where })?.value ?? null;

describe("the published report as a workbook", () => {
  it("says of the district what the report prints", () => {
    const { thon, toDanPho, population, religion, ethnicMinority, villagesPrintedInRatio: ratio } = facts.district;
    expect([figure({ indicator: "thon" }), figure({ indicator: "toDanPho" }), figure({ indicator: "people" })]).toEqual([
      thon,
      toDanPho,
      population,
    ]);
    expect(figures.flatMap(({ percent }) => percent?.percent ?? [])).toEqual([ethnicMinority.percentPrinted, religion.percentPrinted]);
    const recognised = bareFigure({ indicator: "recognised", title: null, status: null });
    expect([recognised?.value, recognised?.whole, recognised?.year]).toEqual([ratio.recognised, ratio.of, ratio.year]);
  });

  it.each(Object.entries(facts.years))("gives the registrations and recognitions of %s as printed", (key, of) => {
    const inYear = Number(key);
    for (const title of ["KDCTB", "KDCKM"] as const) {
      const printed = (indicator: "registered" | "recognised", status: PrintedFigure["status"] = null): number | null =>
        figures.find((each) => each.indicator === indicator && each.year === inYear && each.title === title && each.status === status)
          ?.value ?? null;
      const { total, first, maintained, again } = of.recognised[title];
      expect([printed("registered"), printed("recognised")]).toEqual([of.registered[title], total]);
      expect([printed("recognised", "first"), printed("recognised", "maintained")]).toEqual([first, maintained]);
      // Where the report is silent of those recognised again, there were none.
      expect(printed("recognised", "again") ?? 0).toBe(again ?? 0);
    }
  });

  it("keeps the body's contributions and those of Phụ lục 2 apart", () => {
    const amounts = contributions.map(({ year, moneyVnd, landM2, labourDays }) => [String(year), { moneyVnd, landM2, labourDays }]);
    const { appendix2Printed: printed, ...byYear } = facts.contributions;
    expect(Object.fromEntries(amounts)).toEqual(byYear);
    const people = funding.find(({ landM2 }) => landM2 !== null);
    expect(people).toMatchObject({ raisedVnd: printed.moneyVnd, landM2: printed.landM2, labourDays: printed.labourDays });
    expect(funding.map(({ raisedVnd }) => raisedVnd)).toContain(printed.commendationVnd);
    expect(funding.find(({ isTotal }) => isTotal)).toMatchObject({ raisedVnd: null, budgetVnd: null, landM2: null, labourDays: null });
    expect(communications.map(({ events }) => events)).toEqual([42, 504, 120]);
  });

  it("lists the 28 printed rows of Phụ lục 1", () => {
    const listed = documents.filter(({ where }) => where === "Phụ lục 1").map(({ ordinal }) => Number(ordinal));
    const { appendix1PrintedRows, rowsPrintedTwice } = facts.documents;
    expect(listed).toHaveLength(appendix1PrintedRows);
    expect(listed.filter((ordinal, at) => listed.indexOf(ordinal) < at)).toEqual(rowsPrintedTwice);
  });

  it("reads back as it was written", () => {
    const options = { words: vi.forms, resultFormulas: false, notice: ["CHÉP NGUYÊN VĂN"] };
    const read = readDistrict(formSheetModels(reportDistrict(), options).map(gridOf));
    expect(read.findings).toEqual([]);
    const empty = { scoreTables: [] };
    expect(withoutOrigins({ ...read.district, ...empty })).toEqual(withoutOrigins({ ...reportDistrict(), ...empty }));
  });
});

describe("the reconciliation of the published report", () => {
  /** Where each of the published inconsistencies is to be seen. */
  const places: Readonly<Record<string, string>> = {
    "unit-count": "Số liệu báo cáo!I48",
    "registrations-exceed-units": "Số liệu báo cáo!G22",
    percentage: "Số liệu báo cáo!J15",
    "appendix-period": "Phụ lục 2 báo cáo!D4",
    "missing-total": "Phụ lục 2 báo cáo!D5",
    "placeholder-text": "Phụ lục 2 báo cáo!E2",
    "level-mismatch": "Phụ lục 2 báo cáo!B3",
    "document-identity": "Số liệu báo cáo!K3",
    "duplicate-rows": "Văn bản!D22",
    "missing-number-date": "Văn bản!D16",
    "document-number-differs": "Văn bản!D5",
    "not-chronological": "Văn bản!E6",
  };

  it("finds each of its published inconsistencies with its cell, and nothing else", async () => {
    const { excel, sheet } = openExcel();
    expect(await writeReportDemo(excel, vi)).toMatchObject({ ok: true, value: { findings: [] } });
    const checked = await checkWorkbook(excel);
    const { findings } = checkJson(checked.ok ? checked.value : [], vi);
    expect(Object.fromEntries(findings.map(({ code, sheet: on, cell }) => [code, `${on}!${cell}`]))).toEqual(places);
    expect(findings).toHaveLength(facts.inconsistenciesTheCheckerMustFind.length);
    expect(Object.keys(places).sort()).toEqual(facts.inconsistenciesTheCheckerMustFind.map(({ code }) => code).sort());
    // The cells hold what the findings say.
    expect(sheet("Số liệu báo cáo").cells[47]?.[8]?.value).toBe(128);
    expect(sheet("Phụ lục 2 báo cáo").cells[3]?.[3]?.value).toBe("35.400.000.000đ 96.538m² đất 13.028 ngày công");
    expect(sheet("Phụ lục 2 báo cáo").cells[1]?.[4]?.value).toBe("Ghi rõ thực hiện nội dung gì");
  });

  it("tells what a reader needs in order to mend it", async () => {
    const { excel } = openExcel();
    await writeReportDemo(excel, vi);
    const checked = await checkWorkbook(excel);
    const told = checkJson(checked.ok ? checked.value : [], vi).findings.map(({ message }) => message);
    expect(told).toContain("Tỷ lệ ghi 55,53%, nhưng 66.240/122.117 là 54,24%. Sửa lại tỷ lệ, hoặc kiểm tra hai con số dùng để tính.");
    expect(told).toContain(
      "Số 180.400.000 được ghi ở cấp “Khu dân cư”, nhưng ở ô Số liệu báo cáo!G55 ghi là của “Cấp xã”. Xác định đúng cấp thực hiện và ghi như nhau ở mọi nơi.",
    );
  });
});
