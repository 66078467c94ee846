import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import type { OwnSheet } from "../ownership/ownSheets";
import { ownSheetFor } from "../ownership/ownSheets";
import type { ExcelRefusal } from "../refusal";
import { chartName } from "../write/charts";

/** A chart that we put on a sheet of ours, by the name of its model. */
export interface NotedChart {
  readonly name: string;
  /** The user has deleted it since. */
  readonly isGone: boolean;
}

/** The charts noted on the sheet of ours that a model of this mark and name would go to, in their order; none where there is no such sheet. */
export async function notedCharts(
  access: ExcelAccess,
  own: readonly OwnSheet[],
  mark: string,
  name: string,
): Promise<Result<readonly NotedChart[], ExcelRefusal>> {
  const sheet = ownSheetFor(own, mark, name);
  const noted = sheet?.mark.record?.layout.charts ?? [];
  if (sheet === null || noted.length === 0) return ok([]);
  return guarded(() =>
    access.run(async (context) => {
      traceSheet(context, sheet.name);
      const { charts } = context.workbook.worksheets.getItem(sheet.id);
      charts.load("items/name");
      await context.sync();
      const standing = new Set(charts.items.map((chart) => chart.name));
      return noted.map((chart) => ({ name: chart.name, isGone: !standing.has(chartName(chart)) }));
    }),
  );
}
