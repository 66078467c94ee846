import type { CellContent } from "../model/grid";
import { ownFunction } from "./ownFormula";

export const cellErrors = ["#NAME?", "#BUSY!", "#VALUE!", "#N/A", "#SPILL!", "#CALC!", "#REF!", "#CONNECT!", "#DIV/0!", "#NUM!"] as const;
export type CellError = (typeof cellErrors)[number];

/** What can be said of the selected cell. `name`: the function of ours that it calls. */
export interface CellCase {
  readonly error: CellError;
  readonly name: string | null;
  /** Arguments of the call that are references to deleted cells, counted from 1. */
  readonly broken: readonly number[];
}

const known: ReadonlySet<CellContent> = new Set<CellContent>([...cellErrors, "#GETTING_DATA"]);

/** Null where the cell shows no error. */
export function cellCase(formula: CellContent, value: CellContent): CellCase | null {
  if (!known.has(value)) return null;
  const error = value === "#GETTING_DATA" ? "#BUSY!" : (value as CellError);
  const name = ownFunction(formula);
  const broken = name === null ? [] : argumentsOf(String(formula)).flatMap((each, index) => (each.includes("#REF!") ? [index + 1] : []));
  return { error, name, broken };
}

/** The arguments of the call that a formula is, as they are written: `=KDC.BANGCHU(A1)` → `["A1"]`; none where it is not one call alone. */
export function argumentsOf(formula: string): readonly string[] {
  const inner = /^=\s*@?(?:KDC\.|_xldudf_KDC_)[A-Z]+\s*\((.*)\)\s*$/isu.exec(formula)?.[1];
  if (inner === undefined) return [];
  const parts: string[] = [];
  let [part, depth, quote] = ["", 0, ""];
  for (const sign of inner) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(" || sign === "{") depth += 1;
    else if (sign === ")" || sign === "}") depth -= 1;
    if (depth < 0) return [];
    if (sign === "," && depth === 0 && quote === "") {
      parts.push(part.trim());
      part = "";
    } else part += sign;
  }
  return [...parts, part.trim()];
}
