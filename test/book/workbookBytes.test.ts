import { workbookBytes } from "../../src/book";
import type { WideSheetModel } from "../../src/forms/model/sheetModel";
import { readFile } from "../../src/intake/readFile";
import { partOf, partsOf, openModel } from "../support/xlsxParts";
import { firstSheet, valueAt } from "../support/models";
import { cell, range, sheetOf } from "./support";

const bytesOf = (...sheets: readonly WideSheetModel[]) => workbookBytes({ title: "Tệp", author: "Huyện", sheets });
const worksheet = (model: WideSheetModel): string => partOf(bytesOf(model), "xl/worksheets/sheet1.xml");

const full = sheetOf(
  [
    [cell("Mã", "columnHead"), cell("Số hộ", "columnHead")],
    [cell("1.10", "code"), cell(12, "count")],
    [cell("", "code"), cell(null, "openCount")],
  ],
  {
    merges: [range(4, 0, 4, 1)],
    frozenRows: 1,
    frozenColumns: 1,
    tabColor: "#2F75B5",
    tables: [{ name: "Bang", range: range(0, 0, 2, 1) }],
    notes: [{ row: 0, column: 1, text: "Số hộ\ncả thôn" }],
    rowHeights: new Map([[0, 30]]),
    validations: [
      { range: range(1, 1, 2, 1), rule: { kind: "whole", min: 0, max: null }, title: "Số hộ", message: "m", error: "e", alert: "stop" },
    ],
    protection: { open: [range(1, 1, 2, 1)], closed: [range(2, 1)] },
    print: { ...sheetOf([]).print, titleRows: { first: 0, last: 0 }, area: range(0, 0, 2, 1) },
  },
);

/** ECMA-376 part 1, 18.3.1.99: the order in which a worksheet's elements stand. */
const order = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "mergeCells"],
  ...["dataValidations", "printOptions", "pageMargins", "pageSetup", "headerFooter", "tableParts"],
];

describe("a workbook file", () => {
  it("has a worksheet's elements in Excel's order", () => {
    const xml = worksheet(full);
    const places = order.map((name) => xml.search(new RegExp(`<${name}[ >/]`, "u")));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("is read by the add-in's own reader and by the host as it was meant", async () => {
    const read = await readFile({ name: "a.xlsx", bytes: bytesOf(full) });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.sheets.map(({ sheet, values }) => [sheet, values.slice(0, 2)])).toEqual([
      [
        "Biểu",
        [
          ["Mã", "Số hộ"],
          ["1.10", 12],
        ],
      ],
    ]);
    const model = await openModel(bytesOf(full));
    const sheet = firstSheet(model);
    const locked = (row: number, column: number) => model.styles[sheet.cells[row]?.[column]?.style ?? 0]?.locked;
    expect([locked(0, 0), locked(1, 0), locked(1, 1), locked(2, 1)]).toEqual([true, true, false, true]);
    expect([sheet.protection.enabled, sheet.protection.password]).toEqual([true, false]);
    expect(sheet.tables.map(({ name, columns }) => [name, columns])).toEqual([["Bang", ["Mã", "Số hộ"]]]);
    expect(sheet.page).toMatchObject({ printArea: range(0, 0, 2, 1), titleRows: { first: 0, last: 0 } });
    expect(sheet.validations.map(({ prompt, rule }) => [prompt, rule?.type])).toEqual([
      ["Số hộ\ncả thôn", undefined],
      ["m", "whole"],
    ]);
  });

  it.each(["=cmd()", "+1", "-1", "@x", "'x", "1.10", "TRUE", "#N/A", " a ", "a\nb", "_x0041_", "\u0001", '<b>&"', "93%"])(
    "keeps the text %j as text",
    async (text) => {
      const model = sheetOf([[cell(text)]]);
      const read = await readFile({ name: "a.xlsx", bytes: bytesOf(model) });
      expect(read).toMatchObject({ ok: true, value: { sheets: [{ values: [[text]] }] } });
      const host = firstSheet(await openModel(bytesOf(model)));
      expect([valueAt(host, "A1"), host.cells[0]?.[0]?.formula]).toEqual([text, undefined]);
      expect(worksheet(model)).not.toContain("<f");
    },
  );

  it.each([
    ["=cmd()", "text", true],
    ["1.10", "text", true],
    ["Thôn 1", "text", false],
    ["1.10", "code", false],
  ] as const)("marks %j in a cell of %s as text typed with an apostrophe: %s", (text, style, quoted) => {
    expect(partOf(bytesOf(sheetOf([[cell(text, style)]])), "xl/styles.xml").includes('quotePrefix="1"')).toBe(quoted);
  });

  it("has the same bytes whenever and wherever it is made", () => {
    const once = bytesOf(full);
    jest.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    try {
      expect(bytesOf(full)).toEqual(once);
    } finally {
      jest.useRealTimers();
    }
    expect([...partsOf(once).values()].join("")).not.toMatch(/\d{4}-\d\d-\d\dT/u);
  });

  it.each([
    ["alike but for case", ["Mã", "mã"]],
    ["blank", ["Mã", " "]],
    ["broken into lines", ["Mã", "Số\nhộ"]],
    ["no text", ["Mã", 2022]],
  ])("leaves a table out whose headers are %s, and keeps the cells", (_, headers) => {
    const model = { ...full, rows: [headers.map((text) => cell(text, "columnHead")), ...full.rows.slice(1)] };
    expect(worksheet(model)).not.toContain("tablePart");
    expect(worksheet(model)).toContain('<c r="B2"');
  });

  it("prints a wide sheet over several pages, its first columns on each", () => {
    const wide: WideSheetModel = { ...full, wide: { pages: 3, titleColumns: { first: 0, last: 1 } } };
    expect(partOf(bytesOf(wide), "xl/workbook.xml")).toContain("'Biểu'!$A:$B,'Biểu'!$1:$1<");
    expect(worksheet(wide)).toContain('fitToWidth="3" fitToHeight="0"');
    expect(worksheet(full)).toContain('fitToWidth="1" fitToHeight="0"');
  });

  it("counts tables through the whole workbook, and links each to its sheet", () => {
    const other = { ...full, name: "Biểu 2", tables: [{ name: "Bang2", range: range(0, 0, 2, 1) }] };
    const parts = partsOf(bytesOf(full, sheetOf([[cell("x")]], { name: "Trống" }), other));
    expect(parts.get("xl/worksheets/_rels/sheet3.xml.rels")).toContain("../tables/table2.xml");
    expect(parts.has("xl/worksheets/_rels/sheet2.xml.rels")).toBe(false);
    expect(parts.get("[Content_Types].xml")).toContain("/xl/tables/table2.xml");
  });

  it.each([
    ["formulas", sheetOf([[cell({ formula: "=1+1" })]])],
    ["numbers that are none", sheetOf([[cell(Number.NaN)]])],
    ["page breaks", sheetOf([], { print: { ...full.print, pageBreaks: [3] } })],
  ])("refuses %s loudly, since nothing would be right of them in a file", (_, model) => {
    expect(() => bytesOf(model)).toThrow();
  });
});
