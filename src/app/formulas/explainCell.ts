import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { ActiveCell } from "../../excel/formulas";
import { readActiveCell, readArguments } from "../../excel/formulas";
import type { CellCase } from "../../forms/formulas/explain";
import { argumentsOf, cellCase } from "../../forms/formulas/explain";

/** Why the selected cell shows an error; `case` null where it shows none. */
export interface CellExplanation {
  readonly at: ActiveCell;
  readonly case: CellCase | null;
  /** What the function itself says of its arguments; null where it has nothing to say or can't be asked. */
  readonly said: string | null;
}

/** Errors of which the function itself knows the reason. */
const told: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#BUSY!"]);

/** `faultOf`: asks the function. */
export async function explainCell(
  excel: ExcelAccess,
  faultOf: (name: string, parameters: readonly unknown[]) => string | null,
): Promise<Result<CellExplanation, ExcelRefusal>> {
  const active = await readActiveCell(excel);
  if (!active.ok) return active;
  const at = active.value;
  const found = cellCase(at.formula, at.value);
  const written = argumentsOf(String(at.formula));
  if (found === null || found.name === null || !told.has(found.error) || written.length === 0) return ok({ at, case: found, said: null });
  const read = await readArguments(excel, at.sheetId, written);
  // The formula may name a sheet that is gone: what it says of itself is lacking then, and no more.
  return ok({ at, case: found, said: read.ok && read.value !== null ? faultOf(found.name, read.value) : null });
}
