import type { Outcome } from "../../core/domain/evaluation";
import type { FlagState, RowFlag } from "../../core/flags/types";

/** What a flag says in its cell. */
export interface FlagCellWords {
  /** Over the flags, behind `KDC: `. */
  readonly header: string;
  readonly outcome: { readonly [O in Outcome]: (details: FlagDetails) => string };
  readonly points: (details: FlagDetails) => string;
  readonly other: { readonly [K in Exclude<RowFlag["kind"], "judged">]: string };
}

/** Figures as they are shown. */
export interface FlagDetails {
  readonly total: string;
  readonly max: string;
  readonly required: string;
  /** Points missing to the minimum total. */
  readonly lacking: string;
  readonly vetoes: string;
  /** Content areas under their floor. */
  readonly areas: number;
  /** Criteria without a valid score. */
  readonly open: number;
}

/** What the screen of live flags says. */
export interface FlagsScreenWords {
  readonly reading: string;
  readonly explains: string;
  readonly levels: string;
  readonly noSheets: string;
  readonly noSheetsMend: string;
  readonly rows: (count: number) => string;
  readonly state: { readonly [S in FlagState]: string };
  readonly switchLabel: (sheet: string) => string;
  readonly update: string;
  readonly staleTitle: string;
  readonly staleText: string;
  readonly keptTitle: string;
  readonly keptText: (sheet: string, cells: string) => string;
  readonly untrustedTitle: string;
  readonly untrustedText: string;
  readonly goTo: (sheet: string) => string;
  readonly refresh: string;
}
