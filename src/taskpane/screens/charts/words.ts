import { charts as en } from "../../../i18n/en/screens/charts";
import type { ChartsScreenWords } from "../../../i18n/screens/chartsWords";
import { charts as vi } from "../../../i18n/vi/screens/charts";
import { useLanguage } from "../../language";

/** The screen's words in the language of the pane. */
export const useChartsWords = (): ChartsScreenWords => ({ vi, en })[useLanguage().tag];
