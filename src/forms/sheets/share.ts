/** A share as a fraction of 1; null (a blank cell) where there is nothing to be a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
