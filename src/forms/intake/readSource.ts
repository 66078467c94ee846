import type { District, Village } from "../../core/domain/district";
import { villageCode } from "../../core/domain/names";
import { villageKindOf } from "../../core/framework/applicability";
import type { KnownCodes } from "../header/codeText";
import type { CellContent } from "../model/grid";
import { isResultSheetName } from "../read/ownSheets";
import { isBlankValue, shownText } from "../schema/rawCell";
import { a1 } from "../../core/findings/origin";
import { codesOrNames } from "./criterionNames";
import type { DecodedSheet } from "./decodeSheet";
import { decodeSheet } from "./decodeSheet";
import { communeIn, communeInFileName, headingsOf, levelIn, titleIn, yearIn } from "./headings";
import { readSheet } from "./readSheet";
import type { RecognisedSheet } from "./recogniseSheet";
import { recogniseSheet } from "./recogniseSheet";
import type { IntakeForm } from "./rowContents";
import { isIntakeForm } from "./rowContents";
import type { SourceBook } from "./sourceSheet";
import { respeller } from "./spellings";
import type { IntakeRow, RecognitionNote, RecognitionReason, Rejection, SkippedSheet } from "./types";
import type { SheetContext } from "./sheetView";
import { intakeView } from "./sheetView";
import { nameKey, VillageFinder } from "./villageFinder";

/** What a file offers to the district's book. */
export interface SourceReading {
  readonly file: string;
  /** The commune whose file it is; null where it says nothing of villages, or several communes fit. */
  readonly commune: string | null;
  readonly communeReason: RecognitionReason | null;
  readonly rows: readonly IntakeRow[];
  readonly rejected: readonly Rejection[];
  readonly recognised: readonly RecognitionNote[];
  readonly skipped: readonly SkippedSheet[];
}

/** What the district's book knows, that files are read by. */
export interface IntakeKnowledge {
  readonly district: District;
  readonly codes: KnownCodes;
}

export function intakeKnowledge(district: District): IntakeKnowledge {
  return { district, codes: codesOrNames(district.criteria) };
}

interface Sheet {
  readonly decoded: DecodedSheet;
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly headings: readonly string[];
}

interface Sorted {
  readonly sheets: readonly Sheet[];
  readonly skipped: readonly SkippedSheet[];
  readonly rejected: readonly Rejection[];
}

/** So many cells in one row make a table, and no cover or note. */
const tableWidth = 3;

function firstCell(values: readonly (readonly CellContent[])[]): string {
  const row = values.findIndex((cells) => cells.some((value) => !isBlankValue(value)));
  return a1(
    Math.max(row, 0),
    Math.max(
      (values[row] ?? []).findIndex((value) => !isBlankValue(value)),
      0,
    ),
  );
}

function unrecognised({ grid, doubtful }: DecodedSheet): SkippedSheet | Rejection {
  const { sheet, values } = grid;
  const filled = values.map((cells) => cells.filter((value) => !isBlankValue(value)).length);
  if (filled.every((count) => count === 0)) return { sheet, why: "blank" };
  const [first] = doubtful;
  if (first !== undefined) {
    return { sheet, cell: a1(first.row, first.column), isRow: false, reason: { code: "encoding-unsure", decoded: first.decoded } };
  }
  if (filled.every((count) => count < tableWidth)) return { sheet, why: "no-table" };
  return { sheet, cell: firstCell(values), isRow: false, reason: { code: "unknown-sheet" } };
}

function sortSheets(book: SourceBook, codes: KnownCodes): Sorted {
  const sheets: Sheet[] = [];
  const skipped: SkippedSheet[] = [];
  const rejected: Rejection[] = [];
  for (const source of book.sheets) {
    const decoded = decodeSheet(source);
    const { grid } = decoded;
    const recognised = isResultSheetName(grid.sheet) ? null : recogniseSheet(grid, codes);
    const other = recognised === null ? unrecognised(decoded) : null;
    if (isResultSheetName(grid.sheet)) skipped.push({ sheet: grid.sheet, why: "result" });
    else if (recognised === null && other !== null) {
      if ("why" in other) skipped.push(other);
      else rejected.push(other);
    } else if (recognised !== null && isIntakeForm(recognised.match.form))
      sheets.push({ decoded, recognised, form: recognised.match.form, headings: headingsOf(grid, recognised.match.firstRow) });
    else skipped.push({ sheet: grid.sheet, why: "district-form" });
  }
  return { sheets, skipped, rejected };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.filter((name) => name !== "").map((name) => [nameKey(name), name])).values()];
}

/** The villages that a file lists itself: its other sheets may name them before the district's book knows them. */
function ownVillages(sheets: readonly Sheet[]): readonly Village[] {
  return sheets
    .filter(({ form }) => form === "villages")
    .flatMap(({ recognised: { grid, match, lastHeaderRow }, headings: _ }) => {
      const text = (row: number, field: string): string => {
        const column = match.fields.get(field);
        const value = column === undefined ? "" : (grid.values[row]?.[column] ?? "");
        return column === undefined || isBlankValue(value) ? "" : shownText({ value, text: grid.text[row]?.[column] ?? "" });
      };
      let commune = "";
      return grid.values.flatMap((_cells, row): readonly Village[] => {
        const [code, name] = [text(row, "code"), text(row, "name")];
        if (row <= lastHeaderRow || code === "" || name === "") return [];
        commune = text(row, "commune") || commune;
        const kindLabel = text(row, "kindLabel");
        return [{ ...blankVillage, code: villageCode(code), name, commune, kindLabel, kind: villageKindOf(kindLabel) }];
      });
    });
}

const blankVillage: Omit<Village, "code" | "name" | "commune" | "kind" | "kindLabel"> = {
  areaClass: null,
  households: null,
  people: null,
  minorityHouseholds: null,
  merged: null,
  origin: { table: { sheet: "", columns: {} }, row: 0 },
};

/** Four of five rows must be of one commune, where nothing but its villages says whose file it is. */
const mostRows = 0.8;

interface FileCommune {
  readonly commune: string | null;
  readonly reason: RecognitionReason | null;
  /** Communes that fit equally well. */
  readonly among: readonly string[];
}

function communeOfRows(sheets: readonly Sheet[], communes: readonly string[], finder: VillageFinder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { recognised, decoded } of sheets) {
    const context: SheetContext = { supplied: new Map(), communes, fileCommune: null, finder };
    for (const { found, commune } of intakeView(recognised, decoded.source.merges, context).villages.values()) {
      const name = found.kind === "found" ? found.village.commune : commune;
      if (name !== null && name !== "") counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whose file it is: what its headings and its name say; where they contradict each other or are silent, what most of its rows say. */
function fileCommune(book: SourceBook, sheets: readonly Sheet[], communes: readonly string[], finder: VillageFinder): FileCommune {
  const heading = communeIn(
    sheets.flatMap(({ headings }) => headings),
    communes,
  );
  const named = communeInFileName(book.name, communes);
  const counts = communeOfRows(sheets, communes, finder);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const spelt = (key: string): string => communes.find((name) => nameKey(name) === key) ?? key;
  const ranked = [...counts].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  const [most] = ranked;
  const majority = most !== undefined && most[1] >= mostRows * all ? spelt(most[0]) : null;
  if (heading !== null && (named === null || named === heading)) return { commune: heading, reason: "commune-in-heading", among: [] };
  if (heading === null && named !== null) return { commune: named, reason: "commune-in-file-name", among: [] };
  return { commune: majority, reason: majority === null ? null : "commune-of-villages", among: ranked.map(([key]) => spelt(key)) };
}

function contextOf({ headings, form }: Sheet, base: Omit<SheetContext, "supplied">, { district }: IntakeKnowledge) {
  const titles = distinct(district.rules.map(({ title }) => title)) as District["rules"][number]["title"][];
  const supplied = new Map<string, CellContent>();
  const reasons: RecognitionReason[] = [];
  const supply = (field: string, value: CellContent | null, reason: RecognitionReason): void => {
    if (value === null) return;
    supplied.set(field, value);
    reasons.push(reason);
  };
  supply("year", yearIn(headings), "year-in-heading");
  if (form !== "contributions" && form !== "communications") {
    supply("title", titleIn(headings, titles), "title-in-heading");
    supply("level", levelIn(headings, district.settings.levels), "level-in-heading");
  }
  if (form === "villages") supply("commune", base.fileCommune, "commune-in-heading");
  return { context: { ...base, supplied }, reasons };
}

/** Everything but the surest of a recognition costs a little of its confidence. */
const suppliedWeight = 0.9;

function noteOf(sheet: Sheet, reasons: readonly RecognitionReason[], rows: number): RecognitionNote {
  const { recognised, form } = sheet;
  const { match, nameColumn, communeColumn, criteria } = recognised;
  const field: Readonly<Partial<Record<RecognitionReason, string>>> = {
    "year-in-heading": "year",
    "title-in-heading": "title",
    "level-in-heading": "level",
    "commune-in-heading": "commune",
  };
  const used = reasons.filter((reason) => match.missing.includes(field[reason] ?? ""));
  const byName: readonly RecognitionReason[] = match.missing.includes("village") && nameColumn !== null ? ["village-by-name"] : [];
  const known = new Set([...(criteria?.columns ?? []), ...(criteria?.ambiguous ?? [])].map(({ column }) => column));
  const isUsed = (column: number): boolean => column === nameColumn || column === communeColumn || known.has(column);
  return {
    sheet: recognised.grid.sheet,
    form,
    confidence: Math.round(recognised.confidence * suppliedWeight ** (used.length + byName.length) * 100) / 100,
    reasons: ["headers", ...(match.named ? (["sheet-name"] as const) : []), ...used, ...byName],
    unused: match.columns.flatMap((column) => (column.field === null && !isUsed(column.column) ? [column.text] : [])),
    rows,
  };
}

/** Reads everything that a file offers: sheet by sheet, hidden ones too. The same whatever the order of its sheets. */
export function readSource(book: SourceBook, knowledge: IntakeKnowledge): SourceReading {
  const { district, codes } = knowledge;
  const { sheets, skipped, rejected } = sortSheets(book, codes);
  const offered = ownVillages(sheets);
  const known = new VillageFinder(district.villages);
  const finder = new VillageFinder([...district.villages, ...offered.filter(({ code }) => known.ofCode(code) === null)]);
  const communes = distinct([...district.villages, ...offered].map(({ commune }) => commune));
  const of = fileCommune(book, sheets, communes, finder);
  const respell = respeller(district, finder);
  const rows: IntakeRow[] = [];
  const all: Rejection[] = [...rejected];
  const notes: RecognitionNote[] = [];
  for (const sheet of sheets) {
    const { context, reasons } = contextOf(sheet, { communes, fileCommune: of.commune, finder }, knowledge);
    const read = readSheet({ ...sheet, context, respell });
    const ofVillages = sheet.form in villageForms;
    const isUnsure = ofVillages && of.commune === null && of.among.length > 1;
    const unsure = (row: IntakeRow): Rejection => ({
      ...row.at,
      isRow: true,
      reason: { code: "commune-unsure", communes: of.among.join(", ") },
    });
    rows.push(...(isUnsure ? [] : read.rows));
    all.push(...read.rejected, ...(isUnsure ? read.rows.map(unsure) : []));
    notes.push(noteOf(sheet, reasons, read.rows.length + read.rejected.filter(({ isRow }) => isRow).length));
  }
  return { file: book.name, commune: of.commune, communeReason: of.reason, rows, rejected: all, recognised: notes, skipped };
}

const villageForms: { readonly [K in IntakeForm]?: true } = {
  villages: true,
  registrations: true,
  scores: true,
  conclusions: true,
  ledger: true,
};
