import type { Settings } from "../../core/domain/district";
import type { LevelCell, LevelDifference, LevelStanding, YearLevels } from "../../core/levels/types";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { Draft, Span } from "./draft";
import { addBlankRow, addHeader, addRow, addSpans, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { SheetWords } from "./words";

/** STT · commune · village code · village · criterion or title · name of the criterion, or outcome. */
const firstWidths = [5, 18, 11, 24, 10, 36];
/** Of each level: what was written, and its points. */
const levelWidths = [10, 8];
const lastWidth = 44;

/** `Chênh lệch điểm <năm>`: what the levels score differently, and the reasons; then what each level comes to in total. */
export function levelsSheet(levels: YearLevels, settings: Settings, words: SheetWords): SheetModel {
  const widths = [...firstWidths, ...levels.levels.flatMap(() => levelWidths), lastWidth];
  const draft = createDraft(widths);
  addLetterhead(draft, settings, words, levels.year);
  addTitle(draft, words.levels.heading(levels.year), [words.levels.subheading]);
  const header = addDifferences(draft, levels, words);
  addTotals(draft, levels, words);
  addSignature(draft, settings, words);
  const name = sheetName("Chênh lệch điểm", "", String(levels.year));
  return finishSheet(draft, { name, mark: `CL|${levels.year}`, orientation: "landscape", header });
}

function addDifferences(draft: Draft, { levels, differences }: YearLevels, words: SheetWords) {
  const { column } = words;
  if (differences.length === 0) {
    addWide(draft, words.levels.none, "note");
    return null;
  }
  const villageHeads = [column.ordinal, column.commune, column.villageCode, column.villageName, column.criterion, column.criterionName];
  const header = addHeader(draft, [
    ...villageHeads.map((text) => ({ text })),
    ...levels.map((text) => ({ text, under: [words.levels.written, words.levels.points] })),
    { text: words.levels.reason },
  ]);
  differences.forEach((difference, index) => {
    const { village, criterion, criterionName, cells } = difference;
    addRow(draft, [
      cell(index + 1, "textCentered"),
      cell(village.commune, "text"),
      cell(village.code, "code"),
      cell(village.name, "text"),
      cell(criterion, "code"),
      cell(criterionName, "text"),
      ...cells.flatMap((each) => levelCells(each, words)),
      reasonCell(difference, words),
    ]);
  });
  return header;
}

function levelCells(level: LevelCell | null, words: SheetWords): readonly ModelCell[] {
  if (level === null) return [cell(null, "textCentered"), cell(null, "score")];
  const isNumber = typeof level.cell === "number";
  const written = isNumber ? level.cell : level.state === "missing" ? words.levels.blank : String(level.cell);
  return [cell(written, isNumber ? "score" : "textCentered"), cell(level.points, "score")];
}

/** A change that lacks its reason stands out; where several levels changed something, each reason is told with its level. */
function reasonCell({ changes }: LevelDifference, words: SheetWords): ModelCell {
  const due = changes.filter(({ needsReason, reason }) => needsReason || reason !== "");
  const lines = due.map(({ level, reason }) => {
    const text = reason === "" ? words.levels.noReason : reason;
    return due.length > 1 ? words.levels.reasonOf(level, text) : text;
  });
  const lacks = due.some(({ reason }) => reason === "");
  return cell(lines.length === 0 ? null : lines.join("\n"), lacks ? "warningText" : "text");
}

function addTotals(draft: Draft, { levels, standings }: YearLevels, words: SheetWords): void {
  if (standings.length === 0) return;
  const { column } = words;
  addBlankRow(draft);
  const heading = addWide(draft, words.levels.totals, "section");
  const heads = [column.ordinal, column.commune, column.villageCode, column.villageName, column.title, words.levels.outcome];
  addHeader(draft, [
    ...heads.map((text) => ({ text })),
    ...levels.map((text) => ({ text, span: levelWidths.length })),
    { text: words.levels.countingLevel },
  ]);
  draft.groups.push({ first: heading, last: heading + 3 });
  standings.forEach((standing, index) => addStanding(draft, standing, index + 1, levels, words));
}

function addStanding(
  draft: Draft,
  { village, title, levels }: LevelStanding,
  ordinal: number,
  names: readonly string[],
  words: SheetWords,
) {
  const counting = levels.findIndex((level) => level?.counts === true);
  const outcome = levels[counting]?.evaluation.outcome;
  const first: readonly Span[] = [
    { first: 0, last: 0, content: ordinal, style: "textCentered" },
    { first: 1, last: 1, content: village.commune, style: "text" },
    { first: 2, last: 2, content: village.code, style: "code" },
    { first: 3, last: 3, content: village.name, style: "text" },
    { first: 4, last: 4, content: title, style: "code" },
    { first: 5, last: 5, content: outcome === undefined ? words.levels.notScored : words.outcome[outcome], style: "text" },
  ];
  const totals = levels.map((level, rank): Span => {
    const at = firstWidths.length + rank * levelWidths.length;
    return { first: at, last: at + levelWidths.length - 1, content: level?.evaluation.total ?? null, style: "score" };
  });
  const last = firstWidths.length + levels.length * levelWidths.length;
  addSpans(draft, [...first, ...totals, { first: last, last, content: names[counting] ?? null, style: "textCentered" }]);
}
