import type { Evaluation } from "../domain/evaluation";
import type { TitleName } from "../domain/names";

/**
 * Where the registered title is not met, the highest lower title that is, else null (DOMAIN.md; the caller looks at the setting). `lowToHigh`: all
 * titles by rank. `evaluate` gives the village's evaluation for a title, null where no rule fits the village.
 */
export function proposeLowerTitle(
  registered: TitleName,
  lowToHigh: readonly TitleName[],
  evaluate: (title: TitleName) => Evaluation | null,
): TitleName | null {
  if (evaluate(registered)?.outcome === "eligible") {
    return null;
  }
  const lower = lowToHigh.slice(0, Math.max(lowToHigh.indexOf(registered), 0));
  return lower.reverse().find((title) => evaluate(title)?.outcome === "eligible") ?? null;
}
