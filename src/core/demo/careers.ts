import type { VillageCode } from "../domain/names";

export const demoYears = [2019, 2020, 2021, 2022] as const;

/**
 * What became of the villages over 2019-2022: T recognised as KDCTB, K as KDCKM, `.` not recognised; with how many villages went that way. By the law
 * of the ledger these courses give exactly the published totals and statuses: e.g. in 2022 KDCTB 52 maintained (`TTTT`, `.TTT`, `..TT`), 5 again
 * (`TT.T`, `T..T`, `.T.T`), 15 first (`...T`), 6 of last year's 63 promoted (`TTTK`, `.TTK`, `..TK`) and 5 lapsed (`TTT.`, `.TT.`, `..T.`).
 */
const courses: readonly (readonly [course: string, villages: number])[] = [
  ["TTTT", 10],
  ["TTTK", 2],
  ["TTT.", 1],
  ["TTKK", 1],
  ["TT.T", 1],
  ["TT..", 1],
  ["TKKK", 5],
  ["T..T", 2],
  ["T...", 1],
  [".TTT", 24],
  [".TTK", 3],
  [".TT.", 2],
  [".TKK", 2],
  [".T.T", 2],
  [".T..", 2],
  ["..TT", 18],
  ["..TK", 1],
  ["..T.", 2],
  ["...T", 15],
  ["...K", 4],
  ["KKKK", 3],
  [".KKK", 3],
  [".K.K", 1],
  ["....", 20],
];

export const neverRecognised = "....";

export interface Career {
  readonly village: VillageCode;
  /** One letter a year: T, K or `.`. */
  readonly course: string;
}

/** Spreads the courses over all communes: a stride without a common factor with 126 meets every village once. */
const stride = 53;

/** A course for each village, in the villages' order. The first village of all is one that never was recognised. */
export function careersOf(villages: readonly VillageCode[]): readonly Career[] {
  const all = courses.flatMap(([course, count]) => Array.from({ length: count }, () => course)).reverse();
  return villages.map((village, at) => ({ village, course: all[(at * stride) % all.length] ?? neverRecognised }));
}
