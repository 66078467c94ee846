import type { Result } from "../../../core/result";
import { ok, refuse } from "../../../core/result";
import type { KnownCodes } from "../../header/codeText";
import type { CriterionColumn } from "../../header/criterionColumns";
import { requiredFields } from "../../header/assign";
import { isNamedAs } from "../../header/formName";
import type { ColumnMatch, HeaderMatch } from "../../header/types";
import type { SheetGrid } from "../../model/grid";
import { forms } from "../../schema/registry";
import type { RecognisedSheet } from "../recogniseSheet";
import type { IntakeForm } from "../rowContents";
import { criterionOf, fieldHeaders } from "./fields";
import type { Layout, LayoutColumn } from "./layout";
import { headerKeysOf } from "./layout";
import type { MappingFault, SheetMapping } from "./types";

/** The columns that a mapping uses, each with what it is read as; or why the mapping can't be followed on this layout. */
function usedColumns({ columns }: SheetMapping, layout: Layout): Result<ReadonlyMap<LayoutColumn, string>, MappingFault> {
  const keys = headerKeysOf(columns.map(({ header }) => header));
  const used = new Map<LayoutColumn, string>();
  const fields = new Set<string>();
  for (const [index, { header, field }] of columns.entries()) {
    if (field === null) continue;
    const [column, ...others] = layout.columns.filter(({ key }) => key === keys[index]);
    if (column === undefined) return refuse({ kind: "header-gone", header });
    if (others.length > 0 || used.has(column)) return refuse({ kind: "header-twice", header });
    if (fields.has(field)) return refuse({ kind: "field-twice", header });
    fields.add(field);
    used.set(column, field);
  }
  return ok(used);
}

interface ReadAs {
  readonly fields: ReadonlyMap<string, number>;
  readonly criteria: readonly CriterionColumn[];
}

function readAs(form: IntakeForm, used: ReadonlyMap<LayoutColumn, string>, codes: KnownCodes): Result<ReadAs, MappingFault> {
  const known = fieldHeaders(form);
  const fields = new Map<string, number>();
  const criteria: CriterionColumn[] = [];
  for (const [{ column, text }, field] of used) {
    const code = criterionOf(form, field, codes);
    if (known.has(field)) fields.set(field, column);
    else if (code === null) return refuse({ kind: "unknown-field", header: text });
    else if (criteria.some((other) => other.code === code)) return refuse({ kind: "field-twice", header: text });
    else criteria.push({ code, column });
  }
  return ok({ fields, criteria });
}

function matchOf(
  grid: SheetGrid,
  form: IntakeForm,
  layout: Layout,
  used: ReadonlyMap<LayoutColumn, string>,
  { fields }: ReadAs,
): HeaderMatch {
  const own = new Map([...fields].filter(([field]) => Object.hasOwn(forms[form].fields, field)));
  const columns = layout.columns.map((each): ColumnMatch => {
    const field = used.get(each) ?? null;
    const isField = field !== null && own.has(field);
    return {
      column: each.column,
      text: each.text,
      field: isField ? field : null,
      confidence: isField ? 1 : 0,
      reason: isField ? "header" : "unknown",
    };
  });
  return {
    form,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    columns,
    fields: own,
    family: new Map(),
    missing: requiredFields(form).filter((field) => !own.has(field)),
    ambiguous: [],
    named: isNamedAs(forms[form], grid.sheet),
  };
}

/**
 * A sheet read as a person confirmed it: nothing of it is recognised by words any more. Refused where the mapping does not fit the layout: a header
 * that it uses is gone or stands twice, two columns are one field, or a field is none that the form has. `mapping.form` must not be null.
 */
export function applyMapping(
  grid: SheetGrid,
  mapping: SheetMapping & { readonly form: IntakeForm },
  layout: Layout,
  codes: KnownCodes,
): Result<RecognisedSheet, MappingFault> {
  const { form } = mapping;
  const used = usedColumns(mapping, layout);
  if (!used.ok) return used;
  const read = readAs(form, used.value, codes);
  if (!read.ok) return read;
  const { fields, criteria } = read.value;
  const beside = (field: string): number | null => (form === "villages" ? null : (fields.get(field) ?? null));
  return ok({
    grid,
    match: matchOf(grid, form, layout, used.value, read.value),
    nameColumn: Object.hasOwn(forms[form].fields, "name") ? null : beside("name"),
    communeColumn: Object.hasOwn(forms[form].fields, "commune") ? null : beside("commune"),
    criteria:
      form === "scores"
        ? {
            columns: [...criteria].sort((one, other) => one.column - other.column),
            ambiguous: [],
            unknown: [],
            lastHeaderRow: layout.lastRow,
          }
        : null,
    lastHeaderRow: layout.lastRow,
    confidence: 1,
    confirmed: true,
  });
}
