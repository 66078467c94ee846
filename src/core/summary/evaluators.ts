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

function remember<K, V>(create: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const created = create(key);
    known.set(key, created);
    return created;
  };
}

/** The rule of a title for an area class, and how it judges a village of that class. */
interface Seat {
  readonly rule: TitleRule;
  readonly judgeOf: ((village: Village) => Judge) | null;
}

export function createJudges(inForce: FrameworksInForce, settings: Settings, titles: readonly TitleName[]): Judges {
  const makeJudge = (rule: TitleRule, framework: FrameworkInForce, village: Village): Judge => {
    const { criteria } = framework;
    const evaluator = createEvaluator({ criteria, rule, villageKind: village, titles, notApplicable: settings.notApplicable });
    return { rule, framework, evaluator, columnsIn: remember((table: ScoreTable) => evaluator.columnsOf(table.criteria)) };
  };
  const judgesUnder = remember((rule: TitleRule): Seat => {
    const framework = frameworkOf(inForce, rule);
    return { rule, judgeOf: framework === null ? null : judgesByKind(framework, (village) => makeJudge(rule, framework, village)) };
  });
  const seatOf = remember((title: TitleName) =>
    remember((areaClass: string | null): Seat | "none" => {
      const rule = ruleFor(inForce.rules, title, areaClass);
      return rule.ok ? judgesUnder(rule.value) : "none";
    }),
  );
  return {
    of(title, village) {
      const seat = seatOf(title)(village.areaClass);
      return seat === "none" ? null : (seat.judgeOf?.(village) ?? null);
    },
    ruleOf(title, village) {
      const seat = seatOf(title)(village.areaClass);
      return seat === "none" ? null : seat.rule;
    },
    chooserOf: remember((framework: FrameworkInForce) => createLevelChooser(settings.levels, framework.criteria)),
  };
}

/** Laying out an evaluator costs as much as judging dozens of villages: area classes share a rule's, and kinds too where all criteria apply to all. */
function judgesByKind({ criteria }: FrameworkInForce, judgeOf: (village: Village) => Judge): (village: Village) => Judge {
  const byKind = new Map<string, Judge>();
  const isForAll = criteria.every(({ appliesTo }) => appliesTo.length === 0);
  return (village) => {
    const key = isForAll ? "" : `${village.kind}\u0000${village.kindLabel}`;
    const known = byKind.get(key);
    if (known !== undefined) return known;
    const judge = judgeOf(village);
    byKind.set(key, judge);
    return judge;
  };
}
