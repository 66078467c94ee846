import type { District } from "../../../core/domain/district";
import type { Finding } from "../../../core/findings/finding";
import { finding } from "../../../core/findings/finding";
import { a1 } from "../../../core/findings/origin";
import type { FurtherTable } from "../../read/types";
import { forms } from "../../schema/registry";
import type { AnyForm } from "../../schema/registry";
import { communeIn } from "../headings";
import { ownVillages } from "../ownVillages";
import type { KnownContext } from "../sheetContext";
import { contextOf } from "../sheetContext";
import { intakeView } from "../sheetView";
import { VillageFinder } from "../villageFinder";
import type { ForeignSheet } from "./workbookSheets";

/** Gives what is known of the surroundings of each of these sheets: villages that one of them lists are known to the others. */
export function workbookContexts(sheets: readonly ForeignSheet[], district: District): (sheet: ForeignSheet) => KnownContext {
  const known = new VillageFinder(district.villages);
  const offered = ownVillages(sheets).filter(({ code }) => known.ofCode(code) === null);
  const villages = [...district.villages, ...offered];
  const finder = new VillageFinder(villages);
  const communes = [...new Set(villages.map(({ commune }) => commune).filter((commune) => commune !== ""))];
  return (sheet) => contextOf(sheet, { communes, fileCommune: communeIn(sheet.headings, communes), finder }, district);
}

/** A confirmed sheet as a table of its form, or what it lacks. */
export function foreignTable(
  { recognised, form }: ForeignSheet,
  { context }: KnownContext,
): { readonly table: FurtherTable | null; readonly findings: readonly Finding[] } {
  const { view, missing } = intakeView(recognised, [], context);
  const spec: AnyForm = forms[form];
  const at = { sheet: recognised.grid.sheet, cell: a1(recognised.match.lastRow, 0) };
  const findings = missing.map((field) =>
    finding(spec.essential ? "missing-column" : "unreadable-form", at, { form: spec.sheet, column: spec.fields[field]?.header ?? field }),
  );
  return { table: missing.length > 0 ? null : { view, criteria: recognised.criteria?.columns ?? [] }, findings };
}
