import type { Settings, TitleRule, Village } from "../domain/district";
import type { TitleName } from "../domain/names";
import type { FrameworkInForce, FrameworksInForce } from "../framework/inForce";
import { frameworkOf } from "../framework/inForce";
import { ruleFor } from "../framework/rules";
import type { Evaluator } from "../scoring/evaluator";
import { createEvaluator } from "../scoring/evaluator";
import type { LevelChooser } from "../scoring/levels";
import { createLevelChooser } from "../scoring/levels";
import type { ColumnMap } from "../scoring/spec";
import type { ScoreTable } from "../domain/district";

/** How villages of one kind and area class are judged for one title. */
export interface Judge {
  readonly rule: TitleRule;
  readonly framework: FrameworkInForce;
  readonly evaluator: Evaluator;
  columnsIn(table: ScoreTable): ColumnMap;
}

/** The judges of a year, each made once however many villages there are. */
export interface Judges {
  /** Null where no rule of the year fits the village. */
  of(title: TitleName, village: Village): Judge | null;
  /** Null likewise; it does not depend on the village's kind. */
  ruleOf(title: TitleName, village: Village): TitleRule | null;
  chooserOf(framework: FrameworkInForce): LevelChooser;
}

function remember<A, B>(create: (key: A) => B, keyOf: (key: A) => unknown = (key) => key): (key: A) => B {
  const known = new Map<unknown, B>();
  return (key) => {
    const id = keyOf(key);
    const found = known.get(id);
    if (found !== undefined || known.has(id)) return found as B;
    const created = create(key);
    known.set(id, created);
    return created;
  };
}

type Seat = readonly [title: TitleName, village: Village];

export function createJudges(inForce: FrameworksInForce, settings: Settings, titles: readonly TitleName[]): Judges {
  const ruleOf = remember(
    ([title, { areaClass }]: Seat): TitleRule | null => {
      const rule = ruleFor(inForce.rules, title, areaClass);
      return rule.ok ? rule.value : null;
    },
    ([title, { areaClass }]) => `${title}\u0000${areaClass ?? ""}`,
  );
  const judgesUnder = remember((rule: TitleRule): ((village: Village) => Judge) | null => {
    const framework = frameworkOf(inForce, rule);
    if (framework === null) return null;
    const { criteria } = framework;
    const judgeOf = (village: Village): Judge => {
      const evaluator = createEvaluator({ criteria, rule, villageKind: village, titles, notApplicable: settings.notApplicable });
      return { rule, framework, evaluator, columnsIn: remember((table: ScoreTable) => evaluator.columnsOf(table.criteria)) };
    };
    // Laying out an evaluator costs as much as judging dozens of villages: area classes share a rule's, and kinds too where all criteria apply to all.
    const isForAll = criteria.every(({ appliesTo }) => appliesTo.length === 0);
    return remember(judgeOf, ({ kind, kindLabel }) => (isForAll ? "" : `${kind}\u0000${kindLabel}`));
  });
  return {
    of(title, village) {
      const rule = ruleOf([title, village]);
      return rule === null ? null : (judgesUnder(rule)?.(village) ?? null);
    },
    ruleOf: (title, village) => ruleOf([title, village]),
    chooserOf: remember((framework: FrameworkInForce) => createLevelChooser(settings.levels, framework.criteria)),
  };
}
