import type { Commendation, Communication } from "../../core/domain/district";
import { sumStated } from "../../core/report/funds";
import type { RowSpan } from "./appendixTable";
import { blankAsNull } from "./appendixTable";
import type { Draft, Span } from "./draft";
import { addHeader, addSpans, addWide } from "./draft";
import type { SheetWords } from "./words";

/** The columns of Phụ lục 2 that a column of these tables takes. */
const at = (first: number, last = first): Pick<Span, "first" | "last"> => ({ first, last });

/** TT · level · kind · year · number · value · source (two columns) · note. */
const commendationColumns = [at(0), at(1), at(2), at(3), at(4), at(5), at(6, 7), at(8)];
/** TT · kind (two columns) · year · meetings · participants. */
const communicationColumns = [at(0), at(1, 2), at(3), at(4), at(5)];

type Contents = readonly (readonly [content: string | number | null, style: Span["style"]])[];

function addSpanned(draft: Draft, columns: readonly Pick<Span, "first" | "last">[], contents: Contents): void {
  addSpans(
    draft,
    columns.map((place, index) => ({ ...place, content: contents[index]?.[0] ?? null, style: contents[index]?.[1] ?? "text" })),
  );
}

function addHeads(draft: Draft, columns: readonly Pick<Span, "first" | "last">[], texts: readonly string[]): RowSpan {
  return addHeader(
    draft,
    columns.map(({ first, last }, index) => ({ text: texts[index] ?? "", span: last - first + 1 })),
  );
}

/** Commendations, each with its number. Persons and gifts are not added up; what they are worth is. */
export function addCommendations(draft: Draft, rows: readonly Commendation[], words: SheetWords): RowSpan {
  const { column, funding, activities: w } = words;
  const texts = [funding.ordinal, funding.level, w.form, column.year, w.quantity, w.value, w.source, column.note];
  const header = addHeads(draft, commendationColumns, texts);
  rows.forEach((row, index) =>
    addSpanned(draft, commendationColumns, [
      [index + 1, "textCentered"],
      [blankAsNull(row.level), "text"],
      [row.form, "text"],
      [row.year, "year"],
      [row.quantity, "figure"],
      [row.valueVnd, "figure"],
      [blankAsNull(row.source), "text"],
      [blankAsNull(row.note), "text"],
    ]),
  );
  addSpans(draft, [
    { ...at(0, 3), content: column.total, style: "totalText" },
    { ...at(4), content: null, style: "totalText" },
    { ...at(5), content: sumStated(rows.map(({ valueVnd }) => valueVnd)), style: "totalFigure" },
    { ...at(6, 8), content: null, style: "totalText" },
  ]);
  addWide(draft, w.valueNote, "note");
  return header;
}

/** Meetings and broadcasts. Meetings are not added to broadcasts; participants are. */
export function addCommunications(draft: Draft, rows: readonly Communication[], words: SheetWords): RowSpan {
  const { column, funding, activities: w } = words;
  const header = addHeads(draft, communicationColumns, [funding.ordinal, w.communicationForm, column.year, w.events, w.participants]);
  rows.forEach((row, index) =>
    addSpanned(draft, communicationColumns, [
      [index + 1, "textCentered"],
      [row.form, "text"],
      [row.year, "year"],
      [row.events, "figure"],
      [row.participants, "figure"],
    ]),
  );
  addSpans(draft, [
    { ...at(0, 3), content: column.total, style: "totalText" },
    { ...at(4), content: null, style: "totalText" },
    { ...at(5), content: sumStated(rows.map(({ participants }) => participants)), style: "totalFigure" },
  ]);
  return header;
}
