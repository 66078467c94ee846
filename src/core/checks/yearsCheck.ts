import type { District } from "../domain/district";
import type { Year } from "../domain/names";
import type { Check } from "./check";

/** Every year of which the forms say something, ascending. */
export function yearsOf({ registrations, ledger, conclusions, scoreTables }: District): readonly Year[] {
  const rows = [registrations, ledger, conclusions, ...scoreTables.map((table) => table.rows)];
  return [...new Set(rows.flatMap((list) => list.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** Whatever compiling each year would tell, refusals included. */
export const yearsCheck: Check = {
  name: "years",
  run: (district, compile) =>
    yearsOf(district).flatMap((year) => {
      const result = compile(year);
      return result.ok ? result.value.findings : result.error;
    }),
};
