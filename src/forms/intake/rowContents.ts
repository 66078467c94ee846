import { canonical } from "../../core/decimal/decimal";
import type { ScoreCell } from "../../core/domain/district";
import type { Finding } from "../../core/findings/finding";
import type { MergeContent } from "../../core/merge/mergeRow";
import { mergeKey } from "../../core/merge/mergeRow";
import { parseScore } from "../../core/text/number";
import type { ModelContent } from "../model/sheetModel";
import { readRows } from "../read/readRows";
import type { TableView } from "../read/tableView";
import { commendationsForm } from "../schema/commendations";
import { communicationsForm } from "../schema/communications";
import { conclusionsForm } from "../schema/conclusions";
import { contributionsForm } from "../schema/contributions";
import { documentsForm } from "../schema/documents";
import type { Form } from "../schema/form";
import type { FormKey } from "../schema/formKey";
import { ledgerForm } from "../schema/ledger";
import type { RawCell } from "../schema/rawCell";
import { cleanText } from "../schema/rawCell";
import { registrationsForm } from "../schema/registrations";
import { scoresForm } from "../schema/scores";
import { villagesForm } from "../schema/villages";

/** The forms whose rows communes send. The others (Cấu hình, Bộ tiêu chí, Danh hiệu, figures of printed reports) are the district's own. */
export type IntakeForm = Exclude<FormKey, "settings" | "criteria" | "rules" | "reportFigures" | "reportFunding">;

/** The fields that name a row; null where only the whole row does. */
export const keyFields: { readonly [K in IntakeForm]: readonly string[] | null } = {
  villages: ["code"],
  registrations: ["year", "village", "title"],
  scores: ["year", "village", "level", "framework"],
  conclusions: ["year", "village", "title"],
  ledger: ["year", "village", "title"],
  contributions: null,
  documents: null,
  communications: null,
  commendations: null,
};

/** Fields that say nothing about the row's matter: a running number, a remark that scores do not depend on. */
const asideFields: { readonly [K in IntakeForm]?: readonly string[] } = { scores: ["note"], documents: ["ordinal"] };

export function isIntakeForm(form: FormKey): form is IntakeForm {
  return Object.hasOwn(keyFields, form);
}

export type Contents = ReadonlyMap<string, MergeContent>;

function filled(cells: Iterable<readonly [string, ModelContent]>): Contents {
  const contents = new Map<string, MergeContent>();
  for (const [name, content] of cells) {
    if (content !== null && content !== "" && typeof content !== "object") contents.set(name, content);
  }
  return contents;
}

/** The cells of a domain row, blanks left out. */
export function contentsOf<Row>(form: Form<Row>, row: Row): Contents {
  return filled(Object.entries(form.toCells(row)).filter(([name]) => Object.hasOwn(form.fields, name)));
}

interface ReadContents {
  /** Null where the row can't be read; the findings say why. */
  readonly contents: Contents | null;
  readonly findings: readonly Finding[];
}

function readerOf<Row>(form: Form<Row>): (view: TableView, row: number) => ReadContents {
  return (view, row) => {
    const { rows, findings } = readRows(form, view, [row]);
    const [read] = rows;
    return { contents: read === undefined ? null : contentsOf(form, read), findings };
  };
}

/** Reads a row through its form, as the cells that the form would be written with. */
export const contentReaders: { readonly [K in IntakeForm]: (view: TableView, row: number) => ReadContents } = {
  villages: readerOf(villagesForm),
  registrations: readerOf(registrationsForm),
  scores: readerOf(scoresForm),
  conclusions: readerOf(conclusionsForm),
  ledger: readerOf(ledgerForm),
  contributions: readerOf(contributionsForm),
  documents: readerOf(documentsForm),
  communications: readerOf(communicationsForm),
  commendations: readerOf(commendationsForm),
};

/** A score as it is kept: numbers typed as text are numbers, everything else stays as it stands; blank is "". */
export function scoreContent(cell: ScoreCell): MergeContent {
  if (typeof cell !== "string") return cell;
  const text = cleanText(cell);
  const parsed = parseScore(text);
  return parsed.ok ? parsed.value : text;
}

/** A number in a cell that shows a percentage is that percentage: 0.93 shown as `93%` → `93%`. */
export function shownScore({ value, text }: RawCell): MergeContent {
  return typeof value === "number" && text.trim().endsWith("%") ? `${canonical(value * 100)}%` : scoreContent(value);
}

export function keyOf(form: IntakeForm, cells: Contents): string | null {
  return keyFields[form] === null ? null : mergeKey(keyFields[form].map((field) => cells.get(field) ?? ""));
}

/** Parts what is compared from what travels along. */
export function partedCells(form: IntakeForm, contents: Contents): { readonly cells: Contents; readonly aside: Contents } {
  const aside = new Set(asideFields[form] ?? []);
  const entries = [...contents];
  return { cells: new Map(entries.filter(([name]) => !aside.has(name))), aside: new Map(entries.filter(([name]) => aside.has(name))) };
}
