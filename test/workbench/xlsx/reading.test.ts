import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";
import { cellAt, fill, firstSheet, rect, valueAt } from "../../support/models";
import { editPart, openModel, partOf, testFile, withParts, withoutSource } from "../../support/xlsxParts";

const source = testFile("excel-like.xlsx");
const sheet1 = "xl/worksheets/sheet1.xml";

/** The file with rows of its own in the first sheet. */
function withRows(rows: string): Uint8Array {
  return editPart(source, sheet1, /<sheetData>[^]*<\/sheetData>/, `<sheetData>${rows}</sheetData>`);
}

describe("cells, as files of all hands write them", () => {
  it.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number in powers", '<c r="A1"><v>1E-3</v></c>', 0.001],
    ["a cell without its address", "<c><v>2</v></c>", 2],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["an error of later Excel", '<c r="A1" t="e"><v>#CONNECT!</v></c>', { error: "#VALUE!" }],
    [
      "text in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c>',
      "a b",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>&lt;a&gt;_x000D_</v></c>', "<a>\r"],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["an ISO date", '<c r="A1" t="d"><v>2022-11-18T12:00:00</v></c>', 44883.5],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
    ["single quotes", "<c r='A1' t='str'><v>a</v></c>", "a"],
    ["a number that is none", '<c r="A1"><v>abc</v></c>', null],
  ])("%s", async (_, cell, expected) => {
    expect(valueAt(firstSheet(await openModel(withRows(`<row r="1">${cell}</row>`))), "A1")).toEqual(expected);
  });

  it("a shared formula is told to every cell as it reads there, and stays right when its first cell changes", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>';
    const model = await openModel(withRows(rows));
    expect(cellAt(firstSheet(model), "B3")?.formula).toBe("=A3*$A$1");
    const first = cellAt(firstSheet(model), "B1");
    delete first?.formula;
    const again = await openModel(await writeXlsx(model));
    expect(withoutSource(again)).toEqual(withoutSource(model));
    expect(cellAt(firstSheet(again), "B3")).toEqual({ value: 0, style: 0, formula: "=A3*$A$1" });
  });

  it("a data table keeps its formula, which the model has no word for", async () => {
    const formula = '<f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/>';
    const model = await openModel(withRows(`<row r="1"><c r="B1">${formula}<v>3</v></c></row>`));
    expect(cellAt(firstSheet(model), "B1")).toEqual({ value: 3, style: 0 });
    fill(firstSheet(model), { A9: 1 });
    expect(partOf(await writeXlsx(model), sheet1)).toContain(formula);
  });
});

it("a file with prefixed elements reads like any other, and can be changed", async () => {
  const prefixed = ["xl/workbook.xml", sheet1, "xl/styles.xml", "xl/sharedStrings.xml"].reduce((bytes, part) => {
    const text = partOf(bytes, part)
      .replace(/<(\/?)([a-zA-Z]+)(?=[\s/>])/g, "<$1x:$2")
      .replace(/ xmlns="/, ' xmlns:x="');
    return withParts(bytes, { [part]: text });
  }, source);
  const plain = await openModel(source);
  const model = await openModel(prefixed);
  expect(withoutSource(model)).toEqual(withoutSource(plain));
  fill(firstSheet(model), { B2: "đổi" });
  expect(withoutSource(await openModel(await writeXlsx(model)))).toEqual(withoutSource(model));
});

it("the stand-in of a threaded comment is no note, and survives changes of notes beside it", async () => {
  const comments = partOf(source, "xl/comments1.xml")
    .replace("</authors>", "<author>tc={1}</author></authors>")
    .replace("</commentList>", '<comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList>');
  const model = await openModel(withParts(source, { "xl/comments1.xml": comments }));
  expect(firstSheet(model).notes.map(({ row, column }) => [row, column])).toEqual([[1, 0]]);
  firstSheet(model).notes = [{ row: 4, column: 4, author: "Hà", text: "mới" }];
  const written = await writeXlsx(model);
  expect(partOf(written, "xl/comments1.xml")).toContain("[Threaded comment]");
  expect(firstSheet(await openModel(written)).notes).toEqual(firstSheet(model).notes);
});

it("lists in the extension of Excel 2010 are lists too", async () => {
  const list =
    '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Ẩn!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E1:E2 G1</xm:sqref></x14:dataValidation></x14:dataValidations></ext>';
  const model = await openModel(
    editPart(
      source,
      sheet1,
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931',
      `<extLst>${list}<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931`,
    ),
  );
  expect(
    firstSheet(model)
      .validations.filter(({ rule }) => rule === undefined)
      .slice(1)
      .map(({ range, source: from }) => [range, from]),
  ).toEqual([
    [rect("E1:E2"), "=Ẩn!$A$1:$A$3"],
    [rect("G1"), "=Ẩn!$A$1:$A$3"],
  ]);
  firstSheet(model).validations.pop();
  const written = await writeXlsx(model);
  expect(withoutSource(await openModel(written))).toEqual(withoutSource(model));
  expect(partOf(written, sheet1)).toContain("x14:conditionalFormattings");
});

it.each<[string, string, string | null]>([
  ["a theme colour", '<color theme="4"/>', "#4F81BD"],
  ["a lighter theme colour", '<color theme="4" tint="0.5999938962981048"/>', "#B9CDE5"],
  ["a darker theme colour", '<color theme="0" tint="-0.249977111117893"/>', "#BFBFBF"],
  ["a colour of the old palette", '<color indexed="10"/>', "#FF0000"],
  ["automatic", '<color auto="1"/>', "#000000"],
])("%s is told as Excel shows it", async (_, color, expected) => {
  const styles = partOf(source, "xl/styles.xml").replace(/<color theme="1"\/>/, color);
  const model = await openModel(withParts(source, { "xl/styles.xml": styles }));
  expect(model.styles[0]?.font.color).toBe(expected);
});
