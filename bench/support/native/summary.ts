import { columnLetters } from "../../../src/core/findings/origin";
import type { Sheet } from "../../../workbench/model/types";
import type { FormulaTable } from "./formulaTable";
import { put, putFormula } from "./formulaTable";
import type { Job } from "./job";
import { outcomes, statuses } from "./job";
import { vetoCountFormula } from "./points";
import type { Tables } from "./tables";

export interface Sources extends Tables {
  readonly results: FormulaTable;
}

const firstRow = 4;
const { first, maintained, again } = statuses;

/** What is counted of a title, in all or within a commune: as formulas, in the order of their columns. */
function countsOf(job: Job, sources: Sources, title: string, commune: string | null): readonly string[] {
  const { results, ledger } = sources;
  const { year } = job;
  const within = (table: FormulaTable): string =>
    `${table.all("danh hiệu")},"${title}"${commune === null ? "" : `,${table.all("xã")},${commune}`}`;
  const registered = (...tests: readonly string[]): string => `COUNTIFS(${[within(results), ...tests].join(",")})`;
  const ofYear = `${within(ledger)},${ledger.all("năm")},${year}`;
  const recognised = (...tests: readonly string[]): string => `COUNTIFS(${[ofYear, ...tests].join(",")})`;
  const withOutcome = (outcome: string): string => registered(results.all("kết quả"), `"${outcome}"`);
  return [
    registered(),
    registered(results.all("dòng"), '">0"'),
    withOutcome(outcomes.eligible),
    withOutcome(outcomes.vetoed),
    registered(results.all("chỉ điểm liệt"), "1"),
    recognised(),
    ...[first, maintained, again].map((status) => recognised(ledger.all("trạng thái"), `"${status}"`)),
    `COUNTIFS(${within(ledger)},${ledger.all("năm")},${year - 1},${ledger.all("về sau")},"không giữ")`,
    `SUMIFS(${ledger.all("thưởng")},${ofYear})`,
  ];
}
const countColumns = 11;
const [registeredAt, recognisedAt] = [0, 5];

/** By commune and title, with shares, and a row of totals; gives the row of totals. */
export function writeCommunes(sheet: Sheet, job: Job, sources: Sources): number {
  const { villages } = sources;
  const communes = [...new Set(job.district.villages.map(({ commune }) => commune))];
  const width = countColumns + 2;
  const total = firstRow + communes.length;
  const cell = (row: number, title: number, at: number): string => `${columnLetters(2 + title * width + at)}${row + 1}`;
  const addShares = (row: number, title: number): void => {
    [cell(row, title, registeredAt), `B${row + 1}`].forEach((whole, at) =>
      putFormula(sheet, row, 2 + title * width + countColumns + at, `IF(${whole}=0,0,${cell(row, title, recognisedAt)}/${whole})`),
    );
  };
  communes.forEach((commune, index) => {
    const row = firstRow + index;
    put(sheet, row, 0, commune);
    const merged = `COUNTIFS(${villages.all("xã")},$A${row + 1},${villages.all("sáp nhập từ")},"<=${job.year}")`;
    putFormula(sheet, row, 1, `COUNTIFS(${villages.all("xã")},$A${row + 1})-${merged}`);
    job.titles.forEach((title, at) => {
      countsOf(job, sources, title, `$A${row + 1}`).forEach((formula, column) => putFormula(sheet, row, 2 + at * width + column, formula));
      addShares(row, at);
    });
  });
  putFormula(sheet, total, 1, `SUM(B${firstRow + 1}:B${total})`);
  job.titles.forEach((_title, at) => {
    for (let column = 0; column < countColumns; column++) {
      putFormula(sheet, total, 2 + at * width + column, `SUM(${cell(firstRow, at, column)}:${cell(total - 1, at, column)})`);
    }
    addShares(total, at);
  });
  return total;
}

/** The district's figure of a column, over all titles. */
export function totalOf(job: Job, row: number, column: number): string {
  return job.titles.map((_title, at) => `${columnLetters(2 + at * (countColumns + 2) + column)}${row + 1}`).join("+");
}

/** Roll-forward by title, the comparison of the years, and the vetoes by criterion, under each other from `row` on. */
export function writeComparison(sheet: Sheet, job: Job, { registrations, ledger, results }: Sources, row: number): void {
  const { district, titles, year } = job;
  let at = row;
  const isTitle = (table: FormulaTable, title: string): string => `${table.all("danh hiệu")},"${title}"`;
  for (const title of titles) {
    const before = (fate: string): string =>
      `COUNTIFS(${isTitle(ledger, title)},${ledger.all("năm")},${year - 1},${ledger.all("về sau")},"${fate}")`;
    ["?*", "giữ", "lên", "không giữ", "sáp nhập"].forEach((fate, column) => putFormula(sheet, at, 1 + column, before(fate)));
    at++;
  }
  const years = [...new Set([...district.registrations, ...district.ledger].map((entry) => entry.year))].sort((a, b) => a - b);
  for (const each of years) {
    titles.forEach((title, index) => {
      const column = 1 + index * 6;
      const recognised = `${isTitle(ledger, title)},${ledger.all("năm")},${each}`;
      const formulas = [
        `COUNTIFS(${isTitle(registrations, title)},${registrations.all("năm")},${each})`,
        `COUNTIFS(${recognised})`,
        ...[first, maintained, again].map((status) => `COUNTIFS(${recognised},${ledger.all("trạng thái")},"${status}")`),
        `IF(${columnLetters(column)}${at + 1}=0,0,${columnLetters(column + 1)}${at + 1}/${columnLetters(column)}${at + 1})`,
      ];
      formulas.forEach((formula, offset) => putFormula(sheet, at, column + offset, formula));
    });
    at++;
  }
  job.criteria.forEach((criterion, index) => putFormula(sheet, at + index, 1, vetoCountFormula(results, job, criterion, index)));
}

/** How many findings the check columns of all tables have. */
export function findingsFormula({ registrations, scores, conclusions, ledger, results }: Sources): string {
  const checks = [registrations, scores, conclusions, ledger].flatMap((table) => [table.all("trùng"), table.all("mã lạ")]);
  const others = ["ô trống", "ô sai", "thiếu lý do"].map((name) => results.all(name));
  return `SUM(${[...checks, ...others, ledger.all("lệch"), scores.all("chưa đăng ký")].join(",")})`;
}
