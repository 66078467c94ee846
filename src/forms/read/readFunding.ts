import type { FundingLine } from "../../core/domain/printedReport";
import { reportFundingForm } from "../schema/reportFunding";
import { tableRows } from "./dataRows";
import { readRows } from "./readRows";
import { isSumLabel } from "./rowWords";
import type { TableView } from "./tableView";
import type { ReadTable } from "./types";

/** Reads a printed Phụ lục 2: its rows of totals are figures of the report like any other, and a level holds until the next is named. */
export function readFundingTable(view: TableView): ReadTable<FundingLine> {
  const { data, sums } = tableRows(view);
  const read = readRows(
    reportFundingForm,
    view,
    [...data, ...sums].sort((a, b) => a - b),
  );
  const totals = new Set(sums.map((row) => view.grid.rowIndex + row));
  let level = "";
  const rows = read.rows.map((line): FundingLine => {
    const isTotal = totals.has(line.origin.row) || isSumLabel(line.printedLevel) || isSumLabel(line.ordinal);
    if (isTotal) return { ...line, isTotal };
    level = line.printedLevel === "" ? level : line.printedLevel;
    return { ...line, level };
  });
  return { rows, findings: read.findings };
}
