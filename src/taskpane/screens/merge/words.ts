import { intake as intakeEn } from "../../../i18n/en/intake";
import { mergeScreen as en } from "../../../i18n/en/screens/merge";
import type { IntakeWords } from "../../../i18n/intakeWords";
import type { MergeScreenWords } from "../../../i18n/screens/mergeWords";
import { intake as intakeVi } from "../../../i18n/vi/intake";
import { mergeScreen as vi } from "../../../i18n/vi/screens/merge";
import { useLanguage } from "../../language";

export const useMergeWords = (): MergeScreenWords => ({ vi, en })[useLanguage().tag];
export const useIntakeWords = (): IntakeWords => ({ vi: intakeVi, en: intakeEn })[useLanguage().tag];
