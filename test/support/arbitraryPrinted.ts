import fc from "fast-check";
import type { TitleName } from "../../src/core/domain/names";
import { year } from "../../src/core/domain/names";
import type { FundingLine, PrintedFigure } from "../../src/core/domain/printedReport";

const origin = { table: { sheet: "", columns: {} }, row: 0 };
const words = fc.stringMatching(/^[A-ZĐ][a-zăâêôơưáảệ]{1,8}( [a-z0-9]{1,6}){0,3}$/u);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 12 }),
  fc.integer({ min: 0, max: 10 ** 10 }).map((parts) => parts / 10_000),
);
const percent = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => {
  const value = hundredths / 100;
  return { percent: value, decimals: String(value).split(".")[1]?.length ?? 0 };
});
const subject = fc.constantFrom<Pick<PrintedFigure, "words" | "indicator">>(
  { words: "Số thôn", indicator: "thon" },
  { words: "Số KDC đăng ký", indicator: "registered" },
  { words: "Số, ngày báo cáo", indicator: "identity" },
  { words: "Số hộ nghèo", indicator: null },
);

/** Any figure that a report may print, right or wrong. */
export const printedFigure = (title: fc.Arbitrary<TitleName>): fc.Arbitrary<PrintedFigure> =>
  fc
    .record({
      where: fc.constantFrom("", "Thân báo cáo", "Phụ lục 1"),
      year: maybe(fc.integer({ min: 2015, max: 2030 }).map(year)),
      title: maybe(title),
      status: fc.constantFrom(null, "first" as const, "again" as const),
      level: fc.constantFrom("", "Cấp xã"),
      value: maybe(amount),
      unit: fc.constantFrom("", "đồng", "m²"),
      whole: maybe(amount),
      percent: maybe(percent),
      number: fc.constantFrom("", "299-BC/HU"),
      date: maybe(fc.constantFrom("2023-09-12", "2023-09-01")),
      note: fc.constantFrom("", "gần"),
      origin: fc.constant(origin),
    })
    .chain((rest) => subject.map((of): PrintedFigure => ({ ...rest, ...of })));

/** Any line of Phụ lục 2 but a total. */
export const fundingLine: fc.Arbitrary<FundingLine> = fc
  .record({
    ordinal: fc.constantFrom("", "1"),
    level: words,
    budgetVnd: maybe(amount),
    raisedVnd: maybe(amount),
    landM2: maybe(amount),
    labourDays: maybe(amount),
    purpose: words,
    origin: fc.constant(origin),
  })
  .map((line): FundingLine => ({ ...line, printedLevel: line.level, isTotal: false }));
