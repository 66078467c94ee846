import fc from "fast-check";
import { zipSync, strToU8 } from "fflate";
import { readXlsx } from "../../../workbench/xlsx/readXlsx";
import { editPart, partOf, testFile, withParts } from "../../support/xlsxParts";

const good = testFile("excel-like.xlsx");
const sheet = "xl/worksheets/sheet1.xml";

async function faultOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes);
  return result.ok ? "none" : result.error.kind;
}

function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => Array.from(name).forEach((char, at) => bytes.set([char.charCodeAt(0), 0], 1024 + index * 128 + at * 2)));
  return bytes;
}

describe("a file that can't be opened is told apart", () => {
  it.each([
    ["a workbook with a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old .xls", compoundFile("Workbook"), "notXlsx"],
    ["an empty file", new Uint8Array(), "notXlsx"],
    ["a text", strToU8("Năm,Mã KDC\n2022,LA-01"), "notXlsx"],
    ["a web page", strToU8("<html></html>"), "notXlsx"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "notXlsx"],
    ["a Word document", editPart(good, "[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.document.main"), "notXlsx"],
    ["the first bytes of a zip", good.slice(0, 2), "truncated"],
    ["half a workbook", good.slice(0, good.length / 2), "truncated"],
    ["all but the last byte", good.slice(0, -1), "truncated"],
    ["a workbook without its sheet", withParts(good, { [sheet]: null }), "damaged"],
    ["a workbook without sheets", editPart(good, "xl/workbook.xml", /<sheets>.*<\/sheets>/, "<sheets/>"), "damaged"],
    ["a sheet that breaks off", editPart(good, sheet, /<\/sheetData>[^]*$/, ""), "damaged"],
    ["a row that is not closed", editPart(good, sheet, "</row>", ""), "damaged"],
    ["cells out of order", editPart(good, sheet, 'r="B1"', 'r="A1"'), "damaged"],
    ["a cell that claims another row", editPart(good, sheet, 'r="B1"', 'r="B9"'), "damaged"],
    ["a workbook part that is no XML", withParts(good, { "xl/workbook.xml": "kdc" }), "damaged"],
    ["elements crossed", withParts(good, { "xl/workbook.xml": "<workbook><sheets></workbook></sheets>" }), "damaged"],
    ["shared strings cut off", editPart(good, "xl/sharedStrings.xml", "</sst>", ""), "damaged"],
  ])("%s", async (_, bytes, kind) => {
    expect(await faultOf(bytes)).toBe(kind);
  });

  it("a flipped bit in the packed data is damage, not another figure", async () => {
    const changed = good.slice();
    const at = Math.floor(changed.length / 3);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await faultOf(changed)).toBe("damaged");
  });

  it("a bomb is refused before it is unpacked", async () => {
    const bomb = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/a.xml": new Uint8Array(64 * 1024 * 1024) });
    expect(await faultOf(bomb)).toBe("tooLarge");
  });

  it.each([
    ["an entity of its own", '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'],
    ["an entity from outside", '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])("%s is refused", async (_, doctype) => {
    expect(await faultOf(editPart(good, "xl/workbook.xml", "<workbook", `${doctype}<workbook`))).toBe("damaged");
  });

  it("nesting without end is damage, not a full stack", async () => {
    const deep = "<a>".repeat(100000) + "</a>".repeat(100000);
    expect(await faultOf(withParts(good, { "xl/workbook.xml": deep }))).toBe("damaged");
  });
});

describe("whatever the bytes, the answer is a value", () => {
  it("cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), async (length) => {
        expect((await readXlsx(good.slice(0, length))).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("changed anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          await expect(readXlsx(bytes)).resolves.toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("XML changed anywhere", async () => {
    const part = fc.constantFrom(
      sheet,
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/tables/table1.xml",
    );
    await fc.assert(
      fc.asyncProperty(part, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 5 }), async (name, start, length, text) => {
        const changed = withParts(good, { [name]: spliced(good, name, start, length, text) });
        await expect(readXlsx(changed)).resolves.toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});

function spliced(bytes: Uint8Array, name: string, start: number, length: number, text: string): string {
  const before = partOf(bytes, name);
  const at = start % before.length;
  return before.slice(0, at) + text + before.slice(at + length);
}
