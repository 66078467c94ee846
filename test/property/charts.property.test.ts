import fc from "fast-check";
import type { YearCharts } from "../../src/core/charts/types";
import { yearCharts } from "../../src/core/charts/yearCharts";
import type { District, ScoreCell } from "../../src/core/domain/district";
import { titleName, year } from "../../src/core/domain/names";
import { ledgerRow, registrationRow, villageRow } from "../support/rows";
import { compiled, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";

const codes = ["A1", "A2", "A3", "B1", "B2"];
const code = fc.constantFrom(...codes);
const title = fc.constantFrom(...["KDCTB", "KDCKM"].map(titleName));
const ofYear = fc.constantFrom(2021, 2022);
const cell: fc.Arbitrary<ScoreCell> = fc.constantFrom<ScoreCell[]>(0, 1, 2.4, 2.5, 4.1, 5, 6, "", "KAD", "CĐH", "x");

const rows = fc.record({
  registrations: fc.uniqueArray(fc.tuple(ofYear, code, title), { selector: String, maxLength: 20 }),
  ledger: fc.uniqueArray(fc.tuple(ofYear, code, title), { selector: String, maxLength: 20 }),
  scores: fc.uniqueArray(fc.tuple(code, fc.constantFrom("Tự chấm", "Xã", "Huyện"), cell, cell), {
    selector: ([village, level]) => `${village}${level}`,
    maxLength: 15,
  }),
});
type Rows = typeof rows extends fc.Arbitrary<infer R> ? R : never;

const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });
const inOtherOrder = ({ registrations, ledger, scores }: Rows): fc.Arbitrary<Rows> =>
  fc.record({ registrations: shuffled(registrations), ledger: shuffled(ledger), scores: shuffled(scores) });

function districtOf({ registrations, ledger, scores }: Rows): District {
  return smallDistrict({
    villages: codes.map((each) => villageRow(each, { commune: each.startsWith("A") ? "Lộc An" : "Lộc Bắc" })),
    registrations: registrations.map(([y, village, name]) => registrationRow(y, village, name)),
    ledger: ledger.map(([y, village, name]) => ledgerRow(y, village, name)),
    scoreTables: [scoreTable(...scores.map(([village, level, ...cells]) => scoreRow(village, level, cells)))],
  });
}

function chartsOf(given: Rows, y: number): YearCharts {
  const charts = yearCharts(districtOf(given), year(y));
  if (!charts.ok) throw new Error("refused");
  return charts.value;
}

/** Without the places of the rows, which are where the rows are. */
const placeless = ({ areas, ...rest }: YearCharts) => ({
  ...rest,
  areas: areas.map(({ communes, ...of }) => ({
    ...of,
    communes: communes.map(({ commune, rows: villages }) => ({ commune, rows: villages.map(({ at: _at, ...row }) => row) })),
  })),
});

describe("laws of the charts' figures", () => {
  it("the order of the rows changes none", () => {
    fc.assert(
      fc.property(
        rows.chain((given) => fc.tuple(fc.constant(given), inOtherOrder(given))),
        ofYear,
        ([given, other], y) => expect(placeless(chartsOf(other, y))).toEqual(placeless(chartsOf(given, y))),
      ),
    );
  });

  it("statuses add up to the recognised, communes to the district, and both are those of the compiled year", () => {
    fc.assert(
      fc.property(rows, ofYear, (given, y) => {
        const { histories, communes, vetoes } = chartsOf(given, y);
        const { totals, vetoCounts } = compiled(districtOf(given), y);
        for (const { years } of histories) {
          for (const { recognised, first, maintained, again } of years) expect(first + maintained + again).toBe(recognised);
        }
        for (const { title: name, registered, recognised, communes: told } of communes) {
          const sum = (key: "registered" | "recognised") => told.reduce((all, each) => all + each[key], 0);
          expect([sum("registered"), sum("recognised")]).toEqual([registered, recognised]);
          expect(totals.get(name)).toMatchObject({ registered, recognised });
        }
        expect(vetoes.criteria).toEqual(vetoCounts);
      }),
    );
  });

  it("a mean lies between the least and the greatest share of the villages it counts, and every village is counted, left out or has nothing that applies", () => {
    fc.assert(
      fc.property(rows, ofYear, (given, y) => {
        for (const { areas, communes, registered } of chartsOf(given, y).areas) {
          areas.forEach(({ mean, counted, open }, column) => {
            const cells = communes.flatMap((commune) => commune.rows.flatMap((row) => row.cells[column] ?? []));
            const shares = cells.flatMap((each) => (each.open.length === 0 && each.share !== null ? [each.share] : []));
            expect(shares).toHaveLength(counted);
            expect(counted + open).toBeLessThanOrEqual(registered);
            if (mean === null) expect(counted).toBe(0);
            else {
              expect(mean).toBeGreaterThanOrEqual(Math.min(...shares));
              expect(mean).toBeLessThanOrEqual(Math.max(...shares));
            }
          });
        }
      }),
    );
  });
});
