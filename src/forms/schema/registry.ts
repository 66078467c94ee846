import { commendationsForm } from "./commendations";
import { communicationsForm } from "./communications";
import { conclusionsForm } from "./conclusions";
import { contributionsForm } from "./contributions";
import { criteriaForm } from "./criteria";
import { documentsForm } from "./documents";
import type { Form } from "./form";
import type { FormKey } from "./formKey";
import { ledgerForm } from "./ledger";
import { reportFiguresForm } from "./reportFigures";
import { reportFundingForm } from "./reportFunding";
import { registrationsForm } from "./registrations";
import { rulesForm } from "./rules";
import { scoresForm } from "./scores";
import { settingsForm } from "./settings";
import { villagesForm } from "./villages";

/** A form without its row type: all that recognition needs. */
export type AnyForm = Omit<Form<unknown>, "toCells" | "toFamilyCells">;

/** Every standard form. A new one: its key, its file, a line here. */
export const forms = {
  settings: settingsForm,
  criteria: criteriaForm,
  rules: rulesForm,
  villages: villagesForm,
  registrations: registrationsForm,
  scores: scoresForm,
  conclusions: conclusionsForm,
  ledger: ledgerForm,
  contributions: contributionsForm,
  documents: documentsForm,
  communications: communicationsForm,
  commendations: commendationsForm,
  reportFigures: reportFiguresForm,
  reportFunding: reportFundingForm,
} as const satisfies { readonly [K in FormKey]: AnyForm };
