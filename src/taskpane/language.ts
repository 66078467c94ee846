import { createContext, useContext } from "react";
import type { FindingText, Words } from "../i18n";
import { en, vi } from "../i18n";
import { refusalText } from "../i18n/appWords";
import { pane as enPane } from "../i18n/en/pane";
import type { PaneWords } from "../i18n/paneWords";
import { pane as viPane } from "../i18n/vi/pane";
import type { Problem } from "./services";

/** Everything said in one language: the domain's words and the pane's. */
export interface PaneLanguage {
  /** For the page's `lang`: how a screen reader pronounces it. */
  readonly tag: "vi" | "en";
  readonly words: Words;
  readonly pane: PaneWords;
}

const vietnamese: PaneLanguage = { tag: "vi", words: vi, pane: viPane };
const english: PaneLanguage = { tag: "en", words: en, pane: enPane };

/** English where Office is shown in English; Vietnamese everywhere else. */
export function paneLanguage(displayLanguage: string): PaneLanguage {
  return displayLanguage.toLowerCase().startsWith("en") ? english : vietnamese;
}

export function problemText({ pane, words }: PaneLanguage, problem: Problem): FindingText {
  if (problem.code === "bug") return pane.bug;
  if (problem.code === "no-figures") return { wrong: pane.refusedTitle, mend: pane.noFiguresText };
  return problem.code === "too-old" ? pane.tooOld : refusalText(words.refusals, problem);
}

export const LanguageContext = createContext<PaneLanguage>(vietnamese);
export const useLanguage = (): PaneLanguage => useContext(LanguageContext);
