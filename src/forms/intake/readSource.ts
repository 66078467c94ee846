import type { District } from "../../core/domain/district";
import type { KnownCodes } from "../header/codeText";
import { codesOrNames } from "./criterionNames";
import type { FileCommune } from "./fileCommune";
import { fileCommune } from "./fileCommune";
import { ownVillages } from "./ownVillages";
import { needsAsking, unsureRecognised, unsureTable } from "./mapping/unsureSheet";
import type { SheetMapping, UnsureSheet } from "./mapping/types";
import { readSheet } from "./readSheet";
import type { LayoutWords } from "./layouts/layoutWords";
import { layoutWords } from "./layouts/layoutWords";
import type { IntakeForm } from "./rowContents";
import { contextOf, recognition, recognitionNote } from "./sheetContext";
import { sortSheets } from "./sortSheets";
import type { SourceBook } from "./sourceSheet";
import { respeller } from "./spellings";
import type { IntakeRow, RecognitionNote, RecognitionReason, Rejection, SkippedSheet } from "./types";
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
  /** Sheets about which a person is to be asked. */
  readonly unsure: readonly UnsureSheet[];
}

/** What the district's book knows, that files are read by. */
export interface IntakeKnowledge {
  readonly district: District;
  readonly codes: KnownCodes;
  /** How sheets are read, as people confirmed it before. */
  readonly mappings: readonly SheetMapping[];
  readonly words: LayoutWords;
}

export function intakeKnowledge(district: District, mappings: readonly SheetMapping[] = []): IntakeKnowledge {
  const codes = codesOrNames(district.criteria);
  return { district, codes, mappings, words: layoutWords(district, codes) };
}

/** The forms whose rows belong to a commune by their village. */
const villageForms: ReadonlySet<IntakeForm> = new Set<IntakeForm>(["villages", "registrations", "scores", "conclusions", "ledger"]);

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.filter((name) => name !== "").map((name) => [nameKey(name), name])).values()];
}

/** Several communes fit the file: nobody knows which rows are another commune's. */
function unsureRow(row: IntakeRow, { among }: FileCommune): Rejection {
  return { ...row.at, isRow: true, reason: { code: "commune-unsure", communes: among.join(", ") } };
}

/** Reads everything that a file offers: sheet by sheet, hidden ones too. The same whatever the order of its sheets. */
export function readSource(book: SourceBook, { district, codes, mappings, words }: IntakeKnowledge): SourceReading {
  const { sheets, skipped, rejected, unknown } = sortSheets(book, words, mappings);
  const offered = ownVillages(sheets);
  const known = new VillageFinder(district.villages);
  const finder = new VillageFinder([...district.villages, ...offered.filter(({ code }) => known.ofCode(code) === null)]);
  const communes = distinct([...district.villages, ...offered].map(({ commune }) => commune));
  const of = fileCommune(book, sheets, communes, finder);
  const respell = respeller(district, finder);
  const reads = sheets.map((sheet) => {
    const { context, reasons } = contextOf(sheet, { communes, fileCommune: of.commune, finder }, district);
    const recognised = recognition(sheet, reasons);
    const { toSource, table } = sheet;
    const read = readSheet({ ...sheet, context, respell, confidence: recognised.confidence });
    const rows = read.rows.map((row) => toSource.row(row));
    const out = [...read.rejected.map((one) => toSource.rejection(one)), ...table.leftOut.map(toSource.named)];
    const note = toSource.named(recognitionNote(sheet, recognised, rows.length + out.filter(({ isRow }) => isRow).length));
    const isUnsure = villageForms.has(sheet.form) && of.commune === null && of.among.length > 1;
    const asked = needsAsking(sheet.recognised, recognised) ? [unsureRecognised(sheet.recognised, recognised, codes, "files")] : [];
    const unsure = asked.map(toSource.named);
    return isUnsure ? { rows: [], out: [...out, ...rows.map((row) => unsureRow(row, of))], note, unsure } : { rows, out, note, unsure };
  });
  return {
    file: book.name,
    commune: of.commune,
    communeReason: of.reason,
    rows: reads.flatMap(({ rows }) => rows),
    rejected: [...rejected, ...reads.flatMap(({ out }) => out)],
    recognised: reads.map(({ note }) => note),
    skipped,
    unsure: [
      ...reads.flatMap(({ unsure }) => unsure),
      ...unknown.flatMap(({ decoded, toSource }) => {
        const asked = unsureTable(decoded.grid, codes, "files");
        return asked === null ? [] : [toSource.named(asked)];
      }),
    ],
  };
}
