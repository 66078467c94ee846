import type { SheetModel } from "../../forms/model/sheetModel";
import type { BlockBatch } from "../blocks";
import { cellsOf } from "../ranges";

/** What protection leaves to people: everything but changing locked cells, columns, and what is drawn. */
const allowed: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowSort: true,
};

const bytesPerRange = 700;

/** Opens the cells that people fill in and protects the sheet, without a password: who must change more can take it off. Comes last. */
export async function writeProtection(batch: BlockBatch, sheet: Excel.Worksheet, { protection }: SheetModel): Promise<void> {
  if (protection === undefined) return;
  const steps = [
    ...protection.open.map((range) => ({ range, locked: false })),
    ...protection.closed.map((range) => ({ range, locked: true })),
  ];
  for (const { range, locked } of steps) {
    await batch.spend(bytesPerRange);
    cellsOf(sheet, range).format.protection.locked = locked;
  }
  sheet.protection.protect(allowed);
}
