import type { ScoringMethod } from "../../domain/district";
import { canonical } from "../../decimal/decimal";
import { ok } from "../../result";
import type { CriterionKind } from "./kind";
import { maxFaults, measureNumberText } from "./kind";

type Points = Extract<ScoringMethod, { kind: "points" }>;

/** The cell holds the points themselves, 0 to the maximum. */
export const pointsKind: CriterionKind<Points> = {
  kind: "points",
  words: ["Điểm", "Chấm điểm", "Điểm số", "Cho điểm"],
  parse: () => ok({ kind: "points" }),
  format: () => "",
  faults: (_method, max) => maxFaults(max),
  curve: (_method, max) => ({ shape: "identity", max: canonical(max) }),
  measure: measureNumberText,
};
