import type { District, Settings } from "../../core/domain/district";
import type { LevelName } from "../../core/domain/names";
import type { Seat, Seats } from "../../core/scoreSheets/seats";
import { fitRows } from "../model/rowFit";
import type { SheetModel } from "../model/sheetModel";
import type { Draft } from "./draft";
import { addBlankRow, addRow, addSpans, addWide, createDraft } from "./draft";
import { addLetterhead, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { PagedBlock } from "./slipPages";
import { pagedBlock } from "./slipPages";
import { headRow, tableRowsOf } from "./slipRows";
import type { SheetWords } from "./words";

/** Narrower at the edges than a document: a form of many columns, filed by hand. */
const marginsMm = { top: 20, bottom: 15, left: 25, right: 10 };
/** A4 between those margins is 742 points high; programs reckon rows a little differently. */
const pagePoints = 722;
/** The columns together, in characters, that fit that page in every program that may print it, less a bit for each column's padding. */
const pageCharacters = 81;
const paddingCharacters = 0.72;

const fixed = { code: 5, max: 5.5, method: 15.5, veto: 5.5, note: 5.5 };
const fewLevels = 3;
const leastCriterion = 14;

/** The criterion's name takes what is left; with many levels, their columns give way. */
function widthsFor(levels: readonly LevelName[]): readonly number[] {
  const level = levels.length <= fewLevels ? 5.5 : 4.5;
  const { code, max, method, veto, note } = fixed;
  const others = code + max + method + veto + note + level * levels.length;
  const room = pageCharacters - others - paddingCharacters * (levels.length + 6);
  return [code, Math.max(leastCriterion, Math.floor(room * 2) / 2), max, method, veto, ...levels.map(() => level), note];
}

/** The column whose left edge is nearest to this share of the width. */
function columnAt({ widths }: Draft, share: number): number {
  const aim = widths.reduce((sum, width) => sum + width, 0) * share;
  let left = 0;
  let column = 0;
  for (const width of widths) {
    if (left + width / 2 >= aim) break;
    left += width;
    column += 1;
  }
  return column;
}

/** Room for each level's name and signature, side by side over all columns. */
function addSignatures(draft: Draft, levels: readonly LevelName[], words: SheetWords): number {
  const columns = draft.widths.length;
  const edges = levels.map((_, index) => columnAt(draft, index / levels.length));
  return addSpans(
    draft,
    levels.map((level, index) => ({
      first: edges[index] ?? 0,
      last: (edges[index + 1] ?? columns) - 1,
      content: [...words.slip.signatory(level), "", "", "", ""].join("\n"),
      style: "slipSignature" as const,
    })),
  );
}

/** Whose slip it is; gives the row that says so. */
function addVillage(draft: Draft, { village, titles, framework }: Seat, { slip }: SheetWords): number {
  const kind = slip.kind(village.kindLabel, village.areaClass);
  const lines = [
    `${slip.village(village.name, village.code)} · ${slip.commune(village.commune)}`,
    `${slip.titles(titles)}${kind === "" ? "" : ` · ${kind}`}`,
    ...(framework === null ? [] : [slip.framework(framework)]),
  ];
  const [first = 0] = lines.map((line) => addWide(draft, line, "slipLine"));
  addBlankRow(draft);
  return first;
}

/** One village's slip on its pages. */
function slipOf(seat: Seat, settings: Settings, year: number, widths: readonly number[], words: SheetWords): PagedBlock {
  const draft = createDraft(widths);
  const { levels } = settings;
  addLetterhead(draft, settings, words, year);
  addTitle(draft, words.slip.heading(year), []);
  const village = addVillage(draft, seat, words);
  const header = addRow(draft, headRow(levels, words.slip));
  const keepsNext = new Set<number>([header]);
  for (const { cells, keepsNext: keeps } of tableRowsOf(seat, levels, words.slip)) {
    const row = addRow(draft, cells);
    if (keeps) keepsNext.add(row);
  }
  keepsNext.add(addWide(draft, words.slip.hint, "note"));
  addSignatures(draft, levels, words);
  const heights = fitRows({ columnWidths: widths, rows: draft.rows, merges: draft.merges });
  return pagedBlock(
    { rows: draft.rows, merges: draft.merges, heights: [...heights.values()], keepsNext, repeated: [village, header] },
    pagePoints,
  );
}

/** `Phiếu chấm <năm>`: a blank form for each village that is to be scored, each on pages of its own. */
export function scoringSlips(district: District, seats: Seats, words: SheetWords): SheetModel {
  const widths = widthsFor(district.settings.levels);
  const sheet = createDraft(widths);
  const pageBreaks: number[] = [];
  for (const seat of seats.seats) {
    const start = sheet.rows.length;
    const { rows, merges, heights, breaks } = slipOf(seat, district.settings, seats.year, widths, words);
    if (start > 0) pageBreaks.push(start);
    pageBreaks.push(...breaks.map((row) => start + row));
    rows.forEach((cells, row) => {
      sheet.rows.push(cells);
      sheet.rowHeights.set(start + row, heights[row] ?? 0);
    });
    sheet.merges.push(...merges.map((merge) => ({ ...merge, firstRow: start + merge.firstRow, lastRow: start + merge.lastRow })));
  }
  return finishSheet(sheet, {
    name: sheetName("Phiếu chấm", "", String(seats.year)),
    mark: `PC|${seats.year}`,
    orientation: "portrait",
    header: null,
    paged: { pageBreaks, marginsMm },
  });
}
