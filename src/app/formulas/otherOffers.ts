import type { District } from "../../core/domain/district";
import { year as yearOf } from "../../core/domain/names";
import { createLedger } from "../../core/recognition/ledger";
import { recognitionStatus } from "../../core/recognition/status";
import { statusFormula } from "../../forms/formulas/scoreFormulas";
import type { FormulaOffer } from "../../forms/formulas/types";
import type { SheetGrid } from "../../forms/model/grid";
import { placedForm } from "../../forms/read/placedForms";
import { wholeTable } from "../../forms/write/references";
import type { FunctionValues } from "./values";

/** The status by the ledger, beside the registrations or the ledger itself. */
export function statusOffers(
  district: District,
  grids: readonly SheetGrid[],
  sheet: string,
  values: FunctionValues,
): readonly FormulaOffer[] {
  const ledgerPlace = placedForm(grids, "ledger");
  if (ledgerPlace === null) return [];
  const { ledger } = createLedger(district.ledger);
  const table = wholeTable({ ...ledgerPlace, sheet: ledgerPlace.sheet === sheet ? "" : ledgerPlace.sheet });
  return [district.registrations, district.ledger].flatMap((all): readonly FormulaOffer[] => {
    const rows = all.filter(({ origin }) => origin.table.sheet === sheet);
    const columns = rows[0]?.origin.table.columns;
    const [village, year, title] = [columns?.["village"], columns?.["year"], columns?.["title"]];
    if (village === undefined || year === undefined || title === undefined) return [];
    const cells = rows.map((row) => ({
      row: row.origin.row,
      formula: statusFormula(row.origin.row, { village, year, title }, table),
      values: [[values.status(recognitionStatus(ledger, row.village, row.title, row.year))]],
    }));
    const headerRow = Math.min(...rows.map(({ origin }) => origin.row)) - 1;
    return [{ name: "TRANGTHAI", title: null, headerRow: headerRow < 0 ? null : headerRow, cells }];
  });
}

/** Tables over the whole workbook, for a sheet that is blank. */
export function summaryOffers(
  district: District,
  grids: readonly SheetGrid[],
  year: number | null,
  values: FunctionValues,
): readonly FormulaOffer[] {
  const [villages, registrations, ledger] = (["villages", "registrations", "ledger"] as const).map((key) => placedForm(grids, key));
  if (!registrations || !ledger) return [];
  const both = [registrations, ledger].map(wholeTable);
  const comparison: FormulaOffer = {
    name: "SOSANH",
    title: null,
    headerRow: null,
    cells: [{ row: 0, formula: `=KDC.SOSANH(${both.join(",")})`, values: values.comparison(district) }],
  };
  if (!villages || year === null) return [comparison];
  const formula = `=KDC.TONGHOP(${[String(year), wholeTable(villages), ...both].join(",")})`;
  const cells = [{ row: 0, formula, values: values.summary(yearOf(year), district) }];
  return [{ name: "TONGHOP", title: null, headerRow: null, cells }, comparison];
}
