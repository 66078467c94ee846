import { addSheets } from "../../src/app/createForms";
import { explainCell } from "../../src/app/formulas/explainCell";
import { freezeFormulas } from "../../src/app/formulas/freeze";
import { insertOffer } from "../../src/app/formulas/insertOffer";
import type { FormulaDesk } from "../../src/app/formulas/readOffers";
import { readOffers } from "../../src/app/formulas/readOffers";
import type { FunctionValues } from "../../src/app/formulas/values";
import { readForms } from "../../src/app/readForms";
import type { District } from "../../src/core/domain/district";
import type { ExcelAccess } from "../../src/excel";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { faultOfCall } from "../../src/functions/faultOfCall";
import { annualSummary, yearComparison } from "../../src/functions/summaries";
import { verdictRow } from "../../src/functions/verdicts";
import { vi } from "../../src/i18n";
import { openSession } from "../../workbench/cli/session";
import type { Session } from "../../workbench/cli/session";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { Sheet } from "../../workbench/model/types";
import { HostError } from "../../workbench/richapi/errors";
import { workbookState } from "../excel/support/workbookState";
import { ledgerRow, registrationRow } from "../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";

const name = "Chấm điểm 2022";
const values: FunctionValues = {
  verdict: verdictRow,
  status: (status) => vi.domain.status[status],
  summary: (year, { villages, registrations, ledger }) => annualSummary(year, villages, registrations, ledger),
  comparison: ({ registrations, ledger }) => yearComparison(registrations, ledger),
};
const district = smallDistrict({
  registrations: [registrationRow(2022, "A1", "KDCTB", 1), registrationRow(2022, "B1", "KDCTB", 2)],
  ledger: [ledgerRow(2021, "A1", "KDCTB")],
  scoreTables: [scoreTable(scoreRow("A1", "Xã", [5, 4.5]), scoreRow("B1", "Xã", [5, 0]))],
});

interface Opened extends Session {
  readonly sheet: (name: string) => Sheet;
  readonly select: (sheet: string, row?: number, column?: number) => Promise<void>;
  readonly desk: (excel?: ExcelAccess) => Promise<FormulaDesk>;
}

async function opened(of: District = district): Promise<Opened> {
  const session = openSession(createWorkbook("Trống"));
  const written = await addSheets(session.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  const sheet = (wanted: string): Sheet => {
    const found = session.workbook.sheets.find((each) => each.name === wanted);
    if (found === undefined) throw new Error(`no sheet ${wanted}`);
    return found;
  };
  const select = async (wanted: string, row = 0, column = 0): Promise<void> => {
    const rect = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    await session.host.userSelects(sheet(wanted).id, rect);
  };
  const desk = async (excel: ExcelAccess = session.excel): Promise<FormulaDesk> => {
    const read = await readOffers(excel, 2022, values);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };
  return { ...session, sheet, select, desk };
}

async function insert({ excel }: { readonly excel: ExcelAccess }, desk: FormulaDesk, wanted: string) {
  const offer = desk.offers.find((each) => each.name === wanted);
  if (offer === undefined) throw new Error(`no ${wanted} among ${desk.offers.map((each) => each.name).join(", ")}`);
  return insertOffer(excel, desk.at, offer, `KDC.${wanted}`);
}

/** What the last column of a sheet shows, from the top. */
function lastColumn({ cells }: Sheet): readonly unknown[] {
  const width = Math.max(...cells.map((row) => row.reduce((last, each, column) => ((each?.value ?? null) === null ? last : column), 0)));
  return cells.map((row) => row[width]?.value ?? null);
}

const results: readonly (readonly [string, readonly unknown[]])[] = [
  ["KETQUA", ["Đủ điều kiện", "Bị điểm liệt"]],
  ["TONGDIEM", [9.5, 5]],
  ["LYDO", ["", "5/10 điểm; liệt 2.1 (0/5); nội dung “Nội dung 2” 0/5 điểm, cần 2,5; chưa đủ tổng điểm, cần 7"]],
  ["CONTHIEU", [0, 2]],
  ["DIEMLIET", ["", "2.1"]],
];

describe("inserting formulas", () => {
  it.each(results)("puts %s beside the rows, calculated, and takes it away without a trace", async (wanted, expected) => {
    const open = await opened();
    await open.select(name);
    const before = workbookState(open.workbook);
    const done = await insert(open, await open.desk(), wanted);
    if (!done.ok) throw new Error(done.error.code);
    await open.host.calculate();
    expect(lastColumn(open.sheet(name))).toEqual([`KDC.${wanted}`, ...expected]);
    expect(await done.value.undo.undo()).toEqual({ ok: true, value: undefined });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it.each(results)("gives the same values of %s where Excel has no custom functions, text as text", async (wanted, expected) => {
    const open = await opened();
    await open.select(name);
    const excel = { ...open.excel, hasFunctions: () => false };
    const desk = await open.desk(excel);
    expect(desk.live).toBe(false);
    await insert({ excel }, desk, wanted);
    const shown = lastColumn(open.sheet(name)).map((value) => value ?? "");
    expect(shown).toEqual([`KDC.${wanted}`, ...expected]);
    expect(JSON.stringify(open.sheet(name).cells)).not.toContain("KDC.KETQUA(");
  });

  it("keeps the score sheet what it was to the reader", async () => {
    const open = await opened();
    await open.select(name);
    const before = await readForms(open.excel);
    for (const [wanted] of results) expect((await insert(open, await open.desk(), wanted)).ok).toBe(true);
    const after = await readForms(open.excel);
    expect(after.ok && JSON.stringify([after.value.district, after.value.findings])).toBe(
      before.ok && JSON.stringify([before.value.district, before.value.findings]),
    );
  });

  it("puts the status beside registrations and ledger, each still read as before", async () => {
    const open = await opened();
    for (const sheet of ["Đăng ký", "Sổ công nhận"]) {
      const before = await readForms(open.excel);
      await open.select(sheet);
      await insert(open, await open.desk(), "TRANGTHAI");
      await open.host.calculate();
      const after = await readForms(open.excel);
      expect(after.ok && JSON.stringify(after.value.district)).toBe(before.ok && JSON.stringify(before.value.district));
      expect(after.ok && after.value.findings).toEqual(before.ok && before.value.findings);
    }
    expect(lastColumn(open.sheet("Đăng ký")).slice(-2)).toEqual(["Giữ vững", "Công nhận lần đầu"]);
    expect(lastColumn(open.sheet("Sổ công nhận")).at(-1)).toBe("Công nhận lần đầu");
  });

  it("offers the summaries on a blank sheet only", async () => {
    const open = await opened();
    await open.select("Trống");
    const desk = await open.desk();
    expect(desk.offers.map((each) => each.name)).toEqual(["TONGHOP", "SOSANH"]);
    await insert(open, desk, "TONGHOP");
    await open.host.calculate();
    expect(open.sheet("Trống").cells[0]?.[0]?.value).toBe("Xã, thị trấn");
    await open.select("Khu dân cư");
    expect((await open.desk()).offers).toEqual([]);
  });

  it("refuses, naming the cell, where one was filled meanwhile, and changes nothing", async () => {
    const open = await opened();
    await open.select(name);
    const desk = await open.desk();
    await open.host.userEdits(open.sheet(name).id, { firstRow: 2, lastRow: 2, firstColumn: 6, lastColumn: 6 }, [["x"]]);
    const before = workbookState(open.workbook);
    const offer = desk.offers[0];
    const done = offer && (await insertOffer(open.excel, { ...desk.at, used: { ...desk.at.used!, lastColumn: 4 } }, offer, "KDC.KETQUA"));
    expect(done).toEqual({ ok: false, error: { code: "cells-in-the-way", sheet: name, cell: "G3" } });
    expect(workbookState(open.workbook)).toBe(before);
  });
});

describe("turning formulas into values", () => {
  it("keeps what they show, text as text, and brings them back as they were", async () => {
    const open = await opened();
    await open.select(name);
    for (const wanted of ["DIEMLIET", "TONGDIEM"]) await insert(open, await open.desk(), wanted);
    await open.host.calculate();
    const before = workbookState(open.workbook);
    const frozen = await freezeFormulas(open.excel, null);
    if (!frozen.ok) throw new Error(frozen.error.code);
    expect([frozen.value.cells, frozen.value.left]).toEqual([4, []]);
    const { cells } = open.sheet(name);
    expect(cells.flat().filter((each) => each?.formula !== undefined)).toEqual([]);
    expect(cells[2]?.some((each) => each?.value === "2.1")).toBe(true);
    expect(await frozen.value.undo?.undo()).toEqual({ ok: true, value: undefined });
    await open.host.calculate();
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("does not bring them back over a changed value, nor once a row came or went", async () => {
    const open = await opened();
    await open.select(name);
    await insert(open, await open.desk(), "TONGDIEM");
    await open.host.calculate();
    const frozen = await freezeFormulas(open.excel, null);
    const { id } = open.sheet("Bộ tiêu chí");
    const { cells } = open.sheet("Bộ tiêu chí");
    await open.host.userEdits(id, { firstRow: cells.length, lastRow: cells.length, firstColumn: 0, lastColumn: 0 }, [["x"]]);
    expect(frozen.ok && (await frozen.value.undo?.undo())).toEqual({ ok: false, error: { code: "changed-since", sheet: "Bộ tiêu chí" } });
  });

  it("leaves errors alone, and names them", async () => {
    const open = await opened();
    await open.select(name);
    await open.host.userEdits(open.sheet(name).id, { firstRow: 1, lastRow: 1, firstColumn: 7, lastColumn: 7 }, [['=KDC.BANGCHU("x")']]);
    const frozen = await freezeFormulas(open.excel, null);
    expect(frozen.ok && [frozen.value.cells, frozen.value.left, frozen.value.undo]).toEqual([0, [`${name}!H2`], null]);
  });

  it("leaves the workbook as it was where writing fails", async () => {
    const open = await opened();
    await open.select(name);
    for (const wanted of ["DIEMLIET", "TONGDIEM"]) await insert(open, await open.desk(), wanted);
    await open.host.calculate();
    const before = workbookState(open.workbook);
    let asked = 0;
    open.host.failNext((...action) =>
      JSON.stringify(action).includes("Formulas") && (asked += 1) === 2 ? new HostError("GeneralException", "no") : null,
    );
    const frozen = await freezeFormulas(open.excel, null);
    await open.host.calculate();
    expect(workbookState(open.workbook)).toBe(before);
    expect([frozen.ok, asked]).toEqual([false, 2]);
  });
});

describe("explaining a cell", () => {
  it("says in the function's own words which argument is wrong", async () => {
    const open = await opened();
    await open.select(name);
    await insert(open, await open.desk(), "KETQUA");
    const { cells, id } = open.sheet(name);
    const column = (cells[1]?.length ?? 1) - 1;
    const formula = cells[1]?.[column]?.formula ?? "";
    await open.host.userEdits(id, { firstRow: 1, lastRow: 1, firstColumn: column, lastColumn: column }, [
      [`=${formula.replace(/^=/u, "").replace('"KDCTB"', '"KDCXX"')}`],
    ]);
    await open.select(name, 1, column);
    const told = await explainCell(open.excel, faultOfCall);
    expect(told).toMatchObject({ ok: true, value: { case: { name: "KETQUA", broken: [] } } });
    expect(told.ok && told.value.said).toContain("KDCXX");
  });

  it("says nothing of a cell without an error", async () => {
    const open = await opened();
    await open.select(name, 1, 3);
    expect(await explainCell(open.excel, faultOfCall)).toMatchObject({ ok: true, value: { case: null, said: null } });
  });
});
