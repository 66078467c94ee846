import { isSpilling, ownFunction } from "../../forms/formulas/ownFormula";
import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { blockBytes } from "../blocks";
import { bands, cellsOf, columnCount } from "../ranges";
import { rangeOf, sizeProperties } from "../read/sheetList";

/** A cell that calls one of our functions. */
export interface OwnFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellContent;
  readonly format: string;
  /** `error`: what it shows is no value; `spill`: it fills other cells too. Both stay as they are. */
  readonly stays: "error" | "spill" | null;
}

export interface SheetOfFormulas {
  readonly id: string;
  readonly name: string;
  readonly used: ModelRange | null;
  readonly formulas: readonly OwnFormula[];
}

/** Bytes of a cell with its formula, value and format, on average at most. */
const bytesPerCell = 120;

/** All sheets with what they hold, in two round trips. */
async function usedSheets(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).untrack().load(sizeProperties),
  }));
  await context.sync();
  return used.map((each) => ({ sheet: each.sheet, used: rangeOf(each.used) }));
}

function staysAsItIs(name: string, value: CellContent): OwnFormula["stays"] {
  if (typeof value === "string" && value.startsWith("#")) return "error";
  return isSpilling(name) ? "spill" : null;
}

async function formulasIn(context: Excel.RequestContext, sheet: Excel.Worksheet, used: ModelRange): Promise<readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for (const band of bands(used, blockBytes / (columnCount(used) * bytesPerCell))) {
    const cells = cellsOf(sheet, band).load("formulas,values,numberFormat");
    await context.sync();
    (cells.formulas as CellContent[][]).forEach((line, row) =>
      line.forEach((formula, column) => {
        const name = ownFunction(formula);
        if (name === null) return;
        const value = (cells.values as CellContent[][])[row]?.[column] ?? "";
        const format = (cells.numberFormat as string[][])[row]?.[column] ?? "General";
        const at = { row: band.firstRow + row, column: band.firstColumn + column };
        found.push({ ...at, formula: String(formula), value, format, stays: staysAsItIs(name, value) });
      }),
    );
  }
  return found;
}

/** Every sheet's size, and the formulas of ours on one sheet, or (null) on all. */
export async function readOwnFormulas(context: Excel.RequestContext, sheetId: string | null): Promise<readonly SheetOfFormulas[]> {
  const sheets: SheetOfFormulas[] = [];
  for (const { sheet, used } of await usedSheets(context)) {
    const isAsked = used !== null && (sheetId === null || sheet.id === sheetId);
    sheets.push({ id: sheet.id, name: sheet.name, used, formulas: isAsked ? await formulasIn(context, sheet, used) : [] });
  }
  return sheets;
}

/** The size of every sheet: while none changes, no row or column came or went that a formula might name. */
export async function readSizes(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  return sizesOf((await usedSheets(context)).map(({ sheet, used }) => ({ id: sheet.id, name: sheet.name, used, formulas: [] })));
}

export function sizesOf(sheets: readonly SheetOfFormulas[]): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ id, name, used }) => [id, JSON.stringify([name, used])]));
}
