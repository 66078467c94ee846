import { serialFromIso } from "../../../src/forms/schema/dates";
import type { Recognition } from "../../../src/core/domain/district";
import type { Sheet } from "../../../workbench/model/types";
import type { Content } from "./formulaTable";
import { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import { rewardFormula, statuses } from "./job";
import { addRowChecks, firstRow } from "./tables";

/** The ledger of all years as it was typed. */
function typedLedger(sheet: Sheet, { district: { ledger } }: Job): FormulaTable {
  const table = new FormulaTable(sheet, firstRow, ledger.length);
  const fill = (name: string, value: (row: Recognition) => Content): void => table.values(name, ledger.map(value));
  fill("năm", ({ year }) => year);
  fill("mã", ({ village }) => village);
  fill("danh hiệu", ({ title }) => title);
  fill("hình thức", ({ typedStatus }) => (typedStatus === null ? null : statuses[typedStatus]));
  fill("số quyết định", ({ decisionNumber }) => decisionNumber);
  fill("ngày quyết định", ({ decisionDate }) => (decisionDate === null ? null : serialFromIso(decisionDate)));
  return table;
}

/** The ledger with what follows from it: status, commune and reward of the year's rows, the fate of last year's. */
export function writeLedger(sheet: Sheet, job: Job, villages: FormulaTable): FormulaTable {
  const { year, titles } = job;
  const table = typedLedger(sheet, job);
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
  addRowChecks(table, ["năm", "mã", "danh hiệu"], villages);
  return table;
}
