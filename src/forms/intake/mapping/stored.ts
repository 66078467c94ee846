import type { Finding } from "../../../core/findings/finding";
import type { CellAddress } from "../../../core/findings/origin";
import type { MappingColumn } from "./mappingTable";
import type { MappingUse, SheetMapping } from "./types";

/** A mapping, and the cell of the table where it begins. */
export interface StoredMapping extends SheetMapping {
  readonly sheet: string;
  readonly use: MappingUse;
  readonly at: CellAddress;
}

/** What the table of mappings says. Mappings that contradict each other, or of which a row can't be understood, are not among them. */
export interface StoredMappings {
  readonly mappings: readonly StoredMapping[];
  /** The rows as they stand, blank ones left out: whoever writes the table anew keeps those that it does not replace. */
  readonly rows: readonly Readonly<Record<MappingColumn, string>>[];
  readonly findings: readonly Finding[];
}

export const noMappings: StoredMappings = { mappings: [], rows: [], findings: [] };
