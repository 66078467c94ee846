import type { Criterion, TitleRule } from "../core/domain/district";
import type { TitleName, Year } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import { villageKindOf } from "../core/framework/applicability";
import type { FrameworksInForce } from "../core/framework/inForce";
import { frameworkOf, frameworksInForce } from "../core/framework/inForce";
import { isInForce, isRuleOf, ruleFor } from "../core/framework/rules";
import { findTitle, titlesOf } from "../core/framework/titles";
import type { Evaluator } from "../core/scoring/evaluator";
import { createEvaluator } from "../core/scoring/evaluator";
import type { ColumnMap } from "../core/scoring/spec";
import { forms } from "../forms/schema/registry";
import { spoken as vi } from "../i18n/vi/spoken";
import { findingMessage } from "../i18n/words";
import type { CodeRow } from "./codes";
import { columnCodes } from "./codes";
import { invalid, notFound } from "./faults";
import { newestYear } from "./frameworks";
import type { PercentColumn } from "./scores";
import { percentColumns } from "./scores";

/** The tables that a village is judged by. */
export interface Sources {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly TitleRule[];
  readonly codes: CodeRow;
}

/** What is said about the village itself; "" and null where nothing is. */
export interface Case {
  readonly title: string;
  readonly areaClass: string;
  readonly kindLabel: string;
  readonly year: Year | null;
}

/** An evaluator, and where its criteria stand in the row of scores. */
export interface Judge {
  readonly evaluator: Evaluator;
  readonly columns: ColumnMap;
  readonly percents: readonly PercentColumn[];
}

const capacity = 64;
/** A row of codes lives with its table of criteria, so that codes and rules together stand for all three tables. */
const known = new WeakMap<CodeRow, WeakMap<readonly TitleRule[], Map<string, readonly Judge[]>>>();

/** The judges of a village: one, or where its kind matters and is not said one for each kind it may be of. They are made once. */
export function judgesFor(sources: Sources, about: Case): readonly Judge[] {
  const answers = answersFor(sources);
  const key = `${about.title}\u0000${about.areaClass}\u0000${about.kindLabel}\u0000${about.year ?? ""}`;
  const found = answers.get(key);
  if (found) return found;
  const judges = createJudges(sources, about);
  if (answers.size >= capacity) answers.clear();
  answers.set(key, judges);
  return judges;
}

function answersFor({ codes, rules }: Sources): Map<string, readonly Judge[]> {
  const found = known.get(codes)?.get(rules);
  if (found) return found;
  const byRules = known.get(codes) ?? new WeakMap<readonly TitleRule[], Map<string, readonly Judge[]>>();
  const answers = new Map<string, readonly Judge[]>();
  known.set(codes, byRules.set(rules, answers));
  return answers;
}

function createJudges(sources: Sources, about: Case): readonly Judge[] {
  const { criteria, rules, codes } = sources;
  const title = titleIn(rules, about.title);
  const inForce = frameworksInForce(criteria, rules, yearOf(sources, title, about.year));
  refuseFaults(inForce.findings);
  const rule = chosenRule(inForce, title, about.areaClass);
  const framework = frameworkOf(inForce, rule);
  if (framework === null) return invalid((words) => words.noCriteria("boTieuChi", rule.framework));
  const titles = titlesOf(rules);
  return kindsOf(about.kindLabel, framework.criteria, titles).map((kindLabel) => {
    const villageKind = { kind: villageKindOf(kindLabel), kindLabel };
    // A function is given no settings: what is not applicable gets full marks, as by default (RULINGS 5).
    const evaluator = createEvaluator({ criteria: framework.criteria, rule, villageKind, titles, notApplicable: "fullMarks" });
    return {
      evaluator,
      columns: evaluator.columnsOf(columnCodes(codes)),
      percents: percentColumns(evaluator.criteria, codes),
    };
  });
}

/** The title that a word means, in the rules' spelling. */
export function titleIn(rules: readonly TitleRule[], word: string): TitleName {
  return findTitle(titlesOf(rules), word) ?? notFound((words) => words.unknownTitle("danhHieu", word));
}

function yearOf({ criteria, rules, codes }: Sources, title: TitleName, year: Year | null): Year {
  const ofTitle = rules.filter((rule) => isRuleOf(rule, title));
  if (year !== null) {
    return ofTitle.some((rule) => isInForce(rule, year)) ? year : notFound((words) => words.noRuleOfYear("nam", title, year));
  }
  return newestYear(criteria, ofTitle, codes) ?? invalid((words) => words.noCriteria("boTieuChi", ofTitle[0]?.framework ?? ""));
}

function refuseFaults(findings: readonly Finding[]): void {
  const first = findings.find(({ severity }) => severity === "error");
  if (!first) return;
  const argument = first.sheet === forms.criteria.sheet ? "boTieuChi" : "quyTac";
  const message = findingMessage(vi.findings, first);
  invalid((words) => words.notTable(argument, first.cell === null ? message : `${first.cell}: ${message}`));
}

function chosenRule({ rules }: FrameworksInForce, title: TitleName, areaClass: string): TitleRule {
  const rule = ruleFor(rules, title, areaClass === "" ? null : areaClass);
  if (rule.ok) return rule.value;
  if (rule.error === "ambiguous-rule") return invalid((words) => words.ambiguousRule("quyTac", title));
  return areaClass === ""
    ? invalid((words) => words.areaNeeded("khuVuc", title))
    : notFound((words) => words.noRuleOfArea("khuVuc", title, areaClass));
}

/** The kind that was said; else every kind that the criteria tell apart, so that an answer is given only where it is the same for all. */
function kindsOf(kindLabel: string, criteria: readonly Criterion[], titles: readonly TitleName[]): readonly string[] {
  if (kindLabel !== "") return [kindLabel];
  const named = new Set(criteria.flatMap(({ appliesTo }) => appliesTo.filter((word) => findTitle(titles, word) === null)));
  if (named.size === 0) return [""];
  return named.size === 1 ? [...named, ""] : [...named];
}
