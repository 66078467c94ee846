import type { ChecksWords } from "../../../i18n/screens/checksWords";
import { checks as en } from "../../../i18n/en/screens/checks";
import { checks as vi } from "../../../i18n/vi/screens/checks";
import { useLanguage } from "../../language";

export function useChecksWords(): ChecksWords {
  return { vi, en }[useLanguage().tag];
}
