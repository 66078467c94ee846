import type { Sheet } from "../../../workbench/model/types";
import { FormulaTable } from "./formulaTable";
import type { Job } from "./job";

/** The typed tables; a column of keys is all that formulas add to them. */
export interface Tables {
  readonly villages: FormulaTable;
  readonly registrations: FormulaTable;
  readonly scores: FormulaTable;
  readonly conclusions: FormulaTable;
  readonly ledger: FormulaTable;
}

export const firstRow = 1;
export const scoreColumn = (index: number): string => `điểm ${index}`;

/** Whether a row repeats an earlier one, or names a village that there is not: what every office checks in lists that are typed. */
export function addRowChecks(table: FormulaTable, keys: readonly string[], villages: FormulaTable): void {
  table.formulas("khóa dòng", (line) => keys.map((name) => table.at(name, line)).join('&"|"&'));
  table.formulas("trùng", (line) => `IF(MATCH(${table.at("khóa dòng", line)},${table.all("khóa dòng")},0)<${line - table.first},1,0)`);
  table.formulas("mã lạ", (line) => `IF(ISNA(MATCH(${table.at("mã", line)},${villages.all("mã")},0)),1,0)`);
}

export function writeVillages(sheet: Sheet, { district: { villages } }: Job): FormulaTable {
  const table = new FormulaTable(sheet, firstRow, villages.length);
  table.values(
    "mã",
    villages.map(({ code }) => code),
  );
  table.values(
    "xã",
    villages.map(({ commune }) => commune),
  );
  table.values(
    "tên",
    villages.map(({ name }) => name),
  );
  table.values(
    "loại",
    villages.map(({ kindLabel }) => kindLabel),
  );
  table.values(
    "khu vực",
    villages.map(({ areaClass }) => areaClass),
  );
  table.values(
    "số hộ",
    villages.map(({ households }) => households),
  );
  table.values(
    "nhân khẩu",
    villages.map(({ people }) => people),
  );
  table.values(
    "sáp nhập từ",
    villages.map(({ merged }) => merged?.fromYear ?? null),
  );
  return table;
}

/** Of all years: the comparison counts them. */
export function writeRegistrations(sheet: Sheet, { district: { registrations } }: Job, villages: FormulaTable): FormulaTable {
  const table = new FormulaTable(sheet, firstRow, registrations.length);
  table.values(
    "năm",
    registrations.map(({ year }) => year),
  );
  table.values(
    "mã",
    registrations.map(({ village }) => village),
  );
  table.values(
    "danh hiệu",
    registrations.map(({ title }) => title),
  );
  addRowChecks(table, ["năm", "mã", "danh hiệu"], villages);
  return table;
}

/** The year's score rows of all levels as they were typed. A row without any score has no key: it does not count. */
export function writeScores(sheet: Sheet, { district, year, criteria }: Job, villages: FormulaTable): FormulaTable {
  const rows = district.scoreTables.flatMap((table) => {
    const places = criteria.map(({ code }) => table.criteria.indexOf(code));
    return table.rows.filter((row) => row.year === year).map((row) => ({ ...row, cells: places.map((place) => row.cells[place] ?? "") }));
  });
  const table = new FormulaTable(sheet, firstRow, rows.length);
  table.values(
    "mã",
    rows.map(({ village }) => village),
  );
  table.values(
    "cấp",
    rows.map(({ level }) => level),
  );
  criteria.forEach((_criterion, index) =>
    table.values(
      scoreColumn(index),
      rows.map(({ cells }) => cells[index] ?? ""),
    ),
  );
  const scores = (line: number): string => table.between(scoreColumn(0), scoreColumn(criteria.length - 1), line);
  table.formulas("khóa", (line) => `IF(COUNTA(${scores(line)})>0,${table.at("mã", line)}&"|"&${table.at("cấp", line)},"")`);
  addRowChecks(table, ["mã", "cấp"], villages);
  return table;
}

export function writeConclusions(sheet: Sheet, { conclusions }: Job, villages: FormulaTable): FormulaTable {
  const table = new FormulaTable(sheet, firstRow, conclusions.length);
  table.values(
    "mã",
    conclusions.map(({ village }) => village),
  );
  table.values(
    "danh hiệu",
    conclusions.map(({ title }) => title),
  );
  table.values(
    "kết luận",
    conclusions.map(({ met }) => (met ? "Đạt" : "Không đạt")),
  );
  table.values(
    "lý do",
    conclusions.map(({ reason }) => reason),
  );
  table.formulas("khóa", (line) => `${table.at("mã", line)}&"|"&${table.at("danh hiệu", line)}`);
  addRowChecks(table, ["mã", "danh hiệu"], villages);
  return table;
}
