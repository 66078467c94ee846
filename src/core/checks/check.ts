import type { District } from "../domain/district";
import type { Finding } from "../findings/finding";

/** One thing that the reconciliation (đối soát) looks at. A new check: a file of its own and a line in `registry.ts`. */
export interface Check {
  /** Stable name, for documentation and tests. */
  readonly name: string;
  /** What it finds, in a fixed order; the district is not changed. What another check also finds is told once. */
  readonly run: (district: District) => readonly Finding[];
}
