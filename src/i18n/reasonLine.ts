import type { Evaluation, Reason } from "../core/domain/evaluation";

/** The words a language needs to tell the reasons of an evaluation. */
export interface ReasonWords {
  readonly total: (points: number, max: number) => string;
  readonly veto: (reason: ReasonOf<"veto">) => string;
  readonly belowFloor: (reason: ReasonOf<"belowFloor">) => string;
  readonly belowTotal: (reason: ReasonOf<"belowTotal">) => string;
  readonly missing: (criteria: readonly string[]) => string;
  readonly pending: (criteria: readonly string[]) => string;
  readonly invalid: (reason: ReasonOf<"invalid">) => string;
  readonly prerequisite: (reason: ReasonOf<"prerequisite">) => string;
}

export type ReasonOf<C extends Reason["code"]> = Extract<Reason, { readonly code: C }>;

/** The line of all reasons, in the order of the evaluation; missing criteria are told together, and so are pending ones. */
export function reasonLine(words: ReasonWords): (evaluation: Pick<Evaluation, "total" | "max" | "reasons">) => string {
  return ({ total, max, reasons }) => {
    if (reasons.length === 0) return "";
    const parts = [words.total(total, max)];
    const told = new Set<Reason["code"]>();
    for (const reason of reasons) {
      if ((reason.code === "missing" || reason.code === "pending") && told.has(reason.code)) continue;
      told.add(reason.code);
      parts.push(tell(words, reason, reasons));
    }
    return parts.join("; ");
  };
}

function tell(words: ReasonWords, reason: Reason, all: readonly Reason[]): string {
  switch (reason.code) {
    case "veto":
      return words.veto(reason);
    case "belowFloor":
      return words.belowFloor(reason);
    case "belowTotal":
      return words.belowTotal(reason);
    case "missing":
      return words.missing(criteriaOf(all, "missing"));
    case "pending":
      return words.pending(criteriaOf(all, "pending"));
    case "invalid":
      return words.invalid(reason);
    case "prerequisite":
      return words.prerequisite(reason);
  }
}

function criteriaOf(reasons: readonly Reason[], code: "missing" | "pending"): readonly string[] {
  return reasons.flatMap((reason) => (reason.code === code ? [reason.criterion] : []));
}

/** Decimals shown of a minimum that scaling (RULINGS 5) made endless. */
const scaledDecimals = 2;

/**
 * A minimum as it is shown: exact where it is short; else rounded up to two decimals, so that a total which falls short of it
 * never looks as if it met it.
 */
export function shownMinimum(required: number): number {
  const fraction = String(required).split(".")[1] ?? "";
  if (fraction.length <= scaledDecimals * 2) return required;
  const factor = 10 ** scaledDecimals;
  return Math.ceil(required * factor) / factor;
}
