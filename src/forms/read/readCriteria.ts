import type { Criterion } from "../../core/domain/district";
import { canonical } from "../../core/decimal/decimal";
import { sumExactly } from "../../core/decimal/sum";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import { cellOf } from "../../core/findings/origin";
import { cells } from "../schema/cells";
import { criteriaForm } from "../schema/criteria";
import { shownText } from "../schema/rawCell";
import { tableRows } from "./dataRows";
import { readRows } from "./readRows";
import type { TableView } from "./tableView";
import { fieldCell, originOf } from "./tableView";
import type { ReadTable } from "./types";

/** Reads BoTieuChi, and compares what its total rows say with what its criteria add up to. */
export function readCriteriaTable(view: TableView): ReadTable<Criterion> {
  const { data, sums } = tableRows(view);
  const read = readRows(criteriaForm, view, data);
  return {
    rows: read.rows,
    findings: [...read.findings, ...numberedTwins(view, read.rows), ...sums.flatMap((row) => wrongTotal(view, row, sums, read.rows))],
  };
}

/** Two codes of a framework that display alike, one of them a number by now: nobody can tell whether it was `1.1` or `1.10`. */
function numberedTwins(view: TableView, criteria: readonly Criterion[]): readonly Finding[] {
  const suspects = criteria.filter((criterion) => isNumberCode(view, criterion));
  const isTwin = (criterion: Criterion): boolean =>
    criteria.some((other) => other !== criterion && other.framework === criterion.framework && other.code === criterion.code);
  return suspects
    .filter(isTwin)
    .map((criterion) => finding("ambiguous-criterion", cellOf(criterion.origin, "code"), { criterion: criterion.code }));
}

function isNumberCode(view: TableView, { origin }: Criterion): boolean {
  return typeof fieldCell(view, origin.row - view.grid.rowIndex, "code").value === "number";
}

/** A total row is right where it gives the sum of its framework, or of the criteria since the total before it. */
function wrongTotal(view: TableView, row: number, sums: readonly number[], criteria: readonly Criterion[]): readonly Finding[] {
  const printed = cells.optionalScore.safeParse(fieldCell(view, row, "max"));
  const above = criteria.filter(({ origin }) => origin.row < view.grid.rowIndex + row);
  const framework = shownText(fieldCell(view, row, "framework"));
  const named = above.find((criterion) => criterion.framework === framework)?.framework ?? above.at(-1)?.framework;
  if (!printed.success || printed.data === null || named === undefined) {
    return [];
  }
  const previous = Math.max(-1, ...sums.filter((other) => other < row));
  const since = above.filter(({ origin }) => origin.row > view.grid.rowIndex + previous);
  const whole = criteria.filter((criterion) => criterion.framework === named);
  const computed = sumExactly(whole.map(({ max }) => max));
  const isRight = [computed, sumExactly(since.map(({ max }) => max))].includes(canonical(printed.data));
  return isRight
    ? []
    : [finding("total-mismatch", cellOf(originOf(view, row), "max"), { framework: named, printed: printed.data, computed })];
}
