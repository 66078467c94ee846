import { unzipSync } from "fflate";
import { addSheets } from "../../src/app/createForms";
import { distinctFileNames, safeFileName } from "../../src/app/kit/fileNames";
import { kitArchive } from "../../src/app/kit/kitArchive";
import type { KitLanguage } from "../../src/app/kit/makeKits";
import { makeKits } from "../../src/app/kit/makeKits";
import type { District } from "../../src/core/domain/district";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { kit } from "../../src/i18n/vi/kit";
import { openExcel } from "../excel/support/excelHost";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { registrationRow, villageRow } from "../support/rows";
import { settings, smallDistrict } from "../support/smallDistrict";
import { partOf } from "../support/xlsxParts";

const words: KitLanguage = { forms: vi.forms, kit };
const district = smallDistrict({
  settings: { ...settings, unitName: "Huyện <A> & B", placeName: "Bảo Lâm" },
  villages: [
    villageRow("A1", { commune: "Lộc An", name: "=cmd()" }),
    villageRow("A2", { commune: "Lộc An", name: "+1" }),
    villageRow("B1", { commune: "B'Lá / Đạ:M", name: "@x" }),
  ],
  registrations: ["A1", "A2", "B1"].map((code) => registrationRow(2022, code, "KDCTB")),
});

async function openWith(of: District): Promise<OpenExcel> {
  const open = openExcel();
  const written = await addSheets(open.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  return open;
}

describe("the communes' workbooks as files", () => {
  it("are named after place, year and commune, and leave the open workbook alone", async () => {
    const { excel, workbook } = await openWith(district);
    const before = workbookState(workbook);
    const made = await makeKits({ excel, year: 2022, words });
    expect(made).toMatchObject({
      ok: true,
      value: {
        files: [
          { name: "Bảo Lâm 2022 - Lộc An.xlsx", commune: "Lộc An", villages: 2, rows: 4 },
          { name: "Bảo Lâm 2022 - B'Lá Đạ M.xlsx", commune: "B'Lá / Đạ:M", villages: 1, rows: 2 },
        ],
        findings: [],
      },
    });
    expect(workbookState(workbook)).toEqual(before);
  });

  it("hold hostile names as text, and no formula but those that judge what is typed", async () => {
    const { excel } = await openWith(district);
    const made = await makeKits({ excel, year: 2022, words });
    if (!made.ok) throw new Error(made.error.code);
    for (const { bytes } of made.value.files) {
      const parts = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/worksheets/sheet"));
      expect(parts.length).toBeGreaterThan(5);
      for (const part of parts) expect(partOf(bytes, part)).not.toMatch(/<f[\s>]/u);
    }
    const [first] = made.value.files;
    expect(partOf(first?.bytes ?? new Uint8Array(), "xl/sharedStrings.xml")).toContain("<t>=cmd()</t>");
  });

  it("come as one archive with the same bytes each time, whose names keep their letters", async () => {
    const { excel } = await openWith(district);
    const [one, other] = [await kitArchive({ excel, year: 2022, words }), await kitArchive({ excel, year: 2022, words })];
    if (!one.ok || !other.ok) throw new Error("refused");
    expect([one.value.name, one.value.communes]).toEqual(["Bảo Lâm 2022 - Tệp gửi các xã.zip", ["Lộc An", "B'Lá / Đạ:M"]]);
    expect(one.value.bytes).toEqual(other.value.bytes);
    expect(Object.keys(unzipSync(one.value.bytes))).toEqual(["Bảo Lâm 2022 - Lộc An.xlsx", "Bảo Lâm 2022 - B'Lá Đạ M.xlsx"]);
    // Bit 11 of the flags: names are UTF-8 (APPNOTE 4.4.4).
    expect(new DataView(one.value.bytes.buffer).getUint16(6, true) & 0x800).toBe(0x800);
  });

  it("are not made where the forms can't be trusted, or nobody is registered", async () => {
    const twice = { ...district, villages: [...district.villages, villageRow("A1", { commune: "Lộc Bắc" })] };
    const { excel } = await openWith(twice);
    expect(await makeKits({ excel, year: 2022, words })).toMatchObject({
      ok: false,
      error: { code: "no-figures", findings: [{ code: "duplicate-village" }] },
    });
    const open = await openWith(district);
    expect(await kitArchive({ excel: open.excel, year: 2021, words })).toEqual({
      ok: false,
      error: { code: "no-registrations", year: 2021 },
    });
  });
});

describe("a file name", () => {
  it.each([
    ["Bảo Lâm 2022 - Lộc An", "Bảo Lâm 2022 - Lộc An"],
    ["B'Lá", "B'Lá"],
    ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"],
    ["Lộc An.. ", "Lộc An"],
    ["../..", "_"],
    ["CON", "_CON"],
    ["con.2022", "_con.2022"],
    ["CONG 2022", "CONG 2022"],
    ["Lo\u0323\u0302c An", "Lộc An"],
    ["a\u202Egpj\nb", "a gpj b"],
    ["", "_"],
  ])("of %j is %j, which Windows takes", (text, name) => expect(safeFileName(text)).toBe(name));

  it("is no longer than old programs take", () => expect(safeFileName("ă".repeat(300))).toHaveLength(100));

  it("stands once, whatever the case of its letters", () => {
    expect(distinctFileNames(["Lộc An", "LỘC AN", "lộc an", "Lộc Bắc"], ".xlsx")).toEqual([
      ...["Lộc An.xlsx", "LỘC AN (2).xlsx", "lộc an (3).xlsx", "Lộc Bắc.xlsx"],
    ]);
  });
});
