import { year as yearOf } from "../../src/core/domain/names";
import type { District } from "../../src/core/domain/district";
import type { YearResult } from "../../src/core/domain/yearResult";
import { compileYear } from "../../src/core/summary/compileYear";
import { proposalsFor } from "../../src/forms/sheets/proposals";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { Sheet, WorkbookModel } from "../../workbench/model/types";
import type { FormulaTable } from "./native/formulaTable";
import { putFormula } from "./native/formulaTable";
import type { Job } from "./native/job";
import { jobOf } from "./native/job";
import { writeProposals, writeRewards, writeVetoed } from "./native/lists";
import { writeResults } from "./native/results";
import type { Sources } from "./native/summary";
import { findingsFormula, totalOf, writeCommunes, writeComparison } from "./native/summary";
import type { Tables } from "./native/tables";
import { writeLedger } from "./native/ledger";
import { writeConclusions, writeRegistrations, writeScores, writeVillages } from "./native/tables";

/**
 * What both sides must find, in this order: registered, eligible, vetoed, veto-only, recognised, first, maintained, again, not kept, rewards due,
 * lower titles proposed, villages on the proposal lists, findings, and the sum of all totals.
 */
export type Proof = readonly number[];

export function proofOf(result: YearResult): Proof {
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  const totals = [...result.totals.values()];
  const evaluated = result.villages.map(({ evaluation }) => evaluation.total);
  const keys = [
    "registered",
    "eligible",
    "vetoed",
    "vetoOnly",
    "recognised",
    "first",
    "maintained",
    "again",
    "notKept",
    "rewardVnd",
  ] as const;
  return [
    ...keys.map((key) => sum(totals.map((counts) => counts[key] ?? 0))),
    result.villages.filter(({ proposedTitle }) => proposedTitle !== null).length,
    sum(result.titles.map((title) => proposalsFor(result, title).proposed.length)),
    result.findings.length,
    sum(evaluated),
  ];
}

/**
 * The annual job as a competent office builds it from native formulas: what our side gives, from the same typed tables - villages, registrations and
 * ledger of all years, the year's score rows of all levels, the council's conclusions.
 *
 * The formulas find the row that counts by village and level (exact MATCH on a column of keys; the highest level with any score), fetch its cells, give
 * points by criterion, areas and their floors, vetoes, total, outcome with all reasons in words, the lower title where one is met, conclusion, status by
 * the ledger, reward; for the ledger the status of every row, and the fate of last year's holders; by commune and title, and in all, the summary's
 * columns; roll-forward, comparison of the years, vetoes by criterion; the lists of proposals, vetoes and rewards, whose lines are found by running
 * numbers; and the checks of our reconciliation: rows that repeat others or name no village, scores of villages that are not registered, cells that are
 * no score, blanks over a lower level's score, conclusions without their reason, statuses that contradict the ledger. What only some villages need
 * (reasons, lower title) is worked out for those only, and each list is filled down just as far as it reaches.
 *
 * It stays simpler than our side where formulas have no way that an office would take: amounts in words, finding the forms and their columns, reading
 * what is typed otherwise than it should be, the checks of criteria and rules, score rows of other years, and all layout (heights, page breaks, titles)
 * are ours only. So the comparison still favours the peer.
 */
export function nativeFormulaWorkbook(district: District, year: number): WorkbookModel {
  const job = jobOf(district, year);
  const lists = job.titles.map((title) => `Đề nghị ${title}`);
  const typed = ["Khu dân cư", "Đăng ký", "Chấm điểm", "Kết luận", "Sổ công nhận"];
  const workbook = createWorkbook("Tổng hợp", ...typed, "Kết quả", "Điểm liệt", "Khen thưởng", ...lists);
  const [summary, villageSheet, registrationSheet, scoreSheet, conclusionSheet, ledgerSheet, resultSheet, ...listSheets] =
    workbook.sheets as unknown as readonly [Sheet, Sheet, Sheet, Sheet, Sheet, Sheet, Sheet, ...Sheet[]];
  const villages = writeVillages(villageSheet, job);
  const tables: Tables = {
    villages,
    registrations: writeRegistrations(registrationSheet, job, villages),
    scores: writeScores(scoreSheet, job, villages),
    conclusions: writeConclusions(conclusionSheet, job, villages),
    ledger: writeLedger(ledgerSheet, job, villages),
  };
  const results = writeResults(resultSheet, job, tables);
  tables.scores.formulas("chưa đăng ký", (line) => `IF(ISNA(MATCH(${tables.scores.at("mã", line)},${results.all("mã")},0)),1,0)`);
  const proposals = writeLists(listSheets, job, tables, results);
  const sources = { ...tables, results };
  const total = writeCommunes(summary, job, sources);
  writeComparison(summary, job, sources, total + 2);
  writeProof(summary, job, sources, total, proposals);
  return workbook;
}

/** Gives the proposal lists. */
function writeLists(sheets: readonly Sheet[], job: Job, tables: Tables, results: FormulaTable): readonly FormulaTable[] {
  const compiled = compileYear(job.district, yearOf(job.year));
  if (!compiled.ok) throw new Error("the bench's district does not compile");
  const { value } = compiled;
  const [vetoSheet, rewardSheet, ...proposalSheets] = sheets;
  if (vetoSheet === undefined || rewardSheet === undefined) throw new Error("the lists have no sheets");
  writeVetoed(vetoSheet, results, value.villages.filter(({ evaluation }) => evaluation.outcome === "vetoed").length);
  writeRewards(rewardSheet, tables, value.recognised.length);
  return proposalSheets.flatMap((sheet, index) => {
    const title = job.titles[index];
    return title === undefined ? [] : [writeProposals(sheet, job, tables, results, title, proposalsFor(value, title).proposed.length)];
  });
}

/** The first row of the first sheet holds the figures of {@link Proof}. */
function writeProof(sheet: Sheet, job: Job, sources: Sources, total: number, proposals: readonly FormulaTable[]): void {
  const columns = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const listed = proposals.map((list) => `COUNTIF(${list.all("vị trí")},">0")`).join("+");
  const formulas = [
    ...columns.map((column) => totalOf(job, total, column)),
    `COUNTIF(${sources.results.all("đề xuất thấp hơn")},"?*")`,
    listed,
    findingsFormula(sources),
    `SUM(${sources.results.all("tổng")})`,
  ];
  formulas.forEach((formula, column) => putFormula(sheet, 0, column, formula));
}
