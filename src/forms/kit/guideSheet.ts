import type { SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft } from "../sheets/draft";
import { addBlankRow, addSpans, addWide, createDraft } from "../sheets/draft";
import { finishSheet } from "../sheets/page";
import type { KitFacts, KitWords } from "./words";

/** A sample of a cell, a gap, words: with three filled cells in a row the sheet would look like a table of data. */
const widths = [13, 2, 72];
const [sample, words] = [0, 2];
const guideTab = "#BF8F00";

const looks: readonly (readonly [keyof KitWords["guide"]["legend"], StyleName])[] = [
  ["open", "openScore"],
  ["locked", "textCentered"],
  ["closed", "closed"],
];

function addLegend(draft: Draft, { legend }: KitWords["guide"]): void {
  for (const [key, style] of looks) {
    addSpans(draft, [
      { first: sample, last: sample, content: legend[key].sample, style },
      { first: words, last: words, content: legend[key].meaning, style: "paragraph" },
    ]);
  }
}

function addPart(draft: Draft, heading: string, addLines: () => void): void {
  addBlankRow(draft);
  addWide(draft, heading, "partHeading");
  addLines();
}

/** The sheet that lies on top of a commune's workbook: what to fill in where, what the looks of cells mean, and whom it goes back to. */
export function guideSheet(facts: KitFacts, { guide }: KitWords): SheetModel {
  const draft = createDraft(widths);
  if (facts.unit !== "") addWide(draft, facts.unit.toUpperCase(), "letterheadBold");
  addBlankRow(draft);
  addWide(draft, guide.title(facts.year), "title");
  addWide(draft, guide.commune(facts.commune), "subtitle");
  addPart(draft, guide.stepsHeading, () =>
    guide.steps(facts).forEach((step, index) => addWide(draft, `${index + 1}. ${step}`, "paragraph")),
  );
  addPart(draft, guide.legendHeading, () => addLegend(draft, guide));
  addPart(draft, guide.returnHeading, () => guide.returnLines(facts).forEach((line) => addWide(draft, line, "paragraph")));
  const frame = { name: guide.sheet, mark: "", orientation: "portrait", header: null, tabColor: guideTab } as const;
  return { ...finishSheet(draft, frame), protection: { open: [], closed: [] } };
}
