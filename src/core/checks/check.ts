import type { District } from "../domain/district";
import type { Year } from "../domain/names";
import type { YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import type { Result } from "../result";

/** Works a year out, or refuses with the reasons; asked again for a year, it gives what it gave before. */
export type CompileOnce = (year: Year) => Result<YearResult, readonly Finding[]>;

/** One thing that the reconciliation (đối soát) looks at. A new check: a file of its own and a line in `registry.ts`. */
export interface Check {
  /** Stable name, for documentation and tests. */
  readonly name: string;
  /** What it finds, in a fixed order; the district is not changed. What another check also finds is told once. */
  readonly run: (district: District, compile: CompileOnce) => readonly Finding[];
}
