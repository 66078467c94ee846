import type { Criterion } from "../../../src/core/domain/district";
import type { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import { byRule, outcomes, quoted } from "./job";
import type { Tables } from "./tables";
import { scoreColumn } from "./tables";

const pointsColumn = (index: number): string => `được ${index}`;
const areaColumn = (index: number): string => `nội dung ${index}`;
const levelColumn = (index: number): string => `cấp ${index}`;

/** Which of the village's rows counts - the highest level with any score - and its cells as typed. */
export function addChosenRow(table: FormulaTable, { levels, criteria }: Job, { scores }: Tables): void {
  levels.forEach((level, index) =>
    table.formulas(levelColumn(index), (line) => `IFERROR(MATCH(${table.at("mã", line)}&"|${level}",${scores.all("khóa")},0),0)`),
  );
  const highest = (line: number, value: (index: number) => string, none: string): string =>
    levels.reduce((otherwise, _level, index) => `IF(${table.at(levelColumn(index), line)}>0,${value(index)},${otherwise})`, none);
  table.formulas("dòng", (line) => highest(line, (index) => table.at(levelColumn(index), line), "0"));
  table.formulas("cấp", (line) => highest(line, (index) => `"${levels[index] ?? ""}"`, '""'));
  criteria.forEach((_criterion, index) =>
    table.formulas(scoreColumn(index), (line) => {
      const cell = `INDEX(${scores.all(scoreColumn(index))},${table.at("dòng", line)})`;
      return `IF(${table.at("dòng", line)}=0,"",IF(${cell}="","",${cell}))`;
    }),
  );
}

function pointsFormula({ method, max }: Criterion, cell: string): string {
  const common = (rest: string) => `IF(${cell}="","",IF(${cell}="KAD",${max},IF(${cell}="CĐH","",${rest})))`;
  switch (method.kind) {
    case "points":
      return common(`IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=${max}),${cell},""),"")`);
    case "passFail":
      return common(
        `IF(OR(${cell}="x",${cell}="đ",${cell}="có",${cell}="đạt",${cell}=1,${cell}=${max}),${max},IF(OR(${cell}="k",${cell}="kđ",${cell}="không",${cell}="không đạt",${cell}=0),0,""))`,
      );
    case "bands": {
      const bounds = [...method.bounds].sort((a, b) => a.from - b.from);
      const from = bounds.map((bound) => bound.from).join(";");
      const to = bounds.map((bound) => bound.points).join(";");
      return common(`IF(ISNUMBER(${cell}),IF(${cell}<${bounds[0]?.from ?? 0},0,LOOKUP(${cell},{${from}},{${to}})),"")`);
    }
    case "deduction":
      return common(`IF(ISNUMBER(${cell}),MAX(${method.floor},${max}-${cell}*${method.step}),"")`);
  }
}

/** Points per criterion, areas, total, and what is open. */
export function addPoints(table: FormulaTable, { criteria, areas }: Job): void {
  criteria.forEach((criterion, index) =>
    table.formulas(pointsColumn(index), (line) => pointsFormula(criterion, table.at(scoreColumn(index), line))),
  );
  areas.forEach((area, at) =>
    table.formulas(areaColumn(at), (line) => {
      const cells = criteria.flatMap(({ contentArea }, index) => (contentArea === area ? [table.at(pointsColumn(index), line)] : []));
      return `SUM(${cells.join(",")})`;
    }),
  );
  table.formulas("tổng", (line) => `SUM(${pointsOf(table, criteria.length, line)})`);
  table.formulas("chưa có", (line) => `COUNTIF(${pointsOf(table, criteria.length, line)},"")`);
}

function pointsOf(table: FormulaTable, count: number, line: number): string {
  return table.between(pointsColumn(0), pointsColumn(count - 1), line);
}

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

/** What our reconciliation tells of the scores: cells that are no score, and blanks over which a lower level has a score. */
export function addScoreChecks(table: FormulaTable, { levels, criteria }: Job, { scores }: Tables): void {
  const last = criteria.length - 1;
  const typed = (line: number): string => table.between(scoreColumn(0), scoreColumn(last), line);
  table.formulas("ô sai", (line) => {
    const points = pointsOf(table, criteria.length, line);
    return `IF(${table.at("chưa có", line)}=0,0,SUMPRODUCT((${points}="")*(${typed(line)}<>"")*(${typed(line)}<>"CĐH")))`;
  });
  const all = scores.block(scoreColumn(0), scoreColumn(last));
  table.formulas("ô trống", (line) => {
    const chosen = table.at("dòng", line);
    const lower = levels.slice(0, -1).map((_level, index) => {
      const row = table.at(levelColumn(index), line);
      return `(${row}>0)*(${row}<>${chosen})*(INDEX(${all},MAX(1,${row}),0)<>"")`;
    });
    return `IF(OR(${chosen}=0,${table.at("chưa có", line)}=0),0,SUMPRODUCT((${typed(line)}="")*((${lower.join("+")})>0)))`;
  });
}

/** Villages in veto by each criterion. */
export function vetoCountFormula(table: FormulaTable, { titles }: Job, criterion: Criterion, index: number): string {
  const counts = titles.flatMap((title) => {
    const limit = criterion.vetoScores.get(title);
    return limit === undefined ? [] : [`COUNTIFS(${table.all(pointsColumn(index))},"<=${limit}",${table.all("danh hiệu")},"${title}")`];
  });
  return counts.length === 0 ? "0" : counts.join("+");
}

export const pointsPlace = pointsColumn;
