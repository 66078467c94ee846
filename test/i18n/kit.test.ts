import { levelName } from "../../src/core/domain/names";
import type { KitFacts } from "../../src/forms/kit/words";
import { kit as en } from "../../src/i18n/en/kit";
import { kit as vi } from "../../src/i18n/vi/kit";

const facts: KitFacts = {
  ...{ year: 2022, commune: "Lộc An", unit: "MTTQ huyện", levels: ["Tự chấm", "Xã"].map(levelName) },
  ...{ scoreSheet: "Chấm điểm 2022", contributionSheet: "Đóng góp" },
};

describe.each([
  ["Vietnamese", vi],
  ["English", en],
])("the communes' workbooks in %s", (_, words) => {
  const said = (of: KitFacts): string => [...words.guide.steps(of), ...words.guide.returnLines(of)].join("\n");

  it("name the sheets, the levels and the unit that they go back to", () => {
    for (const part of ["Chấm điểm 2022", "Đóng góp", "Tự chấm, Xã", "MTTQ huyện", "KAD", "CĐH"]) expect(said(facts)).toContain(part);
  });

  it("speak of no sheet that is not there, and invent no unit", () => {
    const text = said({ ...facts, unit: "", scoreSheet: null, contributionSheet: null });
    for (const part of ["Chấm điểm", "Đóng góp", "Tự chấm", "null"]) expect(text).not.toContain(part);
    expect(text).not.toMatch(/\b(?:cho|hỏi|to|ask) [,.]/u);
  });

  it("name files by place, year and commune; without a place, by year and commune", () => {
    expect(words.fileName("Bảo Lâm", 2022, "Lộc An")).toBe("Bảo Lâm 2022 - Lộc An");
    expect(words.fileName("", 2022, "Lộc An")).toBe("2022 - Lộc An");
  });
});
