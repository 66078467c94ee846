import type { LevelName } from "../../core/domain/names";
import { levelName } from "../../core/domain/names";
import { foldPlain, foldText } from "../../core/text/fold";
import { cleanText } from "../schema/rawCell";

/** What people write around a level's word: `Cấp xã`, `Ban thẩm định xã`, `Hội đồng huyện`, `Thôn tự chấm`. */
const around = /^(?:cap|ban tham dinh(?: cap)?|hoi dong(?: xet| tham dinh)?(?: cap)?|kdc|khu dan cu|thon|to dan pho|uy ban mttq|mttq)\s+/u;
const after = /\s+(?:cham(?: diem)?|tham dinh)$/u;

/** Reads the words of Cấp chấm as a level of the setting; words that fit none stay as they are, for the evaluation to tell. */
export function levelReader(levels: readonly LevelName[]): (words: string) => LevelName {
  const known = new Map<string, LevelName>();
  return (words) => {
    const found = known.get(words) ?? matched(levels, words) ?? levelName(cleanText(words));
    known.set(words, found);
    return found;
  };
}

function matched(levels: readonly LevelName[], words: string): LevelName | null {
  const plain = foldPlain(words);
  const core = plain.replace(around, "");
  return (
    levels.find((level) => foldText(level) === foldText(words)) ??
    only(levels.filter((level) => foldPlain(level) === plain)) ??
    only(levels.filter((level) => foldPlain(level) === core || foldPlain(level) === core.replace(after, "")))
  );
}

function only(levels: readonly LevelName[]): LevelName | null {
  return levels.length === 1 ? (levels[0] ?? null) : null;
}
