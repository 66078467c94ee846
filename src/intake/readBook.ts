import type * as Library from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellContent } from "../forms/model/grid";
import type { SourceCell, SourceSheet } from "../forms/intake/sourceSheet";
import type { IntakeLimits } from "./limits";
import { FileRefusalError } from "./fileRefusalError";
import type { OldFonts } from "./oldFonts";
import { biffOldFonts } from "./xls/biffFonts";

/** The reader of spreadsheet files is large, and needed only once somebody takes a file in. */
function loadLibrary(): Promise<typeof Library> {
  return import("@e965/xlsx");
}

/** What the cell holds; an error is its text, as Excel itself gives it. */
function contentOf(cell: CellObject): CellContent {
  if (cell.t === "e") return cell.w ?? "#VALUE!";
  const { v } = cell;
  if (typeof v === "string" || typeof v === "boolean") return v;
  return typeof v === "number" ? v : "";
}

/** What the reader of cells does not tell, by sheet name. */
export interface SheetExtras {
  readonly oldFonts: OldFonts;
  readonly uncalculated: ReadonlyMap<string, readonly SourceCell[]>;
}

export const noExtras: SheetExtras = { oldFonts: new Map(), uncalculated: new Map() };

/** What was counted over all sheets so far. */
class Counter {
  private cells = 0;
  private places = 0;

  constructor(private readonly limits: IntakeLimits) {}

  /** Takes a row into the count before it is spread out. */
  add(row: readonly unknown[]): void {
    // Passes over what is not there, however far to the right the last cell stands.
    row.forEach(() => (this.cells += 1));
    this.places += row.length;
    for (const kind of ["cells", "places"] as const) {
      if (this[kind] > this.limits[kind]) throw new FileRefusalError({ code: "too-many-cells", limit: this.limits[kind] });
    }
  }
}

/** Of a damaged file the library may give what its types rule out: a sheet without a name. */
const isText = (name: unknown): boolean => typeof name === "string";

const isPlace = (index: number): boolean => Number.isInteger(index) && index >= 0;

/** A damaged record of merged cells is read as such of no place: what else was damaged with it can't be told. */
function mergesOf(sheet: WorkSheet): SourceSheet["merges"] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => {
    if (![s.r, s.c, e.r, e.c].every(isPlace)) throw new FileRefusalError({ code: "damaged" });
    return { firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c };
  });
}

function sheetOf(name: string, hidden: boolean, sheet: WorkSheet, { oldFonts, uncalculated }: SheetExtras, counter: Counter): SourceSheet {
  const rows = (sheet["!data"] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
  const values: CellContent[][] = [];
  const text: string[][] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    counter.add(cells);
    // Let go of as we go: two forms of a million cells need not be in memory at once.
    rows[row] = undefined;
    const valuesOfRow: CellContent[] = [];
    const textOfRow: string[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      const value = cell === undefined ? "" : contentOf(cell);
      valuesOfRow.push(value);
      textOfRow.push(cell === undefined || value === "" ? "" : (cell.w ?? String(value)));
    }
    values.push(valuesOfRow);
    text.push(textOfRow);
  }
  return {
    sheet: name,
    hidden,
    values,
    text,
    merges: mergesOf(sheet),
    oldFonts: oldFonts.get(name) ?? new Map(),
    uncalculated: uncalculated.get(name) ?? [],
  };
}

/** Bytes as the library takes them. Of an .xls it makes lists of numbers, eight bytes each, unless it is given the bytes of Node, where there are such. */
function forLibrary(bytes: Uint8Array): { readonly data: Uint8Array; readonly type: "array" | "buffer" } {
  if (typeof Buffer === "undefined") return { data: bytes, type: "array" };
  return { data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), type: "buffer" };
}

function parse(library: typeof Library, bytes: Uint8Array): WorkBook {
  const { data, type } = forLibrary(bytes);
  try {
    // Neither macros nor links to other files are even looked at; formulas are taken by their values.
    return library.read(data, { type, dense: true, cellHTML: false, cellFormula: false, cellText: true, bookVBA: false });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new FileRefusalError({ code: isLocked ? "encrypted" : "damaged" });
  }
}

/** The fonts of an .xls, whose container is a small file system of its own. */
function containerFonts(library: typeof Library, bytes: Uint8Array): OldFonts {
  const { data, type } = forLibrary(bytes);
  try {
    const stream = library.CFB.find(library.CFB.read(data, { type }), "Workbook");
    return stream === null ? new Map() : biffOldFonts(Uint8Array.from(stream.content));
  } catch {
    // What is not read as a container here was not read as a workbook before; without fonts, old texts are told as doubtful.
    return new Map();
  }
}

/** The sheets of an .xls, hidden ones too. */
export async function readContainer(bytes: Uint8Array, limits: IntakeLimits): Promise<readonly SourceSheet[]> {
  const library = await loadLibrary();
  const sheets = await readBook(bytes, noExtras, limits);
  const fonts = containerFonts(library, bytes);
  return sheets.map((sheet) => ({ ...sheet, oldFonts: fonts.get(sheet.sheet) ?? sheet.oldFonts }));
}

/** The sheets of an .xlsx, .xlsm, .xls or .ods, hidden ones too. Refused as damaged where a sheet that the file lists can't be read. */
export async function readBook(bytes: Uint8Array, extras: SheetExtras, limits: IntakeLimits): Promise<readonly SourceSheet[]> {
  const book = parse(await loadLibrary(), bytes);
  const counter = new Counter(limits);
  const sheets = book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || !isText(name)) throw new FileRefusalError({ code: "damaged" });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return sheetOf(name, hidden, sheet, extras, counter);
  });
  if (sheets.length === 0) throw new FileRefusalError({ code: "damaged" });
  return sheets;
}
