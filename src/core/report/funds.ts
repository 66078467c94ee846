import { sumAmounts } from "../decimal/sumAmounts";
import type { Contribution } from "../domain/district";
import { foldPlain } from "../text/fold";

/** Money of two sources in đồng, land in m², labour in days: never added to each other. Null = nothing was stated. */
export interface Funds {
  readonly budget: number | null;
  readonly raised: number | null;
  readonly landM2: number | null;
  readonly labourDays: number | null;
}

/** Words in the column Nguồn (folded) that mark money out of a budget; all else was raised from society and the people. */
const budgetWords = ["ngan sach", "nha nuoc"];

export function fundsOf({ source, moneyVnd, landM2, labourDays }: Contribution): Funds {
  const folded = foldPlain(source);
  const isBudget = budgetWords.some((word) => folded.includes(word));
  return { budget: isBudget ? moneyVnd : null, raised: isBudget ? null : moneyVnd, landM2, labourDays };
}

/** The sum of the amounts that are stated; null where none is: nothing stated is not nothing given. */
export function sumStated(amounts: readonly (number | null)[]): number | null {
  const stated = amounts.filter((amount) => amount !== null);
  return stated.length === 0 ? null : sumAmounts(stated);
}

export function totalFunds(contributions: readonly Contribution[]): Funds {
  const funds = contributions.map(fundsOf);
  return {
    budget: sumStated(funds.map(({ budget }) => budget)),
    raised: sumStated(funds.map(({ raised }) => raised)),
    landM2: sumStated(funds.map(({ landM2 }) => landM2)),
    labourDays: sumStated(funds.map(({ labourDays }) => labourDays)),
  };
}
