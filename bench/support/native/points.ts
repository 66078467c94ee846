import type { Criterion } from "../../../src/core/domain/district";
import type { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import type { Tables } from "./tables";
import { scoreColumn } from "./tables";

export const pointsColumn = (index: number): string => `được ${index}`;
export const areaColumn = (index: number): string => `nội dung ${index}`;
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

/** The points of a line. */
export function pointsOf(table: FormulaTable, count: number, line: number): string {
  return table.between(pointsColumn(0), pointsColumn(count - 1), line);
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
