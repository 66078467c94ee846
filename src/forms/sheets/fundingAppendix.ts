import type { Contribution } from "../../core/domain/district";
import type { YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import { addCommendations, addCommunications } from "./activityBlocks";
import type { AppendixTable, RowSpan } from "./appendixTable";
import { blankAsNull, tableOf } from "./appendixTable";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addRow, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import type { Funds } from "../../core/report/funds";
import { fundsOf, totalFunds } from "../../core/report/funds";
import type { SheetWords } from "./words";

/** TT · level · unit · year · budget money · raised money · land · labour days · purpose. */
const widths = [5, 16, 18, 8, 18, 18, 12, 11, 44];
/** Rows of funds that stand on the first page. */
const shortTable = 12;

interface AmountLooks {
  readonly whole: StyleName;
  readonly quantity: StyleName;
}
const rowLooks: AmountLooks = { whole: "figure", quantity: "quantity" };
const totalLooks: AmountLooks = { whole: "totalFigure", quantity: "totalQuantity" };

type FundingRows = Pick<YearResult, "year" | "settings" | "contributions" | "commendations" | "communications">;

/** Whether there is anything for the appendix to be about. Communications alone are not what it is for. */
export function hasFunding({ contributions, commendations }: Pick<YearResult, "contributions" | "commendations">): boolean {
  return contributions.length + commendations.length > 0;
}

/** `Phụ lục 2`: the funds, level by level as the report's second appendix lists them, with their totals; under them commendations and communications. */
export function fundingAppendix(result: FundingRows, words: SheetWords): SheetModel {
  const draft = createDraft(widths);
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.funding.heading, fundingSubtitles(result, words));
  const blocks = fundingBlocks(result, words);
  const headers = blocks.map(({ heading, add }, index) => {
    if (index > 0) addBlankRow(draft);
    const first = heading === null ? null : addWide(draft, heading, "section");
    const header = add(draft);
    if (first !== null) draft.groups.push({ first, last: header.last + 1 });
    return header;
  });
  addSignature(draft, result.settings, words);
  // A sheet repeats one header only: over the rows of another table it would be wrong, so it is repeated where it heads most of what is printed.
  const repeats = headers.length === 1 || result.contributions.length > shortTable;
  const header = repeats ? (headers[0] ?? null) : null;
  return finishSheet(draft, { name: sheetName("Phụ lục 2", "", ""), mark: "PL2", orientation: "landscape", header });
}

/** The tables of the appendix, for a document that is no sheet. */
export function fundingTables(result: FundingRows, words: SheetWords): readonly AppendixTable[] {
  return fundingBlocks(result, words).map(({ heading, add }) => tableOf(widths, heading, add));
}

export function fundingSubtitles({ contributions, commendations, settings, year }: FundingRows, words: SheetWords): readonly string[] {
  const years = [...contributions, ...commendations].map((row) => row.year).sort((a, b) => a - b);
  const subheading = words.funding.subheading(years[0] ?? year, years.at(-1) ?? year);
  return [subheading, words.attachedTo(settings.unitName, year)];
}

interface Block {
  readonly heading: string | null;
  readonly add: (draft: Draft) => RowSpan;
}

/** Only blocks that have rows. */
function fundingBlocks({ contributions, commendations, communications }: FundingRows, words: SheetWords): readonly Block[] {
  const { activities: w } = words;
  const blocks: readonly (Block & { readonly rows: number })[] = [
    { rows: contributions.length, heading: null, add: (draft) => addFunds(draft, contributions, words) },
    { rows: commendations.length, heading: w.commendations, add: (draft) => addCommendations(draft, commendations, words) },
    { rows: communications.length, heading: w.communications, add: (draft) => addCommunications(draft, communications, words) },
  ];
  return blocks.filter(({ rows }) => rows > 0);
}

function addFunds(draft: Draft, contributions: readonly Contribution[], words: SheetWords): RowSpan {
  const header = addHeader(draft, heads(words));
  const levels = byLevel(contributions);
  levels.forEach((ofLevel, index) => {
    addLevel(draft, ofLevel, index + 1);
    // A total of one row, or of all of them, would say the same twice.
    if (levels.length > 1 && ofLevel.length > 1) addTotal(draft, words.funding.levelTotal(ofLevel[0]?.level ?? ""), ofLevel);
  });
  const years = [...new Set(contributions.map(({ year }) => year))].sort((a, b) => a - b);
  for (const each of years.length > 1 ? years : []) {
    const ofYear = contributions.filter(({ year }) => year === each);
    addTotal(draft, words.funding.yearTotal(each), ofYear);
  }
  addTotal(draft, words.column.total, contributions);
  return header;
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
      cell(blankAsNull(contribution.unit), "text"),
      cell(contribution.year, "year"),
      ...amountCells(fundsOf(contribution), rowLooks),
      cell(blankAsNull(contribution.purpose), "text"),
    ]);
  });
}

function addTotal(draft: Draft, text: string, contributions: readonly Contribution[]): void {
  const row = addRow(draft, [
    ...[text, null, null, null].map((content) => cell(content, "totalText")),
    ...amountCells(totalFunds(contributions), totalLooks),
    cell(null, "totalText"),
  ]);
  draft.merges.push({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 3 });
}

function amountCells({ budget, raised, landM2, labourDays }: Funds, looks: AmountLooks): readonly ModelCell[] {
  const quantity = (value: number | null): ModelCell =>
    cell(value, value === null || Number.isInteger(value) ? looks.whole : looks.quantity);
  return [cell(budget, looks.whole), cell(raised, looks.whole), quantity(landM2), quantity(labourDays)];
}
