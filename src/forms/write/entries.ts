import { a1 } from "../../core/findings/origin";
import type { Criterion } from "../../core/domain/district";
import type { CellValidation, EntryRule, ModelRange } from "../model/sheetModel";
import { plausibleYears } from "../schema/cells";
import { plausibleDates } from "../schema/dates";
import type { EntryKind } from "../schema/form";
import type { WrittenColumn } from "./table";
import type { FormWords } from "./words";

const rules: { readonly [K in EntryKind]: EntryRule } = {
  year: { kind: "whole", min: plausibleYears.from, max: plausibleYears.to },
  count: { kind: "whole", min: 0, max: null },
  amount: { kind: "decimal", min: 0, max: null },
  // The cell has a percent format: typed 50 is 50 %, which is 0.5.
  share: { kind: "decimal", min: 0, max: 1 },
  date: { kind: "date", ...plausibleDates },
};

/** What stands in a score's place; `CDH` is typed by who has no Vietnamese keyboard. Excel tells no case apart. */
const stateWords = ["KAD", "CĐH", "CDH"] as const;
const passFailWords = ["x", "k", "KAD", "CĐH"] as const;

/** Which numbers a criterion's cell takes; `cell` is the cell itself. Excel's own rules for numbers would refuse the words for "not applicable" and "not yet due". */
function numberTest({ max, method }: Criterion, cell: string): string {
  switch (method.kind) {
    case "deduction":
      return `AND(${cell}>=0,${cell}=INT(${cell}))`;
    case "bands":
      return `${cell}>=0`;
    default:
      return `AND(${cell}>=0,${cell}<=${max})`;
  }
}

function scoreFormula(criterion: Criterion, { firstRow, firstColumn }: ModelRange): string {
  const cell = a1(firstRow, firstColumn);
  const states = stateWords.map((word) => `${cell}="${word}"`).join(",");
  return `=IF(ISNUMBER(${cell}),${numberTest(criterion, cell)},OR(${states}))`;
}

/**
 * Scores are asked about rather than refused: the maximum stands in BoTieuChi and may have changed since, and the reader understands more words than
 * these. What is wrong is told by the reconciliation.
 */
function scoreValidation(criterion: Criterion, range: ModelRange, words: FormWords): CellValidation {
  if (criterion.method.kind === "passFail") return { range, options: passFailWords, message: words.scoreEntry(criterion).message };
  const rule: EntryRule = { kind: "formula", formula: scoreFormula(criterion, range) };
  return { range, rule, title: criterion.code, ...words.scoreEntry(criterion), alert: "warning" };
}

/** What may be typed into a column's cells; none where anything may. */
export function entryValidation({ entry, header }: WrittenColumn, range: ModelRange, words: FormWords): readonly CellValidation[] {
  if (entry === undefined || entry === null) return [];
  if (typeof entry !== "string") return [scoreValidation(entry, range, words)];
  return [{ range, rule: rules[entry], title: header, ...words.entry[entry], alert: "stop" }];
}

/** Cells that take nothing, be the sheet protected or not. */
export function closedValidation(criterion: Criterion, range: ModelRange, words: FormWords): CellValidation {
  const { framework, code, appliesTo } = criterion;
  const said = words.closedEntry(code, appliesTo.length > 0 ? appliesTo : [framework]);
  return { range, rule: { kind: "formula", formula: "=FALSE" }, title: code, ...said, alert: "stop" };
}
