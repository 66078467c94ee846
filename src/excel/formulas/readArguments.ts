import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { ExcelRefusal } from "../refusal";

const reference = /^(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/u;
/** `INDEX(column,MATCH(cell,column,0))&""`, as our own formulas look up a village. */
const lookup = /^INDEX\((.+),MATCH\((.+),(.+),0\)\)&""$/u;
const number = /^-?\d+(?:\.\d+)?$/u;
const text = /^"((?:[^"]|"")*)"$/u;

type Cells = readonly (readonly unknown[])[];
/** Gives the argument after `sync`. */
type Take = () => unknown;

/** An error in a cell comes to a function as Excel's typed value. */
const given = (cell: CellContent): unknown =>
  typeof cell === "string" && cell.startsWith("#") ? { type: "Error", basicValue: cell, basicType: "Error" } : cell;

function queueReference(context: Excel.RequestContext, sheetId: string, written: string): (() => Cells) | null {
  const [, sheet, address] = reference.exec(written) ?? [];
  if (address === undefined) return null;
  const name = sheet?.replace(/^'|'$/gu, "").replaceAll("''", "'") ?? sheetId;
  const cells = context.workbook.worksheets.getItem(name).getRange(address).untrack().load("values");
  return () => (cells.values as CellContent[][]).map((row) => row.map(given));
}

function queueLookup(context: Excel.RequestContext, sheetId: string, written: string): Take | null {
  const [from, cell, keys] = (lookup.exec(written) ?? []).slice(1).map((each) => queueReference(context, sheetId, each));
  if (!from || !cell || !keys) return null;
  return () => {
    const key = cell()[0]?.[0];
    const place = keys().findIndex(([other]) => String(other).toLowerCase() === String(key).toLowerCase());
    return place < 0 ? given("#N/A") : String(from()[place]?.[0] ?? "");
  };
}

function queueArgument(context: Excel.RequestContext, sheetId: string, written: string): Take | null {
  if (written === "") return () => undefined;
  if (number.test(written)) return () => Number(written);
  const literal = text.exec(written)?.[1];
  if (literal !== undefined) return () => literal.replaceAll('""', '"');
  return queueReference(context, sheetId, written) ?? queueLookup(context, sheetId, written);
}

/** What the arguments of a call come to; null where one is more than a reference, a plain value or a lookup of ours. */
export async function readArguments(
  access: ExcelAccess,
  sheetId: string,
  written: readonly string[],
): Promise<Result<readonly unknown[] | null, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const takes = written.map((each) => queueArgument(context, sheetId, each));
      if (takes.some((take) => take === null)) return null;
      await context.sync();
      return takes.map((take) => take?.());
    }),
  );
}
