import type { Result } from "../../core/result";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { ExcelRefusal } from "../refusal";
import { queueFlagRange } from "./flagName";

/** A sheet that bears the mark of flags; `range` null where their cells were deleted. */
export interface FlaggedSheet {
  readonly sheetId: string;
  readonly range: ModelRange | null;
}

/** The sheets with flags, switched on now or when the workbook was last open. */
export async function flaggedSheets(access: ExcelAccess): Promise<Result<readonly FlaggedSheet[], ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      const marks = worksheets.items.map((sheet) => ({ sheetId: sheet.id, markOf: queueFlagRange(sheet) }));
      await context.sync();
      return marks.flatMap(({ sheetId, markOf }) => {
        const { marked, range } = markOf();
        return marked ? [{ sheetId, range }] : [];
      });
    }),
  );
}
