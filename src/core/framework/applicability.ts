import type { Criterion, Village, VillageKind } from "../domain/district";
import type { TitleName } from "../domain/names";
import { foldPlain } from "../text/fold";

/** The usual ways to write the two kinds of the law; any other word of the column Loại is `other`, and is matched by its own words. */
const kindWords: ReadonlyMap<string, VillageKind> = new Map([
  ["thon", "thon"],
  ["to dan pho", "toDanPho"],
  ["tdp", "toDanPho"],
]);

/** `"Tổ dân phố"`, `"TDP"` → `toDanPho`. */
export function villageKindOf(label: string): VillageKind {
  return kindWords.get(foldPlain(label)) ?? "other";
}

/** Other words for settlements that a framework may name though the district at hand has none of them. */
const otherKindWords: ReadonlySet<string> = new Set([
  ...["ap", "ban", "bon", "buon", "khoi", "khoi pho", "khom", "khu", "khu dan cu"],
  ...["khu pho", "lang", "phum", "plei", "soc", "tieu khu", "xom"],
]);

type Kind = Pick<Village, "kind" | "kindLabel">;

function isTitle(word: string, titles: readonly TitleName[]): boolean {
  return titles.some((title) => foldPlain(title) === foldPlain(word));
}

function namesKind(word: string, village: Kind): boolean {
  const kind = villageKindOf(word);
  return kind === "other" ? foldPlain(word) === foldPlain(village.kindLabel) : kind === village.kind;
}

/** RULINGS 4, titles alone: the words of `Áp dụng` that name one of `titles` limit the criterion to them; without such words it applies to all. */
export function appliesToTitle(criterion: Criterion, title: TitleName, titles: readonly TitleName[]): boolean {
  const limits = criterion.appliesTo.filter((word) => isTitle(word, titles));
  return limits.length === 0 || limits.some((word) => foldPlain(word) === foldPlain(title));
}

/** RULINGS 4: whether a criterion applies to a title and a village kind. The words of `Áp dụng` that name no title limit the kinds. */
export function appliesTo(criterion: Criterion, title: TitleName, village: Kind, titles: readonly TitleName[]): boolean {
  const limits = criterion.appliesTo.filter((word) => !isTitle(word, titles));
  return appliesToTitle(criterion, title, titles) && (limits.length === 0 || limits.some((word) => namesKind(word, village)));
}

/** Words of `Áp dụng` that are neither a title nor a kind of village: most likely misspelt, and then the criterion would silently drop out. */
export function unknownApplicability(criterion: Criterion, titles: readonly TitleName[], kindLabels: readonly string[]): readonly string[] {
  const labels = new Set(kindLabels.map(foldPlain));
  const isKind = (word: string): boolean =>
    villageKindOf(word) !== "other" || labels.has(foldPlain(word)) || otherKindWords.has(foldPlain(word));
  return criterion.appliesTo.filter((word) => !isTitle(word, titles) && !isKind(word));
}
