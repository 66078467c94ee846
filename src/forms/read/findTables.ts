import type { Finding } from "../../core/findings/finding";
import { finding } from "../../core/findings/finding";
import { a1 } from "../../core/findings/origin";
import type { KnownCodes } from "../header/codeText";
import type { CriterionColumns } from "../header/criterionColumns";
import { criterionColumns } from "../header/criterionColumns";
import { recogniseForm } from "../header/recognise";
import type { HeaderMatch } from "../header/types";
import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { TableView } from "./tableView";
import { tableView } from "./tableView";

/** A sheet in which the header of a form was found. */
export interface FoundForm {
  readonly grid: SheetGrid;
  readonly match: HeaderMatch;
}

export interface ScoreSheet {
  readonly view: TableView;
  readonly criteria: CriterionColumns;
}

export interface FoundForms {
  readonly byForm: ReadonlyMap<FormKey, readonly FoundForm[]>;
  readonly findings: readonly Finding[];
}

/** Finds the forms among the sheets. Where sheets bear a form's name, its look-alikes under other names are told and not read; scores are read wherever they stand. */
export function findForms(grids: readonly SheetGrid[]): FoundForms {
  const byForm = new Map<FormKey, FoundForm[]>();
  for (const grid of grids) {
    const match = recogniseForm(grid);
    if (match !== null) {
      byForm.set(match.form, [...(byForm.get(match.form) ?? []), { grid, match }]);
    }
  }
  const findings: Finding[] = [];
  for (const [key, found] of byForm) {
    const named = found.filter(({ match }) => match.named);
    if (key !== "scores" && named[0] !== undefined) {
      const used = named[0].grid.sheet;
      findings.push(
        ...found
          .filter(({ match }) => !match.named)
          .map((other) => finding("sheet-not-read", headerCell(other), { form: forms[key].sheet, used })),
      );
      byForm.set(key, named);
    }
  }
  return { byForm, findings };
}

function headerCell({ grid, match }: FoundForm, column = 0): { readonly sheet: string; readonly cell: string } {
  return { sheet: grid.sheet, cell: a1(grid.rowIndex + match.lastRow, grid.columnIndex + column) };
}

/** What keeps a form from being read, column by column: lacking ones, and those for which several columns stand equal. */
export function columnFindings(found: FoundForm): readonly Finding[] {
  const form: AnyForm = forms[found.match.form];
  const header = (name: string): string => form.fields[name]?.header ?? form.family?.header ?? name;
  return [
    ...found.match.missing.map((name) =>
      finding(form.essential ? "missing-column" : "unreadable-form", headerCell(found), { form: form.sheet, column: header(name) }),
    ),
    ...found.match.ambiguous.map(({ name, column }) =>
      finding("ambiguous-column", headerCell(found, column), { form: form.sheet, column: header(name) }),
    ),
  ];
}

/** Whether every column that the form needs was found, and found once. */
export function isReadable({ match }: FoundForm): boolean {
  const form: AnyForm = forms[match.form];
  return match.missing.length === 0 && !match.ambiguous.some(({ name }) => form.fields[name]?.column === "required");
}

/** The table under a header. `familyName` gives the spelling of what follows the family's first words. */
export function viewOf({ grid, match }: FoundForm, familyName: (name: string) => string = (name) => name): TableView {
  const form = forms[match.form];
  const family = new Map([...match.family].map(([name, column]) => [familyName(name), column]));
  const keyed = new Map([...family].map(([name, column]) => [`${form.family?.field ?? ""}.${name}`, column]));
  return tableView(grid, form, match, { family, keyed, lastHeaderRow: match.lastRow });
}

/** Columns of a family that mean the same thing, however they are spelt. */
export function twinFamilyColumns(found: FoundForm, familyName: (name: string) => string): readonly Finding[] {
  const form = forms[found.match.form];
  const first = new Set<string>();
  return [...found.match.family].flatMap(([name, column]) => {
    const spelt = familyName(name);
    const isTwin = first.has(spelt);
    first.add(spelt);
    return isTwin
      ? [finding("ambiguous-column", headerCell(found, column), { form: form.sheet, column: `${form.family?.header ?? ""} ${spelt}` })]
      : [];
  });
}

/** A list with levels as a score sheet, with its criterion columns; null where it has none and does not bear the form's name. */
export function scoreSheetOf({ grid, match }: FoundForm, codes: KnownCodes): ScoreSheet | null {
  const criteria = criterionColumns(grid, match, codes);
  if (!match.named && criteria.columns.length + criteria.ambiguous.length + criteria.unknown.length === 0) {
    return null;
  }
  const keyed = new Map(criteria.columns.map(({ code, column }) => [code as string, column]));
  return { criteria, view: tableView(grid, forms.scores, match, { family: new Map(), keyed, lastHeaderRow: criteria.lastHeaderRow }) };
}

/** Header cells that name no criterion for certain, or none that a framework has. */
export function criterionFindings({ view: { grid }, criteria }: ScoreSheet): readonly Finding[] {
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    sheet: grid.sheet,
    cell: a1(grid.rowIndex + row, grid.columnIndex + column),
  });
  return [
    ...criteria.ambiguous.map((cell) => finding("ambiguous-criterion", at(cell), { criterion: cell.text })),
    ...criteria.unknown.map((cell) => finding("unknown-criterion", at(cell), { criterion: cell.text })),
  ];
}
