import { compileYear } from "../../src/app/compileYear";
import { vi } from "../../src/i18n";
import type { WorkbookModel } from "../../workbench/model/types";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";

const compile = (open: Awaited<ReturnType<typeof openDemo>>, year: number) => compileYear({ year, excel: open.excel, words: vi });

const namesOf = ({ sheets }: WorkbookModel): readonly string[] => sheets.map(({ name }) => name);

/** What one pane alone makes of the workbook. */
async function alone(year: number): Promise<string> {
  const open = await openDemo();
  await compile(open, year);
  return workbookState(open.workbook);
}

/** Waits until so many messages were answered, as a pane does in which somebody presses a little later. */
async function after(messages: number, open: Awaited<ReturnType<typeof openDemo>>): Promise<void> {
  while (open.host.stats.roundTrips.length < messages) await new Promise((resolve) => setImmediate(resolve));
}

describe("two panes over one workbook", () => {
  it.each([0, 1, 2, 3])("that compile the same year, one %i messages after the other, leave its sheets once", async (messages) => {
    const open = await openDemo();
    open.host.resetStats();
    const first = compile(open, 2022);
    await after(messages, open);
    const results = [await compile(open, 2022), await first];
    const codes = results.map((result) => (result.ok ? "ok" : result.error.code));
    expect(codes.filter((code) => code === "ok")).not.toEqual([]);
    for (const code of codes) expect(["ok", "sheet-name-taken-meanwhile", "sheet-changed-meanwhile"]).toContain(code);
    expect(workbookState(open.workbook)).toBe(await alone(2022));
  });

  it("that compile other years leave both years' sheets, or one and a word about the other", async () => {
    const open = await openDemo();
    const results = await Promise.all([compile(open, 2021), compile(open, 2022)]);
    const written = results.flatMap((result) => (result.ok ? result.value.sheets.map(({ name }) => name) : []));
    expect(written).not.toEqual([]);
    expect(namesOf(open.workbook)).toEqual(expect.arrayContaining(written));
    expect(namesOf(open.workbook).filter((name) => name.endsWith("(2)"))).toEqual([]);
  });
});
