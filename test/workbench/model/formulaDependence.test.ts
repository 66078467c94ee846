import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { concernsFormulas } from "../../../workbench/model/formulaDependence";
import type { DefinedName, Sheet, WorkbookModel } from "../../../workbench/model/types";
import { fill, rect } from "../../support/models";

const [scores, summary] = ["Chấm điểm", "TH 2022"] as const;

type Change = (changed: Sheet, workbook: WorkbookModel) => void;
const nothing: Change = () => undefined;

/** Formulas on the sheet of scores; the sheet of the summary is the one that changes. */
function workbookWith(formula: string, change: Change = nothing): WorkbookModel {
  const workbook = createWorkbook(scores, summary);
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error("no sheets");
  fill(first, { A1: 1, B1: formula });
  change(second, workbook);
  return workbook;
}

function changed(workbook: WorkbookModel, sheet: string, ...names: readonly string[]): boolean {
  const sheets = new Set(workbook.sheets.filter(({ name }) => name === sheet).map(({ id }) => id));
  return concernsFormulas(workbook, { sheets, names: new Set(names) });
}

const name = (formula: string): DefinedName => ({ name: "NGUONG", formula, comment: "", visible: true });

describe("a change on another sheet", () => {
  it.each(["=A1+1", "=SUM(A:A)", "=KDC.BANGCHU('Chấm điểm'!$A$1)", '="2022"', "=SUM('Chấm điểm'!A1:A2,'Chấm điểm'!B2)"])(
    "does not concern %s",
    (formula) => {
      expect(changed(workbookWith(formula), summary)).toBe(false);
    },
  );

  it.each<[string, string, Change]>([
    ["a reference to it", "='TH 2022'!A1", nothing],
    ["the same in other letters", "='th 2022'!A1", nothing],
    ["a reference that is made of text", '=INDIRECT("TH"&" 2022!A1")', nothing],
    ["a range of sheets", "=SUM(Một:Ba!A1)", nothing],
    ["a quoted range of sheets", "=SUM('Chấm điểm:Ba'!A1)", nothing],
    ["the time", "=TODAY()", nothing],
    ["a table on it", "=SUM(BangTH[Điểm])", (sheet) => void sheet.tables.push(table)],
    ["a name that refers to it", "=NGUONG", (_, workbook) => void workbook.names.push(name("='TH 2022'!$A$1"))],
    ["formulas of its own", "=1", (sheet) => fill(sheet, { A1: "=1+1" })],
    ["an apostrophe in its name", "='B''Lá'!A1", (sheet) => void (sheet.name = "B'Lá")],
  ])("concerns %s", (_, formula, change) => {
    const workbook = workbookWith(formula, change);
    expect(changed(workbook, workbook.sheets[1]?.name ?? "")).toBe(true);
  });

  it("concerns a name that stands for another that refers to it", () => {
    const workbook = workbookWith("=MUC+1", (_, whole) => {
      whole.names.push({ ...name("=NGUONG*2"), name: "MUC" }, name("='TH 2022'!$A$1"));
    });
    expect(changed(workbook, summary)).toBe(true);
  });

  it("does not concern names that no formula uses, such as the marks of our own sheets", () => {
    const workbook = workbookWith("=A1", (sheet) => void sheet.names.push(name("='TH 2022'!$A$1:$P$49")));
    expect(changed(workbook, summary)).toBe(false);
  });

  it("concerns whatever may have looked at a sheet that is gone", () => {
    expect(concernsFormulas(workbookWith("=A1"), { sheets: new Set(["gone"]), names: new Set() })).toBe(true);
  });
});

const table = {
  id: "1",
  name: "BangTH",
  range: rect("A1:B3"),
  columns: ["Mã", "Điểm"],
  showHeaders: true,
  showTotals: false,
  style: "",
};

it.each([
  ["=NGUONG*2", true],
  ["=A1", false],
])("a changed name concerns %s: %s", (formula, expected) => {
  expect(changed(workbookWith(formula), "", "Nguong")).toBe(expected);
});
