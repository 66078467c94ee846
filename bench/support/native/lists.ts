import type { Sheet } from "../../../workbench/model/types";
import { FormulaTable } from "./formulaTable";
import type { Job } from "./job";
import { outcomes } from "./job";
import { listNumber, statusFormula } from "./results";
import type { Tables } from "./tables";

/** A list that shows the lines of another table by their running number: STT, the line's place, and what is taken from it. */
function listOf(
  sheet: Sheet,
  source: FormulaTable,
  numbers: string,
  length: number,
  columns: readonly (readonly [string, string])[],
): FormulaTable {
  const list = new FormulaTable(sheet, 1, length);
  list.values(
    "stt",
    Array.from({ length }, (_none, index) => index + 1),
  );
  list.formulas("vị trí", (line) => `IFERROR(MATCH(${list.at("stt", line)},${source.all(numbers)},0),0)`);
  for (const [name, from] of columns) {
    list.formulas(name, (line) => {
      const place = list.at("vị trí", line);
      return `IF(${place}=0,"",INDEX(${source.all(from)},${place})&"")`;
    });
  }
  return list;
}

const same = (...names: readonly string[]): readonly (readonly [string, string])[] => names.map((name) => [name, name]);

/** Who is proposed for a title, with the status it would bring, and why where that is not plain. `length`: lines filled down. */
export function writeProposals(sheet: Sheet, job: Job, tables: Tables, results: FormulaTable, title: string, length: number): FormulaTable {
  const columns = same("xã", "mã", "tên", "loại", "khu vực", "số hộ", "nhân khẩu", "tổng", "danh hiệu");
  const list = listOf(sheet, results, listNumber(title), length, columns);
  const taken = (name: string, line: number): string => `INDEX(${results.all(name)},${list.at("vị trí", line)})`;
  const isOwn = (line: number): string => `${list.at("danh hiệu", line)}="${title}"`;
  list.formulas("trạng thái", (line) => {
    const status = statusFormula(job, tables, list.at("mã", line), `"${title}"`);
    return `IF(${list.at("vị trí", line)}=0,"",IF(${isOwn(line)},${taken("nếu công nhận", line)},${status}))`;
  });
  list.formulas("ghi chú", (line) => {
    const council = `IF(${taken("khác kết quả", line)},"Hội đồng: "&${taken("lý do hội đồng", line)},"")`;
    return `IF(${list.at("vị trí", line)}=0,"",IF(${isOwn(line)},${council},"Đăng ký "&${list.at("danh hiệu", line)}))`;
  });
  return list;
}

/** Villages in veto, with their reasons, and what would have come of them. */
export function writeVetoed(sheet: Sheet, results: FormulaTable, length: number): FormulaTable {
  const list = listOf(sheet, results, "số điểm liệt", length, same("xã", "mã", "tên", "danh hiệu", "lý do", "tổng"));
  const taken = (name: string, line: number): string => `INDEX(${results.all(name)},${list.at("vị trí", line)})`;
  list.formulas("nếu không liệt", (line) => {
    const rest = `IF(${taken("dưới sàn", line)}>0,"${outcomes.belowFloor}",IF(${taken("tổng", line)}<${taken("tối thiểu", line)},"${outcomes.belowTotal}","${outcomes.eligible}"))`;
    return `IF(${list.at("vị trí", line)}=0,"",IF(${taken("chưa có", line)}>0,"${outcomes.incomplete}",${rest}))`;
  });
  return list;
}

/** What each recognised village is due. */
export function writeRewards(sheet: Sheet, { villages, ledger }: Tables, length: number): FormulaTable {
  const columns = same("xã", "mã", "danh hiệu", "trạng thái", "số quyết định", "ngày quyết định");
  const list = listOf(sheet, ledger, "thứ tự", length, columns);
  list.formulas("tên", (line) => `IFERROR(INDEX(${villages.all("tên")},MATCH(${list.at("mã", line)},${villages.all("mã")},0)),"")`);
  list.formulas("thưởng", (line) => {
    const place = list.at("vị trí", line);
    return `IF(${place}=0,0,INDEX(${ledger.all("thưởng")},${place}))`;
  });
  return list;
}
