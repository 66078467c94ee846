import { formsScreen as en } from "../../../i18n/en/screens/forms";
import type { FormsScreenWords } from "../../../i18n/screens/formsWords";
import { formsScreen as vi } from "../../../i18n/vi/screens/forms";
import { useLanguage } from "../../language";

export const useWords = (): FormsScreenWords => ({ vi, en })[useLanguage().tag];
