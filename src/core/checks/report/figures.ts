import type { PrintedFigure } from "../../domain/printedReport";
import { foldPlain, foldText } from "../../text/fold";
import { levelKey } from "../../printed/places";

/** A figure whose number was printed. */
export type Counted = PrintedFigure & { readonly value: number };

export function isCounted(figure: PrintedFigure): figure is Counted {
  return figure.value !== null && figure.indicator !== "identity";
}

/** What a figure counts, whatever its title and status: the same words, year, level and unit. */
export function subjectOf({ indicator, words, year, level, unit }: PrintedFigure): string {
  return JSON.stringify([indicator ?? foldPlain(words), year, levelKey(level), foldPlain(unit)]);
}

export function titleKey({ title }: PrintedFigure): string {
  return title === null ? "" : foldText(title);
}

/** The figures that count the same thing of the same title and status say the same number, or are wrong. */
export function figureKey(figure: PrintedFigure): string {
  return JSON.stringify([subjectOf(figure), titleKey(figure), figure.status]);
}

/** The first of each key, in order. */
export function firstOfEach<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const firsts = new Map<string, T>();
  for (const item of items) if (!firsts.has(key(item))) firsts.set(key(item), item);
  return firsts;
}
