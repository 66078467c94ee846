import type { Check } from "./check";
import { villagesCheck } from "./villagesCheck";
import { yearsCheck } from "./yearsCheck";

/** Every check of the reconciliation, in the order in which its findings are told. */
export const checks: readonly Check[] = [villagesCheck, yearsCheck];
