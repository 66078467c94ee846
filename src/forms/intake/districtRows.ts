import type { District } from "../../core/domain/district";
import type { Origin } from "../../core/findings/origin";
import { cellOf } from "../../core/findings/origin";
import type { MergeContent, MergeRow } from "../../core/merge/mergeRow";
import { commendationsForm } from "../schema/commendations";
import { communicationsForm } from "../schema/communications";
import { conclusionsForm } from "../schema/conclusions";
import { contributionsForm } from "../schema/contributions";
import { documentsForm } from "../schema/documents";
import type { Form } from "../schema/form";
import type { FormKey } from "../schema/formKey";
import { ledgerForm } from "../schema/ledger";
import { registrationsForm } from "../schema/registrations";
import { scoresForm } from "../schema/scores";
import { villagesForm } from "../schema/villages";
import type { Contents, IntakeForm } from "./rowContents";
import { contentsOf, keyFields, keyOf, partedCells, scoreContent } from "./rowContents";

/** A row of the district's book, and where its cells stand. */
export interface DistrictRow extends MergeRow<FormKey> {
  readonly origin: Origin;
}

function mergeRow(form: IntakeForm, contents: Contents, origin: Origin): DistrictRow {
  const { cells, aside } = partedCells(form, contents);
  return { form, key: keyOf(form, cells), cells, aside, columns: null, at: cellOf(origin, keyFields[form]?.[0] ?? ""), origin };
}

function rowsOf<Row extends { readonly origin: Origin }>(form: Form<Row>, rows: readonly Row[]): readonly DistrictRow[] {
  return rows.map((row) => mergeRow(form.key as IntakeForm, contentsOf(form, row), row.origin));
}

function scoreRows({ scoreTables }: District): readonly DistrictRow[] {
  return scoreTables.flatMap(({ criteria, rows }) =>
    rows.map((row) => {
      const scores = criteria.map((code, index): readonly [string, MergeContent] => [code, scoreContent(row.cells[index] ?? "")]);
      const contents = new Map([...scores.filter(([, content]) => content !== ""), ...contentsOf(scoresForm, row)]);
      return mergeRow("scores", contents, row.origin);
    }),
  );
}

/** The rows of the district's book, in the form in which the communes' rows are compared with them. */
export function districtRows(district: District): readonly DistrictRow[] {
  return [
    ...rowsOf(villagesForm, district.villages),
    ...rowsOf(registrationsForm, district.registrations),
    ...scoreRows(district),
    ...rowsOf(conclusionsForm, district.conclusions),
    ...rowsOf(ledgerForm, district.ledger),
    ...rowsOf(contributionsForm, district.contributions),
    ...rowsOf(documentsForm, district.documents),
    ...rowsOf(communicationsForm, district.communications),
    ...rowsOf(commendationsForm, district.commendations),
  ];
}
