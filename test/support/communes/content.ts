import type { District } from "../../../src/core/domain/district";
import type { MergeContent } from "../../../src/core/merge/mergeRow";
import { districtRows } from "../../../src/forms/intake/districtRows";
import type { IntakeForm } from "../../../src/forms/intake/rowContents";

/** A row of a commune by field or criterion code, as the standard forms would hold it. */
export type CommuneRow = ReadonlyMap<string, MergeContent>;

/** What one commune sends: the rows of its villages. */
export interface CommuneContent {
  readonly commune: string;
  readonly district: District;
  readonly rows: (form: IntakeForm) => readonly CommuneRow[];
  readonly villageName: (code: string) => string;
}

/** The rows that communes send; all others stay in the district's book. */
export const sentForms = ["registrations", "scores", "conclusions", "ledger"] as const satisfies readonly IntakeForm[];

/** Parts a district's registrations, scores, conclusions and ledger by commune. */
export function communeContents(district: District): readonly CommuneContent[] {
  const villages = new Map(district.villages.map((village) => [village.code as string, village]));
  const rows = districtRows(district);
  const communes = [...new Set(district.villages.map(({ commune }) => commune))];
  return communes.map((commune) => ({
    commune,
    district,
    villageName: (code) => villages.get(code)?.name ?? code,
    rows: (form) =>
      rows
        .filter((row) => row.form === form && villages.get(String(row.cells.get("village") ?? row.cells.get("code")))?.commune === commune)
        .map(({ cells }) => cells),
  }));
}

/** The district without what its communes send: its score sheets are there, empty. */
export function emptied(district: District): District {
  const scoreTables = district.scoreTables.map((table) => ({ ...table, rows: [] }));
  return { ...district, registrations: [], scoreTables, conclusions: [], ledger: [] };
}
