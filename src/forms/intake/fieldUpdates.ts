import type { MergeContent } from "../../core/merge/mergeRow";
import { differingFields } from "../../core/merge/mergeRow";
import { forms } from "../schema/registry";
import type { AnyForm } from "../schema/registry";
import { formatOf } from "./bookRows";
import type { DistrictRow } from "./districtRows";
import { isIntakeForm, keyFields } from "./rowContents";
import type { IntakeRow } from "./types";

/** A cell of the district's row that is to hold what a commune's row says. Row and column of the sheet, zero-based. */
export interface FieldUpdate {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null leaves it blank. */
  readonly after: MergeContent | null;
  readonly numberFormat: string;
}

/** The fields in which a commune's row would change the district's: what its table has no column for, it says nothing about. */
export function changedFields(ours: DistrictRow, theirs: IntakeRow): readonly string[] {
  const keys = new Set(isIntakeForm(theirs.form) ? keyFields[theirs.form] : null);
  return differingFields(theirs, ours).filter((name) => !keys.has(name) && (theirs.columns === null || theirs.columns.has(name)));
}

/** What travels with the row goes into cells that the district has left blank. */
function asideFields(ours: DistrictRow, theirs: IntakeRow): readonly string[] {
  return [...theirs.aside.keys()].filter((name) => !ours.aside.has(name) && columnOf(ours, name) !== null);
}

function columnOf({ origin: { table } }: DistrictRow, name: string): number | null {
  return Object.hasOwn(table.columns, name) ? (table.columns[name] ?? null) : null;
}

/** The header of a column that the district's table lacks for what the commune's row says; null where it has them all. */
export function lackingField(ours: DistrictRow, theirs: IntakeRow): string | null {
  const name = changedFields(ours, theirs).find((field) => columnOf(ours, field) === null);
  const form: AnyForm = forms[theirs.form];
  return name === undefined ? null : (form.fields[name]?.header ?? name);
}

/** The cells by which the district's row comes to say what the commune's does. `fills`: the row is a blank one, whose remark may be filled too. */
export function fieldUpdates(ours: DistrictRow, theirs: IntakeRow, fills: boolean): readonly FieldUpdate[] {
  const names = [...changedFields(ours, theirs), ...(fills ? asideFields(ours, theirs) : [])];
  return names.flatMap((name) => {
    const column = columnOf(ours, name);
    const after = theirs.cells.get(name) ?? theirs.aside.get(name) ?? null;
    const numberFormat = formatOf(forms[theirs.form], name);
    return column === null ? [] : [{ sheet: ours.origin.table.sheet, row: ours.origin.row, column, after, numberFormat }];
  });
}
