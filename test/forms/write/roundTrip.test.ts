import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import { vi } from "../../../src/i18n";
import { gridOf } from "../../support/gridOf";
import { withoutOrigins } from "../../support/withoutOrigins";

const options = { words: vi.forms, resultFormulas: true, notice: ["SỐ LIỆU MINH HỌA"] };

describe("the demo district, written as forms and read back", () => {
  const district = demoDistrict();
  const read = readDistrict(formSheetModels(district, options).map(gridOf));

  it("is told without a finding", () => {
    expect(read.findings).toEqual([]);
  });

  it("is the same district", () => {
    expect(withoutOrigins(read.district)).toEqual(withoutOrigins(district));
  });
});
