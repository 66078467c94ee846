import { internStyle } from "../../../workbench/model/styles";
import type { WorkbookModel } from "../../../workbench/model/types";
import { addSheet, deleteSheet, renameSheet } from "../../../workbench/model/sheets";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { parseXml } from "../../../workbench/xlsx/xml/parseXml";
import { writeXml } from "../../../workbench/xlsx/xml/writeXml";
import { cellAt, fill, firstSheet, rect, valueAt } from "../../support/models";
import { openModel, partOf, partsOf, testFile, withParts, withoutSource } from "../../support/xlsxParts";

const files = ["excel-like.xlsx", "libreoffice.xlsx"] as const;
const sheet1 = "xl/worksheets/sheet1.xml";

/** Saves a file after a change of its model; what came out, and what it reads as. */
async function saved(bytes: Uint8Array, change: (model: WorkbookModel) => void): Promise<{ bytes: Uint8Array; model: WorkbookModel }> {
  const model = await openModel(bytes);
  change(model);
  const written = await writeXlsx(model);
  const again = await openModel(written);
  expect(withoutSource(again)).toEqual(withoutSource(model));
  return { bytes: written, model: again };
}

describe.each(files)("%s", (name) => {
  const source = testFile(name);

  it("saved as it was opened is the same, part by part", async () => {
    expect(partsOf(await writeXlsx(await openModel(source)))).toEqual(partsOf(source));
  });

  it("gives the same bytes each time", async () => {
    const change = (model: WorkbookModel): void => fill(firstSheet(model), { B2: 77, A9: "mới", C9: "=B2*2" });
    expect((await saved(source, change)).bytes).toEqual((await saved(source, change)).bytes);
  });

  it("keeps, when a cell changes, every part that says nothing of it", async () => {
    const { bytes } = await saved(source, (model) => fill(firstSheet(model), { B2: 77 }));
    const changed = [...partsOf(bytes)].filter(([part, text]) => partsOf(source).get(part) !== text).map(([part]) => part);
    expect(changed).toEqual([sheet1]);
    expect([...partsOf(bytes).keys()].sort()).toEqual([...partsOf(source).keys()].sort());
  });

  it("keeps, when a cell changes, all of the sheet around it", async () => {
    const { bytes } = await saved(source, (model) => fill(firstSheet(model), { B2: 77 }));
    const around = (text: string): string => writeXml(parseXml(text.replace(/<sheetData>[^]*<\/sheetData>|<dimension[^>]*>/g, ""), sheet1));
    expect(around(partOf(bytes, sheet1))).toBe(around(partOf(source, sheet1)));
  });

  it("takes a cell through every kind of content", async () => {
    const { model } = await saved(source, (opened) => {
      fill(firstSheet(opened), { B2: "chữ", B3: true, B4: { error: "#N/A" }, B5: -1.5, C2: "=B5*2" });
    });
    expect(["B2", "B3", "B4", "B5"].map((address) => valueAt(firstSheet(model), address))).toEqual(["chữ", true, { error: "#N/A" }, -1.5]);
    expect(cellAt(firstSheet(model), "C2")?.formula).toBe("=B5*2");
  });
});

describe("what the model has no word for stays when its sheet is rewritten", () => {
  const source = testFile("excel-like.xlsx");
  const rewrite = async (): Promise<string> =>
    partOf(
      (
        await saved(source, (model) => {
          const sheet = firstSheet(model);
          fill(sheet, { A1: "Xã, thị trấn", A30: 1 });
          sheet.merges = [];
          sheet.columnWidths.set(0, 40);
          sheet.page.orientation = "portrait";
          sheet.frozen = { rows: 2, columns: 0 };
        })
      ).bytes,
      sheet1,
    );

  it.each([
    ["the hash of a password", 'password="CF3F"'],
    ["a protection's own permissions", 'sort="0"'],
    ["a colour scale", "<colorScale>"],
    ["a conditional format by value", '<cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan">'],
    ["a data bar of Excel 2010", "<x14:negativeFillColor"],
    ["a sparkline", "<x14:sparkline>"],
    ["another kind of validation", '<dataValidation type="decimal"'],
    ["a filter", '<autoFilter ref="A1:D5"/>'],
    ["a link", "<hyperlink "],
    ["an outline level", 'outlineLevel="1"'],
    ["a dynamic array formula", '<f t="array" ref="H1:H4">_xlfn._xlws.SORT(A2:A5)</f>'],
    ["a legacy array formula", '<f t="array" ref="J1:J2">B2:B3*2</f>'],
    ["the drawing", "<drawing "],
    ["the notes' drawing", "<legacyDrawing "],
  ])("%s", async (_, text) => {
    expect(partOf(source, sheet1)).toContain(text);
    expect(await rewrite()).toContain(text);
  });

  it("rich text keeps its runs", async () => {
    const { bytes } = await saved(source, (model) => fill(firstSheet(model), { B2: "x" }));
    expect(partOf(bytes, "xl/sharedStrings.xml")).toContain("<r><rPr><b/>");
  });

  it("a chart sheet stays in its place, also when sheets come and go", async () => {
    const model = await openModel(source);
    addSheet(model, "TH 2022");
    deleteSheet(model, model.sheets[1] ?? firstSheet(model));
    const bytes = await writeXlsx(model);
    const names = Array.from(partOf(bytes, "xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g), ([, name]) => name);
    expect(names).toEqual(["Dữ liệu", "Biểu đồ", "TH 2022"]);
    expect(partsOf(bytes).has("xl/chartsheets/sheet1.xml")).toBe(true);
  });

  it("macros of an .xlsm are kept, and so is its kind", async () => {
    const types = partOf(source, "[Content_Types].xml")
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace("</Types>", '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
    const relations = partOf(source, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    const file = withParts(source, { "xl/vbaProject.bin": "VBA", "[Content_Types].xml": types, "xl/_rels/workbook.xml.rels": relations });
    const { bytes } = await saved(file, (model) => fill(firstSheet(model), { A1: "x" }));
    expect(partOf(bytes, "xl/vbaProject.bin")).toBe("VBA");
    expect(partOf(bytes, "[Content_Types].xml")).toContain("macroEnabled");
  });
});

describe("what leaves the model leaves the file", () => {
  const source = testFile("excel-like.xlsx");

  it("a sheet, with its table and the names on it", async () => {
    const { bytes } = await saved(source, (model) => deleteSheet(model, model.sheets[1] ?? firstSheet(model)));
    expect([...partsOf(bytes).keys()].filter((part) => /table|sheet2/.test(part))).toEqual([]);
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("cuc_bo");
  });

  it("a chart, and the picture beside it stays", async () => {
    const { bytes } = await saved(source, (model) => (firstSheet(model).charts = []));
    expect([...partsOf(bytes).keys()].filter((part) => part.startsWith("xl/charts/"))).toEqual(["xl/charts/chart2.xml"]);
    expect(partOf(bytes, "xl/drawings/drawing1.xml")).toContain("<pic>");
  });

  it("a note, with its box", async () => {
    const { bytes } = await saved(source, (model) => (firstSheet(model).notes = []));
    expect(partOf(bytes, "xl/comments1.xml")).not.toContain("Ghi chú cũ");
    expect(partOf(bytes, "xl/drawings/vmlDrawing1.vml")).not.toContain("ObjectType");
  });
});

describe("changes of what the file has already", () => {
  const source = testFile("excel-like.xlsx");

  it.each<[string, (model: WorkbookModel) => void]>([
    ["a sheet renamed, its print setup too", (model) => renameSheet(model, firstSheet(model), "TH 'mới'")],
    ["sheets in another order", (model) => model.sheets.reverse()],
    [
      "another active sheet",
      (model) => {
        const sheet = model.sheets[1] ?? firstSheet(model);
        sheet.visibility = "visible";
        model.activeSheetId = sheet.id;
        model.selection = { sheetId: sheet.id, range: rect("B2:C3") };
      },
    ],
    [
      "a table stretched and renamed",
      (model) =>
        Object.assign(model.sheets[1]?.tables[0] ?? {}, {
          name: "BangMoi",
          range: rect("B2:E9"),
          columns: ["a", "b", "c", "d"],
          showTotals: true,
        }),
    ],
    [
      "a chart moved, renamed and retitled",
      (model) => Object.assign(firstSheet(model).charts[0] ?? {}, { name: "BĐ", title: "Tiêu đề\nhai dòng", place: rect("B30:H44") }),
    ],
    [
      "a list changed and one added, behind the rule that stays",
      (model) =>
        (firstSheet(model).validations = [
          ...firstSheet(model).validations.slice(1),
          { range: rect("A10:A20"), source: "a,b", promptTitle: "", prompt: "", errorTitle: "", error: "", errorStyle: "warning" },
          { range: rect("C1"), source: "='Ẩn'!$A$1:$A$9", promptTitle: "", prompt: "p", errorTitle: "", error: "" },
        ]),
    ],
    [
      "page breaks, and what protection allows",
      (model) => {
        firstSheet(model).page.rowBreaks = [3, 9];
        firstSheet(model).protection = { ...firstSheet(model).protection, allowed: ["editObjects", "formatCells"] };
      },
    ],
    ["columns hidden and shown", (model) => (firstSheet(model).hiddenColumns = new Set([5, 6]))],
    [
      "rows of other heights",
      (model) =>
        (firstSheet(model).rowHeights = new Map([
          [0, 44.25],
          [40, 20],
        ])),
    ],
    [
      "protection taken off, structure protected",
      (model) => {
        model.structureProtected = true;
        firstSheet(model).protection = { enabled: false, password: false };
      },
    ],
    [
      "headers and footers",
      (model) =>
        (firstSheet(model).page.headerFooter = {
          state: "firstAndDefault",
          default: { left: "", center: "&P", right: "a && b", leftFooter: "", centerFooter: "", rightFooter: "&D" },
          first: { left: "", center: "", right: "", leftFooter: "x", centerFooter: "", rightFooter: "" },
        }),
    ],
    [
      "names changed, added, taken away",
      (model) => (model.names = [{ name: "Mới", formula: "='Dữ liệu'!$A$1", comment: "ghi chú", visible: false }]),
    ],
    ["settings", (model) => model.settings.set("kdc.sheets", { "TH|2022": ["a", 1, null] })],
    [
      "print area and titles",
      (model) => Object.assign(firstSheet(model).page, { printArea: rect("A1:F40"), titleRows: { first: 2, last: 3 } }),
    ],
    [
      "a tab without colour, no gridlines, nothing frozen",
      (model) => Object.assign(firstSheet(model), { tabColor: null, showGridlines: false, frozen: { rows: 0, columns: 0 } }),
    ],
    [
      "a cell's looks",
      (model) => {
        const cell = cellAt(firstSheet(model), "A1");
        const style = model.styles[cell?.style ?? 0];
        if (cell && style)
          cell.style = internStyle(model, {
            ...style,
            fill: "#DDEBF7",
            rotation: -45,
            indent: 2,
            wrap: true,
            font: { ...style.font, name: ".VnTime", italic: true },
            numberFormat: '#,##0 "đ"',
          });
      },
    ],
  ])("%s", async (_, change) => {
    const before = withoutSource(await openModel(source));
    const { model } = await saved(source, change);
    expect(withoutSource(model)).not.toEqual(before);
  });
});
