import { canonical } from "../../core/decimal/decimal";
import { sumAmounts } from "../../core/decimal/sumAmounts";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import { cellOf } from "../../core/findings/origin";
import { foldPlain } from "../../core/text/fold";
import { shownText } from "../schema/rawCell";
import type { TableRows } from "./dataRows";
import type { TableView } from "./tableView";
import { cellAt, fieldCell, originOf } from "./tableView";

/** The numbers that a column of amounts holds in some rows; what is no number counts nothing. */
function amountsIn(view: TableView, field: string, rows: readonly number[]): readonly number[] {
  return rows.flatMap((row) => amountIn(view, field, row) ?? []);
}

function amountIn(view: TableView, field: string, row: number): number | null {
  const read = view.form.fields[field]?.cell.read(fieldCell(view, row, field));
  return read?.ok === true && typeof read.value === "number" ? read.value : null;
}

/** The words of a row of sums: `Cộng năm 2021`, `Cộng xã Lộc An`. */
function labelOf(view: TableView, row: number): string {
  const texts = [...view.fields.values()].map((column) => cellAt(view, row, column)).filter(({ value }) => typeof value === "string");
  return ` ${foldPlain(texts.map(shownText).join(" "))} `;
}

/** The rows whose year, commune or unit the row of sums names. */
function namedRows(view: TableView, sum: number, data: readonly number[]): readonly number[] {
  const label = labelOf(view, sum);
  const keys = [...view.fields].filter(([name]) => view.form.fields[name]?.key === true);
  return data.filter((row) =>
    keys.some(([, column]) => {
      const key = foldPlain(shownText(cellAt(view, row, column)));
      return key !== "" && label.includes(` ${key} `);
    }),
  );
}

/**
 * The sets of rows that a row of sums may mean to add up: what stands since the sum before it, all above it, the whole table, what stands between it
 * and the next sum (sums may stand on top), and the rows that it names.
 */
function summedRows(view: TableView, sum: number, { data, sums }: TableRows): readonly (readonly number[])[] {
  const before = Math.max(-1, ...sums.filter((row) => row < sum));
  const after = Math.min(Number.MAX_SAFE_INTEGER, ...sums.filter((row) => row > sum));
  return [
    data.filter((row) => row > before && row < sum),
    data.filter((row) => row < sum),
    data,
    data.filter((row) => row > sum && row < after),
    namedRows(view, sum, data),
  ].filter((rows) => rows.length > 0);
}

/** Rows of sums whose figure is none of the sums that could be meant. A blank cell claims nothing. */
export function wrongSums(view: TableView, rows: TableRows): readonly Finding[] {
  if (rows.sums.length === 0) return [];
  const summed = Object.entries(view.form.fields).filter(([, { summed: isSummed }]) => isSummed);
  return rows.sums.flatMap((sum) => {
    const meant = summedRows(view, sum, rows);
    return summed.flatMap(([field, { header }]) => {
      const printed = amountIn(view, field, sum);
      const computed = meant.map((set) => canonical(sumAmounts(amountsIn(view, field, set))));
      const [first] = computed;
      if (printed === null || first === undefined || computed.includes(canonical(printed))) return [];
      return [finding("sum-mismatch", cellOf(originOf(view, sum), field), { what: header, printed, computed: first })];
    });
  });
}
