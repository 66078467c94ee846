import type { TitleRule } from "../core/domain/district";
import type { Year } from "../core/domain/names";
import { rewardOf } from "../core/recognition/reward";
import { isInForce, isRuleOf } from "../core/framework/rules";
import { statusOf } from "../forms/schema/ledger";
import { invalid, notFound } from "./faults";
import { titleIn } from "./judges";

/**
 * The reward in đồng for a title and a status. Without a year the newest rules count. Where the rules of area classes differ in it, it is refused: the
 * function is not told the area class.
 */
export function rewardFor(rules: readonly TitleRule[], titleWord: string, statusWord: string, year: Year | null): number {
  const title = titleIn(rules, titleWord);
  const status = statusOf(statusWord) ?? invalid((words) => words.unknownStatus("hinhThuc", statusWord));
  const ofTitle = rules.filter((rule) => isRuleOf(rule, title));
  const inYear = year ?? newest(ofTitle);
  const current = ofTitle.filter((rule) => isInForce(rule, inYear));
  const [reward, ...others] = new Set(current.map((rule) => rewardOf(rule, status)));
  if (reward === undefined) return notFound((words) => words.noRuleOfYear("nam", title, inYear));
  return others.length === 0 ? reward : invalid((words) => words.severalRewards("quyTac", title));
}

const newest = (rules: readonly TitleRule[]): Year => rules.map(({ fromYear }) => fromYear).reduce((a, b) => (a > b ? a : b));
