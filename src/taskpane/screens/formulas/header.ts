import type { FormulaOffer } from "../../../forms/formulas/types";

/** Over inserted formulas: the function's own name, which no form takes for a column of its own. */
export function offerHeader({ name, title }: FormulaOffer): string {
  return title === null ? `KDC.${name}` : `KDC.${name} ${title}`;
}
