import type { SheetGrid } from "../../model/grid";
import { isBlankValue, shownText } from "../../schema/rawCell";
import type { RecognisedSheet } from "../recogniseSheet";
import { sureEnough } from "../readSheet";
import type { IntakeForm } from "../rowContents";
import { isIntakeForm } from "../rowContents";
import type { Recognition } from "../sheetContext";
import type { Guess } from "./guessForm";
import { guessForm } from "./guessForm";
import type { KnownCodes } from "../../header/codeText";
import type { Layout } from "./layout";
import { LayoutReader, markOf } from "./layout";
import type { MappingUse, UnsureColumn, UnsureSheet } from "./types";

const samplesAtMost = 3;
const sampleLength = 60;

function samplesOf(grid: SheetGrid, column: number, from: number): readonly string[] {
  const samples = new Set<string>();
  for (let row = from; row < grid.values.length && samples.size < samplesAtMost; row += 1) {
    const value = grid.values[row]?.[column] ?? "";
    if (!isBlankValue(value)) samples.add(shownText({ value, text: grid.text[row]?.[column] ?? "" }).slice(0, sampleLength));
  }
  return [...samples];
}

function rowsUnder(grid: SheetGrid, { lastRow, columns }: Layout): number {
  return grid.values.slice(lastRow + 1).filter((cells) => columns.some(({ column }) => !isBlankValue(cells[column] ?? ""))).length;
}

/** What a column was taken for, and how surely. */
type TakenFor = ReadonlyMap<number, { readonly field: string; readonly confidence: number }>;

/** Where several columns stand equal for a field, none is proposed. */
function takenFor({ match, nameColumn, communeColumn, criteria }: RecognisedSheet): TakenFor {
  const beside = [
    ["name", nameColumn],
    ["commune", communeColumn],
  ] as const;
  const doubtful = new Set(match.ambiguous.map(({ column }) => column));
  return new Map([
    ...beside.flatMap(([field, column]) => (column === null ? [] : [[column, { field, confidence: 1 }] as const])),
    ...(criteria?.columns ?? []).map(({ code, column }) => [column, { field: code as string, confidence: 1 }] as const),
    ...match.columns.flatMap(({ column, field, confidence }) =>
      field === null || doubtful.has(column) ? [] : [[column, { field, confidence }] as const],
    ),
  ]);
}

interface Asked extends Recognition {
  readonly form: IntakeForm | null;
  readonly layout: Layout;
  readonly taken: TakenFor;
  readonly use: MappingUse;
}

function unsureSheet(grid: SheetGrid, { form, layout, taken, use, confidence, reasons }: Asked): UnsureSheet {
  const mark = markOf(layout.columns.map(({ key }) => key));
  const columns = layout.columns.map(({ column, text }): UnsureColumn => {
    const { field, confidence: sure } = taken.get(column) ?? { field: null, confidence: 0 };
    return { column, header: text, field, confidence: sure, samples: samplesOf(grid, column, layout.lastRow + 1) };
  });
  const proposed = layout.columns.map(({ key }, index) => ({ header: key, field: columns[index]?.field ?? null }));
  return {
    sheet: grid.sheet,
    mark,
    confidence,
    reasons,
    headerRow: layout.lastRow,
    proposal: { mark, form, columns: proposed, sheet: grid.sheet, use },
    columns,
    rows: rowsUnder(grid, layout),
  };
}

/** Criterion codes may stand over the row that names the other columns. */
function firstHeaderRow({ grid, match, criteria }: RecognisedSheet, codes: KnownCodes): number {
  const [first] = criteria?.columns ?? [];
  if (first === undefined) return match.firstRow;
  const says = (row: number): boolean => {
    const value = grid.values[row]?.[first.column] ?? "";
    return !isBlankValue(value) && codes.named(shownText({ value, text: grid.text[row]?.[first.column] ?? "" }))?.code === first.code;
  };
  return [match.firstRow - 2, match.firstRow - 1].find((row) => row >= 0 && says(row)) ?? match.firstRow;
}

/** Whether a person has to say how a recognised sheet is read. */
export function needsAsking({ match, criteria, confirmed }: RecognisedSheet, { confidence }: Recognition): boolean {
  const isAmbiguous = match.ambiguous.length > 0 || (criteria?.ambiguous.length ?? 0) > 0;
  return confirmed !== true && (confidence < sureEnough || isAmbiguous);
}

/** A sheet that was recognised, but not surely enough to be read without being asked about. */
export function unsureRecognised(recognised: RecognisedSheet, recognition: Recognition, codes: KnownCodes, use: MappingUse): UnsureSheet {
  const { grid, match, lastHeaderRow } = recognised;
  const layout = new LayoutReader(grid).at(firstHeaderRow(recognised, codes), Math.max(lastHeaderRow, match.lastRow));
  const form = isIntakeForm(match.form) ? match.form : null;
  return unsureSheet(grid, { form, layout, taken: takenFor(recognised), use, ...recognition });
}

/** A sheet that was not recognised but looks like a table of data; null where it does not. */
export function unsureTable(grid: SheetGrid, codes: KnownCodes, use: MappingUse): UnsureSheet | null {
  const guess: Guess | null = guessForm(grid, codes);
  if (guess === null) return null;
  const { form, layout, taken, confidence } = guess;
  return unsureSheet(grid, { form, layout, taken, use, confidence, reasons: form === null ? [] : ["headers"] });
}
