import { history as en } from "../../i18n/en/screens/history";
import type { HistoryWords } from "../../i18n/screens/historyWords";
import { history as vi } from "../../i18n/vi/screens/history";
import { useLanguage } from "../language";

/** Loaded with what is loaded lazily: the first screen needs none of them. */
export const useHistoryWords = (): HistoryWords => ({ vi, en })[useLanguage().tag];
