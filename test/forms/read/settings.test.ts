import type { CellContent } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { defaultSettings } from "../../../src/forms/schema/settingKeys";
import { grid } from "../../support/gridOf";

const read = (...rows: readonly (readonly CellContent[])[]) => readDistrict([grid("Cấu hình", [["Khoá", "Giá trị", "Ghi chú"], ...rows])]);

it("defaults hold where there is no sheet, or nothing in it", () => {
  expect(readDistrict([]).district.settings).toEqual(defaultSettings);
  expect(read().district.settings).toEqual(defaultSettings);
  expect(read(["Cấp chấm", ""], ["Điểm không áp dụng", ""]).district.settings).toEqual(defaultSettings);
  expect(defaultSettings.levels).toEqual(["Tự chấm", "Xã", "Huyện"]);
});

it("every key is understood, also without diacritics", () => {
  const { district, findings } = read(
    ["Tên đơn vị", "Ủy ban MTTQ huyện Bảo Lâm"],
    ["Cap tren", "Ủy ban MTTQ tỉnh"],
    ["Địa danh", "Bảo Lâm"],
    ["Mẫu tiêu đề", "dang"],
    ["Người ký", "K'Linh"],
    ["Chức vụ", "Chủ tịch"],
    ["Cấp chấm", "Xã; Tỉnh"],
    ["Điểm không áp dụng", "Loại trừ"],
    ["Đề xuất danh hiệu thấp hơn", "Không"],
    ["Thứ tự danh hiệu", "KDCTB; KDCKM"],
    ["ke thua danh hieu khi sap nhap", "có"],
  );
  expect(findings).toEqual([]);
  expect(district.settings).toEqual({
    unitName: "Ủy ban MTTQ huyện Bảo Lâm",
    parentUnit: "Ủy ban MTTQ tỉnh",
    placeName: "Bảo Lâm",
    headerPreset: "Đảng",
    signer: "K'Linh",
    signerRole: "Chủ tịch",
    levels: ["Xã", "Tỉnh"],
    notApplicable: "exclude",
    proposeLowerTitle: false,
    titleOrder: ["KDCTB", "KDCKM"],
    inheritOnMerger: true,
  });
});

it.each<[string, readonly (readonly CellContent[])[], string]>([
  ["a value that the key does not take", [["Điểm không áp dụng", "Bỏ qua"]], "invalid-cell B2"],
  ["levels of the same name", [["Cấp chấm", "Xã; xã"]], "invalid-cell B2"],
  ["a key that there is not", [["Điểm ko áp dụng", "Loại trừ"]], "unknown-setting A2"],
  [
    "a key that stands twice",
    [
      ["Địa danh", "Bảo Lâm"],
      ["Địa danh", "Di Linh"],
    ],
    "duplicate-setting A3",
  ],
])("%s is told, and changes nothing", (_, rows, finding) => {
  const { district, findings } = read(...rows);
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([finding]);
  expect({ ...district.settings, placeName: "" }).toEqual(defaultSettings);
});
