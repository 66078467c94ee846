import type { Contribution } from "../domain/district";
import { foldText } from "../text/fold";
import type { Check } from "./check";
import { documentLists, rowName } from "./documents/lists";
import { duplicateRows, twinsOf } from "./twins";

function contributionKey(row: Contribution): string {
  const { year, unit, level, source, moneyVnd, landM2, labourDays, purpose } = row;
  return JSON.stringify([year, ...[unit, level, source, purpose].map(foldText), moneyVnd, landM2, labourDays]);
}

/** Rows that stand twice: documents of a list, and contributions that are alike in everything. */
export const duplicateRowsCheck: Check = {
  name: "duplicate-rows",
  run: ({ documents, contributions }) => [
    ...duplicateRows(twinsOf(contributions, contributionKey), "unit", ({ unit }) => unit),
    ...documentLists(documents).flatMap(({ twins }) => duplicateRows(twins, "number", rowName)),
  ],
};
