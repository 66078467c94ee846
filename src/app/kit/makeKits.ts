import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess } from "../../excel";
import { communeKits } from "../../forms/kit/communeKits";
import type { KitWords } from "../../forms/kit/words";
import type { FormWords } from "../../forms/write/words";
import type { SeatsRefusal } from "../scoring/readSeats";
import { readSeats } from "../scoring/readSeats";
import { distinctFileNames, safeFileName } from "./fileNames";

/** The words in the communes' workbooks, which are documents, and so in Vietnamese whatever language the pane speaks. */
export interface KitLanguage {
  readonly forms: FormWords;
  readonly kit: KitWords;
}

export interface KitRequest {
  readonly excel: ExcelAccess;
  readonly year: number;
  readonly words: KitLanguage;
}

/** A commune's workbook as a file to send out. */
export interface KitFile {
  /** `Bảo Lâm 2022 - Lộc An.xlsx`. */
  readonly name: string;
  readonly commune: string;
  readonly villages: number;
  /** Rows of scores to fill in. */
  readonly rows: number;
  readonly bytes: Uint8Array;
}

export interface Kits {
  /** In the order of KhuDanCu. */
  readonly files: readonly KitFile[];
  /** About registrations for which there is nothing to score, or that stand twice. */
  readonly findings: readonly Finding[];
  /** Of an archive of all of them, without its ending. */
  readonly archiveName: string;
}

/**
 * Makes the workbooks of the communes of a year. Writes nothing into the open workbook; the same workbook always gives the same bytes. Refused where the forms
 * can't be trusted, or nobody is registered.
 */
export async function makeKits({ excel, year, words }: KitRequest): Promise<Result<Kits, SeatsRefusal>> {
  const read = await readSeats(excel, year);
  if (!read.ok) return read;
  const { reading, seats } = read.value;
  const { placeName, unitName } = reading.district.settings;
  const contributions = reading.present.has("contributions");
  const kits = communeKits(reading.district, seats, { words: words.forms, kit: words.kit, contributions });
  const titles = kits.map(({ commune }) => words.kit.fileName(placeName.trim(), year, commune));
  const names = distinctFileNames(titles, ".xlsx");
  // What writes workbook files is loaded here, and nowhere before.
  const { workbookBytes } = await import("../../book");
  const files = kits.map(({ commune, villages, rows, sheets }, index): KitFile => {
    const bytes = workbookBytes({ title: titles[index] ?? commune, author: unitName, sheets });
    return { name: names[index] ?? commune, commune, villages, rows, bytes };
  });
  return ok({ files, findings: seats.findings, archiveName: safeFileName(words.kit.archiveName(placeName.trim(), year)) });
}
