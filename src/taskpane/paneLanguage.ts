import type { PaneWords } from "../i18n/paneWords";
import type { SpokenWords } from "../i18n/words";

/** Everything said in one language: the domain's words and the pane's. */
export interface PaneLanguage {
  /** For the page's `lang`: how a screen reader pronounces it. */
  readonly tag: "vi" | "en";
  readonly words: SpokenWords;
  readonly pane: PaneWords;
}
