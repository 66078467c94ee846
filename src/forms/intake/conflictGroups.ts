import type { MergeContent } from "../../core/merge/mergeRow";
import { differingFields, mergeKey, rowFingerprint } from "../../core/merge/mergeRow";
import type { FormKey } from "../schema/formKey";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { DistrictRow } from "./districtRows";
import { changedFields } from "./fieldUpdates";
import type { IntakeConflict, IntakePlan } from "./planIntake";
import { isIntakeForm, keyFields } from "./rowContents";
import type { IntakeRow } from "./types";

/** What files offer under one key, where somebody has to choose. */
export interface ConflictGroup {
  /** The same for the same key of the same form, whatever the files and their order. */
  readonly id: string;
  readonly form: FormKey;
  readonly key: readonly MergeContent[];
  /** In the order of the form, criteria in theirs. */
  readonly fields: readonly string[];
  readonly ours: DistrictRow | null;
  /** Rows that would write the same are one offer: the first of them. */
  readonly offers: readonly { readonly file: string; readonly row: IntakeRow; readonly variant: string }[];
}

export function conflictId({ row }: IntakeConflict): string {
  return mergeKey([row.form, row.key ?? ""]);
}

/** What taking the row would write: equal for rows between which there is nothing to choose. */
export function variantOf({ row, ours }: IntakeConflict): string {
  return JSON.stringify([rowFingerprint(row), ours === null ? null : [...changedFields(ours, row)].sort()]);
}

function keyOf(row: IntakeRow): readonly MergeContent[] {
  const names = isIntakeForm(row.form) ? (keyFields[row.form] ?? []) : [];
  return names.flatMap((name) => row.cells.get(name) ?? []);
}

function inOrder(form: FormKey, names: ReadonlySet<string>, criteria: readonly string[]): readonly string[] {
  const spec: AnyForm = forms[form];
  const known = [...Object.keys(spec.fields), ...criteria].filter((name) => names.has(name));
  return [...new Set([...known, ...names])];
}

function fieldsOf(ours: DistrictRow | null, rows: readonly IntakeRow[]): ReadonlySet<string> {
  const [first] = rows;
  return new Set(
    rows.flatMap((row) => (ours !== null ? changedFields(ours, row) : first === undefined ? [] : differingFields(first, row))),
  );
}

/** All conflicts of some files' plans, one a key, in the order in which the files bring them. `criteria`: codes in the framework's order. */
export function conflictGroups(plans: readonly IntakePlan[], criteria: readonly string[]): readonly ConflictGroup[] {
  const byId = new Map<string, { readonly file: string; readonly conflict: IntakeConflict }[]>();
  for (const { reading, conflicts } of plans) {
    for (const conflict of conflicts) {
      const id = conflictId(conflict);
      byId.set(id, [...(byId.get(id) ?? []), { file: reading.file, conflict }]);
    }
  }
  return [...byId].flatMap(([id, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const { row, ours } = first.conflict;
    const offers = new Map<string, ConflictGroup["offers"][number]>();
    for (const { file, conflict } of all) {
      const variant = variantOf(conflict);
      if (!offers.has(variant)) offers.set(variant, { file, row: conflict.row, variant });
    }
    const rows = [...offers.values()].map((offer) => offer.row);
    return [
      {
        id,
        form: row.form,
        key: keyOf(row),
        fields: inOrder(row.form, fieldsOf(ours, rows), criteria),
        ours,
        offers: [...offers.values()],
      },
    ];
  });
}
