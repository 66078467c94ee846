import type { SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft } from "../sheets/draft";
import { addBlankRow, addSpans, addWide, createDraft } from "../sheets/draft";
import { finishSheet } from "../sheets/page";
import type { KitFacts, KitWords } from "./words";

/** Number or sample at the left, words at the right: with three filled cells in a row the sheet would look like a table of data. */
const widths = [13, 74];
const [first, last] = [0, 1];
const guideTab = "#BF8F00";

const legend: readonly (readonly [keyof KitWords["guide"]["legend"], StyleName])[] = [
  ["open", "openText"],
  ["locked", "text"],
  ["closed", "closed"],
];

function addLine(draft: Draft, left: string, style: StyleName, right: string): void {
  addSpans(draft, [
    { first, last: first, content: left, style },
    { first: last, last, content: right, style: "paragraph" },
  ]);
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
  addPart(draft, guide.stepsHeading, () => guide.steps(facts).forEach((step, index) => addLine(draft, `${index + 1}.`, "paragraph", step)));
  addPart(draft, guide.legendHeading, () =>
    legend.forEach(([key, style]) => addLine(draft, guide.legend[key].sample, style, guide.legend[key].meaning)),
  );
  addPart(draft, guide.returnHeading, () => guide.returnLines(facts).forEach((line) => addLine(draft, "–", "paragraph", line)));
  const frame = { name: guide.sheet, mark: "", orientation: "portrait", header: null, tabColor: guideTab } as const;
  return { ...finishSheet(draft, frame), protection: { open: [], closed: [] } };
}
