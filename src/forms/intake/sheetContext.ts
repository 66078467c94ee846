import type { District } from "../../core/domain/district";
import type { CellContent } from "../model/grid";
import { levelIn, titleIn, yearIn } from "./headings";
import type { IntakeSheet } from "./sortSheets";
import type { SheetContext } from "./sheetView";
import type { RecognitionNote, RecognitionReason } from "./types";

/** What stands around a sheet's table, and for which reasons it was taken. */
export interface KnownContext {
  readonly context: SheetContext;
  readonly reasons: readonly RecognitionReason[];
}

/** What the headings over a table, and its file, supply in place of columns. */
export function contextOf(
  { headings, form }: Pick<IntakeSheet, "headings" | "form">,
  base: Omit<SheetContext, "supplied">,
  district: District,
): KnownContext {
  const titles = [...new Set(district.rules.map(({ title }) => title))];
  const supplied = new Map<string, CellContent>();
  const reasons: RecognitionReason[] = [];
  const supply = (field: string, value: CellContent | null, reason: RecognitionReason): void => {
    if (value === null) return;
    supplied.set(field, value);
    reasons.push(reason);
  };
  supply("year", yearIn(headings), "year-in-heading");
  if (form !== "contributions" && form !== "communications" && form !== "commendations") {
    supply("title", titleIn(headings, titles), "title-in-heading");
    supply("level", levelIn(headings, district.settings.levels), "level-in-heading");
  }
  if (form === "villages") supply("commune", base.fileCommune, "commune-in-heading");
  return { context: { ...base, supplied }, reasons };
}

/** Everything but the surest of a recognition costs a little of its confidence. */
const suppliedWeight = 0.9;

const suppliedField: Readonly<Partial<Record<RecognitionReason, string>>> = {
  "year-in-heading": "year",
  "title-in-heading": "title",
  "level-in-heading": "level",
  "commune-in-heading": "commune",
};

/** How sure it is that a sheet is what it was taken for (0 to 1), and why it was. */
export type Recognition = Pick<RecognitionNote, "confidence" | "reasons">;

export function recognition({ recognised }: Pick<IntakeSheet, "recognised">, reasons: readonly RecognitionReason[]): Recognition {
  const { match, nameColumn, confidence } = recognised;
  const used = reasons.filter((reason) => match.missing.includes(suppliedField[reason] ?? ""));
  const byName: readonly RecognitionReason[] = match.missing.includes("village") && nameColumn !== null ? ["village-by-name"] : [];
  if (recognised.confirmed === true) return { confidence: 1, reasons: ["confirmed", ...used, ...byName] };
  return {
    confidence: Math.round(confidence * suppliedWeight ** (used.length + byName.length) * 100) / 100,
    reasons: ["headers", ...(match.named ? (["sheet-name"] as const) : []), ...used, ...byName],
  };
}

export function recognitionNote(sheet: IntakeSheet, recognised: Recognition, rows: number): RecognitionNote {
  const { match, nameColumn, communeColumn, criteria, grid } = sheet.recognised;
  const known = new Set([...(criteria?.columns ?? []), ...(criteria?.ambiguous ?? [])].map(({ column }) => column));
  const isUsed = (column: number): boolean => column === nameColumn || column === communeColumn || known.has(column);
  const unused = match.columns.flatMap((column) => (column.field === null && !isUsed(column.column) ? [column.text] : []));
  return { sheet: grid.sheet, form: sheet.form, ...recognised, unused, rows };
}
