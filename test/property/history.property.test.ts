import * as fc from "fast-check";
import { appendRows, readWorkbook, writeSheets } from "../../src/excel";
import type { UndoHandle } from "../../src/excel";
import { memoryText, readMemory } from "../../src/excel/memory/memoryText";
import { undoFrom } from "../../src/excel/memory/undoFrom";
import type { ModelContent } from "../../src/forms/model/sheetModel";
import type { StyleName } from "../../src/forms/model/styles";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { cell, sheetModel } from "../excel/support/models";
import { workbookState } from "../excel/support/workbookState";

const content: fc.Arbitrary<ModelContent> = fc.oneof(
  fc.constantFrom<ModelContent>("Lộc An", "=1+1", "1.10", "+84", "'", null, true, "TRUE", "x".repeat(300), { formula: "=1+2" }),
  fc.integer({ min: -9, max: 99_999 }),
);
const style = fc.constantFrom<StyleName>("text", "title", "count", "code", "percent", "columnHead");

type Step =
  | { readonly kind: "sheet"; readonly place: number; readonly rows: readonly (readonly (readonly [ModelContent, StyleName])[])[] }
  | { readonly kind: "rows"; readonly rows: readonly (readonly [string, number])[] };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("sheet" as const),
    place: fc.integer({ min: 0, max: 2 }),
    rows: fc.array(fc.array(fc.tuple(content, style), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("rows" as const),
    rows: fc.array(fc.tuple(fc.constantFrom("A", "=x", "01"), fc.integer()), { minLength: 1, maxLength: 3 }),
  }),
);

async function lastRowOf({ excel }: OpenExcel): Promise<number> {
  return excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true).load("rowCount");
    await context.sync();
    return used.rowCount - 1;
  });
}

async function perform(open: OpenExcel, done: Step): Promise<UndoHandle | null> {
  if (done.kind === "rows") {
    const afterRow = await lastRowOf(open);
    const columns = [0, 1].map((column) => ({ column, numberFormat: column === 0 ? "@" : "General" }));
    const request = {
      sheet: "Sheet1",
      afterRow,
      afterData: afterRow > 0,
      above: null,
      firstColumn: 0,
      lastColumn: 1,
      columns,
      rows: done.rows,
    };
    const appended = await appendRows(open.excel, request);
    if (!appended.ok) throw new Error(appended.error.code);
    return appended.value;
  }
  const reading = await readWorkbook(open.excel, { formSheets: [], isForm: () => false });
  const model = sheetModel({
    name: `TH ${done.place}`,
    mark: `TH|${done.place}`,
    rows: done.rows.map((row) => row.map((each) => cell(...each))),
    merges: [],
    charts: done.rows.length > 2 ? sheetModel().charts : [],
  });
  const written = await writeSheets(open.excel, [model], { own: reading.ok ? reading.value.own : [], marked: true });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.undo;
}

/** The same undo, as a later session would find it in the workbook. */
function keptUndo({ excel }: OpenExcel, { memory }: UndoHandle): UndoHandle {
  const read = memory && readMemory(memoryText(memory, null));
  if (!read) throw new Error("The step can't be read again.");
  return undoFrom(excel, read.step);
}

it.each([
  ["in memory", (_open: OpenExcel, undo: UndoHandle) => undo],
  ["written down and read again", keptUndo],
])("taking all steps back, the last first, restores every cell: %s", async (_how, undoOf) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const open = openExcel();
      await open.host.userEdits(open.sheet("Sheet1").id, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, [["Mã", "Số"]]);
      const states: string[] = [];
      const undos: UndoHandle[] = [];
      for (const each of steps) {
        const before = workbookState(open.workbook);
        const undo = await perform(open, each);
        if (undo === null) continue;
        states.push(before);
        undos.push(undoOf(open, undo));
      }
      for (const [place, undo] of [...undos.entries()].reverse()) {
        expect(await undo.undo()).toEqual({ ok: true, value: undefined });
        expect(workbookState(open.workbook)).toBe(states[place]);
      }
    }),
    { numRuns: 40 },
  );
});

it("reads no memory out of any other text, and never fails", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
      expect(readMemory(kept)).toBeNull();
    }),
  );
});

it("reads either nothing or a memory of the right shape where any part of one is another value", async () => {
  const open = openExcel();
  const undo = await perform(open, {
    kind: "sheet",
    place: 0,
    rows: [
      [
        ["a", "title"],
        [1, "count"],
      ],
      [["b", "text"]],
      [[null, "code"]],
    ],
  });
  const again = await perform(open, { kind: "sheet", place: 0, rows: [[["c", "text"]]] });
  if (!undo?.memory || !again?.memory) throw new Error("two steps");
  const kept = memoryText({ kind: "all", steps: [undo.memory, again.memory] }, null);
  const places = [...kept.matchAll(/(?<=[[,:])(?:"[^"]*"|-?\d+|null|true|false)/gu)].filter(({ index }) => index > 2);
  expect(places.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.constantFrom("null", "-1", "1e99", '"="', "{}", "[]", "99999999"), (place, other) => {
      const at = places[place];
      if (at === undefined) throw new Error("no place");
      const read = readMemory(kept.slice(0, at.index) + other + kept.slice(at.index + at[0].length));
      expect(read === null || read.step.kind === "all").toBe(true);
    }),
    { numRuns: 400 },
  );
});
