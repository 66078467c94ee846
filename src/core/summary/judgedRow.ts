import { compare } from "../decimal/decimal";
import type { Criterion } from "../domain/district";
import type { CriterionCode } from "../domain/names";
import type { VillageResult } from "../domain/yearResult";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { openIn } from "../forecast/forecastRow";
import type { OpenCriterion } from "../forecast/types";
import { rowsUnder } from "../levels/levelRows";
import type { Evaluator, Standings } from "../scoring/evaluator";
import type { ScoreCandidate } from "../scoring/levels";
import type { Standing } from "../scoring/standing";
import { falls } from "../scoring/standing";
import { foldText } from "../text/fold";
import type { YearSources } from "./compileYear";
import type { Judge } from "./evaluators";

/** The row of scores that counts for a registration, and what it comes to. */
export interface JudgedRow {
  readonly evaluator: Evaluator;
  /** Null where no row counts. */
  readonly chosen: ScoreCandidate | null;
  /** The village's cell in that row. */
  readonly at: CellAddress | null;
  readonly placeOf: (criterion: CriterionCode) => CellAddress | null;
  readonly open: readonly OpenCriterion[];
  readonly standings: Standings;
}

/** `result`: of a registration that `judge` judges. */
export function judgedRow({ judges, scores }: YearSources, { village, evaluation }: VillageResult, judge: Judge): JudgedRow {
  const { evaluator } = judge;
  const { chosen } = judges.chooserOf(judge.framework).choose(rowsUnder(scores.of(village.code), judge.framework));
  return {
    evaluator,
    chosen,
    at: chosen === null ? null : cellOf(chosen.row.origin, "village"),
    placeOf: (criterion) => (chosen === null ? null : cellOf(chosen.row.origin, criterion)),
    open: openIn(evaluation, evaluator),
    standings:
      chosen === null
        ? evaluator.standings([], evaluator.columnsOf([]))
        : evaluator.standings(chosen.row.cells, judge.columnsIn(chosen.table)),
  };
}

/** What a village has in a content area. */
export interface JudgedArea {
  readonly contentArea: string;
  readonly standing: Standing;
  /** `short`: the floor is not reached, and could be with what is open · `missed`: not even with full marks for it. */
  readonly floor: "met" | "short" | "missed";
  /** The criteria of the area that apply, and those of them that are open, in framework order. */
  readonly criteria: readonly Criterion[];
  readonly open: readonly CriterionCode[];
}

/** The content areas that have a criterion that applies, in framework order. */
export function judgedAreas({ evaluator, open, standings }: Pick<JudgedRow, "evaluator" | "open" | "standings">): readonly JudgedArea[] {
  const isOpen = new Set(open.map(({ criterion }) => criterion));
  const byArea = criteriaByArea(evaluator);
  return standings.areas.map(({ contentArea, ...standing }): JudgedArea => {
    const criteria = byArea.get(foldText(contentArea)) ?? [];
    return {
      contentArea,
      standing,
      floor: compare(standing.points, standing.required) >= 0 ? "met" : falls(standing) ? "missed" : "short",
      criteria,
      open: isOpen.size === 0 ? [] : criteria.map(({ code }) => code).filter((code) => isOpen.has(code)),
    };
  });
}

function criteriaByArea({ criteria }: Evaluator): ReadonlyMap<string, readonly Criterion[]> {
  const byArea = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const area = foldText(criterion.contentArea);
    const known = byArea.get(area);
    if (known === undefined) byArea.set(area, [criterion]);
    else known.push(criterion);
  }
  return byArea;
}
