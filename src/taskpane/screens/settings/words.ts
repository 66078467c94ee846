import { settings as en } from "../../../i18n/en/screens/settings";
import type { SettingsScreenWords } from "../../../i18n/screens/settingsWords";
import { settings as vi } from "../../../i18n/vi/screens/settings";
import { useLanguage } from "../../language";

const words = { vi, en } as const;

export const useSettingsWords = (): SettingsScreenWords => words[useLanguage().tag];
