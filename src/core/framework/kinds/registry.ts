import type { ScoringMethod } from "../../domain/district";
import { bandsKind } from "./bands";
import { deductionKind } from "./deduction";
import type { CriterionKind } from "./kind";
import { passFailKind } from "./passFail";
import { pointsKind } from "./points";

type Kinds = { readonly [K in ScoringMethod["kind"]]: CriterionKind<Extract<ScoringMethod, { kind: K }>> };

/** Every kind of criterion there is. */
export const criterionKinds: Kinds = {
  points: pointsKind,
  passFail: passFailKind,
  bands: bandsKind,
  deduction: deductionKind,
};

/** The kind of a method. The registry's type guarantees that it takes exactly this method. */
export function kindOf<M extends ScoringMethod>(method: M): CriterionKind<M> {
  return criterionKinds[method.kind] as unknown as CriterionKind<M>;
}
