import type { Criterion, District, TitleRule } from "../../core/domain/district";
import type { Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import { noReport } from "../../core/domain/printedReport";
import type { SheetModel } from "../model/sheetModel";
import { commendationsForm } from "../schema/commendations";
import { communicationsForm } from "../schema/communications";
import { conclusionsForm } from "../schema/conclusions";
import { contributionsForm } from "../schema/contributions";
import { criteriaForm, vetoField } from "../schema/criteria";
import { documentsForm } from "../schema/documents";
import type { Form } from "../schema/form";
import { ledgerForm } from "../schema/ledger";
import { registrationsForm } from "../schema/registrations";
import { reportFiguresForm } from "../schema/reportFigures";
import { reportFundingForm } from "../schema/reportFunding";
import { rulesForm } from "../schema/rules";
import { defaultSettings, settingKeys } from "../schema/settingKeys";
import type { SettingRow } from "../schema/settings";
import { settingsForm } from "../schema/settings";
import { villagesForm } from "../schema/villages";
import type { ResultTables } from "./resultFormulas";
import { resultBlock } from "./resultBlock";
import { scoreFrame } from "./scoreFrame";
import { scoreCells, scoresByYear } from "./scoreSheets";
import { countedRows } from "./countedRows";
import { listOptions } from "./listOptions";
import type { SheetFrame } from "./sheet";
import { formSheet, placeTable } from "./sheet";
import type { ExtraColumns, TableCells } from "./table";
import { tableCells } from "./table";
import type { FormWords } from "./words";

export interface FormSheetOptions {
  readonly words: FormWords;
  /** Score sheets get, beside their table, each registered village's result as custom functions. */
  readonly resultFormulas: boolean;
  /** Lines over the table of the first sheet, e.g. that the figures are invented. */
  readonly notice: readonly string[];
  /** Lines over the criteria, e.g. that their points stand in for those of the original text. */
  readonly criteriaNotice?: readonly string[];
  /** The forms for a report's figures are written even where they have no rows. */
  readonly reportForms?: boolean;
}

interface Draft {
  readonly frame: SheetFrame;
  readonly cells: TableCells;
}

function settingRows(district: District, words: FormWords): readonly SettingRow[] {
  const origin = { table: { sheet: settingsForm.sheet, columns: {} }, row: 0 };
  return settingKeys.map(({ key, write }) => ({ key, value: write(district.settings), note: words.settingNotes[key] ?? "", origin }));
}

/** A column of veto scores for every title there is, whether a criterion has one or not. */
function vetoColumns({ rules, criteria }: District, words: FormWords): ExtraColumns<Criterion> | null {
  const { family } = criteriaForm;
  const titles = [...new Set([...rules.map((rule) => rule.title), ...criteria.flatMap((criterion) => [...criterion.vetoScores.keys()])])];
  return family === null
    ? null
    : {
        after: family.after,
        columns: titles.map((title) => ({
          name: vetoField(title),
          header: `${family.header} ${title}`,
          width: family.width,
          style: family.style,
          list: null,
          note: words.vetoNote(title),
        })),
        cells: (criterion) => new Map([...criterion.vetoScores].map(([title, score]) => [vetoField(title), score])),
      };
}

/**
 * The workbook's forms with the rows of a district: a sheet and a table each, headers exactly as INTERFACES.md has them, scores on a sheet a year.
 * Reading the sheets back gives the same district.
 */
export function formSheetModels(district: District, options: FormSheetOptions): readonly SheetModel[] {
  const { words } = options;
  const lists = listOptions(district);
  const frameOf = (sheet: string, table: string, notice: readonly string[]): SheetFrame => ({
    sheet,
    table,
    notice,
    frozenColumns: 0,
    lists,
    words,
  });
  const draft = <Row>(
    form: Form<Row>,
    rows: readonly Row[],
    extra: ExtraColumns<Row> | null = null,
    notice: readonly string[] = [],
  ): Draft => ({
    frame: frameOf(form.sheet, form.table, notice),
    cells: tableCells(form, rows, words.notes[form.key], extra),
  });
  const ofReport = <Row>(form: Form<Row>, rows: readonly Row[]): readonly Draft[] =>
    rows.length > 0 || options.reportForms === true ? [draft(form, rows)] : [];
  const settings = draft(settingsForm, settingRows(district, words), null, options.notice);
  const criteria = draft(criteriaForm, district.criteria, vetoColumns(district, words), options.criteriaNotice);
  const rules = draft(rulesForm, district.rules);
  const villages = draft(villagesForm, district.villages);
  const registrations = draft(registrationsForm, district.registrations);
  const model = ({ frame, cells }: Draft): SheetModel => formSheet(frame, cells);
  const place = ({ frame, cells }: Draft) => placeTable(frame, cells);
  const scores = scoresByYear(district).map((yearScores): SheetModel => {
    const frame = scoreFrame(yearScores, district, words);
    const cells = scoreCells(yearScores, district, words);
    const tables: ResultTables = {
      scores: placeTable(frame, cells),
      criteria: place(criteria),
      rules: place(rules),
      villages: place(villages),
    };
    const { year } = yearScores;
    const table = { ...yearScores, origin: { sheet: frame.sheet, columns: {} } };
    const side =
      options.resultFormulas && year !== null
        ? resultBlock(district, year, yearScores, tables, (title) => countedRows(district, title, year, table))
        : null;
    return formSheet(frame, cells, side);
  });
  return [
    ...[settings, criteria, rules, villages, registrations].map(model),
    ...scores,
    ...[
      draft(conclusionsForm, district.conclusions),
      draft(ledgerForm, district.ledger),
      draft(contributionsForm, district.contributions),
      draft(documentsForm, district.documents),
      draft(communicationsForm, district.communications),
      draft(commendationsForm, district.commendations),
      ...ofReport(reportFiguresForm, district.report.figures),
      ...ofReport(reportFundingForm, district.report.funding),
    ].map(model),
  ];
}

/** The score sheet of a year without a row: the criteria in force in that year, or all where no framework is. */
export function emptyScoreSheet(district: District, year: Year, words: FormWords): SheetModel {
  const inForce = new Set(district.rules.filter((rule) => isInForce(rule, year)).map(({ framework }) => framework));
  const wanted = district.criteria.filter(({ framework }) => inForce.size === 0 || inForce.has(framework));
  const scores = { year, criteria: [...new Set(wanted.map(({ code }) => code))], rows: [] };
  return formSheet(scoreFrame(scores, district, words), scoreCells(scores, district, words));
}

/** The forms of a new workbook: empty but for a framework to start from. */
export function emptyFormModels(
  framework: { readonly criteria: readonly Criterion[]; readonly rules: readonly TitleRule[] },
  options: Omit<FormSheetOptions, "resultFormulas">,
): readonly SheetModel[] {
  const district: District = {
    settings: defaultSettings,
    criteria: framework.criteria,
    rules: framework.rules,
    villages: [],
    registrations: [],
    scoreTables: [],
    conclusions: [],
    ledger: [],
    contributions: [],
    documents: [],
    communications: [],
    commendations: [],
    report: noReport,
  };
  return formSheetModels(district, { ...options, resultFormulas: false });
}
