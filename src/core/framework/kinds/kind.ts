import type { ScoringMethod } from "../../domain/district";
import { parsePercent, parseScore } from "../../text/number";
import type { Result } from "../../result";
import type { Curve } from "../curve";

/** What a text or a logical value in a cell means as a number; `repaired` where it should have been typed as a number. */
export interface Measure {
  readonly value: number;
  readonly repaired: boolean;
}

/** A number out of range: in Điểm tối đa or in Tham số, as text to show. */
export interface MethodFault {
  readonly field: "max" | "parameters";
  readonly value: string;
}

/** Most kinds need a maximum over 0. */
export function maxFaults(max: number): readonly MethodFault[] {
  return max > 0 ? [] : [{ field: "max", value: formatNumber(max) }];
}

/** A kind of criterion. A new one: a file beside this, a line in `registry.ts`, a member of `ScoringMethod`. */
export interface CriterionKind<M extends ScoringMethod> {
  readonly kind: M["kind"];
  /** The words of the column Cách chấm; the first is what our own forms write. They are compared folded, without signs. */
  readonly words: readonly [string, ...string[]];
  /** Reads the column Tham số; a refusal means that the words are not understood. */
  parse(parameters: string): Result<M, "parameters">;
  /** The Tham số that {@link parse} reads back. */
  format(method: M): string;
  /** What is out of range for a criterion of this maximum; empty where all is well. */
  faults(method: M, max: number): readonly MethodFault[];
  curve(method: M, max: number): Curve;
  /** What a text or a logical value means; null where it is no score. Blank, KAD and CĐH never arrive here. */
  measure(cell: string | boolean): Measure | null;
}

/** A number that was typed as text: `1,5`. */
export function measureNumberText(cell: string | boolean): Measure | null {
  const parsed = typeof cell === "string" ? parseScore(cell) : null;
  return parsed?.ok === true ? { value: parsed.value, repaired: true } : null;
}

/** A percentage stands as text with its sign wherever the cell has a percent format (RULINGS 9), so it needs no repair. */
export function measurePercentText(cell: string | boolean): Measure | null {
  const parsed = typeof cell === "string" ? parsePercent(cell) : null;
  return parsed?.ok === true ? { value: parsed.value, repaired: false } : measureNumberText(cell);
}

const partSeparator = /[;\n]|,\s+/u;

/** The parts of a Tham số: `95:5; 90:4` → `["95:5", "90:4"]`. A comma separates only before a blank; else it is decimal. */
export function parameterParts(parameters: string): readonly string[] {
  return parameters
    .split(partSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A number as our forms write it: `1,5`. */
export function formatNumber(value: number): string {
  return String(value).replace(".", ",");
}
