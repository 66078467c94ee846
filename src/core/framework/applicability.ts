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

type Kind = Pick<Village, "kind" | "kindLabel">;

function namesKind(word: string, village: Kind): boolean {
  const kind = villageKindOf(word);
  return kind === "other" ? foldPlain(word) === foldPlain(village.kindLabel) : kind === village.kind;
}

/**
 * RULINGS 4: whether a criterion applies to a village kind and a title. Words of `Áp dụng` that name one of `titles` limit the titles, the
 * others the village kinds; where neither is limited, it applies to all.
 */
export function appliesTo(criterion: Criterion, title: TitleName, village: Kind, titles: readonly TitleName[]): boolean {
  const titleKeys = new Set(titles.map(foldPlain));
  const forTitles = criterion.appliesTo.filter((word) => titleKeys.has(foldPlain(word)));
  const forKinds = criterion.appliesTo.filter((word) => !titleKeys.has(foldPlain(word)));
  return (
    (forTitles.length === 0 || forTitles.some((word) => foldPlain(word) === foldPlain(title))) &&
    (forKinds.length === 0 || forKinds.some((word) => namesKind(word, village)))
  );
}

/** Words of `Áp dụng` that are neither a title nor the kind of any village: most likely misspelt, and then the criterion would silently drop out. */
export function unknownApplicability(criterion: Criterion, titles: readonly TitleName[], kindLabels: readonly string[]): readonly string[] {
  const known = new Set([...titles, ...kindLabels].map(foldPlain));
  return criterion.appliesTo.filter((word) => !known.has(foldPlain(word)) && villageKindOf(word) === "other");
}
