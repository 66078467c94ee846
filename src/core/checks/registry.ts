import type { Check } from "./check";
import { numberDatesCheck } from "./documents/datesCheck";
import { incompleteDocumentsCheck } from "./documents/incompleteCheck";
import { documentNumbersCheck } from "./documents/numbersCheck";
import { documentOrderCheck } from "./documents/orderCheck";
import { duplicateRowsCheck } from "./duplicateRowsCheck";
import { frameworksCheck } from "./frameworksCheck";
import { levelsCheck } from "./levelsCheck";
import { placeholderCheck } from "./placeholderCheck";
import { formFiguresCheck } from "./report/formFiguresCheck";
import { fundingBodyCheck } from "./report/fundingBodyCheck";
import { fundingTotalCheck } from "./report/fundingTotalCheck";
import { identityCheck } from "./report/identityCheck";
import { maintainedCheck } from "./report/maintainedCheck";
import { percentageCheck } from "./report/percentageCheck";
import { printedSumsCheck } from "./report/printedSumsCheck";
import { printedTwiceCheck } from "./report/printedTwiceCheck";
import { registeredCheck } from "./report/registeredCheck";
import { unitCountCheck } from "./report/unitCountCheck";
import { similarVillagesCheck } from "./similarVillagesCheck";
import { unregisteredCheck } from "./unregisteredCheck";
import { villagesCheck } from "./villagesCheck";
import { yearsCheck } from "./yearsCheck";

/** Every check of the reconciliation, in the order in which its findings are told. */
export const checks: readonly Check[] = [
  villagesCheck,
  similarVillagesCheck,
  frameworksCheck,
  yearsCheck,
  levelsCheck,
  unregisteredCheck,
  numberDatesCheck,
  duplicateRowsCheck,
  incompleteDocumentsCheck,
  documentOrderCheck,
  documentNumbersCheck,
  placeholderCheck,
  identityCheck,
  unitCountCheck,
  registeredCheck,
  maintainedCheck,
  percentageCheck,
  printedSumsCheck,
  printedTwiceCheck,
  formFiguresCheck,
  fundingTotalCheck,
  fundingBodyCheck,
];
