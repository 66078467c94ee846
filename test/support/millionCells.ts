import { strToU8, zipSync } from "fflate";

const namespace = "http://schemas.openxmlformats.org";
const columns = 20;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function relations(id: string, type: string, target: string): string {
  const one = `<Relationship Id="${id}" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return `${head}<Relationships xmlns="${namespace}/package/2006/relationships">${one}</Relationships>`;
}

/** Half of the cells are texts, each another one, half are numbers. */
function cellXml(row: number, column: number): string {
  const at = `${String.fromCharCode(65 + column)}${row}`;
  return column % 2 === 0
    ? `<c r="${at}" t="inlineStr"><is><t>Thôn ${row} cột ${column}</t></is></c>`
    : `<c r="${at}"><v>${(row * column) / 4}</v></c>`;
}

function sheetXml(cells: number): string {
  const rows: string[] = [];
  for (let first = 0; first < cells; first += columns) {
    const row = first / columns + 1;
    const width = Math.min(columns, cells - first);
    rows.push(`<row r="${row}">${Array.from({ length: width }, (_, column) => cellXml(row, column)).join("")}</row>`);
  }
  return `${head}<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** An .xlsx of one sheet with so many filled cells, put together by hand. */
export function workbookOf(cells: number): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/>`,
  ].join("");
  const defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const sheets = '<sheets><sheet name="Dữ liệu" sheetId="1" r:id="rId1"/></sheets>';
  const parts = {
    "[Content_Types].xml": `${head}<Types xmlns="${namespace}/package/2006/content-types">${defaults}${overrides}</Types>`,
    "_rels/.rels": relations("rId1", "officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${head}<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships">${sheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations("rId1", "worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheetXml(cells),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
