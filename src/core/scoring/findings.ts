import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import type { Evaluator } from "./evaluator";
import type { ScoreCandidate } from "./levels";
import type { ColumnMap } from "./spec";

const none: readonly Finding[] = [];

/** The invalid and the repaired scores of a row, as findings with their cells. `columns` are the evaluator's for the row's table. */
export function scoreFindings(evaluator: Evaluator, { row }: ScoreCandidate, columns: ColumnMap): readonly Finding[] {
  const { village } = row;
  const notes = evaluator.notes(row.cells, columns);
  return notes.length === 0
    ? none
    : notes.map((note) => {
        const { code, max, method } = note.criterion;
        const at = cellOf(row.origin, code);
        return note.kind === "invalid"
          ? finding("invalid-score", at, { village, criterion: code, value: note.value, max, kind: method.kind })
          : finding("repaired-score", at, { village, criterion: code, before: note.value, after: note.after });
      });
}
