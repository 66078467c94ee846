import type { District } from "../core/domain/district";

/** Years that have a registration or a recognition, ascending: those that the workbook can be compiled for. */
export function yearsOf({ registrations, ledger }: Pick<District, "registrations" | "ledger">): readonly number[] {
  return [...new Set<number>([...registrations, ...ledger].map((row) => row.year))].sort((one, other) => one - other);
}
