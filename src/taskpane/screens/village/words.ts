import { levels as enLevels } from "../../../i18n/en/screens/levels";
import { village as en } from "../../../i18n/en/screens/village";
import type { LevelsScreenWords } from "../../../i18n/screens/levelsWords";
import type { VillageScreenWords } from "../../../i18n/screens/villageWords";
import { levels as viLevels } from "../../../i18n/vi/screens/levels";
import { village as vi } from "../../../i18n/vi/screens/village";
import { useLanguage } from "../../language";

/** The screen's words in the language of the pane. */
export const useVillageWords = (): VillageScreenWords => ({ vi, en })[useLanguage().tag];

/** Those by which the screen of levels tells differences. */
export const useLevelWords = (): LevelsScreenWords => ({ vi: viLevels, en: enLevels })[useLanguage().tag];
