import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/intake/readFile";
import { bookBytes } from "../support/communes/files";

const sheets = [
  {
    name: "Đăng ký",
    cells: [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
    ],
  },
];

/** The workbook as Excel keeps it with macros: another type of workbook, and a part with the project, named in the workbook's relations. */
function withMacros(project: Uint8Array): Uint8Array {
  const parts = unzipSync(bookBytes(sheets, "xlsx"));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const types = text("[Content_Types].xml")
    .replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    .replace("</Types>", '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
  const relation =
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  const relations = text("xl/_rels/workbook.xml.rels").replace("</Relationships>", `${relation}</Relationships>`);
  return zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(types),
    "xl/_rels/workbook.xml.rels": strToU8(relations),
    "xl/vbaProject.bin": project,
  });
}

const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
const code = strToU8("Sub Auto_Open()\r\nMsgBox 1\r\nEnd Sub");

describe("a workbook with macros (.xlsm)", () => {
  it.each([
    ["a project", container],
    ["a project that no program could open", code],
    ["an empty project", new Uint8Array()],
  ])("is read for its cells, as if there were none: %s", async (_, project) => {
    const bytes = withMacros(project);
    expect(Object.keys(unzipSync(bytes))).toContain("xl/vbaProject.bin");
    const before = Uint8Array.from(bytes);
    const plain = await readFile({ name: "xã.xlsm", bytes: bookBytes(sheets, "xlsx") });
    expect(await readFile({ name: "xã.xlsm", bytes })).toEqual(plain);
    expect(plain).toMatchObject({ ok: true, value: { sheets: [{ sheet: "Đăng ký", values: sheets[0]?.cells }] } });
    expect(bytes).toEqual(before);
  });

  it("is told as damaged where the project's bytes are not those that were packed", async () => {
    const bytes = withMacros(code);
    const part = Buffer.from(bytes).indexOf("xl/vbaProject.bin") + "xl/vbaProject.bin".length;
    const flipped = bytes.map((byte, index) => (index === part + 3 ? byte ^ 0xff : byte));
    expect(await readFile({ name: "xã.xlsm", bytes: flipped })).toMatchObject({ ok: false, error: { code: "damaged" } });
  });
});
