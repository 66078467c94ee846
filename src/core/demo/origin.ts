import type { Origin } from "../findings/origin";

/** Rows of the demo district stand in no sheet yet: they are given a place when they are written. */
export function rowOf(sheet: string, row: number): Origin {
  return { table: { sheet, columns: {} }, row };
}
