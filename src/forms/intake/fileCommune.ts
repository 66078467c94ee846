import { communeCalledIn, communeIn, communeInFileName } from "./headings";
import type { SheetContext } from "./sheetView";
import { intakeView } from "./sheetView";
import type { IntakeSheet } from "./sortSheets";
import type { SourceBook } from "./sourceSheet";
import type { RecognitionReason } from "./types";
import type { VillageFinder } from "./villageFinder";
import { nameKey } from "./villageFinder";

/** Four of five rows must be of one commune, where nothing but its villages says whose file it is. */
const mostRows = 0.8;

/** Whose file it is, and how that is known. */
export interface FileCommune {
  readonly commune: string | null;
  readonly reason: RecognitionReason | null;
  /** Communes that fit equally well. */
  readonly among: readonly string[];
}

function communeOfRows(sheets: readonly IntakeSheet[], communes: readonly string[], finder: VillageFinder): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { recognised, decoded, headings } of sheets) {
    const tableCommune = communeCalledIn(headings, communes);
    const context: SheetContext = { supplied: new Map(), communes, fileCommune: null, tableCommune, finder };
    for (const { found, commune } of intakeView(recognised, decoded.source.merges, context).villages.values()) {
      const name = found.kind === "found" ? found.village.commune : commune;
      if (name !== null && name !== "") counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whose file it is: what its headings and its name say; where they contradict each other or are silent, what most of its rows say. */
export function fileCommune(
  book: SourceBook,
  sheets: readonly IntakeSheet[],
  communes: readonly string[],
  finder: VillageFinder,
): FileCommune {
  const heading = communeIn(
    sheets.flatMap(({ headings, outer }) => [...headings, ...outer]),
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
