import type { District } from "../../core/domain/district";
import type { TitleName } from "../../core/domain/names";
import type { PrintedReport } from "../../core/domain/printedReport";
import type { Finding } from "../../core/findings/finding";
import { knownCodes } from "../header/codeText";
import type { SheetGrid } from "../model/grid";
import { commendationsForm } from "../schema/commendations";
import { communicationsForm } from "../schema/communications";
import { conclusionsForm } from "../schema/conclusions";
import { contributionsForm } from "../schema/contributions";
import { documentsForm } from "../schema/documents";
import type { Form } from "../schema/form";
import type { FormKey } from "../schema/formKey";
import { ledgerForm } from "../schema/ledger";
import { registrationsForm } from "../schema/registrations";
import { reportFiguresForm } from "../schema/reportFigures";
import { rulesForm } from "../schema/rules";
import { settingsForm } from "../schema/settings";
import { villagesForm } from "../schema/villages";
import { tableRows } from "./dataRows";
import type { FoundForm, FoundForms, ScoreSheet } from "./findTables";
import { columnFindings, criterionFindings, findForms, isReadable, scoreSheetOf, twinFamilyColumns, viewOf } from "./findTables";
import { levelReader } from "./levels";
import { isResultSheetName } from "./ownSheets";
import { readCriteriaTable } from "./readCriteria";
import { readFundingTable } from "./readFunding";
import { readRows } from "./readRows";
import type { ScoreSpellings } from "./readScores";
import { readScores } from "./readScores";
import { settingsOf } from "./readSettings";
import { respellCriterion, respellRule, respellSettings, respellTitled, respellVillages } from "./respell";
import { wrongSums } from "./sumRows";
import type { Spellings } from "./spellings";
import { spellings, titleSpellings } from "./spellings";
import type { TableView } from "./tableView";
import type { FurtherTable, ReadDistrict } from "./types";

/** Collects what the tables of a workbook say, table by table. */
class Reading {
  readonly present = new Set<FormKey>();
  readonly findings: Finding[];

  constructor(
    private readonly found: FoundForms,
    private readonly further: readonly FurtherTable[],
  ) {
    this.findings = [...found.findings];
    for (const { view } of further) this.present.add(view.form.key);
  }

  furtherOf(key: FormKey): readonly FurtherTable[] {
    return this.further.filter(({ view }) => view.form.key === key);
  }

  /** The sheets that hold a form and can be read; what keeps the others from it is told. */
  sheets(key: FormKey, isOne: (found: FoundForm) => boolean = () => true): readonly FoundForm[] {
    const sheets = (this.found.byForm.get(key) ?? []).filter(isOne);
    this.findings.push(...sheets.flatMap(columnFindings));
    if (sheets.length > 0) {
      this.present.add(key);
    }
    return sheets.filter(isReadable);
  }

  rows<Row>(form: Form<Row>): readonly Row[] {
    const views = [...this.sheets(form.key).map((sheet) => viewOf(sheet)), ...this.furtherOf(form.key).map(({ view }) => view)];
    const [first, ...others] = views.map((view) => this.rowsOf(form, view));
    return others.length === 0 ? (first ?? []) : [...(first ?? []), ...others.flat()];
  }

  private rowsOf<Row>(form: Form<Row>, view: TableView): readonly Row[] {
    const rows = tableRows(view);
    const read = readRows(form, view, rows.data);
    this.findings.push(...read.findings, ...wrongSums(view, rows));
    return read.rows;
  }
}

export interface ReadOptions {
  /** Names of sheets that are known to be the add-in's own results. */
  readonly owned?: ReadonlySet<string>;
  /** The only year whose scores are wanted: the score tables then lack the sound rows of all others, which are most of a workbook. */
  readonly scoresOf?: number;
  /** Tables beside those that are found: sheets of the user's own that a person confirmed. */
  readonly further?: readonly FurtherTable[];
}

/**
 * Reads every standard form of a workbook. Rows stay in sheet order, names are given the spelling of the table that defines them. What is faulty
 * is told in findings and left out; nothing is guessed. Sheets under a result's name, and those in `owned`, are never read.
 */
export function readDistrict(grids: readonly SheetGrid[], { owned, scoresOf, further }: ReadOptions = {}): ReadDistrict {
  const own = grids.filter(({ sheet }) => owned?.has(sheet) !== true && !isResultSheetName(sheet));
  const reading = new Reading(findForms(own), further ?? []);
  const { settings, findings: settingFindings } = settingsOf(reading.rows(settingsForm));
  reading.findings.push(...settingFindings);
  const rules = reading.rows(rulesForm);
  const title = titleSpellings(rules.map((rule) => rule.title));
  const criteria = readFrameworks(reading, (name) => title.of(name as (typeof rules)[number]["title"]));
  const villages = reading.rows(villagesForm);
  const names = {
    title,
    framework: spellings([...criteria, ...rules].map((row) => row.framework)),
    village: spellings(villages.map((village) => village.code)),
    areaClass: spellings([...rules, ...villages].flatMap((row) => row.areaClass ?? [])),
  };
  const spelt = { level: levelReader(settings.levels), village: names.village.of, framework: names.framework.of };
  const scoreTables = readScoreTables(reading, criteria, spelt, scoresOf ?? null);
  const district: District = {
    settings: respellSettings(settings, title),
    criteria: criteria.map((criterion) => respellCriterion(criterion, names.framework)),
    rules: rules.map((rule) => respellRule(rule, names)),
    villages: respellVillages(villages, names),
    registrations: respellTitled(reading.rows(registrationsForm), names),
    scoreTables,
    conclusions: respellTitled(reading.rows(conclusionsForm), names),
    ledger: respellTitled(reading.rows(ledgerForm), names),
    contributions: reading.rows(contributionsForm),
    documents: reading.rows(documentsForm),
    communications: reading.rows(communicationsForm),
    commendations: reading.rows(commendationsForm),
    report: readReport(reading, title),
  };
  return { district, present: reading.present, findings: reading.findings };
}

function readReport(reading: Reading, title: Spellings<TitleName>): PrintedReport {
  const figures = reading.rows(reportFiguresForm).map((row) => (row.title === null ? row : { ...row, title: title.of(row.title) }));
  const funding = reading.sheets("reportFunding").flatMap((sheet) => {
    const read = readFundingTable(viewOf(sheet));
    reading.findings.push(...read.findings);
    return read.rows;
  });
  return { figures, funding };
}

function readFrameworks(reading: Reading, titleOf: (name: string) => string): District["criteria"] {
  return reading.sheets("criteria").flatMap((sheet) => {
    const read = readCriteriaTable(viewOf(sheet, titleOf));
    reading.findings.push(...twinFamilyColumns(sheet, titleOf), ...read.findings);
    return read.rows;
  });
}

function readScoreTables(
  reading: Reading,
  criteria: District["criteria"],
  spelt: ScoreSpellings,
  onlyYear: number | null,
): District["scoreTables"] {
  const codes = knownCodes(criteria.map(({ code }) => code));
  const sheets = new Map<FoundForm, ScoreSheet | null>();
  const sheetOf = (found: FoundForm): ScoreSheet | null => {
    const sheet = sheets.get(found) ?? scoreSheetOf(found, codes);
    sheets.set(found, sheet);
    return sheet;
  };
  const found = reading
    .sheets("scores", (found) => sheetOf(found) !== null)
    .flatMap((found) => {
      const sheet = sheetOf(found);
      if (sheet === null) {
        return [];
      }
      const read = readScores(sheet.view, sheet.criteria.columns, spelt, onlyYear);
      reading.findings.push(...criterionFindings(sheet), ...read.findings);
      return [read.table];
    });
  const further = reading.furtherOf("scores").map(({ view, criteria: columns }) => {
    const read = readScores(view, columns, spelt, onlyYear);
    reading.findings.push(...read.findings);
    return read.table;
  });
  return further.length === 0 ? found : [...found, ...further];
}
