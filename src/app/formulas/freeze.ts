/** Formulas of ours become what they show, and come back by the undo of the step. */
export type { Frozen } from "../../excel";
export { freezeFormulas } from "../../excel";
