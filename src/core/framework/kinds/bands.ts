import type { ScoringMethod } from "../../domain/district";
import { canonical, decimalOf, fitsDecimal } from "../../decimal/decimal";
import { ok, refuse } from "../../result";
import { foldPlain } from "../../text/fold";
import { parsePercent, parseScore } from "../../text/number";
import type { CriterionKind } from "./kind";
import { formatNumber, maxFaults, measurePercentText, parameterParts } from "./kind";

type Bands = Extract<ScoringMethod, { kind: "bands" }>;
type Bound = Bands["bounds"][number];

/** `95:5`, also `>= 95%: 5 điểm`; folded before it is matched. */
const boundWords = /^(?:tu|>=|≥)?\s*([^:=\s]+(?:\s*%)?)\s*[:=]\s*(\S+?)\s*(?:d|diem)?$/u;

function parseBound(text: string): Bound | null {
  const [, fromText, pointsText] = boundWords.exec(foldPlain(text)) ?? [];
  if (fromText === undefined || pointsText === undefined) {
    return null;
  }
  const from = fromText.endsWith("%") ? parsePercent(fromText) : parseScore(fromText);
  const points = parseScore(pointsText);
  return from.ok && points.ok ? { from: from.value, points: points.value } : null;
}

function formatBound(bound: Bound): string {
  return `${formatNumber(bound.from)}:${formatNumber(bound.points)}`;
}

/** Bounds may be typed in any order, but two of them must not be the same number: which points would count? */
function sortedBounds(bounds: readonly Bound[]): readonly Bound[] | null {
  const sorted = [...bounds].sort((left, right) => right.from - left.from);
  return sorted.some((bound, index) => bound.from === sorted[index + 1]?.from) ? null : sorted;
}

/** The cell holds a measured number; the table of lower bounds gives the points (RULINGS 9). */
export const bandsKind: CriterionKind<Bands> = {
  kind: "bands",
  words: ["Theo mức", "Mức", "Theo bậc"],
  parse(parameters) {
    const read = parameterParts(parameters).map(parseBound);
    const known = read.filter((bound) => bound !== null);
    const bounds = sortedBounds(known);
    return known.length === 0 || known.length < read.length || bounds === null ? refuse("parameters") : ok({ kind: "bands", bounds });
  },
  format: (method) => method.bounds.map(formatBound).join("; "),
  faults: (method, max) => [
    ...maxFaults(max),
    ...method.bounds
      .filter((bound) => !(bound.from >= 0 && fitsDecimal(bound.from) && bound.points >= 0 && bound.points <= max))
      .map((bound) => ({ field: "parameters" as const, value: formatBound(bound) })),
  ],
  curve: (method) => ({
    shape: "steps",
    percentText: true,
    bounds: method.bounds.map((bound) => ({ from: canonical(bound.from), points: decimalOf(bound.points) })),
  }),
  measure: measurePercentText,
};
