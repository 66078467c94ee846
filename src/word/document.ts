import type { Settings } from "../core/domain/district";
import type { PageOrientation } from "../forms/model/sheetModel";
import type { AppendixTable } from "../forms/sheets/appendixTable";
import type { ReportText } from "../forms/sheets/reportText";
import type { LetterheadWords } from "../forms/sheets/words";
import type { NumberWords } from "../i18n";

/** An appendix on pages of its own. */
export interface AppendixDocument {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly orientation: PageOrientation;
  readonly tables: readonly AppendixTable[];
}

/** A report as it is printed: all its words and figures, nothing left to look up. */
export interface ReportDocument {
  readonly text: ReportText;
  readonly settings: Settings;
  /** Of the preset that the settings name. */
  readonly letterhead: LetterheadWords;
  readonly placeAndDate: string;
  /** Stands in the place of a signer's role where none is set. */
  readonly signHere: string;
  readonly numbers: NumberWords;
  readonly appendices: readonly AppendixDocument[];
}
