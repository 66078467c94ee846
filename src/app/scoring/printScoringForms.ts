import type { Seats } from "../../core/scoreSheets/seats";
import { foldText } from "../../core/text/fold";
import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { ExcelAccess, UndoHandle } from "../../excel";
import { writeSheets } from "../../excel";
import { scoringSlips } from "../../forms/sheets/scoringSlips";
import type { Words } from "../../i18n";
import type { ScoringRefusal } from "./readSeats";
import { readSeats } from "./readSeats";

/** Only the villages of one commune, or one village by its code; all where neither is given. */
export interface SlipFilter {
  readonly commune?: string;
  readonly village?: string;
}

export interface PrintedForms {
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly villages: number;
  /** Null where the sheet was so already. */
  readonly undo: UndoHandle | null;
}

/** Excel's specification: 1,026 page breaks in a sheet. */
const mostPages = 1_000;

function filtered(seats: Seats, { commune, village }: SlipFilter): Seats {
  const fits = (wanted: string | undefined, text: string): boolean => wanted === undefined || foldText(wanted) === foldText(text);
  return { ...seats, seats: seats.seats.filter((seat) => fits(commune, seat.village.commune) && fits(village, seat.village.code)) };
}

/** Writes the scoring forms of a year, to be printed: a sheet of ours, rewritten each time. */
export async function printScoringForms(
  excel: ExcelAccess,
  words: Words,
  year: number,
  filter: SlipFilter = {},
): Promise<Result<PrintedForms, ScoringRefusal>> {
  const read = await readSeats(excel, year);
  if (!read.ok) return read;
  const { reading } = read.value;
  const seats = filtered(read.value.seats, filter);
  if (seats.seats.length === 0) return refuse({ code: "no-registrations", year });
  const model = scoringSlips(reading.district, seats, words.sheets);
  const pages = 1 + (model.print.pageBreaks ?? []).length;
  if (pages > mostPages) return refuse({ code: "too-many-pages", pages, most: mostPages });
  const written = await writeSheets(excel, [model], {
    own: reading.workbook.own,
    marked: true,
  });
  if (!written.ok) return written;
  const { sheets, findings, undo } = written.value;
  const villages = new Set(seats.seats.map(({ village }) => village.code)).size;
  return ok({ sheets: sheets.map(({ name }) => name), findings: [...seats.findings, ...findings], villages, undo });
}
