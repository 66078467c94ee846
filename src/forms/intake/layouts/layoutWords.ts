import type { District } from "../../../core/domain/district";
import type { LevelName, TitleName } from "../../../core/domain/names";
import { foldPlain, foldText } from "../../../core/text/fold";
import type { KnownCodes } from "../../header/codeText";
import { levelReader } from "../../read/levels";
import { titleSpellings } from "../../read/spellings";
import { nameKey, shortNameKey } from "../villageFinder";

/** What the district's book knows, that layouts are told by. */
export interface LayoutWords {
  readonly codes: KnownCodes;
  readonly communes: readonly string[];
  readonly levels: readonly LevelName[];
  /** The title that a text names and nothing else; null where it is none. */
  readonly title: (text: string) => TitleName | null;
  /** The level of scoring that a header names: `Điểm xã chấm` → `Xã`. */
  readonly level: (text: string) => LevelName | null;
  /** Whether a text is a village's code. */
  readonly isVillageCode: (text: string) => boolean;
  /** The names of the villages whose name a text is, however it is shortened. */
  readonly villageNames: (text: string) => readonly string[];
  readonly isContentArea: (text: string) => boolean;
}

const scoreWords = /^(?:điểm|số điểm|diem|so diem)\s+/iu;

export function layoutWords(district: District, codes: KnownCodes): LayoutWords {
  const titles = [...new Set(district.rules.map(({ title }) => title))];
  const spelt = titleSpellings(titles);
  const levels = district.settings.levels;
  const read = levelReader(levels);
  const known = (words: string): LevelName | null => {
    const level = read(words);
    return levels.includes(level) ? level : null;
  };
  const villageCodes = new Set(district.villages.map(({ code }) => foldText(code)));
  const names = new Map<string, Set<string>>();
  for (const { name } of district.villages) names.set(shortNameKey(name), (names.get(shortNameKey(name)) ?? new Set()).add(name));
  const areas = new Set(district.criteria.map(({ contentArea }) => nameKey(contentArea)));
  return {
    codes,
    communes: [...new Set(district.villages.map(({ commune }) => commune))],
    levels,
    title: (text) => {
      const title = spelt.of(text as TitleName);
      return titles.includes(title) ? title : null;
    },
    level: (text) => known(text) ?? known(text.replace(scoreWords, "")),
    isVillageCode: (text) => villageCodes.has(foldText(text)),
    villageNames: (text) => [...(names.get(shortNameKey(text)) ?? [])],
    isContentArea: (text) => areas.has(nameKey(foldPlain(text).replace(/^(?:[ivx]+|\d+)\s*[.):-]\s*/u, ""))),
  };
}
