import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellId } from "../../src/forms/intake/sourceSheet";
import type { SourceSheet } from "../../src/forms/intake/sourceSheet";
import { browserLimits, intakeLimits } from "../../src/intake/limits";
import { odsOldFonts } from "../../src/intake/zip/odsFonts";
import { readFile } from "../../src/intake/readFile";
import { lockedFile, lyingBomb } from "../support/badFiles";
import { bookBytes, scripts } from "../support/communes/files";
import type { Format } from "../support/communes/files";
import type { CommuneSheet } from "../support/communes/sheets";

const sheets: readonly CommuneSheet[] = [
  {
    name: "Đăng ký",
    cells: [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
    ],
    merges: [[1, 0, 2, 0]],
  },
  { name: "Ẩn", cells: [["Thôn Đồi Chè", true]], hidden: true },
];

async function read(bytes: Uint8Array, name = "xã.xlsx"): Promise<readonly SourceSheet[]> {
  const book = await readFile({ name, bytes });
  if (!book.ok) throw new Error(book.error.code);
  return book.value.sheets;
}

/** A workbook of one cell that the library's writer can't make by itself. */
function oneCell(cell: XLSX.CellObject): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, { A1: cell, "!ref": "A1" }, "S");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** An .xlsx with one part changed as text. */
function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

describe("a workbook that somebody sends", () => {
  it.each<Format>(["xlsx", "xls", "ods"])("is read from .%s with its hidden sheets and merges", async (format) => {
    // The name says nothing: what counts is what the bytes are.
    const [first, hidden] = await read(bookBytes(sheets, format), "tệp.bin");
    expect(first).toMatchObject({
      sheet: "Đăng ký",
      hidden: false,
      values: [
        ["Năm", "Mã KDC", "Danh hiệu"],
        [2022, "LA-01", "KDCTB"],
      ],
    });
    expect(first?.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 }]);
    // The writer of .ods makes no hidden sheets.
    expect(hidden).toMatchObject({ sheet: "Ẩn", hidden: format !== "ods", values: [["Thôn Đồi Chè", true]] });
  });

  it("keeps what a code displays", async () => {
    const [sheet] = await read(oneCell({ t: "n", v: 1.1, z: "0.00" }));
    expect([sheet?.values[0]?.[0], sheet?.text[0]?.[0]]).toEqual([1.1, "1.10"]);
  });

  it("takes a formula by its value, and tells one without", async () => {
    const [sheet] = await read(oneCell({ t: "n", v: 3, f: "1+2" }));
    expect(sheet).toMatchObject({ values: [[3]], uncalculated: [] });
  });

  const changed = (change: (xml: string) => string): Uint8Array =>
    withPart(oneCell({ t: "n", v: 3, f: "1+2" }), "xl/worksheets/sheet1.xml", change);
  const first = [{ row: 0, column: 0 }];
  it.each([
    ["without a value", "", first],
    ["with an empty value", "<v></v>", first],
    ["with an empty value in short", "<v/>", first],
    ["with a value", "<v>3</v>", []],
  ] as const)("tells a formula %s", async (_, written, uncalculated) => {
    expect((await read(changed((xml) => xml.replace("<v>3</v>", written))))[0]?.uncalculated).toEqual(uncalculated);
  });

  it("takes the empty text of a formula for its value", async () => {
    const text = changed((xml) => xml.replace('<c r="A1">', '<c r="A1" t="str">').replace("<v>3</v>", "<v></v>"));
    expect((await read(text))[0]?.uncalculated).toEqual([]);
  });

  it("is not read where a formula without a value does not say where it stands", async () => {
    const bytes = changed((xml) => xml.replace('<c r="A1">', "<c>").replace("<v>3</v>", ""));
    expect(await readFile({ name: "a.xlsx", bytes })).toMatchObject({ ok: false, error: { code: "not-calculated" } });
  });

  it("may keep its parts in folders of its own", async () => {
    const parts = unzipSync(bookBytes(sheets, "xlsx", scripts.tcvn3));
    const moved = Object.entries(parts).map(([name, part]) => {
      const text = name.endsWith(".rels") || name.startsWith("[Content") ? strToU8(strFromU8(part).replace(/xl\//gu, "book/")) : part;
      return [name.replace(/^xl\//u, "book/"), text] as const;
    });
    const [, old] = await read(zipSync(Object.fromEntries(moved)));
    expect(old?.oldFonts.get(cellId(0, 0))).toBe(".VnTime");
  });

  it("is not read where an .ods has a formula without a value", async () => {
    const year = /office:value-type="float" office:value="2022"/u;
    const changed = (attributes: string): Uint8Array =>
      withPart(bookBytes(sheets, "ods"), "content.xml", (xml) => xml.replace(year, attributes));
    const sound = changed('office:value-type="float" office:value="2022" table:formula="of:=2000+22"');
    expect((await read(sound))[0]?.values[1]?.[0]).toBe(2022);
    expect(await readFile({ name: "a.ods", bytes: changed('table:formula="of:=2000+22"') })).toMatchObject({
      error: { code: "not-calculated" },
    });
  });

  it("gives an error as its text", async () => expect((await read(oneCell({ t: "e", v: 0x07 })))[0]?.values).toEqual([["#DIV/0!"]]));

  it.each([
    ["xlsx", "tcvn3", ".VnTime"],
    ["xlsx", "vni", "VNI-Times"],
    ["ods", "tcvn3", ".VnTime"],
    ["ods", "vni", "VNI-Times"],
    ["xls", "tcvn3", ".VnAr"],
    ["xls", "vni", "VNI-A"],
  ] as const)("tells the font of old texts in .%s (%s)", async (format, script, font) => {
    const [, old] = await read(bookBytes(sheets, format, scripts[script]));
    expect(old?.oldFonts.get(cellId(0, 0))).toBe(font);
  });

  it("tells the font of an .ods by cell, row, column and parent of its style, repeated cells each", () => {
    const style = (name: string, parent: string, inner = "") =>
      `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}">${inner}</style:style>`;
    const text = (font: string) => `<style:text-properties style:font-name="${font}"/>`;
    const styles = style("Default", "", text("Arial")) + style("Old", "Default", text(".VnTime"));
    const cell = (attributes: string) => `<table:table-cell ${attributes}><text:p>x</text:p></table:table-cell>`;
    const content = [
      style("ce1", "Old"),
      style("ce2", "Default", text("VNI-Times")),
      '<table:table table:name="S">',
      '<table:table-column table:default-cell-style-name="Default"/>',
      '<table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce2"/>',
      `<table:table-row table:number-rows-repeated="2">${cell("")}${cell('table:style-name="ce1"')}${cell("")}</table:table-row>`,
      `<table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell("")}</table:table-row></table:table>`,
    ].join("");
    expect([...(odsOldFonts(content, styles).get("S") ?? [])]).toEqual([
      [cellId(0, 1), ".VnTime"],
      [cellId(1, 1), ".VnTime"],
      [cellId(0, 2), "VNI-Times"],
      [cellId(1, 2), "VNI-Times"],
      [cellId(2, 2), "VNI-Times"],
    ]);
  });

  it.each(["xlsx", "xls", "ods"] as const)("tells no font where none is old (.%s)", async (format) => {
    expect((await read(bookBytes(sheets, format)))[0]?.oldFonts.size).toBe(0);
  });
});

describe("a CSV file", () => {
  const line = "Năm;Mã KDC;Danh hiệu\r\n2022;LA-01;KDCTB\r\n";
  const cells = [
    ["Năm", "Mã KDC", "Danh hiệu"],
    ["2022", "LA-01", "KDCTB"],
  ];
  const utf16 = (text: string, swap: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return new Uint8Array(swap ? bytes.swap16() : bytes);
  };
  it.each([
    ["UTF-8", strToU8(line)],
    ["UTF-8 with a mark", strToU8(`\uFEFF${line}`)],
    ["UTF-16, low byte first", utf16(line, false)],
    ["UTF-16, high byte first", utf16(line, true)],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from(line, "utf16le"))],
    // Windows-1258: ă is a letter of its own (E3), é too, ê + dot below is two (EA F2), ă + … as written by Windows.
    [
      "Windows-1258",
      new Uint8Array(Buffer.from("N\xe3m;M\xe3 KDC;Danh hi\xea\xf2u\r\n2022;LA-01;KDCTB".replace("M\xe3", "Ma\xde"), "latin1")),
    ],
    ["commas", strToU8(line.replace(/;/gu, ","))],
    ["tabs", strToU8(line.replace(/;/gu, "\t"))],
    ["a named separator", strToU8(`sep=|\n${line.replace(/;/gu, "|")}`)],
  ])("in %s is read", async (_, bytes) => expect((await read(bytes, "đăng ký.csv"))[0]?.values).toEqual(cells));

  it("may quote separators, quotes and line breaks", async () => {
    const [sheet] = await read(strToU8('a;"b;""c""\nd"\n"";e'), "x.csv");
    expect(sheet?.values).toEqual([
      ["a", 'b;"c"\nd'],
      ["", "e"],
    ]);
  });

  it("keeps the bytes of an old encoding, for its letters to be told", async () => {
    const [sheet] = await read(new Uint8Array(Buffer.from("Th«n;§\xE5i Chi", "latin1")), "x.csv");
    expect(sheet?.values[0]?.[0]).toBe("Th«n");
  });

  it("with a quote that never closes is damaged, not shortened", async () => {
    expect(await readFile({ name: "x.csv", bytes: strToU8('a;"b\nc;d') })).toMatchObject({ ok: false, error: { code: "damaged" } });
  });
});

describe("a file that is not read", () => {
  const sound = bookBytes(sheets, "xlsx");
  const flagged = (): Uint8Array => {
    const bytes = zipSync({ "[Content_Types].xml": strToU8("x") });
    bytes[bytes.length - 22 - 46 - "[Content_Types].xml".length + 8] = 1;
    return bytes;
  };
  /** Rows with a single cell each, in Excel's last column. */
  const farRight = (rows: number): Uint8Array => {
    const book = XLSX.utils.book_new();
    const cells = Array.from({ length: rows }, (_, row) => [`XFD${row + 1}`, { t: "n", v: 1 }] as const);
    XLSX.utils.book_append_sheet(book, { ...Object.fromEntries(cells), "!ref": `A1:XFD${rows}` }, "S");
    return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  };
  const small = { ...intakeLimits, cells: 3 };
  it.each([
    ["nothing in it", new Uint8Array(), "a.xlsx", intakeLimits, "empty-file"],
    ["too many bytes", sound, "a.xlsx", { ...intakeLimits, fileBytes: 100 }, "file-too-large"],
    ["too many cells", sound, "a.xlsx", small, "too-many-cells"],
    ["too many cells in .xls", bookBytes(sheets, "xls"), "a.xls", small, "too-many-cells"],
    ["too many cells in .csv", strToU8("a;b;c;d"), "a.csv", small, "too-many-cells"],
    ["too many places up to its last cell", farRight(3), "a.xlsx", { ...intakeLimits, places: 16_000 }, "too-many-cells"],
    ["more declared than may be unpacked", sound, "a.xlsx", { ...intakeLimits, unpackedBytes: 1_000 }, "zip-bomb"],
    ["more parts than may be", sound, "a.xlsx", { ...intakeLimits, parts: 2 }, "zip-bomb"],
    ["more in a part than it declares", lyingBomb(), "a.xlsx", intakeLimits, "zip-bomb"],
    ["a password (.xlsx)", lockedFile(), "a.xlsx", intakeLimits, "encrypted"],
    ["a password (zip)", flagged(), "a.xlsx", intakeLimits, "encrypted"],
    ["its second half lost", sound.subarray(0, sound.length / 2), "a.xlsx", intakeLimits, "damaged"],
    ["its second half lost (.xls)", bookBytes(sheets, "xls").subarray(0, 1_000), "a.xls", intakeLimits, "damaged"],
    ["words under the name of a workbook", strToU8("hello"), "a.xlsx", intakeLimits, "damaged"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "a.png", intakeLimits, "unknown-kind"],
    [
      "the binary form of .xlsb",
      zipSync({ "[Content_Types].xml": strToU8("<x/>"), "xl/workbook.bin": strToU8("x") }),
      "a.xlsx",
      intakeLimits,
      "unknown-kind",
    ],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") }), "a.xlsx", intakeLimits, "unknown-kind"],
  ] as const)("has %s", async (_, bytes, name, limits, code) => {
    expect(await readFile({ name, bytes: new Uint8Array(bytes) }, limits)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("an .xls or .ods that a browser could not hold", () => {
  it.each([
    ["xls", "xlsBytes"],
    ["ods", "odsBytes"],
  ] as const)("is refused as .%s alone, before the library sees it", async (format, limit) => {
    const bytes = bookBytes(sheets, format);
    const limits = { ...intakeLimits, [limit]: 100 };
    expect(await readFile({ name: `xã.${format}`, bytes }, limits)).toEqual({ ok: false, error: { code: "kind-too-large" } });
    expect((await readFile({ name: "xã.xlsx", bytes: bookBytes(sheets, "xlsx") }, limits)).ok).toBe(true);
    expect((await readFile({ name: `xã.${format}`, bytes }, browserLimits)).ok).toBe(true);
  });
});
