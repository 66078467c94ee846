import type { LevelName } from "../../core/domain/names";

/** What a commune's workbook is about, for whoever fills it in. */
export interface KitFacts {
  readonly year: number;
  readonly commune: string;
  /** The unit that sends it and waits for it; "" where the settings do not say. */
  readonly unit: string;
  /** The levels that the commune scores, low to high. */
  readonly levels: readonly LevelName[];
  /** The sheet of scores; null where no village of the commune is registered. */
  readonly scoreSheet: string | null;
  /** The sheet of contributions; null where it is not asked for. */
  readonly contributionSheet: string | null;
}

/** What the communes' workbooks say, besides the words of the forms in them. */
export interface KitWords {
  readonly guide: {
    readonly sheet: string;
    readonly title: (year: number) => string;
    readonly commune: (commune: string) => string;
    readonly stepsHeading: string;
    /** What to fill in where, in the order in which it is done. */
    readonly steps: (facts: KitFacts) => readonly string[];
    readonly legendHeading: string;
    /** What stands in a cell of each look, and what the look means. */
    readonly legend: { readonly [K in "open" | "locked" | "closed"]: { readonly sample: string; readonly meaning: string } };
    readonly returnHeading: string;
    readonly returnLines: (facts: KitFacts) => readonly string[];
  };
  /** Of a workbook and of the archive of all of them, without the ending; `place` may be "". */
  readonly fileName: (place: string, year: number, commune: string) => string;
  readonly archiveName: (place: string, year: number) => string;
}
