import type { RecognitionStatus, Village } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import type { CellAddress } from "../findings/origin";

/** A village that the council found to meet a title, with the status that the ledger's law gives it. */
export interface Recordable {
  readonly village: Village;
  readonly title: TitleName;
  readonly status: RecognitionStatus;
}

/** A row that the ledger has for the year. `village` null: KhuDanCu lacks its code, which then stands in `code`. */
export interface RecordedRow extends Recordable {
  readonly decisionNumber: string;
  /** ISO date, null where blank. */
  readonly decisionDate: string | null;
}

export interface Candidate {
  readonly village: Village;
  readonly title: TitleName;
}

/** A conclusion `Đạt` for a village that is neither registered for the title nor proposed for it, without a written reason. */
export interface UnfoundedConclusion extends Candidate {
  readonly at: CellAddress;
}

/** What the council concluded for a year, and what of it the ledger has. All lists in the order of KhuDanCu, then title low to high. */
export interface CouncilYear {
  readonly year: Year;
  /** Titles with a rule in the year, low to high. */
  readonly titles: readonly TitleName[];
  /** Concluded `Đạt`, and not yet in the ledger. */
  readonly recordable: readonly Recordable[];
  readonly already: readonly RecordedRow[];
  /** Eligible, registered, without a conclusion, and not in the ledger. */
  readonly withoutConclusion: readonly Candidate[];
  readonly unfounded: readonly UnfoundedConclusion[];
  /** Of compiling the year. */
  readonly findings: readonly Finding[];
}
