import type { YearResult } from "../../core/domain/yearResult";
import type { SheetModel } from "../model/sheetModel";
import { comparisonSheet } from "./comparisonSheet";
import { documentsAppendix } from "./documentsAppendix";
import { fundingAppendix, hasFunding } from "./fundingAppendix";
import { distinctName } from "./names";
import { proposalSheet } from "./proposalSheet";
import { reconciliationSheet } from "./reconciliationSheet";
import { rewardSheet } from "./rewardSheet";
import { summarySheet } from "./summarySheet";
import { vetoSheet } from "./vetoSheet";
import type { SheetWords } from "./words";

/** Builds the sheets of one kind; none where there is nothing to print. */
type SheetBuilder = (result: YearResult, words: SheetWords) => readonly SheetModel[];

/** Every annual sheet, in the order in which they stand in the workbook. A new one: one file beside this, one line here (RULINGS 25). */
const builders: readonly SheetBuilder[] = [
  (result, words) => [summarySheet(result, words)],
  (result, words) => [vetoSheet(result, words)],
  (result, words) => result.titles.map((title) => proposalSheet(result, title, words)),
  (result, words) => [rewardSheet(result, words)],
  (result, words) => [comparisonSheet(result, words)],
  (result, words) => (result.documents.length > 0 ? [documentsAppendix(result, words)] : []),
  (result, words) => (hasFunding(result) ? [fundingAppendix(result, words)] : []),
  (result, words) => [reconciliationSheet(result, words)],
];

/** All sheets that a year's result is written to, with names that differ from each other. */
export function annualSheets(result: YearResult, words: SheetWords): readonly SheetModel[] {
  const taken = new Set<string>();
  return builders
    .flatMap((build) => build(result, words))
    .map((sheet) => {
      const name = distinctName(sheet.name, taken);
      taken.add(name.toLowerCase());
      return name === sheet.name ? sheet : { ...sheet, name };
    });
}
