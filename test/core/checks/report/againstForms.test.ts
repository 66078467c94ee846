import { formFiguresCheck } from "../../../../src/core/checks/report/formFiguresCheck";
import { identityCheck } from "../../../../src/core/checks/report/identityCheck";
import { villageCode, year } from "../../../../src/core/domain/names";
import type { PrintedFigure } from "../../../../src/core/domain/printedReport";
import { found, printed, told } from "../../../support/printed";
import { ledgerRow, registrationRow } from "../../../support/rows";
import { KDCKM, KDCTB, smallDistrict } from "../../../support/smallDistrict";

describe("figures of a report against the forms", () => {
  const forms = {
    villages: smallDistrict().villages,
    registrations: [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "A2", "KDCTB"), registrationRow(2022, "B1", "KDCKM")],
    ledger: [ledgerRow(2021, "A1", "KDCTB"), ledgerRow(2022, "A1", "KDCTB"), ledgerRow(2022, "A2", "KDCTB")],
  };
  const figure = (indicator: "registered" | "recognised", value: number, more: Partial<PrintedFigure> = {}): Partial<PrintedFigure> => ({
    ...{ indicator, words: "Số KDC", year: year(2022), value },
    ...more,
  });
  it.each<readonly [string, Partial<PrintedFigure>, readonly string[]]>([
    ["registrations that are counted alike", figure("registered", 3), []],
    ["registrations that are counted otherwise", figure("registered", 4), ["figure-differs-from-form G2"]],
    ["registrations of a title, alike", figure("registered", 2, { title: KDCTB }), []],
    ["registrations of a title, otherwise", figure("registered", 2, { title: KDCKM }), ["figure-differs-from-form G2"]],
    ["registrations of a year that the form does not know", figure("registered", 9, { year: year(2019) }), []],
    ["recognitions of a status, alike", figure("recognised", 1, { title: KDCTB, status: "maintained" }), []],
    ["recognitions of a status, otherwise", figure("recognised", 2, { title: KDCTB, status: "first" }), ["figure-differs-from-form G2"]],
    ["recognitions of a year that the ledger does not know", figure("recognised", 9, { year: year(2019) }), []],
    ["a figure of one level alone", figure("registered", 4, { level: "Cấp xã" }), []],
  ])("%s", (_, one, expected) => expect(told(formFiguresCheck, printed({ figures: [one] }, forms))).toEqual(expected));
});

it.each([
  [true, []],
  [false, ["figure-differs-from-form G2"]],
] as const)("a status that a merger hands on is counted as the setting says: %s", (inheritOnMerger, expected) => {
  const { settings, villages } = smallDistrict();
  const merged = villages.map((village) =>
    village.code === "A2" ? { ...village, merged: { into: villageCode("A1"), fromYear: year(2022) } } : village,
  );
  const figure: Partial<PrintedFigure> = { indicator: "recognised", year: year(2022), title: KDCTB, status: "maintained", value: 1 };
  const forms = {
    settings: { ...settings, inheritOnMerger },
    villages: merged,
    ledger: [ledgerRow(2021, "A2", "KDCTB"), ledgerRow(2022, "A1", "KDCTB")],
  };
  expect(told(formFiguresCheck, printed({ figures: [figure] }, forms))).toEqual(expected);
});

describe("a report's own number and date", () => {
  const identity = (where: string, number: string, date: string | null): Partial<PrintedFigure> => ({
    ...{ indicator: "identity", words: "Số, ngày báo cáo", where, number, date },
  });
  const head = identity("Tiêu đề", "299-BC/HU", "2023-09-12");
  it.each<readonly [string, readonly Partial<PrintedFigure>[], readonly string[]]>([
    ["another number in an appendix", [head, identity("Phụ lục 1", "229-BC/HU", "2023-09-12")], ["document-identity K3"]],
    ["another date in an appendix", [head, identity("Phụ lục 1", "299-BC/HU", "2023-09-01")], ["document-identity L3"]],
    ["the same, in other spelling", [head, identity("Phụ lục 1", "299 BC/HU", "2023-09-12")], []],
    ["a number without a date", [head, identity("Phụ lục 1", "299-BC/HU", null)], []],
    ["a place that says neither", [head, identity("Phụ lục 1", "", null)], []],
    ["a head that comes last", [identity("Phụ lục 1", "229-BC/HU", null), head], ["document-identity K2"]],
    ["a single place", [head], []],
  ])("%s", (_, figures, expected) => expect(told(identityCheck, printed({ figures }))).toEqual(expected));

  it("is told once, with every place that says otherwise", () => {
    const figures = [head, identity("Phụ lục 1", "229 BC/HU", "2023-09-01"), identity("Phụ lục 2", "229-BC/HU", "2023-09-02")];
    expect(found(identityCheck, printed({ figures })).map(({ params }) => params)).toEqual([
      {
        where: "Tiêu đề",
        number: "299-BC/HU",
        date: "2023-09-12",
        others: [
          { where: "Phụ lục 1", number: "229 BC/HU", date: "2023-09-01", cell: "K3" },
          { where: "Phụ lục 2", number: "229-BC/HU", date: "2023-09-02", cell: "K4" },
        ],
      },
    ]);
  });
});
