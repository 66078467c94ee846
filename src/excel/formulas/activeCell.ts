import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import { rangeOf, sizeProperties } from "../read/sheetList";
import type { ExcelRefusal } from "../refusal";

export interface ActiveCell {
  readonly sheetId: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly formula: CellContent;
  readonly value: CellContent;
  /** What the sheet holds; null where it is blank. */
  readonly used: ModelRange | null;
}

/** The selected cell, in one round trip. */
export async function readActiveCell(access: ExcelAccess): Promise<Result<ActiveCell, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const cell = context.workbook.getActiveCell().untrack().load("address,formulas,values");
      const sheet = cell.worksheet.load("id,name");
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load(sizeProperties);
      await context.sync();
      return {
        sheetId: sheet.id,
        sheet: sheet.name,
        cell: cell.address.split("!").at(-1)?.replaceAll("$", "") ?? cell.address,
        formula: (cell.formulas as CellContent[][])[0]?.[0] ?? "",
        value: (cell.values as CellContent[][])[0]?.[0] ?? "",
        used: rangeOf(used),
      };
    }),
  );
}
