import type { Sheet } from "../../../workbench/model/types";
import { serialFromIso } from "../../../src/forms/schema/dates";
import { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import { rewardFormula, statuses } from "./job";

/** The typed tables; a column of keys is all that formulas add to them. */
export interface Tables {
  readonly villages: FormulaTable;
  readonly registrations: FormulaTable;
  readonly scores: FormulaTable;
  readonly conclusions: FormulaTable;
  readonly ledger: FormulaTable;
}

const firstRow = 1;
export const scoreColumn = (index: number): string => `điểm ${index}`;

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
export function writeRegistrations(sheet: Sheet, { district: { registrations } }: Job): FormulaTable {
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
  return table;
}

/** The year's score rows of all levels as they were typed. A row without any score has no key: it does not count. */
export function writeScores(sheet: Sheet, { district, year, criteria }: Job): FormulaTable {
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
  return table;
}

export function writeConclusions(sheet: Sheet, { conclusions }: Job): FormulaTable {
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
  return table;
}

/** The ledger with what follows from it: status, commune and reward of the year's rows, the fate of last year's. */
export function writeLedger(sheet: Sheet, job: Job, villages: FormulaTable): FormulaTable {
  const { district, year, titles } = job;
  const table = new FormulaTable(sheet, firstRow, district.ledger.length);
  const rows = district.ledger;
  table.values(
    "năm",
    rows.map((row) => row.year),
  );
  table.values(
    "mã",
    rows.map(({ village }) => village),
  );
  table.values(
    "danh hiệu",
    rows.map(({ title }) => title),
  );
  table.values(
    "hình thức",
    rows.map(({ typedStatus }) => (typedStatus === null ? null : statuses[typedStatus])),
  );
  table.values(
    "số quyết định",
    rows.map(({ decisionNumber }) => decisionNumber),
  );
  table.values(
    "ngày quyết định",
    rows.map(({ decisionDate }) => (decisionDate === null ? null : serialFromIso(decisionDate))),
  );
  const own = (name: string, line: number): string => `${table.all(name)},${table.at(name, line)}`;
  const earlier = (line: number, test: string): string =>
    `COUNTIFS(${own("mã", line)},${own("danh hiệu", line)},${table.all("năm")},${test})`;
  table.formulas("trạng thái", (line) => {
    const ofLine = table.at("năm", line);
    return `IF(${earlier(line, `${ofLine}-1`)}>0,"${statuses.maintained}",IF(${earlier(line, `"<"&${ofLine}`)}>0,"${statuses.again}","${statuses.first}"))`;
  });
  const isOf = (line: number, each: number): string => `${table.at("năm", line)}=${each}`;
  table.formulas(
    "vị trí",
    (line) => `IF(OR(${isOf(line, year)},${isOf(line, year - 1)}),MATCH(${table.at("mã", line)},${villages.all("mã")},0),0)`,
  );
  const ofVillage = (name: string, line: number): string => `INDEX(${villages.all(name)},${table.at("vị trí", line)})`;
  table.formulas("xã", (line) => `IF(${table.at("vị trí", line)}=0,"",${ofVillage("xã", line)})`);
  table.formulas("khu vực", (line) => `IF(${isOf(line, year)},${ofVillage("khu vực", line)}&"","")`);
  table.formulas("thưởng", (line) => {
    const reward = rewardFormula(job, table.at("trạng thái", line), table.at("danh hiệu", line), table.at("khu vực", line));
    return `IF(${isOf(line, year)},${reward},0)`;
  });
  const holds = (line: number, title: string): string =>
    `COUNTIFS(${own("mã", line)},${table.all("danh hiệu")},${title},${table.all("năm")},${year})>0`;
  table.formulas("về sau", (line) => {
    const promoted = titles.slice(0, -1).reduce((otherwise, title, rank) => {
      const higher = titles.slice(rank + 1).map((other) => holds(line, `"${other}"`));
      return `IF(${table.at("danh hiệu", line)}="${title}",OR(${higher.join(",")}),${otherwise})`;
    }, "FALSE");
    const merged = ofVillage("sáp nhập từ", line);
    const lost = `IF(AND(${merged}>0,${merged}<=${year}),"sáp nhập",IF(${promoted},"lên","không giữ"))`;
    return `IF(${isOf(line, year - 1)},IF(${holds(line, table.at("danh hiệu", line))},"giữ",${lost}),"")`;
  });
  table.formulas("lệch", (line) => {
    const typed = table.at("hình thức", line);
    return `IF(AND(${isOf(line, year)},${typed}<>"",${typed}<>${table.at("trạng thái", line)}),1,0)`;
  });
  // Before the first line stands a heading: N() takes it for 0.
  table.formulas("thứ tự", (line) => `N(${table.at("thứ tự", line - 1)})+IF(${isOf(line, year)},1,0)`);
  return table;
}
