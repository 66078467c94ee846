import type { CellContent } from "../../forms/model/grid";
import type { BlockBatch } from "../blocks";
import { blockBytes, jsonBytes } from "../blocks";
import type { FormerSheet } from "../former/formerSheet";
import { firstDifference } from "../guard/sheetAsRead";
import { bands, cellsOf, rowCount } from "../ranges";
import { RefusalError } from "../refusal";

/** A sheet of ours, read once more in the message that writes it. */
export interface Rereading {
  readonly former: FormerSheet;
  /** The sheet as it was in the moment of writing; to be called after the round trip. */
  readonly now: () => FormerSheet;
}

/** Queues it, before the first change of the sheet. What a message brings back counts with what it takes. */
export async function queueRereading(batch: BlockBatch, sheet: Excel.Worksheet, former: FormerSheet): Promise<Rereading> {
  const { area, formulas, values, numberFormats } = former;
  const bytes = jsonBytes(formulas) + jsonBytes(values) + jsonBytes(numberFormats);
  const rowsPerBand = Math.floor((blockBytes / 3) * (rowCount(area) / bytes));
  const loaded: Excel.Range[] = [];
  for (const band of bands(area, rowsPerBand)) {
    await batch.spend(bytes * (rowCount(band) / rowCount(area)));
    loaded.push(cellsOf(sheet, band).load("formulas,values,numberFormat"));
  }
  return {
    former,
    now: () => ({
      ...former,
      formulas: loaded.flatMap((cells) => cells.formulas as CellContent[][]),
      values: loaded.flatMap((cells) => cells.values as CellContent[][]),
      numberFormats: loaded.flatMap((cells) => cells.numberFormat as string[][]),
    }),
  };
}

/** Refuses (`sheet-changed-meanwhile`) where someone changed one of the sheets between our last look at it and our writing. */
export function refuseIfChangedMeanwhile(rereadings: readonly Rereading[]): void {
  for (const { former, now } of rereadings) {
    const cell = firstDifference(former.area, former.formulas, now().formulas);
    if (cell !== null) throw new RefusalError({ code: "sheet-changed-meanwhile", sheet: former.name, cell });
  }
}
