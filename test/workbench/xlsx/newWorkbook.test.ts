import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { internStyle, defaultStyle } from "../../../workbench/model/styles";
import type { CellValue, ChartSeries, Sheet, ValidationRule, WorkbookModel } from "../../../workbench/model/types";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { displayedSheets } from "../../support/libreOffice";
import { cellAt, fill, firstSheet, rect, valueAt } from "../../support/models";
import { openModel, partOf, partsOf, withoutSource } from "../../support/xlsxParts";

const noSections = { left: "", center: "", right: "", leftFooter: "", centerFooter: "", rightFooter: "" };

function series(name: string, kind: ChartSeries["kind"], values: string, color: string): ChartSeries {
  const line = kind === "line" ? { markers: { background: color, foreground: color } } : {};
  return {
    name,
    kind,
    values: `'So sánh các năm'!${values}`,
    categories: "'So sánh các năm'!$A$2:$A$3",
    secondaryAxis: kind === "line",
    color,
    ...line,
  };
}

function ruled(area: string, rule: ValidationRule): Sheet["validations"][number] {
  return { range: rect(area), source: "", rule, promptTitle: "", prompt: "", errorTitle: "Sai", error: "Ghi lại", errorStyle: "warning" };
}

function laidOut(sheet: Sheet): void {
  Object.assign(sheet, {
    tabColor: "#1F6FEB",
    showGridlines: false,
    merges: [rect("A5:D5")],
    columnWidths: new Map([
      [0, 22.5],
      [1, 9],
      [2, 9],
    ]),
    rowHeights: new Map([[4, 33.75]]),
    hiddenRows: new Set([6]),
    hiddenColumns: new Set([5]),
    frozen: { rows: 1, columns: 1 },
    protection: { enabled: true, password: false, allowed: ["autoFilter", "editObjects", "formatCells", "insertRows", "sort"] },
    notes: [{ row: 0, column: 0, author: "Ban chỉ đạo", text: "Hai dòng\n& <dấu>" }],
    validations: [
      {
        range: rect("B2:B9"),
        source: "Đạt,Không đạt",
        promptTitle: "Chọn",
        prompt: "Một trong hai",
        errorTitle: "Sai",
        error: "Chỉ hai từ này",
      },
      {
        range: rect("C2:C9"),
        source: "='Danh mục'!$A$1:$A$9",
        promptTitle: "",
        prompt: "",
        errorTitle: "",
        error: "",
        errorStyle: "warning",
      },
      { range: rect("D2"), source: "", promptTitle: "Ghi chú", prompt: "Tuỳ ý", errorTitle: "", error: "" },
      ruled("E2:E9", { type: "whole", operator: "between", formula1: "1900", formula2: "2199" }),
      ruled("F2:F9", { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", formula2: "" }),
      ruled("G2:G9", { type: "date", operator: "between", formula1: "16682", formula2: "109574" }),
      ruled("H2:H9", { type: "custom", operator: "", formula1: '=OR(ISNUMBER(H2),H2="CĐH")', formula2: "" }),
      ruled("I2", { type: "textLength", operator: "lessThan", formula1: "=$A$1", formula2: "" }),
    ],
    names: [{ name: "KDC_SHEET", formula: '="TH|2022"', comment: "", visible: false }],
  } satisfies Partial<Sheet>);
  sheet.page = {
    orientation: "landscape",
    paperSize: 9,
    margins: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.5, header: 28.35, footer: 28.35 },
    fitTo: { wide: 1, tall: 0 },
    centerHorizontally: true,
    firstPageNumber: 3,
    titleRows: { first: 0, last: 1 },
    printArea: rect("A1:E9"),
    rowBreaks: [4, 7],
    headerFooter: { state: "firstAndDefault", default: { ...noSections, center: "&P", rightFooter: "A && B" }, first: noSections },
  };
}

/** A workbook with something of everything that the model can say. */
function fullWorkbook(): WorkbookModel {
  const model = createWorkbook("So sánh các năm", "Danh mục", "Rất ẩn");
  const sheet = firstSheet(model);
  fill(sheet, {
    A1: "Năm",
    B1: "Lần đầu",
    C1: "Giữ vững",
    D1: "Tỷ lệ",
    A2: "2021",
    A3: "2022",
    B2: 15,
    B3: 5,
    C2: 52,
    C3: 60,
    D2: "=B2/C2",
    D3: 1 / 3,
    A5: "Tổng cộng",
    A6: true,
    B6: { error: "#N/A" },
  });
  const looks = {
    ...defaultStyle,
    numberFormat: "0.0%",
    fill: "#DDEBF7",
    wrap: true,
    rotation: 90,
    indent: 1,
    horizontal: "right",
    vertical: "center",
    locked: false,
    formulaHidden: true,
  } as const;
  const edge = { style: "thin", color: "#000000" } as const;
  const framed = internStyle(model, {
    ...looks,
    font: { ...defaultStyle.font, bold: true, color: "#9C0006" },
    borders: { top: edge, bottom: { style: "double", color: "#FF0000" }, left: null, right: edge },
  });
  for (const address of ["D2", "D3"]) Object.assign(cellAt(sheet, address) ?? {}, { style: framed });
  laidOut(sheet);
  sheet.tables.push({
    id: "3",
    name: "SoSanh",
    range: rect("A1:D3"),
    columns: ["Năm", "Lần đầu", "Giữ vững", "Tỷ lệ"],
    showHeaders: true,
    showTotals: false,
    style: "TableStyleLight9",
  });
  sheet.charts.push({
    id: "{00000002-0000-0000-0000-000000000000}",
    name: "Biểu đồ KDCTB",
    title: "Khu dân cư tiêu biểu",
    series: [
      { ...series("Lần đầu", "stackedColumn", "$B$2:$B$3", "#1F6FEB"), labels: { numberFormat: "#,##0;;" } },
      series("Giữ vững", "stackedColumn", "$C$2:$C$3", "#C2410C"),
      series("Tỷ lệ", "line", "$D$2:$D$3", "#15803D"),
    ],
    place: rect("F2:M20"),
    valueAxis: { maximum: 80 },
    secondValueAxis: { numberFormat: "0%", minimum: 0 },
  });
  sheet.charts.push({
    id: "{00000003-0000-0000-0000-000000000000}",
    name: "Biểu đồ các xã",
    title: "Các xã",
    series: [series("Lần đầu", "bar", "$B$2:$B$3", "#1F6FEB"), series("Giữ vững", "bar", "$C$2:$C$3", "#C2410C")],
    place: rect("F22:M40"),
    categoryAxis: { reversed: true },
    valueAxis: { numberFormat: "General", minimum: 0 },
  });
  Object.assign(model.sheets[1] ?? {}, { visibility: "hidden" });
  Object.assign(model.sheets[2] ?? {}, { visibility: "veryHidden" });
  model.names.push({ name: "NguongDiem", formula: "=80", comment: "ghi chú", visible: true });
  model.structureProtected = true;
  model.settings.set("kdc", { years: [2019, 2022], name: "Bảo Lâm" });
  model.selection = { sheetId: sheet.id, range: rect("B2:C3") };
  return model;
}

describe("a workbook made by the model alone", () => {
  it("reads back as it was", async () => {
    const model = fullWorkbook();
    expect(withoutSource(await openModel(await writeXlsx(model)))).toEqual(withoutSource(model));
  });

  it("gives the same bytes each time", async () => {
    expect(await writeXlsx(fullWorkbook())).toEqual(await writeXlsx(fullWorkbook()));
  });

  it("has every part declared and every relationship led somewhere", async () => {
    const parts = partsOf(await writeXlsx(fullWorkbook()));
    const types = parts.get("[Content_Types].xml") ?? "";
    const declared = (part: string): boolean =>
      types.includes(`PartName="/${part}"`) || types.includes(`Extension="${part.slice(part.lastIndexOf(".") + 1)}"`);
    expect([...parts.keys()].filter((part) => part !== "[Content_Types].xml" && !declared(part))).toEqual([]);
    const targets = [...parts].flatMap(([part, text]) =>
      part.endsWith(".rels")
        ? Array.from(text.matchAll(/Target="([^"]*)"/g), ([, target = ""]) =>
            new URL(target, `p:/${part.replace("_rels/", "")}`).pathname.slice(1),
          )
        : [],
    );
    expect(targets.filter((target) => !parts.has(target))).toEqual([]);
  });

  it("draws its chart as stacked columns with a line on axes of its own", async () => {
    const chart = partOf(await writeXlsx(fullWorkbook()), "xl/charts/chart1.xml");
    expect(chart.match(/<c:grouping val="stacked"\/>/g)).toHaveLength(1);
    expect(chart.match(/<c:lineChart>/g)).toHaveLength(1);
    expect(chart.match(/<c:(?:catAx|valAx)>/g)).toEqual(["<c:catAx>", "<c:valAx>", "<c:valAx>", "<c:catAx>"]);
    expect(chart).toContain('<c:crosses val="max"/>');
    expect(chart).toContain('<c:pt idx="1"><c:v>60</c:v></c:pt>');
  });

  it("draws bars from the top down where their axis is turned about, and leaves the axis of the values as it was", async () => {
    const chart = partOf(await writeXlsx(fullWorkbook()), "xl/charts/chart2.xml");
    expect(chart).toContain('<c:barDir val="bar"/><c:grouping val="clustered"/>');
    expect(chart.match(/<c:orientation val="\w+"\/>/g)).toEqual(['<c:orientation val="maxMin"/>', '<c:orientation val="minMax"/>']);
  });

  it("keeps the cells of a spill with their anchor, marked as a dynamic array", async () => {
    const model = createWorkbook("Bảng");
    firstSheet(model).cells[0] = [
      { value: 1, style: 0, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } },
      { value: "hai", style: 0, spilledFrom: { row: 0, column: 0 } },
    ];
    firstSheet(model).cells[1] = [
      { value: 3, style: 0, spilledFrom: { row: 0, column: 0 } },
      { value: 4, style: 0, spilledFrom: { row: 0, column: 0 } },
    ];
    const bytes = await writeXlsx(model);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c>',
    );
    expect(partOf(bytes, "xl/metadata.xml")).toContain('fDynamic="1"');
    expect(withoutSource(await openModel(bytes))).toEqual(withoutSource(model));
  });
});

describe("text stays text", () => {
  it.each([
    "=1+1",
    "+84 90",
    "-1/vụ; tối thiểu 0",
    "@SUM(A1)",
    "1.10",
    "TRUE",
    "#N/A",
    "0x1F",
    " có khoảng trắng ",
    "hai\ndòng",
    "_x0041_",
    "ệ́😀",
    "a\u0007b\r\nc",
  ])("%j", async (text) => {
    const model = createWorkbook("A");
    fill(firstSheet(model), { A2: null });
    firstSheet(model).cells[0] = [{ value: text, style: 0 }];
    const cell = cellAt(firstSheet(await openModel(await writeXlsx(model))), "A1");
    expect(cell).toEqual({ value: text, style: 0 });
  });

  it("what begins like a formula is marked, so that editing it in Excel leaves it text", async () => {
    const model = createWorkbook("A");
    firstSheet(model).cells[0] = [{ value: "=1+1", style: 0 }];
    expect(partOf(await writeXlsx(model), "xl/styles.xml")).toContain('quotePrefix="1"');
  });

  it("whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 20 }), async (texts) => {
        const model = createWorkbook("A");
        firstSheet(model).cells[0] = texts.map((value) => ({ value, style: 0 }));
        expect((firstSheet(await openModel(await writeXlsx(model))).cells[0] ?? []).map((cell) => cell?.value)).toEqual(texts);
      }),
      { numRuns: 60 },
    );
  });
});

it("every number comes back exactly", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }), async (numbers) => {
      const model = createWorkbook("A");
      firstSheet(model).cells[0] = numbers.map((value) => ({ value, style: 0 }));
      const read = (firstSheet(await openModel(await writeXlsx(model))).cells[0] ?? []).map((cell) => cell?.value);
      expect(read).toEqual(numbers.map((number) => (number === 0 ? 0 : number)));
    }),
    { numRuns: 60 },
  );
});

it("a program without the add-in shows what its functions gave", async () => {
  const model = createWorkbook("Chấm điểm");
  const cells: [string, CellValue][] = [
    ["=KDC.TONGDIEM(A9:B9,A9:B9,A9)", 92.5],
    ["=KDC.LYDO(A9)", "liệt 6.2 (0/5)"],
    ["=A1*2", 185],
  ];
  firstSheet(model).cells[0] = cells.map(([formula, value]) => ({ formula, value, style: 0 }));
  const folder = mkdtempSync(join(tmpdir(), "kdc-xlsx-"));
  try {
    const file = join(folder, "o.xlsx");
    writeFileSync(file, await writeXlsx(model));
    expect([...displayedSheets(file).values()].join("").trim()).toBe("92.5,liệt 6.2 (0/5),185");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(valueAt(firstSheet(await openModel(await writeXlsx(model))), "A1")).toBe(92.5);
});
