import type { Result } from "../../src/core/result";
import type { ExcelRefusal, UndoHandle } from "../../src/excel";
import { appendRows, readWorkbook, removeRows, updateRows, writeSheets } from "../../src/excel";
import { freezeFormulas, insertCells } from "../../src/excel/formulas";
import { clearFlags, writeFlags } from "../../src/excel/flags";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { OpenExcel } from "./support/excelHost";
import { openExcel } from "./support/excelHost";
import { cell, sheetModel } from "./support/models";
import type { Doing } from "./support/someoneElse";
import { addsSheet, deletes, doneAt, inserts, opensReadOnly, protects, renames, textsOfTheirs, types } from "./support/someoneElse";
import { workbookState } from "./support/workbookState";

/** A step of ours, made ready in a workbook; `run` is what somebody else comes between. */
interface Step {
  readonly prepare: (open: OpenExcel) => Promise<() => Promise<Result<unknown, ExcelRefusal>>>;
  /** The sheet that the step writes to. */
  readonly sheet: string;
  readonly looksMayLag?: boolean;
}

const longer = sheetModel({ rows: [...sheetModel().rows, [cell("6", "code"), cell("Lộc Đức"), cell(3, "count"), cell(0.5, "percent")]] });
const further = sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022", charts: [] });

async function fill(open: OpenExcel, rows: readonly (readonly (string | number)[])[], asTable = false): Promise<void> {
  await open.excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("Sheet1");
    const range = target.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.formulas = rows.map((row) => [...row]);
    if (asTable) target.tables.add(range, true).name = "SoCongNhan";
    await context.sync();
  });
}

const list = [
  ["Mã", "Tên", "Điểm"],
  ["LA-01", "Thôn 1", 80],
  ["LA-02", "Thôn 2", 90],
];
const known = { firstRow: 1, firstColumn: 0, values: [["LA-01", "Thôn 1"]] };
const append = { sheet: "Sheet1", afterRow: 2, afterData: true, above: ["LA-02", "Thôn 2", 90], firstColumn: 0, lastColumn: 2 };
const columns = [0, 1, 2].map((column) => ({ column, numberFormat: column === 0 ? "@" : "General" }));
const rows = [
  ["LA-03", "Thôn 3", 70],
  ["LA-04", "Thôn 4", 60],
];

function undone(result: Result<{ readonly undo: UndoHandle | null } | UndoHandle, ExcelRefusal>): UndoHandle {
  const undo = result.ok ? ("undo" in result.value && typeof result.value.undo !== "function" ? result.value.undo : result.value) : null;
  if (undo === null || typeof undo.undo !== "function") throw new Error("nothing to undo");
  return undo as UndoHandle;
}

async function compiled(open: OpenExcel): Promise<() => Promise<Result<{ readonly undo: UndoHandle | null }, ExcelRefusal>>> {
  await fill(open, list);
  await writeSheets(open.excel, [sheetModel()], { own: [], marked: true });
  const reading = await readWorkbook(open.excel, { formSheets: [], isForm: () => false });
  return () => writeSheets(open.excel, [longer, further], { own: reading.ok ? reading.value.own : [], marked: true });
}

const filled =
  (asTable: boolean, run: (open: OpenExcel) => Promise<Result<unknown, ExcelRefusal>>) =>
  async (open: OpenExcel): Promise<() => Promise<Result<unknown, ExcelRefusal>>> => {
    await fill(open, list, asTable);
    return () => run(open);
  };

const thenUndone =
  (prepare: (open: OpenExcel) => Promise<() => Promise<Result<unknown, ExcelRefusal>>>) =>
  async (open: OpenExcel): Promise<() => Promise<Result<unknown, ExcelRefusal>>> => {
    const done = await (await prepare(open))();
    const undo = undone(done as Result<UndoHandle, ExcelRefusal>);
    return () => undo.undo();
  };

const appending = (asTable: boolean) => filled(asTable, ({ excel }) => appendRows(excel, { ...append, columns, rows }));
const updating = filled(false, ({ excel }) =>
  updateRows(excel, { sheet: "Sheet1", known, cells: [{ row: 1, column: 2, before: 80, after: 85, numberFormat: "General" }] }),
);
const idOf = (open: OpenExcel): string => open.sheet("Sheet1").id;
const inserting = filled(false, (open) =>
  insertCells(open.excel, {
    sheetId: idOf(open),
    area: { firstRow: 1, firstColumn: 4, lastRow: 2, lastColumn: 4 },
    contents: [[{ formula: "=C2+1" }], [{ formula: "=C3+1" }]],
  }),
);
const flagging = filled(false, (open) =>
  writeFlags(open.excel, { sheetId: idOf(open), headerRow: 0, header: "⚑ Điểm liệt", texts: new Map([[1, "⚑ 6.1"]]) }),
);

const steps: Readonly<Record<string, Step>> = {
  "writing sheets": { prepare: compiled, sheet: "TH 2022" },
  "undoing written sheets": { prepare: thenUndone(compiled), sheet: "TH 2022" },
  "appending below a list": { prepare: appending(false), sheet: "Sheet1" },
  "appending into a table": { prepare: appending(true), sheet: "Sheet1" },
  "undoing rows below a list": { prepare: thenUndone(appending(false)), sheet: "Sheet1" },
  "undoing rows of a table": { prepare: thenUndone(appending(true)), sheet: "Sheet1" },
  "removing rows of a list": {
    prepare: filled(false, ({ excel }) =>
      removeRows(excel, { ...append, lastRow: 2, columns: [0, 1, 2], rows: [{ row: 2, cells: ["LA-02", "Thôn 2", 90] }] }),
    ),
    sheet: "Sheet1",
  },
  "removing rows of a table": {
    prepare: filled(true, ({ excel }) =>
      removeRows(excel, { ...append, lastRow: 2, columns: [0, 1, 2], rows: [{ row: 1, cells: ["LA-01", "Thôn 1", 80] }] }),
    ),
    sheet: "Sheet1",
  },
  "updating cells": { prepare: updating, sheet: "Sheet1" },
  "undoing updated cells": { prepare: thenUndone(updating), sheet: "Sheet1" },
  "inserting formulas": { prepare: inserting, sheet: "Sheet1" },
  "undoing inserted formulas": { prepare: thenUndone(inserting), sheet: "Sheet1" },
  "writing flags": { prepare: flagging, sheet: "Sheet1" },
  "clearing flags": {
    prepare: async (open) => {
      await (
        await flagging(open)
      )();
      return () => clearFlags(open.excel, idOf(open));
    },
    sheet: "Sheet1",
  },
  "turning formulas into values": {
    prepare: async (open) => {
      await fill(open, [...list.slice(0, 2), ["LA-02", "Thôn 2", "=KDC.TONGDIEM(1)"]]);
      return () => freezeFormulas(open.excel, null);
    },
    sheet: "Sheet1",
  },
};

const doings = (sheet: string): Readonly<Record<string, Doing>> => ({
  "types over a cell": types(sheet, 2, 2),
  "types into a row below": types(sheet, 3, 1),
  "types below the table": types(sheet, 5, 2),
  "types beside it": types(sheet, 2, 4),
  "types far away": types(sheet, 40, 9),
  "types into the title row": types(sheet, 0, 0),
  "inserts a row above": inserts(sheet, "row", 0),
  "inserts a row within": inserts(sheet, "row", 2),
  "inserts a column": inserts(sheet, "column", 1),
  "renames the sheet": renames(sheet, "Đổi tên"),
  "deletes the sheet": deletes(sheet),
  "protects the sheet": protects(sheet, false),
  "protects the sheet by a password": protects(sheet, true),
  "adds a sheet of a name that we add": addsSheet(further.name),
  "opens the workbook read-only": opensReadOnly,
});

const pairs = Object.entries(steps).flatMap(([step, each]) =>
  Object.entries(doings(each.sheet)).map(
    ([doing, act]) => [step, doing, { ...each, looksMayLag: step === "writing sheets" && doing.startsWith("inserts") }, act] as const,
  ),
);

/** Looks of a sheet of ours in which someone inserted lines while we wrote it are those of before, until it is compiled again. */
function stateOf({ looksMayLag }: Step, { workbook }: OpenExcel): string {
  if (!looksMayLag) return workbookState(workbook);
  const cells = workbook.sheets.map(({ name, cells: rows, names }) => ({
    name,
    names: names.map((each) => [each.name, each.formula]).sort(),
    cells: rows.flatMap((row, at) =>
      row.flatMap((each, column) =>
        each?.formula === undefined && (each?.value ?? null) === null ? [] : [[at, column, each?.formula ?? each?.value]],
      ),
    ),
  }));
  return JSON.stringify(cells, null, 1);
}

/** What only they did, in the same workbook. */
async function onlyTheirs(step: Step, act: Doing): Promise<string> {
  const open = openExcel({ workbook: createWorkbook("Sheet1", "Khác") });
  await step.prepare(open);
  act(open);
  return stateOf(step, open);
}

/** A cell of ours that someone typed over is mended by the step, and brought back by its undo. */
async function keepsTheirs(open: OpenExcel, result: Result<unknown, ExcelRefusal>, texts: number): Promise<boolean> {
  if (textsOfTheirs(open) >= texts) return true;
  await undone(result as Result<UndoHandle, ExcelRefusal>).undo();
  return textsOfTheirs(open) >= texts;
}

describe("someone else, between two messages of ours", () => {
  it.each(pairs)("while %s, who %s: nothing is lost", async (_step, _doing, step, act) => {
    const expected = await onlyTheirs(step, act);
    for (let at = 1; ; at += 1) {
      const open = openExcel({ workbook: createWorkbook("Sheet1", "Khác") });
      const run = await step.prepare(open);
      const textsThen = doneAt(open, at, act);
      const result = await run();
      const texts = textsThen();
      if (texts === null) break;
      const told = result.ok || !["excel-failed", "not-restored"].includes(result.error.code) ? "" : JSON.stringify(result.error);
      if (!result.ok) expect(`${at} ${result.error.code} ${stateOf(step, open)}`).toBe(`${at} ${result.error.code} ${expected}`);
      expect({ at, told, kept: await keepsTheirs(open, result, texts) }).toEqual({ at, told: "", kept: true });
    }
  });
});
