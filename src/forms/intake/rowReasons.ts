import { cellAt } from "../read/tableView";
import { isErrorValue } from "../schema/rawCell";
import { communeIn } from "./headings";
import type { Contents, IntakeForm } from "./rowContents";
import type { Reading } from "./sheetReading";
import type { RowVillage, SheetContext } from "./sheetView";
import { cellId } from "./sourceSheet";
import type { RejectReason } from "./types";
import { nameKey } from "./villageFinder";

/** Below this, a person has to say that the sheet was understood. */
export const sureEnough = 0.6;

/** The field whose column was recognised least surely. */
function leastSure({ recognised }: Reading): string {
  const named = recognised.match.columns.filter(({ field }) => field !== null);
  const lowest = named.reduce((low, column) => (low === null || column.confidence < low.confidence ? column : low), named[0] ?? null);
  return lowest?.field ?? "";
}

/** What keeps all rows of the sheet out. */
export function sheetReason(reading: Reading): RejectReason | null {
  const { recognised, table, confidence } = reading;
  const [missing] = table.missing;
  const [doubtful] = recognised.criteria?.ambiguous ?? [];
  const unsure = recognised.match.ambiguous.find(({ name }) => table.view.form.fields[name]?.column === "required");
  const header = (field: string): string => table.view.form.fields[field]?.header ?? field;
  const sheet = table.view.form.sheet;
  if (unsure !== undefined) return { code: "column-unsure", form: sheet, column: header(unsure.name) };
  if (missing !== undefined) return { code: "no-column", form: sheet, column: header(missing) };
  if (doubtful !== undefined) return { code: "criterion-unsure", criterion: doubtful.text };
  if (confidence < sureEnough) return { code: "column-unsure", form: sheet, column: header(leastSure(reading)) };
  return null;
}

/** What is wrong with single cells of the row, before anything is made of them. */
export function cellReason(
  { table, columns, uncalculated, doubtful }: Reading,
  row: number,
): { readonly reason: RejectReason; readonly column: number } | null {
  for (const column of columns) {
    const cell = cellAt(table.view, row, column);
    if (uncalculated.has(cellId(row, column))) return { column, reason: { code: "not-calculated" } };
    if (isErrorValue(cell.value)) return { column, reason: { code: "error-value", value: String(cell.value) } };
    const text = doubtful.get(cellId(row, column));
    if (text !== undefined) return { column, reason: { code: "encoding-unsure", decoded: text.decoded } };
  }
  return null;
}

/** Why a row's village keeps it out. `fileCommune` null: whose file it is could not be told. */
export function villageReason(form: IntakeForm, { fileCommune }: SheetContext, village: RowVillage): RejectReason | null {
  const { found, said } = village;
  const commune = village.commune ?? (found.kind === "found" ? found.village.commune : null);
  if (fileCommune !== null && commune !== null && nameKey(commune) !== nameKey(fileCommune))
    return { code: "other-commune", commune, fileCommune };
  if (found.kind === "found" && fileCommune !== null && nameKey(found.village.commune) !== nameKey(fileCommune))
    return { code: "other-commune", commune: found.village.commune, fileCommune };
  if (form === "villages") return null;
  if (found.kind === "ambiguous")
    return { code: "ambiguous-village", village: said, among: found.among.map(({ code }) => code).join(", ") };
  return found.kind === "unknown" ? { code: "unknown-village", village: said } : null;
}

/** A contribution that another commune made. */
export function unitReason({ form, context: { communes, fileCommune } }: Reading, contents: Contents): RejectReason | null {
  const unit = form === "contributions" && fileCommune !== null ? communeIn([String(contents.get("unit") ?? "")], communes) : null;
  return unit === null || fileCommune === null || nameKey(unit) === nameKey(fileCommune)
    ? null
    : { code: "other-commune", commune: unit, fileCommune };
}
