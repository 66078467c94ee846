import type { Conclusion, RecognitionStatus } from "../../core/domain/district";
import type { Evaluation } from "../../core/domain/evaluation";
import type { TitleName } from "../../core/domain/names";
import type { VillageResult, YearResult } from "../../core/domain/yearResult";

/** A line of a proposal list: the village with its evaluation and status for that very title. */
export interface Proposal {
  readonly entry: VillageResult;
  readonly evaluation: Evaluation;
  readonly status: RecognitionStatus;
  /** The title it is registered for, where a lower one is proposed; else null. */
  readonly registeredFor: TitleName | null;
  /** The council's reason, where its conclusion differs from the computed outcome; else null. */
  readonly councilReason: string | null;
}

export interface ProposalList {
  readonly proposed: readonly Proposal[];
  /** Eligible by the figures, but concluded as not met, with a reason. */
  readonly rejected: readonly Proposal[];
}

/**
 * Who is proposed for a title: villages registered for it that are eligible or that the council concluded as met, and villages for which it is the
 * lower title proposed. A conclusion against the figures counts only with its reason (RULINGS 18). In the result's order.
 */
export function proposalsFor(result: YearResult, title: TitleName): ProposalList {
  const registered = new Set(result.villages.filter((entry) => entry.title === title).map(({ village }) => village.code));
  const proposed: Proposal[] = [];
  const rejected: Proposal[] = [];
  for (const entry of result.villages) {
    if (entry.title === title) {
      const met = isProposed(entry);
      const own = {
        entry,
        evaluation: entry.evaluation,
        status: entry.statusIfRecognised,
        registeredFor: null,
        councilReason: overruling(entry)?.reason ?? null,
      };
      if (met) proposed.push(own);
      else if (entry.evaluation.outcome === "eligible") rejected.push(own);
    } else if (entry.proposedTitle === title && entry.proposal && !isProposed(entry) && !registered.has(entry.village.code)) {
      proposed.push({ entry, ...entry.proposal, registeredFor: entry.title, councilReason: null });
    }
  }
  return { proposed, rejected };
}

function isProposed(entry: VillageResult): boolean {
  return overruling(entry)?.met ?? entry.evaluation.outcome === "eligible";
}

/** The conclusion that differs from the computed outcome and says why. */
function overruling({ conclusion, evaluation }: VillageResult): Conclusion | null {
  if (conclusion === null || conclusion.reason.trim() === "") return null;
  return conclusion.met === (evaluation.outcome === "eligible") ? null : conclusion;
}
