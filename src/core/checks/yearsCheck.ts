import type { District } from "../domain/district";
import type { Year } from "../domain/names";
import { compileYear } from "../summary/compileYear";
import type { Check } from "./check";

/** Every year of which the forms say something, ascending. */
function yearsOf({ registrations, ledger, conclusions, scoreTables }: District): readonly Year[] {
  const rows = [registrations, ledger, conclusions, ...scoreTables.map((table) => table.rows)];
  return [...new Set(rows.flatMap((list) => list.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** Whatever compiling each year would tell, refusals included. */
export const yearsCheck: Check = {
  name: "years",
  run: (district) =>
    yearsOf(district).flatMap((year) => {
      const result = compileYear(district, year);
      return result.ok ? result.value.findings : result.error;
    }),
};
