import type { District, ScoreRow } from "../../core/domain/district";
import type { Flagger } from "../../core/flags/createFlagger";
import type { TitleName } from "../../core/domain/names";
import type { SheetGrid } from "../../forms/model/grid";
import type { ScoreFunction } from "../../forms/formulas/scoreFormulas";
import { scoreFormula, tableFormula } from "../../forms/formulas/scoreFormulas";
import { scoresPlace } from "../../forms/formulas/scoresPlace";
import type { FormulaCell, FormulaOffer, NoOffer } from "../../forms/formulas/types";
import { placedForm } from "../../forms/read/placedForms";
import type { FlagSource } from "../flags/flagBook";
import type { FunctionValues } from "./values";

const names: readonly ScoreFunction[] = ["KETQUA", "TONGDIEM", "LYDO", "CONTHIEU", "DIEMLIET"];
/** The place of each function's result in a verdict. */
const places: { readonly [F in ScoreFunction]: number } = { TONGDIEM: 0, DIEMLIET: 1, KETQUA: 2, LYDO: 3, CONTHIEU: 4 };

export interface Offers {
  readonly offers: readonly FormulaOffer[];
  readonly none: NoOffer | null;
}

interface ScoreContext {
  readonly district: District;
  readonly flagger: Flagger;
  readonly grids: readonly SheetGrid[];
  readonly source: FlagSource;
  readonly values: FunctionValues;
}

const noOffers = (none: NoOffer): Offers => ({ offers: [], none });

/** What can be put beside a score sheet: for each title, in the rows of the villages that registered for it. */
export function scoreOffers(context: ScoreContext): Offers {
  const { district, grids, source, flagger } = context;
  const place = scoresPlace(source.view, district.criteria);
  if (place === null) return noOffers("codesNotTogether");
  const [criteria, rules, villages] = (["criteria", "rules", "villages"] as const).map((key) => placedForm(grids, key));
  if (!criteria || !rules || !villages) return noOffers("noTables");
  const kindMatters = district.criteria.some(({ appliesTo }) => appliesTo.length > 0);
  const titles = [...new Set(district.rules.map(({ title }) => title))];
  const offers = titles.flatMap((title) => {
    const spec = { place, tables: { criteria, rules, villages }, kindMatters, title };
    const rows = source.table.rows.filter((row) => flagger.isRegistered(row, title));
    if (rows.length === 0) return [];
    const cellsOf = (name: ScoreFunction): readonly FormulaCell[] =>
      rows.map((row) => ({
        row: row.origin.row,
        formula: scoreFormula(name, row.origin.row, spec),
        values: [[verdict(context, row, title)?.[places[name]] ?? null]],
      }));
    const single = names.map((name): FormulaOffer => ({ name, title, headerRow: source.headerRow, cells: cellsOf(name) }));
    return [...single, ...tableOffer(context, title, kindMatters, (first, last, year) => tableFormula(spec, first, last, year))];
  });
  return offers.length === 0 ? noOffers("noRows") : { offers, none: null };
}

function verdict({ flagger, source, values }: ScoreContext, row: ScoreRow, title: TitleName) {
  const evaluation = flagger.verdictOf(source.table, row, title);
  return evaluation === null ? null : values.verdict(evaluation);
}

/** One call for the whole sheet, where all its rows are of one year and every row is for the title, under one rule. */
function tableOffer(
  context: ScoreContext,
  title: TitleName,
  kindMatters: boolean,
  formulaOf: (firstRow: number, lastRow: number, year: number) => string,
): readonly FormulaOffer[] {
  const { source, district, flagger } = context;
  const { rows } = source.table;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isWhole = last.origin.row - first.origin.row + 1 === rows.length && source.dataRows.size === rows.length;
  const isOne = rows.every((row) => row.year === first.year && flagger.isRegistered(row, title));
  const areaMatters = district.rules.some(({ areaClass }) => areaClass !== null);
  if (!isWhole || !isOne || areaMatters || kindMatters) return [];
  const values = rows.map((row) => verdict(context, row, title) ?? []);
  const cell = { row: first.origin.row, formula: formulaOf(first.origin.row, last.origin.row, first.year), values };
  return [{ name: "BANGKETQUA", title, headerRow: null, cells: [cell] }];
}
