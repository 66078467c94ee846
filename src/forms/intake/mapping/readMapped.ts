import type { Finding } from "../../../core/findings/finding";
import { finding } from "../../../core/findings/finding";
import { foldText } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import type { ReadOptions } from "../../read/readDistrict";
import { readDistrict } from "../../read/readDistrict";
import type { ReadDistrict } from "../../read/types";
import { codesOrNames } from "../criterionNames";
import type { IntakeForm } from "../rowContents";
import { followMapping } from "./followMapping";
import type { StoredMapping, StoredMappings } from "./stored";
import type { MappingFault } from "./types";
import { foreignTable, workbookContexts } from "./workbookContext";
import type { ForeignSheet } from "./workbookSheets";
import { foreignSheet, fromFirstCell, takenSheets } from "./workbookSheets";

/** What the standard forms say, together with the sheets of the user's own that a person confirmed. */
export interface MappedReading extends ReadDistrict {
  /** The sheets that stand in standard forms: the only ones that anything is ever written into. */
  readonly standard: readonly SheetGrid[];
  readonly foreign: readonly { readonly sheet: string; readonly form: IntakeForm }[];
}

interface Followed {
  readonly sheets: readonly ForeignSheet[];
  /** Sheets that the forms reader is not to look at any more. */
  readonly out: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

function notFollowed({ sheet, at }: StoredMapping, { kind, header }: MappingFault): Finding {
  return finding("mapping-not-followed", at, { sheet, header, why: kind });
}

/** The confirmed sheets among these, each read by its own mapping. What can't be followed is told: its rows would be missed in silence else. */
function follow(grids: readonly SheetGrid[], mappings: readonly StoredMapping[], district: ReadDistrict["district"]): Followed {
  const codes = codesOrNames(district.criteria);
  const taken = takenSheets(grids, codes);
  const sheets: ForeignSheet[] = [];
  const out = new Set<string>();
  const findings: Finding[] = [];
  for (const grid of grids) {
    const own = mappings.filter(({ sheet }) => foldText(sheet) === foldText(grid.sheet));
    const [first] = own;
    if (first === undefined || taken.has(grid.sheet)) continue;
    const followed = followMapping(fromFirstCell(grid), own, codes);
    const sheet = followed.kind === "read" ? foreignSheet(followed.recognised) : null;
    if (sheet !== null || followed.kind === "passed-over") out.add(grid.sheet);
    if (sheet !== null) sheets.push(sheet);
    if (followed.kind === "fault") findings.push(notFollowed(first, followed.fault));
    if (followed.kind === "none" && first.form !== null) findings.push(notFollowed(first, { kind: "layout", header: "" }));
  }
  return { sheets, out, findings };
}

/** Mappings of sheets that the workbook does not have any more. */
function gone(mappings: readonly StoredMapping[], sheetNames: readonly string[]): readonly Finding[] {
  const names = new Set(sheetNames.map(foldText));
  return mappings
    .filter(({ form, sheet }) => form !== null && !names.has(foldText(sheet)))
    .map((mapping) => notFollowed(mapping, { kind: "sheet-gone", header: "" }));
}

/**
 * Reads the forms of a workbook, and as further tables of them the sheets of the user's own whose reading was confirmed - each by its name, so that no
 * copy of one is ever counted. Without a mapping the same as `readDistrict`, at the same cost.
 */
export function readMapped(
  grids: readonly SheetGrid[],
  stored: StoredMappings,
  sheetNames: readonly string[],
  options: ReadOptions = {},
): MappedReading {
  const mappings = stored.mappings.filter(({ use }) => use === "workbook");
  const plain = readDistrict(grids, options);
  if (mappings.length === 0) return { ...plain, findings: [...plain.findings, ...stored.findings], standard: grids, foreign: [] };
  const { sheets, out, findings } = follow(grids, mappings, plain.district);
  const contextFor = workbookContexts(sheets, plain.district);
  const tables = sheets.map((sheet) => foreignTable(sheet, contextFor(sheet)));
  const standard = grids.filter(({ sheet }) => !out.has(sheet));
  const read = readDistrict(standard, { ...options, further: tables.flatMap(({ table }) => table ?? []) });
  const told = [...stored.findings, ...gone(mappings, sheetNames), ...findings, ...tables.flatMap((table) => table.findings)];
  return {
    ...read,
    findings: [...read.findings, ...told],
    standard,
    foreign: sheets.map(({ recognised, form }) => ({ sheet: recognised.grid.sheet, form })),
  };
}
