import { a1 } from "../../core/findings/origin";
import type { MergeContent } from "../../core/merge/mergeRow";
import { isSignature } from "../read/rowWords";
import { tableRows } from "../read/dataRows";
import { cellAt } from "../read/tableView";
import { isBlankValue, isErrorValue, shownText } from "../schema/rawCell";
import type { DecodedSheet, DoubtfulText } from "./decodeSheet";
import type { RecognisedSheet } from "./recogniseSheet";
import { proposalOf, repairOf } from "./repairs";
import type { Contents, IntakeForm } from "./rowContents";
import { contentReaders, keyOf, partedCells, shownScore } from "./rowContents";
import type { IntakeView, RowVillage, SheetContext } from "./sheetView";
import { intakeView } from "./sheetView";
import type { Respell } from "./spellings";
import type { IntakeRow, Rejection, RejectReason } from "./types";
import { cellId } from "./sourceSheet";
import { communeIn } from "./headings";
import { nameKey } from "./villageFinder";

/** A sheet, what it was taken for, and what is known of its surroundings. */
export interface SheetToRead {
  readonly decoded: DecodedSheet;
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly context: SheetContext;
  readonly respell: Respell;
  /** How sure it is that the sheet is this form, 0 to 1. */
  readonly confidence: number;
}

/** Every row of data is in one of the lists; rejections beside rows (`isRow: false`) come on top. */
export interface SheetRows {
  readonly rows: readonly IntakeRow[];
  readonly rejected: readonly Rejection[];
}

interface Reading extends SheetToRead {
  readonly table: IntakeView;
  /** Columns whose cells make up a row: of fields and criteria, as the sheet has them. */
  readonly columns: readonly number[];
  /** Formulas without a value, and texts that look like an old encoding, by {@link cellId}. */
  readonly uncalculated: ReadonlySet<number>;
  readonly doubtful: ReadonlyMap<number, DoubtfulText>;
}

/** Below this, a person has to say that the sheet was understood. */
export const sureEnough = 0.6;

/** The field whose column was recognised least surely. */
function leastSure({ recognised }: Reading): string {
  const named = recognised.match.columns.filter(({ field }) => field !== null);
  const lowest = named.reduce((low, column) => (low === null || column.confidence < low.confidence ? column : low), named[0] ?? null);
  return lowest?.field ?? "";
}

/** What keeps all rows of the sheet out. */
function sheetReason(reading: Reading): RejectReason | null {
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
function cellReason(
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
function villageReason(form: IntakeForm, { fileCommune }: SheetContext, village: RowVillage): RejectReason | null {
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
function unitReason({ form, context: { communes, fileCommune } }: Reading, contents: Contents): RejectReason | null {
  const unit = form === "contributions" && fileCommune !== null ? communeIn([String(contents.get("unit") ?? "")], communes) : null;
  return unit === null || fileCommune === null || nameKey(unit) === nameKey(fileCommune)
    ? null
    : { code: "other-commune", commune: unit, fileCommune };
}

function reject({ decoded }: SheetToRead, row: number, column: number, reason: RejectReason, isRow = true): Rejection {
  return { sheet: decoded.grid.sheet, cell: a1(row, column), isRow, reason };
}

function contentsOf(
  reading: Reading,
  row: number,
): { readonly contents: Contents; readonly rejection: null } | { readonly rejection: Rejection } {
  const { table, recognised, form, respell } = reading;
  const { contents, findings } = contentReaders[form](table.view, row);
  const [finding] = findings;
  if (contents === null || finding !== undefined) {
    const first = reading.columns[0] ?? 0;
    if (finding === undefined) throw new Error(`A row of ${form} is left out and nobody says why.`);
    return { rejection: { ...reject(reading, row, first, { code: "finding", finding }), cell: finding.cell ?? a1(row, first) } };
  }
  const scores = (recognised.criteria?.columns ?? []).map(({ code, column }): readonly [string, MergeContent] => [
    code,
    shownScore(cellAt(table.view, row, column)),
  ]);
  const note = form === "scores" ? noteOf(reading, row) : [];
  return { rejection: null, contents: new Map([...scores.filter(([, content]) => content !== ""), ...respell(form, contents), ...note]) };
}

/** A score row's remark is no part of the domain's row, but it goes where the row goes. */
function noteOf({ table }: Reading, row: number): readonly (readonly [string, MergeContent])[] {
  const column = table.view.fields.get("note");
  const text = column === undefined ? "" : shownText(cellAt(table.view, row, column));
  return text === "" ? [] : [["note", text]];
}

function rowOf(reading: Reading, row: number, contents: Contents): IntakeRow {
  const { decoded, table, form } = reading;
  const { cells, aside } = partedCells(form, contents);
  const { columns } = table.view.origin;
  const places = [...contents].flatMap(([name, written]) => {
    const column = columns[name];
    return column === undefined ? [] : [{ name, written, row, column }];
  });
  const village = table.villages.get(row);
  const repairs = places.flatMap(({ name, ...place }) => {
    const isVillage = name === "village" && village?.found.kind === "found" && village.found.reason !== "code";
    const at = isVillage && village !== undefined ? village.column : place.column;
    const isDate = table.view.form.fields[name]?.style === "date";
    return repairOf(decoded, { ...place, column: at, isDate, isVillage }, cellAt(table.view, row, at).text) ?? [];
  });
  const proposals = places.flatMap(({ name, column }) =>
    table.view.form.fields[name]?.key === true ? [] : (proposalOf(decoded, row, column) ?? []),
  );
  const present = new Set([...table.view.fields.keys(), ...(reading.recognised.criteria?.columns ?? []).map(({ code }) => code as string)]);
  const at = { sheet: decoded.grid.sheet, cell: a1(row, village?.column ?? reading.columns[0] ?? 0) };
  return { form, key: keyOf(form, cells), cells, aside, columns: present, at, repairs, proposals };
}

/** Rows under the table that look like data although something parts them from it: told, since nobody knows what they are. */
function rowsApart(reading: Reading, known: ReadonlySet<number>): readonly Rejection[] {
  const { table, columns } = reading;
  const last = Math.max(table.view.firstDataRow - 1, ...known);
  return table.view.grid.values.flatMap((cells, row) => {
    const filled = columns.filter((column) => !isBlankValue(cells[column] ?? ""));
    const isData = row > last && filled.length >= 3 && !cells.some(isSignature);
    return isData ? [reject(reading, row, filled[0] ?? 0, { code: "row-apart" })] : [];
  });
}

/** Columns under a code that no framework has: the rows go in without them, and that is told. */
function unknownCriteria(reading: Reading, rows: readonly number[]): readonly Rejection[] {
  return (reading.recognised.criteria?.unknown ?? []).flatMap(({ text, row, column }) =>
    rows.some((data) => !isBlankValue(cellAt(reading.table.view, data, column).value))
      ? [reject(reading, row, column, { code: "unknown-criterion", criterion: text }, false)]
      : [],
  );
}

/** Reads the rows of a recognised sheet: each is offered to the district's book, or rejected with its cell and the reason. */
export function readSheet(toRead: SheetToRead): SheetRows {
  const table = intakeView(toRead.recognised, toRead.decoded.source.merges, toRead.context);
  const columns = [...new Set([...Object.values(table.view.origin.columns)])].sort((one, other) => one - other);
  const { source, doubtful } = toRead.decoded;
  const reading: Reading = {
    ...toRead,
    table,
    columns,
    uncalculated: new Set(source.uncalculated.map(({ row, column }) => cellId(row, column))),
    doubtful: new Map(doubtful.map((text) => [cellId(text.row, text.column), text])),
  };
  const { data, sums } = tableRows(table.view);
  const everyRow = sheetReason(reading);
  const rows: IntakeRow[] = [];
  const rejected: Rejection[] = [...unknownCriteria(reading, data), ...rowsApart(reading, new Set([...data, ...sums]))];
  for (const row of data) {
    const cell = cellReason(reading, row);
    const village = table.villages.get(row);
    const ofVillage = village === undefined ? null : villageReason(toRead.form, toRead.context, village);
    const reason = everyRow ?? cell?.reason ?? ofVillage;
    const read = reason === null ? contentsOf(reading, row) : null;
    const unit = read?.rejection === null ? unitReason(reading, read.contents) : null;
    if (reason !== null) rejected.push(reject(reading, row, cell?.column ?? village?.column ?? columns[0] ?? 0, reason));
    else if (unit !== null) rejected.push(reject(reading, row, columns[0] ?? 0, unit));
    else if (read?.rejection === null) rows.push(rowOf(reading, row, read.contents));
    else if (read !== null) rejected.push(read.rejection);
  }
  return { rows, rejected };
}
