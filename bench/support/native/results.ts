import type { Sheet } from "../../../workbench/model/types";
import type { Content } from "./formulaTable";
import { FormulaTable, put } from "./formulaTable";
import type { Job } from "./job";
import { outcomes, rewardFormula, statuses } from "./job";
import { addOutcome } from "./outcome";
import { addChosenRow, addPoints, addScoreChecks, pointsColumn } from "./points";
import type { Tables } from "./tables";

export const listNumber = (title: string): string => `số ${title}`;
const villageColumns = ["xã", "tên", "loại", "khu vực", "số hộ", "nhân khẩu"] as const;

/** A line for each registration of the year: everything that is said of it. Over the points stand the veto scores, a row for each title. */
export function writeResults(sheet: Sheet, job: Job, tables: Tables): FormulaTable {
  const { registrations, titles, criteria } = job;
  // The last row over the table is its heading: running numbers begin on it.
  const table = new FormulaTable(sheet, titles.length + 1, registrations.length);
  table.values(
    "mã",
    registrations.map(({ village }) => village),
  );
  table.values(
    "danh hiệu",
    registrations.map(({ title }) => title),
  );
  addVillage(table, tables);
  addChosenRow(table, job, tables);
  addPoints(table, job);
  titles.forEach((title, row) =>
    criteria.forEach(({ vetoScores }, index) => put(sheet, row, table.place(pointsColumn(index)), vetoScores.get(title) ?? -1)),
  );
  addOutcome(table, job);
  addScoreChecks(table, job, tables);
  addConclusion(table, tables);
  addRecognition(table, job, tables);
  addNumbers(table, job);
  return table;
}

function addVillage(table: FormulaTable, { villages }: Tables): void {
  table.formulas("vị trí", (line) => `MATCH(${table.at("mã", line)},${villages.all("mã")},0)`);
  for (const name of villageColumns) table.formulas(name, (line) => `INDEX(${villages.all(name)},${table.at("vị trí", line)})`);
}

/** The council's conclusion, its reason, and whether one is lacking. */
function addConclusion(table: FormulaTable, { conclusions }: Tables): void {
  table.formulas(
    "vị trí kết luận",
    (line) => `IFERROR(MATCH(${table.at("mã", line)}&"|"&${table.at("danh hiệu", line)},${conclusions.all("khóa")},0),0)`,
  );
  for (const name of ["kết luận", "lý do hội đồng"] as const) {
    const source = conclusions.all(name === "kết luận" ? name : "lý do");
    table.formulas(name, (line) => {
      const place = table.at("vị trí kết luận", line);
      return `IF(${place}=0,"",INDEX(${source},${place})&"")`;
    });
  }
  table.formulas("khác kết quả", (line) => {
    const concluded = table.at("kết luận", line);
    return `IF(${concluded}="",FALSE,(${concluded}="Đạt")<>(${table.at("kết quả", line)}="${outcomes.eligible}"))`;
  });
  table.formulas("thiếu lý do", (line) => `IF(AND(${table.at("khác kết quả", line)},${table.at("lý do hội đồng", line)}=""),1,0)`);
}

/** The status that a recognition has or would have, whether there is one, and what it earns. */
function addRecognition(table: FormulaTable, job: Job, tables: Tables): void {
  table.formulas("nếu công nhận", (line) => statusFormula(job, tables, table.at("mã", line), table.at("danh hiệu", line)));
  table.formulas("công nhận", (line) => {
    const { ledger } = tables;
    const same = `${ledger.all("mã")},${table.at("mã", line)},${ledger.all("danh hiệu")},${table.at("danh hiệu", line)}`;
    return `COUNTIFS(${same},${ledger.all("năm")},${job.year})`;
  });
  table.formulas("trạng thái", (line) => `IF(${table.at("công nhận", line)}>0,${table.at("nếu công nhận", line)},"")`);
  table.formulas("thưởng", (line) => {
    const reward = rewardFormula(job, table.at("trạng thái", line), table.at("danh hiệu", line), table.at("khu vực", line));
    return `IF(${table.at("công nhận", line)}>0,${reward},0)`;
  });
}

export function statusFormula({ year }: Job, { ledger }: Tables, village: string, title: string): string {
  const count = (test: Content): string =>
    `COUNTIFS(${ledger.all("mã")},${village},${ledger.all("danh hiệu")},${title},${ledger.all("năm")},${test})`;
  return `IF(${count(year - 1)}>0,"${statuses.maintained}",IF(${count(`"<${year}"`)}>0,"${statuses.again}","${statuses.first}"))`;
}

/** Who stands on which list, and as which number: running counts, so that a list finds its lines. */
function addNumbers(table: FormulaTable, { titles }: Job): void {
  table.formulas("đề nghị", (line) => {
    const differs = `AND(${table.at("khác kết quả", line)},${table.at("lý do hội đồng", line)}<>"")`;
    return `IF(${differs},${table.at("kết luận", line)}="Đạt",${table.at("kết quả", line)}="${outcomes.eligible}")`;
  });
  for (const title of titles) {
    table.formulas(listNumber(title), (line) => {
      const own = `AND(${table.at("danh hiệu", line)}="${title}",${table.at("đề nghị", line)})`;
      const lower = `AND(${table.at("đề xuất thấp hơn", line)}="${title}",NOT(${table.at("đề nghị", line)}))`;
      return `N(${table.at(listNumber(title), line - 1)})+IF(OR(${own},${lower}),1,0)`;
    });
  }
  table.formulas(
    "số điểm liệt",
    (line) => `N(${table.at("số điểm liệt", line - 1)})+IF(${table.at("kết quả", line)}="${outcomes.vetoed}",1,0)`,
  );
}
