import { home as en } from "../../../i18n/en/screens/home";
import type { HomeWords } from "../../../i18n/screens/homeWords";
import { home as vi } from "../../../i18n/vi/screens/home";
import { useLanguage } from "../../language";

const words = { vi, en } as const;

export const useHomeWords = (): HomeWords => words[useLanguage().tag];
