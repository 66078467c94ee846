import type { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import { byRule, outcomes, quoted } from "./job";
import { areaColumn, pointsColumn, pointsOf } from "./points";
import { scoreColumn } from "./tables";

/** Points at or under the veto scores, which stand in a row for each title over the points. */
function vetoesOf(table: FormulaTable, { criteria, titles }: Job, line: number, title: string): string {
  const row = (index: number): string =>
    table.between(pointsColumn(0), pointsColumn(criteria.length - 1), index + 1).replace(/(\d+)/gu, "$$$1");
  const limits = titles.slice(1).reduce((otherwise, name, index) => `IF(${title}="${name}",${row(index + 1)},${otherwise})`, row(0));
  const points = pointsOf(table, criteria.length, line);
  return `SUMPRODUCT((${points}<>"")*(${points}<=${limits}))`;
}

/** Content areas under their floor. */
function floorsOf(table: FormulaTable, job: Job, line: number, title: string): string {
  return job.areas
    .map((area, at) => {
      const max = job.criteria.reduce((sum, { contentArea, max: own }) => sum + (contentArea === area ? own : 0), 0);
      const floor = byRule(job, title, table.at("khu vực", line), (rule) => max * rule.minAreaShare);
      return `(${table.at(areaColumn(at), line)}<${floor})`;
    })
    .join("+");
}

function minimumOf(table: FormulaTable, job: Job, line: number, title: string): string {
  return byRule(job, title, table.at("khu vực", line), (rule) => rule.minTotal);
}

/** The three tests for the title registered, the reasons in words, and the highest lower title where it is not met. */
export function addOutcome(table: FormulaTable, job: Job): void {
  const own = (line: number): string => table.at("danh hiệu", line);
  table.formulas("điểm liệt", (line) => vetoesOf(table, job, line, own(line)));
  table.formulas("dưới sàn", (line) => floorsOf(table, job, line, own(line)));
  table.formulas("tối thiểu", (line) => minimumOf(table, job, line, own(line)));
  const [vetoes, open, floors, total, least] = ["điểm liệt", "chưa có", "dưới sàn", "tổng", "tối thiểu"].map(
    (name) =>
      (line: number): string =>
        table.at(name, line),
  ) as [Cell, Cell, Cell, Cell, Cell];
  table.formulas(
    "kết quả",
    (line) =>
      `IF(${vetoes(line)}>0,"${outcomes.vetoed}",IF(${open(line)}>0,"${outcomes.incomplete}",IF(${floors(line)}>0,"${outcomes.belowFloor}",IF(${total(line)}<${least(line)},"${outcomes.belowTotal}","${outcomes.eligible}"))))`,
  );
  table.formulas(
    "chỉ điểm liệt",
    (line) => `IF(AND(${vetoes(line)}>0,${open(line)}=0,${floors(line)}=0,${total(line)}>=${least(line)}),1,0)`,
  );
  table.formulas("lý do", (line) => reasonsFormula(table, job, line));
  table.formulas("đề xuất thấp hơn", (line) => lowerTitle(table, job, line));
}

type Cell = (line: number) => string;

/** Only where the village is not eligible: veto by veto, area by area, the total, and what is open. */
function reasonsFormula(table: FormulaTable, { criteria, areas, titles }: Job, line: number): string {
  const vetoed = criteria.flatMap(({ code, vetoScores }, index) => {
    const points = table.at(pointsColumn(index), line);
    const limit = titles.reduce(
      (otherwise, title) => `IF(${table.at("danh hiệu", line)}="${title}",${vetoScores.get(title) ?? -1},${otherwise})`,
      "-1",
    );
    return vetoScores.size === 0 ? [] : [`IF(${points}="","",IF(${points}<=${limit},"Điểm liệt ${code} ("&${points}&"); ",""))`];
  });
  const opened = criteria.map(({ code }, index) => {
    const cell = table.at(scoreColumn(index), line);
    return `IF(${table.at(pointsColumn(index), line)}="",IF(${cell}="","Thiếu",IF(${cell}="CĐH","Chưa đến hạn","Sai"))&" ${code}; ","")`;
  });
  const least = table.at("tối thiểu", line);
  const total = `IF(${table.at("tổng", line)}<${least},"Tổng "&${table.at("tổng", line)}&" dưới "&${least}&"; ","")`;
  const floors = `IF(${table.at("dưới sàn", line)}>0,${areas.map((area, at) => `${quoted(area)}&": "&${table.at(areaColumn(at), line)}&"; "`).join("&")},"")`;
  const missing = `IF(${table.at("chưa có", line)}>0,${opened.join("&")},"")`;
  return `IF(${table.at("kết quả", line)}="${outcomes.eligible}","",${[...vetoed, floors, total, missing].join("&")})`;
}

function lowerTitle(table: FormulaTable, job: Job, line: number): string {
  const formula = job.titles.slice(0, -1).reduce((otherwise, title, rank) => {
    const higher = job.titles.slice(rank + 1).map((other) => `${table.at("danh hiệu", line)}="${other}"`);
    const name = `"${title}"`;
    const isOwn = `COUNTIFS(${table.all("mã")},${table.at("mã", line)},${table.all("danh hiệu")},${name})>0`;
    const misses = `IF(${table.at("tổng", line)}<${minimumOf(table, job, line, name)},1,IF(${vetoesOf(table, job, line, name)}>0,1,${floorsOf(table, job, line, name)}))`;
    return `IF(OR(${higher.join(",")}),IF(${misses}>0,${otherwise},IF(${isOwn},"",${name})),${otherwise})`;
  }, '""');
  return `IF(${table.at("kết quả", line)}="${outcomes.eligible}","",IF(${table.at("chưa có", line)}>0,"",${formula}))`;
}
