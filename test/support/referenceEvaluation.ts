import { femtoOf, decimalOf } from "../../src/core/decimal/decimal";
import type { Criterion, ScoreCell } from "../../src/core/domain/district";
import type { Outcome } from "../../src/core/domain/evaluation";
import { readCell } from "../../src/core/framework/cell";
import type { EvaluatorSpec } from "../../src/core/scoring/spec";

/** A number as quadrillionths, by its decimal digits alone. */
export const femto = (value: number): bigint => femtoOf(decimalOf(value));

interface Sums {
  points: bigint;
  open: bigint;
  out: bigint;
  max: bigint;
}

const nothing = (): Sums => ({ points: 0n, open: 0n, out: 0n, max: 0n });

/**
 * The three tests once more, the slow and plain way: every cell read by itself, sums and comparisons in big integers, by cross multiplication.
 * Gives the total in quadrillionths, the outcome, and which reasons there are, sorted.
 */
export function referenceEvaluation(
  of: EvaluatorSpec,
  cells: readonly ScoreCell[],
  prerequisiteHeld: boolean,
): { total: bigint; outcome: Outcome; reasons: readonly string[] } {
  const areas = new Map<string, Sums>();
  const reasons: string[] = [];
  of.criteria.forEach((criterion, index) => {
    const sums = areas.get(criterion.contentArea) ?? nothing();
    areas.set(criterion.contentArea, sums);
    addCell(sums, reasons, of, criterion, cells[index]);
  });
  const whole = nothing();
  for (const [name, sums] of areas) {
    const { points, open, out, max } = sums;
    whole.points += points;
    whole.open += open;
    whole.out += out;
    whole.max += max;
    if ((points + open) * femto(1) < femto(of.rule.minAreaShare) * (max - out)) {
      reasons.push(`belowFloor ${name}`);
    }
  }
  if ((whole.points + whole.open) * whole.max < femto(of.rule.minTotal) * (whole.max - whole.out)) {
    reasons.push("belowTotal");
  }
  if (of.rule.prerequisite !== null && !prerequisiteHeld) {
    reasons.push("prerequisite");
  }
  return { total: whole.points, outcome: outcomeOf(reasons), reasons: reasons.sort() };
}

function addCell(sums: Sums, reasons: string[], of: EvaluatorSpec, criterion: Criterion, cell: ScoreCell | undefined): void {
  const max = femto(criterion.max);
  sums.max += max;
  const reading = readCell(criterion, cell);
  if (reading.state === "notApplicable") {
    sums[of.notApplicable === "exclude" ? "out" : "points"] += max;
  } else if (reading.state === "score") {
    const points = femtoOf(reading.points);
    const veto = criterion.vetoScores.get(of.rule.title);
    sums.points += points;
    if (veto !== undefined && points <= femto(veto)) {
      reasons.push(`veto ${criterion.code}`);
    }
  } else {
    sums.open += max;
    reasons.push(`${reading.state} ${criterion.code}`);
  }
}

function outcomeOf(reasons: readonly string[]): Outcome {
  const has = (...codes: readonly string[]): boolean => reasons.some((reason) => codes.includes(reason.split(" ")[0] ?? ""));
  if (has("veto")) {
    return "vetoed";
  }
  if (has("missing", "pending", "invalid")) {
    return "incomplete";
  }
  return has("belowFloor") ? "belowFloor" : has("belowTotal") ? "belowTotal" : has("prerequisite") ? "prerequisite" : "eligible";
}
