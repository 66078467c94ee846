import type { WorkbookReading } from "../../excel";
import { readMapped } from "../../forms/intake/mapping/readMapped";
import { joinedMappings, readStoredMappings } from "../../forms/intake/mapping/storedMappings";
import type { ReadOptions } from "../../forms/read/readDistrict";
import type { FormsReading } from "../readForms";

/** What a workbook with a table of mappings says: its standard forms, and the sheets of the user's own that were confirmed. */
export function mappedForms(workbook: WorkbookReading, options: ReadOptions): FormsReading {
  const stored = joinedMappings(workbook.tables.map(readStoredMappings));
  const names = workbook.sheets.map(({ name }) => name);
  const { standard, ...read } = readMapped(workbook.grids, stored, names, options);
  return { ...read, stored, workbook: { ...workbook, grids: standard } };
}
