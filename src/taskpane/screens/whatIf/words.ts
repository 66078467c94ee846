import { whatIfScreen as enScreen } from "../../../i18n/en/screens/whatIf";
import { whatIf as en } from "../../../i18n/en/whatIf";
import type { WhatIfScreenWords } from "../../../i18n/screens/whatIfWords";
import { whatIfScreen as viScreen } from "../../../i18n/vi/screens/whatIf";
import { whatIf as vi } from "../../../i18n/vi/whatIf";
import type { WhatIfWords } from "../../../i18n/whatIfWords";
import { useLanguage } from "../../language";

interface Spoken {
  readonly screen: WhatIfScreenWords;
  readonly whatIf: WhatIfWords;
}

const languages: { readonly [L in "vi" | "en"]: Spoken } = {
  vi: { screen: viScreen, whatIf: vi },
  en: { screen: enScreen, whatIf: en },
};

/** The screen's words in the language of the pane. */
export const useWhatIfWords = (): Spoken => languages[useLanguage().tag];
