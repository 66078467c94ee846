import { pane } from "../i18n/en/pane";
import { spoken } from "../i18n/en/spoken";
import type { PaneLanguage } from "./paneLanguage";

export const english: PaneLanguage = { tag: "en", words: spoken, pane };
