import type { Criterion, Recognition, Registration, TitleRule, Village } from "../../core/domain/district";
import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import { recogniseForm } from "../header/recognise";
import type { SheetGrid } from "../model/grid";
import type { Form } from "../schema/form";
import { ledgerForm } from "../schema/ledger";
import { registrationsForm } from "../schema/registrations";
import { forms } from "../schema/registry";
import { rulesForm } from "../schema/rules";
import { villagesForm } from "../schema/villages";
import { tableRows } from "./dataRows";
import type { FoundForm } from "./findTables";
import { columnFindings, isReadable, viewOf } from "./findTables";
import { readCriteriaTable } from "./readCriteria";
import { readRows } from "./readRows";
import { titleSpellings } from "./spellings";
import type { Matrix, ReadTable } from "./types";

/** A table that was read, or why it is not the table that was asked for: it has no such header, or lacks a column. */
export type SingleTable<Row> = Result<ReadTable<Row>, readonly Finding[]>;

/** The table bears its form's name; cells of findings and origins are counted from the matrix' own corner. */
function gridOf(sheet: string, matrix: Matrix): SheetGrid {
  return { sheet, rowIndex: 0, columnIndex: 0, values: matrix.map((row) => row.map((cell) => cell ?? "")), text: [] };
}

function findTable(form: Pick<Form<unknown>, "key" | "sheet">, matrix: Matrix): Result<FoundForm, readonly Finding[]> {
  const grid = gridOf(form.sheet, matrix);
  const match = recogniseForm(grid, [form.key]);
  if (match === null) {
    return refuse([finding("missing-form", null, { form: forms[form.key].sheet })]);
  }
  const found = { grid, match };
  return isReadable(found) && match.ambiguous.length === 0 ? ok(found) : refuse(columnFindings(found));
}

function readTable<Row>(form: Form<Row>, matrix: Matrix): SingleTable<Row> {
  const found = findTable(form, matrix);
  if (!found.ok) {
    return found;
  }
  const view = viewOf(found.value);
  return ok(readRows(form, view, tableRows(view).data));
}

/** BoTieuChi as a custom function is given it. Veto columns keep the titles as their headers spell them. */
export function readCriteria(matrix: Matrix): SingleTable<Criterion> {
  const found = findTable(forms.criteria, matrix);
  return found.ok ? ok(readCriteriaTable(viewOf(found.value))) : found;
}

/** DanhHieu, titles in one spelling. */
export function readRules(matrix: Matrix): SingleTable<TitleRule> {
  const read = readTable(rulesForm, matrix);
  if (!read.ok) {
    return read;
  }
  const title = titleSpellings(read.value.rows.map((rule) => rule.title));
  const rows = read.value.rows.map((rule) => ({
    ...rule,
    title: title.of(rule.title),
    prerequisite: rule.prerequisite === null ? null : title.of(rule.prerequisite),
  }));
  return ok({ rows, findings: read.value.findings });
}

/** SoCongNhan. */
export function readLedger(matrix: Matrix): SingleTable<Recognition> {
  return readTable(ledgerForm, matrix);
}

/** KhuDanCu. */
export function readVillages(matrix: Matrix): SingleTable<Village> {
  return readTable(villagesForm, matrix);
}

/** DangKy. */
export function readRegistrations(matrix: Matrix): SingleTable<Registration> {
  return readTable(registrationsForm, matrix);
}
