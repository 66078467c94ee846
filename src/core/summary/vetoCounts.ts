import type { VetoCount, VillageResult } from "../domain/yearResult";
import type { VillageCode } from "../domain/names";
import type { Criterion } from "../domain/district";
import type { Judges } from "./evaluators";

/** How many villages each criterion's veto struck, most first, then in framework order. A village counts once, whatever it registered for. */
export function vetoCounts(results: readonly VillageResult[], judges: Judges): readonly VetoCount[] {
  const struck = new Map<Criterion, Set<VillageCode>>();
  for (const { village, title, evaluation } of results) {
    if (evaluation.vetoes.length === 0) continue;
    const criteria = judges.of(title, village)?.framework.criteria ?? [];
    const codes = new Set(evaluation.vetoes);
    for (const criterion of criteria) {
      if (!codes.has(criterion.code)) continue;
      const villages = struck.get(criterion) ?? new Set();
      struck.set(criterion, villages.add(village.code));
    }
  }
  const place = (criterion: Criterion): number => criterion.origin.row;
  return [...struck]
    .sort(([a, villagesA], [b, villagesB]) => villagesB.size - villagesA.size || place(a) - place(b))
    .map(([criterion, villages]) => ({ criterion: criterion.code, name: criterion.name, villages: villages.size }));
}
