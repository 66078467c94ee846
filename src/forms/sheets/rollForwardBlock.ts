import type { YearResult } from "../../core/domain/yearResult";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addSpans, addWide } from "./draft";
import type { SheetWords } from "./words";

/** Adds the roll-forward of each title: where last year's holders went, where this year's come from. `titleSpan`: columns the title's name takes. */
export function addRollForward(draft: Draft, result: YearResult, words: SheetWords, titleSpan: number): void {
  const w = words.rollForward;
  addBlankRow(draft);
  const first = addWide(draft, w.heading(result.year), "section");
  const counts = [w.before(result.year - 1), w.maintained, w.promoted, w.lapsed, w.merged, w.first, w.again, w.holders(result.year)];
  addHeader(draft, [{ text: words.column.title, span: titleSpan }, ...counts.map((text) => ({ text }))]);
  for (const title of result.titles) {
    const roll = result.rollForward.get(title);
    if (!roll) continue;
    const figures = [roll.before, roll.maintained, roll.promoted, roll.lapsed, roll.merged, roll.first, roll.again, roll.holders];
    addSpans(draft, [
      { first: 0, last: titleSpan - 1, content: title, style: "textCode" },
      ...figures.map((content, index) => ({ first: titleSpan + index, last: titleSpan + index, content, style: "figure" as const })),
    ]);
  }
  draft.groups.push({ first, last: draft.rows.length - 1 });
}
