import type { Criterion } from "../../../src/core/domain/district";
import { forms } from "../../../src/forms/schema/registry";
import { entryValidation } from "../../../src/forms/write/entries";
import { emptyFormModels } from "../../../src/forms/write/formSheetModels";
import { frameworkTemplates } from "../../../src/core/frameworkTemplates/registry";
import { en, vi } from "../../../src/i18n";
import { createUniverEngine } from "../../../workbench/formula/univerEngine";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue } from "../../../workbench/model/types";
import { fill, firstSheet, valueAt } from "../../support/models";
import { criterion } from "../../support/smallDistrict";

const engine = createUniverEngine();
const range = { firstRow: 1, firstColumn: 3, lastRow: 9, lastColumn: 3 };
const validationOf = (entry: Criterion) =>
  entryValidation({ name: entry.code, header: entry.code, width: 7, style: "score", list: null, note: null, entry }, range, vi.forms)[0];

/** Whether Excel's rule over D2 would take the value. */
async function takes(entry: Criterion, value: CellValue): Promise<CellValue> {
  const validation = validationOf(entry);
  if (!validation || !("rule" in validation) || validation.rule.kind !== "formula") throw new Error("no formula");
  const workbook = createWorkbook("Chấm điểm");
  fill(firstSheet(workbook), { D2: value, Z1: validation.rule.formula });
  await engine.calculate(workbook, []);
  return valueAt(firstSheet(workbook), "Z1");
}

const points = criterion("1.1", { max: 2.5 });
const bands = criterion("1.2", { method: { kind: "bands", bounds: [{ from: 95, points: 5 }] } });
const cases = criterion("1.3", { method: { kind: "deduction", step: 1, floor: 0 } });

describe("a criterion's cell", () => {
  it.each<[string, Criterion, CellValue, boolean]>([
    ["points up to the maximum", points, 2.5, true],
    ["no points", points, 0, true],
    ["points over the maximum", points, 2.6, false],
    ["negative points", points, -1, false],
    ["KAD", points, "KAD", true],
    ["kad in small letters", points, "kad", true],
    ["CĐH", points, "CĐH", true],
    ["CDH without its diacritic", points, "CDH", true],
    ["another word", points, "đạt", false],
    ["a measure over 100", bands, 120, true],
    ["a negative measure", bands, -1, false],
    ["KAD instead of a measure", bands, "KAD", true],
    ["a count of cases", cases, 3, true],
    ["half a case", cases, 1.5, false],
    ["CĐH instead of a count", cases, "CĐH", true],
  ])("with %s", async (_, entry, value, fits) => expect(await takes(entry, value)).toBe(fits));

  it("only warns, for the maximum may have changed since", () => {
    expect([points, bands, cases].map((entry) => validationOf(entry))).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ alert: "warning", range })),
    );
  });

  it("of đạt / không đạt offers its words, KAD and CĐH among them", () => {
    expect(validationOf(criterion("1.4", { method: { kind: "passFail" } }))).toMatchObject({ options: ["x", "k", "KAD", "CĐH"] });
  });
});

describe("the columns of the forms", () => {
  const models = emptyFormModels(frameworkTemplates.mau(), { words: vi.forms, notice: [] });
  const rulesOf = (name: string): readonly string[] =>
    (models.find((model) => model.name === name)?.validations ?? []).flatMap((one) =>
      "rule" in one ? [`${one.range.firstColumn} ${one.title}: ${JSON.stringify(one.rule)} ${one.alert}`] : [],
    );

  it("take years, counts, amounts, shares and dates, and refuse what is none", () => {
    expect(rulesOf("Danh hiệu")).toEqual([
      '1 Từ năm: {"kind":"whole","min":1900,"max":2199} stop',
      '2 Đến năm: {"kind":"whole","min":1900,"max":2199} stop',
      '5 Tổng điểm tối thiểu: {"kind":"decimal","min":0,"max":null} stop',
      '6 Tỷ lệ tối thiểu mỗi nội dung: {"kind":"decimal","min":0,"max":1} stop',
      '8 Thưởng lần đầu: {"kind":"decimal","min":0,"max":null} stop',
      '9 Thưởng công nhận lại: {"kind":"decimal","min":0,"max":null} stop',
      '10 Thưởng giữ vững: {"kind":"decimal","min":0,"max":null} stop',
    ]);
    expect(rulesOf("Khu dân cư").map((rule) => rule.replace(/:.*/u, ""))).toEqual(["5 Số hộ", "6 Nhân khẩu", "7 Số hộ DTTS"]);
    expect(rulesOf("Sổ công nhận")).toContain('5 Ngày quyết định: {"kind":"date","from":"1945-09-02","to":"2199-12-31"} stop');
    expect(rulesOf("Đóng góp").map((rule) => rule.replace(/:.*/u, ""))).toEqual(["0 Năm", "4 Tiền (đồng)", "5 Đất (m²)", "6 Ngày công"]);
  });

  it("are protected nowhere: forms without formulas are there to grow", () => {
    expect(models.filter(({ protection }) => protection !== undefined)).toEqual([]);
  });

  it.each([
    ["vi", vi],
    ["en", en],
  ])("all bear a note in %s", (_, words) => {
    const lacking = Object.values(forms).flatMap((form) =>
      Object.keys(form.fields)
        .filter((name) => (words.forms.notes[form.key][name] ?? "") === "")
        .map((name) => `${form.key}.${name}`),
    );
    expect(lacking).toEqual([]);
  });

  it.each([
    ["vi", vi],
    ["en", en],
  ])("are explained in %s within Excel's limits", (_, { forms: words }) => {
    const kinds = [points, bands, cases, criterion("1.4", { method: { kind: "passFail" } })];
    const said = [...Object.values(words.entry), ...kinds.map(words.scoreEntry), words.closedEntry("1.10", ["Tổ dân phố", "KDCKM"])];
    for (const { message, error } of said) {
      expect(message).toMatch(/\S.*[.]$/u);
      expect(error).toMatch(/\S.*[.]$/u);
      expect([message.length <= 255, error.length <= 225]).toEqual([true, true]);
    }
  });
});
