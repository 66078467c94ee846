import type { Criterion } from "../../core/domain/district";
import { knownCodes } from "../header/codeText";
import type { ScoreSheet } from "../read/findTables";
import type { TablePlace } from "../write/references";
import type { CriterionSpan } from "../write/resultFormulas";

export interface ScoresPlace {
  /** On the formulas' own sheet; its header row is the one with the codes. */
  readonly scores: TablePlace;
  readonly span: CriterionSpan;
}

/** The row in which every criterion column shows its own code; null where there is none. */
function codeRow({ view: { grid }, criteria }: ScoreSheet, known: readonly Criterion[]): number | null {
  const codes = knownCodes(known.map(({ code }) => code));
  for (let row = criteria.lastHeaderRow; row >= 0; row -= 1) {
    if (criteria.columns.every(({ code, column }) => codes.named(grid.text[row]?.[column] ?? "")?.code === code)) return row;
  }
  return null;
}

/** A score sheet as formulas name it; null where its codes do not stand side by side in one row, so that no one range holds them. */
export function scoresPlace(sheet: ScoreSheet, known: readonly Criterion[]): ScoresPlace | null {
  const { view, criteria } = sheet;
  const [first, last] = [criteria.columns[0], criteria.columns.at(-1)];
  const header = codeRow(sheet, known);
  if (first === undefined || last === undefined || header === null) return null;
  if (last.column - first.column + 1 !== criteria.columns.length) return null;
  const { grid } = view;
  const names = new Map([
    ...[...view.fields].map(([name, column]) => [grid.columnIndex + column, name] as const),
    ...criteria.columns.map(({ code, column }) => [grid.columnIndex + column, code as string] as const),
  ]);
  const width = Math.max(...names.keys()) + 1;
  return {
    span: { first: first.code, last: last.code },
    scores: {
      sheet: "",
      table: view.form.table,
      columns: Array.from({ length: width }, (_, column) => ({ name: names.get(column) ?? "" })),
      headerRow: grid.rowIndex + header,
      lastRow: grid.rowIndex + grid.values.length - 1,
    },
  };
}
