/** Formulas of ours become what they show, and come back by the undo of the step. */
export type { Frozen } from "../../excel/formulas";
export { freezeFormulas } from "../../excel/formulas";
