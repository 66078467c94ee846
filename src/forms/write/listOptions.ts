import type { District } from "../../core/domain/district";
import type { ListOptions } from "./sheet";

/** The words of other forms that lists offer. */
export function listOptions(district: Pick<District, "settings" | "criteria" | "rules" | "villages">): ListOptions {
  const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
  return {
    titles: unique(district.rules.map((rule) => rule.title)),
    levels: district.settings.levels,
    frameworks: unique([...district.criteria, ...district.rules].map((row) => row.framework)),
    areaClasses: unique([...district.rules, ...district.villages].flatMap((row) => row.areaClass ?? [])),
  };
}
