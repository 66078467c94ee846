import type { Contribution } from "../../core/domain/district";
import type { YearResult } from "../../core/domain/yearResult";
import { foldPlain } from "../../core/text/fold";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { Draft } from "./draft";
import { addHeader, addRow, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import { sumAmounts } from "../../core/decimal/sumAmounts";
import type { SheetWords } from "./words";

/** TT · level · unit · year · budget money · raised money · land · labour days · purpose. */
const widths = [5, 16, 18, 8, 18, 18, 12, 11, 44];
/** Words in the column Nguồn (folded) that mark money out of a budget; all else was raised from society and the people. */
const budgetWords = ["ngan sach", "nha nuoc"];

/** Money of two sources, land and labour, each in a column of its own: never added to each other. Null = nothing was stated. */
interface Amounts {
  readonly budget: number | null;
  readonly money: number | null;
  readonly land: number | null;
  readonly labour: number | null;
}

interface AmountLooks {
  readonly whole: StyleName;
  readonly quantity: StyleName;
}
const rowLooks: AmountLooks = { whole: "figure", quantity: "quantity" };
const totalLooks: AmountLooks = { whole: "totalFigure", quantity: "totalQuantity" };

/** `Phụ lục 2`: the funds, level by level as the report's second appendix lists them, with the totals of each year and of all. */
export function fundingAppendix(result: YearResult, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  const { contributions, settings, year } = result;
  const years = [...new Set(contributions.map((contribution) => contribution.year))].sort((a, b) => a - b);
  addLetterhead(draft, settings, words, year);
  const subheading = words.funding.subheading(years[0] ?? year, years[years.length - 1] ?? year);
  addTitle(draft, words.funding.heading, [subheading, words.attachedTo(settings.unitName, year)]);
  const header = addHeader(draft, heads(words));
  byLevel(contributions).forEach((ofLevel, index) => addLevel(draft, ofLevel, index + 1));
  for (const each of years.length > 1 ? years : []) {
    addTotal(
      draft,
      words.funding.yearTotal(each),
      contributions.filter((contribution) => contribution.year === each),
    );
  }
  addTotal(draft, words.column.total, contributions);
  addSignature(draft, settings, words);
  return finishSheet(draft, { name: sheetName("Phụ lục 2", "", ""), mark: "PL2", orientation: "landscape", header });
}

function heads({ column, funding: w }: SheetWords) {
  const singles = [w.ordinal, w.level, w.unit, column.year, w.budget].map((text) => ({ text }));
  return [...singles, { text: w.mobilised, under: [w.money, w.land, w.labour] }, { text: w.purpose }];
}

/** In the order in which the levels first appear. */
function byLevel(contributions: readonly Contribution[]): readonly (readonly Contribution[])[] {
  const levels = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const rows = levels.get(contribution.level);
    if (rows) rows.push(contribution);
    else levels.set(contribution.level, [contribution]);
  }
  return [...levels.values()];
}

function addLevel(draft: Draft, ofLevel: readonly Contribution[], ordinal: number): void {
  ofLevel.forEach((contribution, index) => {
    // As in the report's appendix, the level is numbered and named on its first row only.
    addRow(draft, [
      cell(index === 0 ? ordinal : null, "textCentered"),
      cell(index === 0 ? contribution.level : null, "text"),
      cell(contribution.unit === "" ? null : contribution.unit, "text"),
      cell(contribution.year, "year"),
      ...amountCells(amountsOf(contribution), rowLooks),
      cell(contribution.purpose === "" ? null : contribution.purpose, "text"),
    ]);
  });
}

function addTotal(draft: Draft, text: string, contributions: readonly Contribution[]): void {
  const amounts = contributions.map(amountsOf);
  const total = (key: keyof Amounts): number | null => {
    const stated = amounts.map((each) => each[key]).filter((amount) => amount !== null);
    return stated.length === 0 ? null : sumAmounts(stated);
  };
  const totals = { budget: total("budget"), money: total("money"), land: total("land"), labour: total("labour") };
  const row = addRow(draft, [
    ...[text, null, null, null].map((content) => cell(content, "totalText")),
    ...amountCells(totals, totalLooks),
    cell(null, "totalText"),
  ]);
  draft.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 3 });
}

function amountsOf({ source, moneyVnd, landM2, labourDays }: Contribution): Amounts {
  const folded = foldPlain(source);
  const isBudget = budgetWords.some((word) => folded.includes(word));
  return { budget: isBudget ? moneyVnd : null, money: isBudget ? null : moneyVnd, land: landM2, labour: labourDays };
}

function amountCells({ budget, money, land, labour }: Amounts, looks: AmountLooks): readonly ModelCell[] {
  const quantity = (value: number | null): ModelCell =>
    cell(value, value === null || Number.isInteger(value) ? looks.whole : looks.quantity);
  return [cell(budget, looks.whole), cell(money, looks.whole), quantity(land), quantity(labour)];
}
