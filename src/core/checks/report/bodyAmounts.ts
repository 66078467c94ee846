import type { District } from "../../domain/district";
import type { Year } from "../../domain/names";
import type { FundingLine } from "../../domain/printedReport";
import { sumAmounts } from "../../decimal/sumAmounts";
import { canonical } from "../../decimal/decimal";
import type { CellAddress } from "../../findings/origin";
import { cellOf } from "../../findings/origin";
import { foldPlain } from "../../text/fold";
import { isAppendix, levelKey } from "../../printed/places";

/** What is counted apart and never added to each other: đồng, m², ngày công. */
export type Measure = "money" | "land" | "labour";

/** The amounts of a line of Phụ lục 2, each with the field whose cell it stands in. */
export const lineFields = [
  ["budget", "budgetVnd", "money"],
  ["raised", "raisedVnd", "money"],
  ["land", "landM2", "land"],
  ["labour", "labourDays", "labour"],
] as const satisfies readonly (readonly [string, keyof FundingLine, Measure])[];

/** Where an amount of a line stands: in its own column, or with the money that was raised. */
export function lineCell({ origin }: FundingLine, field: string): CellAddress {
  return cellOf(origin, Object.hasOwn(origin.table.columns, field) ? field : "raised");
}

/** An amount that the body of the report, or the form Đóng góp behind it, gives for a year; null where it names none. */
export interface BodyAmount {
  readonly measure: Measure;
  /** What it is of: the source of a contribution, the words of a figure. */
  readonly of: string;
  readonly level: string;
  readonly year: Year | null;
  readonly amount: number;
  readonly at: CellAddress;
}

const measures: ReadonlyMap<string, Measure> = new Map([
  ["dong", "money"],
  ["vnd", "money"],
  ["m2", "land"],
  ["m²", "land"],
  ["ngay cong", "labour"],
  ["cong", "labour"],
]);

const contributionFields = [
  ["moneyVnd", "money"],
  ["landM2", "land"],
  ["labourDays", "labour"],
] as const;

export function bodyAmounts({ contributions, report }: District): readonly BodyAmount[] {
  const given = contributions.flatMap((row) =>
    contributionFields.flatMap(([field, measure]): readonly BodyAmount[] => {
      const amount = row[field];
      const { source, level, year, origin } = row;
      return amount === null ? [] : [{ measure, of: foldPlain(source), level, year, amount, at: cellOf(origin, field) }];
    }),
  );
  const printed = report.figures.flatMap(({ where, words, unit, level, year, value, origin }): readonly BodyAmount[] => {
    const measure = measures.get(foldPlain(unit));
    if (measure === undefined || value === null || isAppendix(where)) return [];
    return [{ measure, of: foldPlain(words), level, year, amount: value, at: cellOf(origin, "value") }];
  });
  return [...given, ...printed];
}

/** Amounts of one measure that an appendix may add up in one line. `level` is "" where they are of several. */
export interface Stream {
  readonly key: string;
  readonly level: string;
  readonly amounts: readonly BodyAmount[];
}

function grouped(amounts: readonly BodyAmount[], key: (amount: BodyAmount) => string): readonly Stream[] {
  const groups = new Map<string, BodyAmount[]>();
  for (const amount of amounts) {
    const members = groups.get(key(amount));
    if (members === undefined) groups.set(key(amount), [amount]);
    else members.push(amount);
  }
  return [...groups].map(([name, members]) => {
    const levels = new Set(members.map(({ level }) => levelKey(level)));
    return { key: name, level: levels.size === 1 ? (members[0]?.level ?? "") : "", amounts: members };
  });
}

/** Everything that a line of the measure may mean: each source of a level, each level, all. */
export function streamsOf(amounts: readonly BodyAmount[], measure: Measure): readonly Stream[] {
  const own = amounts.filter((amount) => amount.measure === measure);
  return [
    ...grouped(own, ({ of, level }) => JSON.stringify([of, levelKey(level)])),
    ...grouped(own, ({ level }) => levelKey(level)),
    ...grouped(own, () => "all"),
  ];
}

export function total(amounts: readonly Pick<BodyAmount, "amount">[]): number {
  return canonical(sumAmounts(amounts.map(({ amount }) => amount)));
}

/** The years of a stream, ascending; empty where an amount of it names none. */
export function yearsOfStream({ amounts }: Stream): readonly Year[] {
  const years = amounts.flatMap(({ year }) => year ?? []);
  return years.length < amounts.length ? [] : [...new Set(years)].sort((a, b) => a - b);
}
