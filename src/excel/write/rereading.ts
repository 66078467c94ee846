import type { CellContent } from "../../forms/model/grid";
import type { BlockBatch } from "../blocks";
import { blockBytes, jsonBytes } from "../blocks";
import type { FormerSheet } from "../former/formerSheet";
import { firstDifference } from "../guard/sheetAsRead";
import { extentName } from "../ownership/marks";
import { bands, cellsOf, parseReference, rowCount, sizedRange } from "../ranges";
import { RefusalError } from "../refusal";
import { formerInput } from "./content";

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
  const extent = sheet.names.getItemOrNullObject(extentName).load("formula");
  const loaded: Excel.Range[] = [];
  for (const band of bands(area, rowsPerBand)) {
    await batch.spend(bytes * (rowCount(band) / rowCount(area)));
    loaded.push(cellsOf(sheet, band).load("formulas,values,numberFormat"));
  }
  return {
    former,
    now: () => ({
      ...former,
      // Excel moves it along with rows and columns that someone inserts.
      mark: { ...former.mark, extent: extent.isNullObject ? former.mark.extent : parseReference(extent.formula) },
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

/** Types again what someone typed into a sheet after it was looked at; tells whether there was anything. What only moved there is none of theirs. */
export function queueTypedSince(context: Excel.RequestContext, { former, now: read }: Rereading): boolean {
  const now = read();
  const isMoved = JSON.stringify(now.mark.extent) !== JSON.stringify(former.mark.extent);
  const known = new Set(isMoved ? former.formulas.flat() : []);
  let isTyped = false;
  for (const [row, formulas] of now.formulas.entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (formula === former.formulas[row]?.[column] || known.has(formula)) continue;
      const at = sizedRange(former.area.firstRow + row, former.area.firstColumn + column, 1, 1);
      // Asked for only where it is needed: naming an object alone makes a message.
      const sheet = context.workbook.worksheets.getItem(former.id);
      cellsOf(sheet, at).formulas = [[formerInput(formula, now.values[row]?.[column] ?? "", now.numberFormats[row]?.[column] ?? "")]];
      isTyped = true;
    }
  }
  return isTyped;
}
