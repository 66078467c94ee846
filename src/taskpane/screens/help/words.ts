import { help as en, welcome as welcomeEn } from "../../../i18n/en/screens/help";
import type { HelpWords, WelcomeWords } from "../../../i18n/screens/helpWords";
import { help as vi, welcome as welcomeVi } from "../../../i18n/vi/screens/help";
import { useLanguage } from "../../language";

const words = { vi, en } as const;
const welcomes = { vi: welcomeVi, en: welcomeEn } as const;

export const useHelpWords = (): HelpWords => words[useLanguage().tag];
export const useWelcomeWords = (): WelcomeWords => welcomes[useLanguage().tag];
