import type { Criterion, District, ScoreCell, TitleRule } from "../../src/core/domain/district";
import { columnLetters } from "../../src/core/findings/origin";
import { setContent } from "../../workbench/model/cells";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { Sheet, WorkbookModel } from "../../workbench/model/types";

/**
 * The annual job as an office would build it from native formulas: points per criterion, areas with their floors, veto, total, outcome,
 * status by the ledger, and the counts by commune, title and year. It stays a little simpler than ours (no reasons in words, no lower title proposed, no findings), so the comparison favours the peer.
 */
export function nativeFormulaWorkbook(district: District, year: number): WorkbookModel {
  const workbook = createWorkbook("Kết quả", "Chấm", "Điểm", "Sổ", "Đăng ký");
  const [summary, raw, points, ledger, registrations] = workbook.sheets as [Sheet, Sheet, Sheet, Sheet, Sheet];
  const rules = district.rules.filter((rule) => rule.fromYear <= year && (rule.toYear ?? 9999) >= year);
  const framework = rules[0]?.framework;
  const criteria = district.criteria.filter((criterion) => criterion.framework === framework);
  const rows = writeRaw(raw, district, year, criteria);
  writeLedger(ledger, district);
  writeRegistrations(registrations, district);
  writePoints(points, criteria, rules, rows, year);
  writeSummary(summary, district, rules, rows, year);
  return workbook;
}

const firstCriterion = 4;

function put(sheet: Sheet, row: number, column: number, content: ScoreCell | { formula: string }): void {
  if (typeof content === "object") setContent(sheet, row, column, { value: null, formula: content.formula });
  else if (content !== "") setContent(sheet, row, column, { value: content });
}

/** A row per registration: code, commune, title, area class, then the cells of the highest level. */
function writeRaw(sheet: Sheet, district: District, year: number, criteria: readonly Criterion[]): number {
  const levelRank = new Map(district.settings.levels.map((level, rank) => [level, rank]));
  const best = new Map<string, { rank: number; cells: readonly ScoreCell[]; columns: readonly number[] }>();
  for (const table of district.scoreTables) {
    const columns = criteria.map((criterion) => table.criteria.indexOf(criterion.code));
    for (const row of table.rows) {
      const rank = levelRank.get(row.level) ?? 0;
      if (row.year === year && rank >= (best.get(row.village)?.rank ?? -1)) best.set(row.village, { rank, cells: row.cells, columns });
    }
  }
  const villages = new Map(district.villages.map((village) => [village.code, village]));
  let count = 0;
  for (const registration of district.registrations) {
    if (registration.year !== year) continue;
    const village = villages.get(registration.village);
    const scored = best.get(registration.village);
    [registration.village, village?.commune ?? "", registration.title, village?.areaClass ?? ""].forEach((text, column) =>
      put(sheet, count + 1, column, text),
    );
    scored?.columns.forEach((column, index) => put(sheet, count + 1, firstCriterion + index, scored.cells[column] ?? ""));
    count++;
  }
  return count;
}

function writeLedger(sheet: Sheet, district: District): void {
  const last = district.ledger.length + 1;
  district.ledger.forEach((entry, index) => {
    const row = index + 1;
    put(sheet, row, 0, entry.year);
    put(sheet, row, 1, entry.village);
    put(sheet, row, 2, entry.title);
    const earlier = (test: string) => `COUNTIFS(B$2:B$${last},B${row + 1},C$2:C$${last},C${row + 1},A$2:A$${last},${test})`;
    put(sheet, row, 3, {
      formula: `=IF(${earlier(`A${row + 1}-1`)}>0,"Giữ vững",IF(${earlier(`"<"&A${row + 1}`)}>0,"Công nhận lại","Công nhận lần đầu"))`,
    });
  });
}

function writeRegistrations(sheet: Sheet, district: District): void {
  district.registrations.forEach((entry, index) =>
    [entry.year, entry.village, entry.title].forEach((value, column) => put(sheet, index + 1, column, value)),
  );
}

function pointsFormula(criterion: Criterion, cell: string): string {
  const { method, max } = criterion;
  const common = (rest: string) => `=IF(${cell}="","",IF(${cell}="KAD",${max},IF(${cell}="CĐH","",${rest})))`;
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

/** Points in the raw sheet's columns; veto scores and maxima per criterion in the rows above would be shared by all rows, so they stand inline. */
function writePoints(sheet: Sheet, criteria: readonly Criterion[], rules: readonly TitleRule[], rows: number, year: number): void {
  const areas = [...new Set(criteria.map((criterion) => criterion.contentArea))];
  const titles = [...new Set(rules.map((rule) => rule.title))];
  titles.forEach((title, titleIndex) =>
    criteria.forEach((criterion, index) => put(sheet, titleIndex, firstCriterion + index, criterion.vetoScores.get(title) ?? -1)),
  );
  const letter = (index: number) => columnLetters(firstCriterion + index);
  const first = letter(0);
  const last = letter(criteria.length - 1);
  const offset = firstCriterion + criteria.length;
  for (let index = 0; index < rows; index++) {
    const row = index + 1 + titles.length;
    const line = row + 1;
    const source = index + 2;
    criteria.forEach((criterion, column) =>
      put(sheet, row, firstCriterion + column, { formula: pointsFormula(criterion, `'Chấm'!${letter(column)}${source}`) }),
    );
    areas.forEach((area, areaIndex) => {
      const cells = criteria.flatMap((criterion, column) => (criterion.contentArea === area ? [`${letter(column)}${line}`] : []));
      put(sheet, row, offset + areaIndex, { formula: `=SUM(${cells.join(",")})` });
    });
    const at = (column: number) => `${columnLetters(offset + areas.length + column)}${line}`;
    const title = `'Chấm'!C${source}`;
    // A rule for one area class stands before the rule for all.
    const bySpecific = [...rules].sort((a, b) => Number(a.areaClass !== null) - Number(b.areaClass !== null));
    const applies = (rule: TitleRule) =>
      rule.areaClass === null ? `${title}="${rule.title}"` : `AND(${title}="${rule.title}",'Chấm'!D${source}="${rule.areaClass}")`;
    const byRule = (value: (rule: TitleRule) => number) =>
      bySpecific.reduce((otherwise, rule) => `IF(${applies(rule)},${value(rule)},${otherwise})`, "0");
    const floors = areas.map((area, areaIndex) => {
      const max = criteria.reduce((sum, criterion) => sum + (criterion.contentArea === area ? criterion.max : 0), 0);
      return `(${columnLetters(offset + areaIndex)}${line}<${byRule((rule) => max * rule.minAreaShare)})`;
    });
    const vetoRow = titles
      .slice(1)
      .reduce(
        (otherwise, name, at) => `IF(${title}="${name}",$${first}$${at + 2}:$${last}$${at + 2},${otherwise})`,
        `$${first}$1:$${last}$1`,
      );
    const minimum = byRule((rule) => rule.minTotal);
    const formulas = [
      `=SUM(${first}${line}:${last}${line})`,
      `=COUNTIF(${first}${line}:${last}${line},"")`,
      `=SUMPRODUCT((${first}${line}:${last}${line}<>"")*(${first}${line}:${last}${line}<=${vetoRow}))`,
      `=${floors.join("+")}`,
      `=IF(${at(2)}>0,"Bị điểm liệt",IF(${at(1)}>0,"Chưa chấm đủ",IF(${at(3)}>0,"Nội dung chưa đạt",IF(${at(0)}<${minimum},"Chưa đủ điểm","Đủ điều kiện"))))`,
      `=IF(AND(${at(2)}>0,${at(1)}=0,${at(3)}=0,${at(0)}>=${minimum}),1,0)`,
      `=COUNTIFS('Sổ'!$B:$B,'Chấm'!A${source},'Sổ'!$C:$C,${title},'Sổ'!$A:$A,${year})`,
      `=${at(0)}-${minimum}`,
    ];
    formulas.forEach((formula, column) => put(sheet, row, offset + areas.length + column, { formula }));
  }
}

/** Counts by commune and title, and by year and title; A1 holds a figure that proves the recalculation ran. */
function writeSummary(sheet: Sheet, district: District, rules: readonly TitleRule[], rows: number, year: number): void {
  const titles = [...new Set(rules.map((rule) => rule.title))];
  const criteria = district.criteria.filter((criterion) => criterion.framework === rules[0]?.framework);
  const areas = new Set(criteria.map((criterion) => criterion.contentArea)).size;
  const from = titles.length + 2;
  const to = titles.length + 1 + rows;
  const column = (index: number) => {
    const letters = columnLetters(firstCriterion + criteria.length + areas + index);
    return `'Điểm'!$${letters}$${from}:$${letters}$${to}`;
  };
  const raw = (letters: string) => `'Chấm'!$${letters}$2:$${letters}$${rows + 1}`;
  const communes = [...new Set(district.villages.map((village) => village.commune))];
  communes.forEach((commune, index) => {
    titles.forEach((title, titleIndex) => {
      const same = `${raw("B")},"${commune}",${raw("C")},"${title}"`;
      const counts = [
        `=COUNTIFS(${same})`,
        `=COUNTIFS(${same},${column(4)},"Đủ điều kiện")`,
        `=COUNTIFS(${same},${column(4)},"Bị điểm liệt")`,
        `=COUNTIFS(${same},${column(5)},1)`,
        `=SUMIFS(${column(6)},${same})`,
        `=SUMIFS(${column(0)},${same})`,
      ];
      counts.forEach((formula, at) => put(sheet, index + 2, 1 + titleIndex * counts.length + at, { formula }));
    });
  });
  const years = [...new Set(district.ledger.map((entry) => entry.year))];
  years.forEach((each, index) =>
    titles.forEach((title, titleIndex) =>
      ["Công nhận lần đầu", "Giữ vững", "Công nhận lại"].forEach((status, at) =>
        put(sheet, communes.length + 4 + index, 1 + titleIndex * 4 + at, {
          formula: `=COUNTIFS('Sổ'!$A:$A,${each},'Sổ'!$C:$C,"${title}",'Sổ'!$D:$D,"${status}")`,
        }),
      ),
    ),
  );
  put(sheet, 0, 0, { formula: `=SUMPRODUCT((${column(4)}="Đủ điều kiện")*1)+COUNTIFS('Đăng ký'!$A:$A,${year})/100000` });
}
