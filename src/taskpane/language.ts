import { createContext, useContext } from "react";
import type { FindingText } from "../i18n";
import { refusalText } from "../i18n/appWords";
import { pane } from "../i18n/vi/pane";
import { spoken } from "../i18n/vi/spoken";
import type { PaneLanguage } from "./paneLanguage";
import type { Problem } from "./services";

export type { PaneLanguage };

const vietnamese: PaneLanguage = { tag: "vi", words: spoken, pane };
/** English where Office is shown in English, loaded then only; Vietnamese everywhere else. */
export async function paneLanguage(displayLanguage: string): Promise<PaneLanguage> {
  return displayLanguage.toLowerCase().startsWith("en") ? (await import("./english")).english : vietnamese;
}

export function problemText({ pane: said, words }: PaneLanguage, problem: Problem): FindingText {
  if (problem.code === "bug") return said.bug;
  if (problem.code === "no-figures") return { wrong: said.refusedTitle, mend: said.noFiguresText };
  return problem.code === "too-old" ? said.tooOld : refusalText(words.refusals, problem);
}

export const LanguageContext = createContext<PaneLanguage>(vietnamese);
export const useLanguage = (): PaneLanguage => useContext(LanguageContext);
