import type { CellContent, SheetGrid } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { readMark } from "../ownership/marks";
import type { OwnSheet } from "../ownership/ownSheets";
import { cellCount, rangeAddress, sizedRange } from "../ranges";
import type { ReadBatch } from "./sheetBands";
import { queueGrid } from "./sheetBands";
import type { SheetInfo } from "./sheetList";
import { rangeOf, sheetKey, sizeProperties } from "./sheetList";

/** Under other names than a form's, this much of a sheet is looked at to see whether it is one. */
export const headerZone: ModelRange = sizedRange(0, 0, 64, 60);

/** What the first cells of a sheet under a name of its own say. */
interface ZoneReading {
  readonly grid: SheetGrid;
  /** All that the sheet holds. */
  readonly used: ModelRange;
}

interface SheetReading {
  readonly info: SheetInfo;
  /** Of a sheet that bears a form's name. */
  readonly form: SheetGrid | null;
  readonly zone: ZoneReading | null;
}

/** A sheet of ours by its mark, or one of that name; the name should be among those of the forms. */
export interface OwnTable {
  readonly mark: string;
  readonly name: string;
}

interface OwnReading extends SheetReading {
  readonly sheet: OwnSheet;
}

export interface FirstReading {
  readonly own: readonly OwnReading[];
  /** The sheets that are not ours. */
  readonly others: readonly SheetReading[];
}

async function queueZone(batch: ReadBatch, info: SheetInfo): Promise<() => ZoneReading | null> {
  await batch.expect(cellCount(headerZone));
  const used = batch.context.workbook.worksheets.getItem(info.id).getUsedRangeOrNullObject(true).untrack();
  used.load(sizeProperties);
  const zone = used.getIntersectionOrNullObject(rangeAddress(headerZone)).untrack();
  zone.load(`${sizeProperties},values,text`);
  return () => {
    const all = rangeOf(used);
    if (all === null || zone.isNullObject) return null;
    const grid = {
      sheet: info.name,
      rowIndex: zone.rowIndex,
      columnIndex: zone.columnIndex,
      values: zone.values as CellContent[][],
      text: zone.text,
    };
    return { grid, used: all };
  };
}

/** Reads, in one round trip where it fits, all marks, the sheets that bear a form's name whole, and the header zone of the others. */
export async function readKnownForms(batch: ReadBatch, sheets: readonly SheetInfo[]): Promise<FirstReading> {
  const queued = [];
  for (const info of sheets) {
    const names = batch.context.workbook.worksheets.getItem(info.id).names;
    names.load("items/name,items/formula");
    const form = info.used ? await queueGrid(batch, { sheetId: info.id, sheet: info.name, range: info.used }) : null;
    const zone = info.used === undefined ? await queueZone(batch, info) : null;
    queued.push({ info, names, form, zone });
  }
  await batch.context.sync();
  const own: OwnReading[] = [];
  const others: SheetReading[] = [];
  for (const { info, names, form, zone } of queued) {
    const mark = readMark(names.items.map((item) => ({ name: item.name, formula: String(item.formula) })));
    const cells = { info, form: form?.() ?? null, zone: zone?.() ?? null };
    if (mark !== null) own.push({ ...cells, sheet: { id: info.id, name: info.name, mark } });
    else others.push(cells);
  }
  return { own, others };
}

function reachesBeyond(zone: ZoneReading): boolean {
  return zone.used.lastRow > headerZone.lastRow || zone.used.lastColumn > headerZone.lastColumn;
}

/** The sheets of a table of ours, whole: a further round trip only where the user renamed the sheet and it reaches beyond the header zone. */
export async function readTables(batch: ReadBatch, first: FirstReading, wanted: OwnTable | undefined): Promise<readonly SheetGrid[]> {
  if (wanted === undefined) return [];
  const marked = first.own.filter(({ sheet }) => sheet.mark.record?.mark === wanted.mark);
  const named = first.others.filter(({ info }) => sheetKey(info.name) === sheetKey(wanted.name));
  return readWhole(batch, [...marked, ...named]);
}

async function readWhole(batch: ReadBatch, sheets: readonly SheetReading[]): Promise<readonly SheetGrid[]> {
  const grids: (() => SheetGrid)[] = [];
  let waits = false;
  for (const { info, form, zone } of sheets) {
    if (form !== null) grids.push(() => form);
    else if (zone !== null) {
      const far = reachesBeyond(zone);
      grids.push(far ? await queueGrid(batch, { sheetId: info.id, sheet: info.name, range: zone.used }) : () => zone.grid);
      waits ||= far;
    }
  }
  if (waits) await batch.context.sync();
  return grids.map((grid) => grid());
}

/** The forms, in the order of their sheets: those under names of their own are read on where the header zone did not hold them. */
export async function readRemainders(
  batch: ReadBatch,
  first: FirstReading,
  isForm: (grid: SheetGrid) => boolean,
  tableName = "",
): Promise<readonly SheetGrid[]> {
  const others = first.others.filter(({ info }) => sheetKey(info.name) !== sheetKey(tableName));
  return readWhole(
    batch,
    others.filter(({ form, zone }) => form !== null || (zone !== null && isForm(zone.grid))),
  );
}
