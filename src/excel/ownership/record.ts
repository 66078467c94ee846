import type { ModelRange, SheetModel } from "../../forms/model/sheetModel";

/** What stands on a sheet besides cells and sizes: told again when the sheet has to be put back as it was. */
export type SheetLayout = Pick<
  SheetModel,
  "merges" | "frozenRows" | "frozenColumns" | "print" | "charts" | "validations" | "tables" | "notes" | "tabColor"
>;

/** What we note on a sheet of ours: which one it is, and what we wrote. */
export interface OwnershipRecord {
  /** `TH|2022`. */
  readonly mark: string;
  /** Of the whole model: equal fingerprints, equal sheets. */
  readonly fingerprint: string;
  readonly layout: SheetLayout;
}

/** No model has this fingerprint: a sheet that bears it was left half written, and comes out another the next time. */
const unfinished = "";

/** The record of a sheet that is being written: should the pane be closed in between, it is known as ours, and is written anew. */
export function unfinishedRecord(record: OwnershipRecord): OwnershipRecord {
  return { ...record, fingerprint: unfinished };
}

export function isUnfinished(record: OwnershipRecord | null): boolean {
  return record?.fingerprint === unfinished;
}

export function layoutOf(model: SheetModel): SheetLayout {
  const { merges, frozenRows, frozenColumns, print, charts, validations, tables, notes, tabColor } = model;
  return { merges, frozenRows, frozenColumns, print, charts, validations, tables, notes, tabColor };
}

const version = 1;
const packed = /^~(\d+),(\d+),(\d+),(\d+)$/u;

function isRange(value: unknown): value is ModelRange {
  return typeof value === "object" && value !== null && "firstRow" in value && "lastColumn" in value;
}

/** Ranges are most of a record; packed as `~0,0,2,3` they take a quarter of the room. */
function pack(_key: string, value: unknown): unknown {
  return isRange(value) ? `~${value.firstRow},${value.firstColumn},${value.lastRow},${value.lastColumn}` : value;
}

function unpack(_key: string, value: unknown): unknown {
  const match = typeof value === "string" ? packed.exec(value) : null;
  if (!match) return value;
  const [firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0] = match.slice(1).map(Number);
  return { firstRow, firstColumn, lastRow, lastColumn };
}

export function encodeRecord(record: OwnershipRecord): string {
  return JSON.stringify([version, record.mark, record.fingerprint, record.layout], pack);
}

/** The record in a text; null where it is none of ours, or one of a version that we don't know. */
export function decodeRecord(text: string): OwnershipRecord | null {
  try {
    const parts: unknown = JSON.parse(text, unpack);
    if (!Array.isArray(parts) || parts[0] !== version || typeof parts[1] !== "string" || typeof parts[2] !== "string") return null;
    return { mark: parts[1], fingerprint: parts[2], layout: parts[3] as SheetLayout };
  } catch {
    return null;
  }
}
