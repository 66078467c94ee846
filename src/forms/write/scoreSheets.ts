import type { Criterion, District, ScoreCell, ScoreRow } from "../../core/domain/district";
import type { CriterionCode, FrameworkName, VillageCode, Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { ModelContent } from "../model/sheetModel";
import { scoresForm } from "../schema/scores";
import type { ExtraColumns, TableCells, WrittenColumn } from "./table";
import { tableCells } from "./table";
import type { FormWords } from "./words";

/** The scores of one year, as one sheet holds them. `year` is null for the empty sheet of a new workbook. */
export interface YearScores {
  readonly year: Year | null;
  readonly criteria: readonly CriterionCode[];
  readonly rows: readonly ScoreRow[];
  /** Names of the villages, in a column of their own; by default there is none. */
  readonly villageNames?: ReadonlyMap<VillageCode, string>;
}

const nameColumn: WrittenColumn = { name: "villageName", header: "Tên KDC", width: 20, style: "text", list: null, note: null };

/** Points and counts are short; `Không đạt` takes more. */
const criterionWidth = 7;
const passFailWidth = 10;

/** One sheet a year, in ascending years; criteria and rows in the order of the tables they come from. */
export function scoresByYear(district: District): readonly YearScores[] {
  const years = [...new Set(district.scoreTables.flatMap((table) => table.rows.map((row) => row.year)))].sort(
    (left, right) => left - right,
  );
  if (years.length === 0) {
    const codes =
      district.scoreTables.length > 0 ? district.scoreTables.flatMap((table) => table.criteria) : district.criteria.map(({ code }) => code);
    return [{ year: null, criteria: [...new Set(codes)], rows: [] }];
  }
  return years.map((year) => {
    const tables = district.scoreTables.filter((table) => table.rows.some((row) => row.year === year));
    const criteria = [...new Set(tables.flatMap((table) => table.criteria))];
    const rows = tables.flatMap((table) => {
      const places = criteria.map((code) => table.criteria.indexOf(code));
      return table.rows.filter((row) => row.year === year).map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? "") }));
    });
    return { year, criteria, rows };
  });
}

export function scoreSheetName({ year }: YearScores): string {
  return year === null ? scoresForm.sheet : `${scoresForm.sheet} ${year}`;
}

export function scoreTableName({ year }: YearScores): string {
  return `${scoresForm.table}${year ?? ""}`;
}

function contentOf(cell: ScoreCell | undefined): ModelContent {
  return cell === undefined || cell === "" ? null : cell;
}

/** The criteria that a year's codes mean: those of the frameworks in force, else of any. */
function criteriaByCode(district: District, year: Year | null): ReadonlyMap<CriterionCode, Criterion> {
  const inForce = new Set<FrameworkName>(
    district.rules.filter((rule) => year !== null && isInForce(rule, year)).map((rule) => rule.framework),
  );
  const ranked = [
    ...district.criteria.filter((row) => !inForce.has(row.framework)),
    ...district.criteria.filter((row) => inForce.has(row.framework)),
  ];
  return new Map(ranked.map((criterion) => [criterion.code, criterion]));
}

export function scoreCells(scores: YearScores, district: District, words: FormWords): TableCells {
  const known = criteriaByCode(district, scores.year);
  const { villageNames } = scores;
  const criteria = scores.criteria.map((code): WrittenColumn => {
    const criterion = known.get(code);
    const note = criterion === undefined ? null : words.criterionNote(criterion);
    const width = criterion?.method.kind === "passFail" ? passFailWidth : criterionWidth;
    return { name: code, header: code, width, style: "score", list: null, note, entry: criterion ?? null };
  });
  const extra: ExtraColumns<ScoreRow> = {
    after: "framework",
    columns: villageNames === undefined ? criteria : [nameColumn, ...criteria],
    cells: (row) =>
      new Map<string, ModelContent>([
        [nameColumn.name, villageNames?.get(row.village) ?? null],
        ...scores.criteria.map((code, index) => [code, contentOf(row.cells[index])] as const),
      ]),
  };
  return tableCells(scoresForm, scores.rows, words.notes.scores, extra);
}
