import type { YearResult } from "../../../src/core/domain/yearResult";
import { titleName } from "../../../src/core/domain/names";
import { en } from "../../../src/i18n";
import { annualSheets } from "../../../src/forms/sheets/annual";
import { contentsOf, filled, sheetNamed, sheetsOf } from "./reading";
import { sample, settings } from "./sampleResult";

describe("the annual sheets", () => {
  it("are those of the rulings, appendices included where their forms have rows", () => {
    expect(sheetsOf(sample).map(({ name }) => name)).toEqual([
      "TH 2022",
      "Điểm liệt 2022",
      "Đề nghị KDCTB 2022",
      "Đề nghị KDCKM 2022",
      "Khen thưởng 2022",
      "So sánh các năm",
      "Phụ lục 1",
      "Phụ lục 2",
      "Đối soát",
    ]);
  });

  it("leave the appendices out where their forms are empty", () => {
    const names = sheetsOf({ ...sample, documents: [], contributions: [] }).map(({ name }) => name);
    expect(names).not.toContain("Phụ lục 1");
    expect(names).not.toContain("Phụ lục 2");
  });

  it("bear the same names in English, because names are the workbook's language", () => {
    expect(annualSheets(sample, en.sheets).map(({ name }) => name)).toEqual(sheetsOf(sample).map(({ name }) => name));
  });

  it("keep a long title with forbidden characters within Excel's names, and two such titles apart", () => {
    const long = (end: string) => titleName(`Khu dân cư / kiểu mẫu nâng cao [${end}]`);
    const names = sheetsOf({ ...sample, titles: [long("A"), long("B")] }).map(({ name }) => name);
    expect(names.slice(2, 4)).toEqual(["Đề nghị Khu dân cư - kiểu 2022", "Đề nghị Khu dân cư - k 2022 (2)"]);
  });
});

describe("the letterhead", () => {
  const withPreset = (headerPreset: YearResult["settings"]["headerPreset"]): YearResult => ({
    ...sample,
    settings: { ...settings, headerPreset },
  });

  it.each(["MTTQ", "Nhà nước"] as const)("of %s bears the national name and motto", (preset) => {
    const sheet = sheetNamed(withPreset(preset), "TH 2022");
    expect(filled(sheet, 0)).toEqual(["ỦY BAN MTTQ VIỆT NAM TỈNH LÂM ĐỒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    expect(filled(sheet, 1)).toEqual(["ỦY BAN MTTQ VIỆT NAM HUYỆN BẢO LÂM", "Độc lập - Tự do - Hạnh phúc"]);
  });

  it("of the party bears the party's header and an asterisk under the unit", () => {
    const sheet = sheetNamed(withPreset("Đảng"), "TH 2022");
    expect(filled(sheet, 0)[1]).toBe("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(filled(sheet, 2)).toEqual(["*"]);
    expect(contentsOf(sheet).flat()).not.toContain("Độc lập - Tự do - Hạnh phúc");
  });

  it("leaves day and month of the place and date line to be filled in", () => {
    expect(filled(sheetNamed(sample, "TH 2022"), 3)).toEqual(["Bảo Lâm, ngày …… tháng …… năm 2022"]);
  });

  it("does without units that the settings leave blank", () => {
    const sheet = sheetNamed({ ...sample, settings: { ...settings, unitName: "", parentUnit: "", placeName: "" } }, "TH 2022");
    expect(filled(sheet, 0)).toEqual(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    expect(filled(sheet, 3)).toEqual(["……………, ngày …… tháng …… năm 2022"]);
  });

  it("is answered by the signature block in one cell, so that no page break parts the name from the role", () => {
    const sheet = sheetNamed(sample, "Khen thưởng 2022");
    expect(filled(sheet, sheet.rows.length - 1)).toEqual(["TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\n\n\n\n\nNguyễn Văn Mẫu"]);
  });

  it("leaves a place to sign where the settings name nobody", () => {
    const sheet = sheetNamed({ ...sample, settings: { ...settings, signer: "", signerRole: "" } }, "Khen thưởng 2022");
    expect(filled(sheet, sheet.rows.length - 1)).toEqual(["(Ký, ghi rõ họ tên, đóng dấu)\n\n\n\n\n"]);
  });
});
