import { unzipSync } from "fflate";
import { reportFigures } from "../../src/core/report/reportFigures";
import type { HeaderPreset, Settings } from "../../src/core/domain/district";
import type { YearResult } from "../../src/core/domain/yearResult";
import { reportDocument } from "../../src/app/report/reportFile";
import { vi } from "../../src/i18n";
import { report as words } from "../../src/i18n/vi/report";
import { reportText } from "../../src/i18n/reportWords";
import { reportDocx } from "../../src/word";
import { documentRecord, sample, settings } from "../forms/sheets/sampleResult";
import { partOf, partsOf } from "../support/xlsxParts";

const language = { sheets: vi.sheets, numbers: vi.numbers, report: words };

function docx(change: Partial<Settings> = {}, result: YearResult = sample): Promise<Uint8Array> {
  const own = { ...result, settings: { ...settings, ...change } };
  const text = reportText(words, reportFigures({ villages: [] }, own), own.settings);
  return reportDocx(reportDocument({ text, result: own, errors: 0, own: [] }, language));
}

const documentOf = (bytes: Uint8Array): string => partOf(bytes, "word/document.xml");
/** The text of a part, paragraph by paragraph. */
const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(""),
  );
const sectionsOf = (xml: string): readonly string[] => [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gsu)].map(([section]) => section);
const twips = (millimetres: number): number => Math.floor((millimetres / 25.4) * 1440);

describe("the Word file", () => {
  let bytes: Uint8Array;
  let xml = "";
  beforeAll(async () => {
    bytes = await docx();
    xml = documentOf(bytes);
  });

  it("is set on A4 with the margins of NĐ 30/2020, appendices turned", () => {
    const sections = sectionsOf(xml);
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      const margin = (side: string): number => Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`, "u").exec(section)?.[1]);
      expect(["top", "bottom", "left", "right"].map(margin)).toEqual([20, 20, 30, 15].map(twips));
    }
    const [body, ...appendices] = sections.map((section) => /<w:pgSz ([^>]*)\/>/u.exec(section)?.[1] ?? "");
    const size = (text: string | undefined, side: string): number => Number(new RegExp(`w:${side}="(\\d+)"`, "u").exec(text ?? "")?.[1]);
    expect([size(body, "w"), size(body, "h")]).toEqual([twips(210), twips(297)]);
    for (const each of appendices) {
      expect([size(each, "w"), size(each, "h")]).toEqual([twips(297), twips(210)]);
      expect(each).toContain('w:orient="landscape"');
    }
  });

  it("is in Times New Roman 14, in Vietnamese", () => {
    const styles = partOf(bytes, "word/styles.xml");
    expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/su);
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    expect(xml).not.toMatch(/w:ascii="(?!Times New Roman)/u);
  });

  it("has the page number top centre from page 2, in every section", () => {
    const headers = [...partsOf(bytes)].filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
    const numbered = headers.filter(([, part]) => /<w:jc w:val="center"\/>.*PAGE/su.test(part));
    // The first page's header is there, and empty.
    expect([headers.length, numbered.length]).toEqual([4, 3]);
    const [first = "", ...others] = sectionsOf(xml);
    expect(first).toContain("<w:titlePg/>");
    expect(first).toContain('w:type="first"');
    for (const section of others) expect(section).not.toContain("titlePg");
  });

  it("has a rule under the unit, the motto and the title", () => {
    expect([...xml.matchAll(/<w:pBdr><w:bottom w:val="single"/gu)]).toHaveLength(3);
  });

  it("says what the report says, in its order, then signature and recipients, then the appendices", () => {
    const told = paragraphsOf(xml);
    const text = reportText(words, reportFigures({ villages: [] }, sample), settings);
    const expected = [
      text.kind,
      text.subject,
      text.opening,
      ...text.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((each) => `- ${each.text}`)]),
      text.closing,
      "Nơi nhận:",
      "TM. BAN THƯỜNG TRỰC",
      "CHỦ TỊCH",
      "Nguyễn Văn Mẫu",
      "PHỤ LỤC 1",
      "PHỤ LỤC 2",
    ];
    const places = expected.map((each) => told.indexOf(each));
    expect(expected.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("shows the appendices' figures in Vietnamese, under headers that are repeated", () => {
    const told = paragraphsOf(xml);
    expect(told).toEqual(expect.arrayContaining(["31/10/2022", "35.400.000.000", "96.538,5", "13.028", "50.000.000", "2021"]));
    expect([...xml.matchAll(/<w:tblHeader\/>/gu)].length).toBe(1 + 2);
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
  });

  it("has the same bytes whenever it is made, and no time of day in it", async () => {
    const again = await docx();
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
    expect(partOf(bytes, "docProps/core.xml")).toContain("2022-12-31T00:00:00Z");
    for (const [name, part] of partsOf(bytes)) expect([name, part.includes(new Date().toISOString().slice(0, 10))]).toEqual([name, false]);
  });
});

describe("the header of the Word file", () => {
  it.each<[HeaderPreset, readonly string[], number]>([
    ["MTTQ", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ……/BC-………"], 3],
    ["Nhà nước", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ……/BC-………"], 3],
    ["Đảng", ["ĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số ……-BC/………"], 2],
  ])("of %s has its lines, its mark and its number", async (headerPreset, lines, rules) => {
    const xml = documentOf(await docx({ headerPreset }));
    expect(paragraphsOf(xml)).toEqual(expect.arrayContaining([...lines, "Bảo Lâm, ngày …… tháng …… năm 2022"]));
    expect([...xml.matchAll(/<w:pBdr><w:bottom w:val="single"/gu)]).toHaveLength(rules);
    expect(paragraphsOf(xml).includes("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBe(headerPreset !== "Đảng");
  });

  it("does without a unit, a signer or a role", async () => {
    const xml = documentOf(await docx({ unitName: "", parentUnit: "", signer: "", signerRole: "", placeName: "" }));
    expect(paragraphsOf(xml)).toEqual(expect.arrayContaining(["(Ký, ghi rõ họ tên, đóng dấu)", "……………, ngày …… tháng …… năm 2022"]));
  });
});

describe("words of users in the Word file", () => {
  it("stay the text they are: no control characters, no markup, no fields", async () => {
    const hostile = 'a\u0001\u000B\uD800b <w:fldSimple w:instr="DDEAUTO"/> & {HYPERLINK "x"}\r\nc';
    const documents = [{ ...documentRecord("1", null), summary: hostile }];
    const bytes = await docx({ unitName: hostile }, { ...sample, documents });
    const xml = documentOf(bytes);
    expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Cs}/u);
    expect(xml).not.toContain("<w:fldSimple");
    expect(xml).not.toContain("w:instrText");
    expect(xml).toContain(
      'a b &lt;w:fldSimple w:instr="DDEAUTO"/&gt; &amp; {HYPERLINK "x"} c'.replace(/"/gu, xml.includes("&quot;") ? "&quot;" : '"'),
    );
    expect(partOf(bytes, "docProps/core.xml")).toContain("a b &lt;w:fldSimple");
  });
});

describe("appendices", () => {
  const headings = async (result: YearResult): Promise<readonly string[]> =>
    paragraphsOf(documentOf(await docx({}, result))).filter((text) => text.startsWith("PHỤ LỤC"));

  it("are there where they have rows, and only there", async () => {
    expect(await headings({ ...sample, documents: [] })).toEqual(["PHỤ LỤC 2"]);
    expect(await headings({ ...sample, documents: [], contributions: [] })).toEqual([]);
  });

  it("fit between the margins of their page", async () => {
    const xml = documentOf(await docx());
    const tables = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gsu)].map(([, grid = ""]) =>
      [...grid.matchAll(/w:w="(\d+)"/gu)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(tables.length).toBeGreaterThan(2);
    for (const width of tables) expect(width).toBeLessThanOrEqual(twips(297 - 45));
  });
});

it("is a whole package that unzips", async () => {
  expect(Object.keys(unzipSync(await docx()))).toEqual(
    expect.arrayContaining(["[Content_Types].xml", "word/document.xml", "docProps/core.xml"]),
  );
});
