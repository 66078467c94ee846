import type { TitleRule } from "../domain/district";
import type { TitleName } from "../domain/names";
import { foldText } from "../text/fold";

/** The first of each spelling, so that `KDCTB` and `kdctb ` are one title. */
function distinct(titles: readonly TitleName[]): readonly TitleName[] {
  const byKey = new Map<string, TitleName>();
  for (const title of titles) {
    if (!byKey.has(foldText(title))) {
      byKey.set(foldText(title), title);
    }
  }
  return [...byKey.values()];
}

/** Every title of the rules, in the order of first appearance. */
export function titlesOf(rules: readonly TitleRule[]): readonly TitleName[] {
  return distinct(rules.map((rule) => rule.title));
}

/** The title that a word means, as the rules spell it; null where there is none. */
export function findTitle(titles: readonly TitleName[], word: string): TitleName | null {
  return titles.find((title) => foldText(title) === foldText(word)) ?? null;
}

/**
 * RULINGS 7: the titles of the rules, low to high. `order` is the setting `Thứ tự danh hiệu`; titles that it does not name follow in the order of
 * first appearance, which is the whole order where there is no setting. Names in it that no rule knows are left out.
 */
export function titlesByRank(order: readonly TitleName[] | null, rules: readonly TitleRule[]): readonly TitleName[] {
  const titles = titlesOf(rules);
  const named = (order ?? []).map((word) => findTitle(titles, word)).filter((title) => title !== null);
  return distinct([...named, ...titles]);
}
