import { tableFunctions } from "./types";

const call = /(?<![\p{L}\p{N}_.])(?:KDC\.|_xldudf_KDC_)([A-Z]+)\s*\(/iu;
const spilling: ReadonlySet<string> = new Set(tableFunctions);

/** The first of our functions that a formula calls: `KETQUA`; null where it calls none. */
export function ownFunction(formula: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return call.exec(withoutTexts(formula))?.[1]?.toUpperCase() ?? null;
}

/** Whether the function fills more cells than its own. */
export function isSpilling(name: string): boolean {
  return spilling.has(name);
}

/** Quoted texts and sheet names are no part of what is called. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "''");
}
