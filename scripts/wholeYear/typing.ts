import type { ScoreRow, ScoreTable } from "../../src/core/domain/district";
import type { ExcelAccess } from "../../src/excel";
import { forms } from "../../src/forms/schema/registry";
import { openFile, saveFile } from "../../workbench/cli/session";

type Cell = string | number | boolean;
type FormName = Exclude<keyof typeof forms, "scores">;

/** What a person types into one form: rows of cells by field. Fields that the sheet has no column for are left out. */
export interface TypedRows {
  readonly form: FormName;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** As many rows at a time as a message carries with ease. */
const rowsAtOnce = 25;

function headersOf(form: keyof typeof forms): ReadonlyMap<string, string> {
  return new Map(Object.entries(forms[form].fields).map(([field, { header }]) => [header, field]));
}

function cellOf(value: unknown): Cell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** Types the rows into the form's table: into the blank row that every empty form has, then below, where Excel's tables grow by themselves. */
async function typeInto(excel: ExcelAccess, { form, rows }: TypedRows): Promise<void> {
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem(forms[form].table);
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    const fields = headersOf(form);
    const columns = (header.values[0] ?? []).map((text) => fields.get(String(text)) ?? "");
    const [first, ...others] = rows.map((row) => columns.map((field) => cellOf(row[field])));
    if (first === undefined) return;
    table.getDataBodyRange().getRow(0).values = [first];
    if (others.length > 0) table.rows.add(undefined, others);
    await context.sync();
  });
}

/** Opens a file, types rows into its forms, and saves it. */
export async function typeRows(file: string, typed: readonly TypedRows[]): Promise<void> {
  const session = await openFile(file);
  for (const each of typed) await typeInto(session.excel, each);
  await saveFile(session, file);
}

/** Gives a setting its value in Cấu hình. */
export async function typeSettings(file: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const session = await openFile(file);
  await session.excel.run(async (context) => {
    const body = context.workbook.tables.getItem(forms.settings.table).getDataBodyRange().load("values");
    await context.sync();
    body.values.forEach(([key], row) => {
      const value = settings[String(key)];
      if (value !== undefined) body.getCell(row, 1).values = [[value]];
    });
    await context.sync();
  });
  await saveFile(session, file);
}

function keyOf(village: unknown, level: unknown): string {
  return `${String(village)}|${String(level)}`;
}

/** Types the scores of a year into the score sheet that was made for it: each row's filled cells under their criteria's codes. */
export async function typeScores(file: string, year: number, scores: ScoreTable): Promise<void> {
  const session = await openFile(file);
  const byKey = new Map(scores.rows.map((row): [string, ScoreRow] => [keyOf(row.village, row.level), row]));
  await session.excel.run(async (context) => {
    const table = context.workbook.tables.getItem(`${forms.scores.table}${year}`);
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const headers = (header.values[0] ?? []).map(String);
    const fields = headersOf("scores");
    const place = (field: string): number => headers.findIndex((text) => fields.get(text) === field);
    const [village, level, note] = [place("village"), place("level"), place("note")];
    let queued = 0;
    for (const [at, cells] of body.values.entries()) {
      const row = byKey.get(keyOf(cells[village], cells[level]));
      if (row === undefined) continue;
      scores.criteria.forEach((code, index) => {
        const cell = row.cells[index] ?? "";
        if (cell !== "") body.getCell(at, headers.indexOf(code)).values = [[cell]];
      });
      if ("note" in row && typeof row.note === "string" && row.note !== "") body.getCell(at, note).values = [[row.note]];
      queued += 1;
      if (queued % rowsAtOnce === 0) await context.sync();
    }
    await context.sync();
  });
  await saveFile(session, file);
}
