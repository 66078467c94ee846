import type { KnownCodes } from "../../header/codeText";
import type { SheetGrid } from "../../model/grid";
import type { RecognisedSheet } from "../recogniseSheet";
import type { IntakeForm } from "../rowContents";
import { applyMapping } from "./applyMapping";
import { headerKeysOf, LayoutReader } from "./layout";
import type { MappingFault, SheetMapping } from "./types";

/** What mappings say of a sheet. */
export type Followed =
  /** None of them is of this layout, or two contradict each other. */
  | { readonly kind: "none" }
  | { readonly kind: "passed-over" }
  | { readonly kind: "read"; readonly recognised: RecognisedSheet }
  | { readonly kind: "fault"; readonly row: number; readonly fault: MappingFault };

const hasForm = (mapping: SheetMapping): mapping is SheetMapping & { readonly form: IntakeForm } => mapping.form !== null;

/** Whether two mappings say the same, whatever the order of their columns. */
export function isSameMapping(one: SheetMapping, other: SheetMapping): boolean {
  const said = ({ form, columns }: SheetMapping): string =>
    JSON.stringify([form, columns.flatMap(({ header, field }) => (field === null ? [] : [`${header}\n${field}`])).sort()]);
  return said(one) === said(other);
}

/** The one mapping of a mark; null where two of them contradict each other. */
function onlyOne(mappings: readonly SheetMapping[]): SheetMapping | null {
  const [first, ...others] = mappings;
  return first !== undefined && others.every((other) => isSameMapping(first, other)) ? first : null;
}

/** Reads a sheet by the mapping that was confirmed for its layout. */
export function followMapping(grid: SheetGrid, mappings: readonly SheetMapping[], codes: KnownCodes): Followed {
  if (mappings.length === 0) return { kind: "none" };
  const marks = new Set(mappings.map(({ mark }) => mark));
  const headers = new Set(mappings.flatMap(({ columns }) => headerKeysOf(columns.map(({ header }) => header))));
  const found = new LayoutReader(grid).withMark(marks, headers);
  const mapping = found === null ? null : onlyOne(mappings.filter(({ mark }) => mark === found.mark));
  if (found === null || mapping === null) return { kind: "none" };
  if (!hasForm(mapping)) return { kind: "passed-over" };
  const applied = applyMapping(grid, mapping, found.layout, codes);
  return applied.ok ? { kind: "read", recognised: applied.value } : { kind: "fault", row: found.layout.lastRow, fault: applied.error };
}
