import fc from "fast-check";
import { checkDistrict } from "../../src/core/checks/checkDistrict";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { demoYears } from "../../src/core/demo/careers";
import type { District, ScoreCell } from "../../src/core/domain/district";
import type { YearResult } from "../../src/core/domain/yearResult";
import { titleName, year } from "../../src/core/domain/names";
import { compiled, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";
import { ledgerRow, registrationRow, villageRow } from "../support/rows";

const demo = demoDistrict();

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Everything but findings (which are told in row order). */
const figures = ({ findings: _findings, contributions: _contributions, documents: _documents, ...rest }: YearResult) => rest;

const titles = ["KDCTB", "KDCKM"].map(titleName);
const codes = ["A1", "A2", "A3", "B1", "B2"];
const cell: fc.Arbitrary<ScoreCell> = fc.constantFrom<ScoreCell[]>(0, 1, 2.5, 4, 4.5, 5, 6, "", "KAD", "CĐH", "x", "4,5");
const ofYear = fc.constantFrom(2020, 2021, 2022);
const code = fc.constantFrom(...codes);
const title = fc.constantFrom(...titles);

/** Small districts with anything in them, repeated and faulty rows left out (their first row counts, so their order does). */
const districts: fc.Arbitrary<District> = fc
  .record({
    registrations: fc.uniqueArray(fc.tuple(ofYear, code, title), { selector: String, maxLength: 20 }),
    ledger: fc.uniqueArray(fc.tuple(ofYear, code, title), { selector: String, maxLength: 20 }),
    scores: fc.uniqueArray(fc.tuple(ofYear, code, fc.constantFrom("Tự chấm", "Xã", "Huyện"), cell, cell), {
      selector: ([y, village, level]) => `${y}${village}${level}`,
      maxLength: 25,
    }),
  })
  .map(({ registrations, ledger, scores }) =>
    smallDistrict({
      villages: codes.map((each) => villageRow(each, { commune: each.startsWith("A") ? "Lộc An" : "Lộc Bắc" })),
      registrations: registrations.map(([y, village, name]) => registrationRow(y, village, name)),
      ledger: ledger.map(([y, village, name]) => ledgerRow(y, village, name)),
      scoreTables: [scoreTable(...scores.map(([y, village, level, ...cells]) => scoreRow(village, level, cells, { year: year(y) })))],
    }),
  );

const shuffledCopy = <T>(rows: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...rows], { minLength: rows.length });

/** The same district with the rows of its tables and the columns of its score sheet in another order. */
function reordered(district: District): fc.Arbitrary<District> {
  const table = district.scoreTables[0] ?? scoreTable();
  return fc
    .tuple(shuffledCopy(district.registrations), shuffledCopy(district.ledger), shuffledCopy(table.rows), shuffledCopy([0, 1]))
    .map(([registrations, ledger, rows, columns]) => {
      const pick = <T>(list: readonly T[]): T[] => columns.flatMap((column) => list.slice(column, column + 1));
      const turned = { ...table, criteria: pick(table.criteria), rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
      return { ...district, registrations, ledger, scoreTables: [turned] };
    });
}

describe("laws of a compiled year", () => {
  it("the order of rows and columns changes no figure", () => {
    fc.assert(
      fc.property(
        districts.chain((district) => fc.tuple(fc.constant(district), reordered(district))),
        ofYear,
        ([district, other], y) => {
          const plain = (result: YearResult) =>
            figures(result).villages.map(({ village, conclusion: _conclusion, ...rest }) => ({ ...rest, code: village.code }));
          expect(plain(compiled(other, y))).toEqual(plain(compiled(district, y)));
          expect({ ...figures(compiled(other, y)), villages: [] }).toEqual({ ...figures(compiled(district, y)), villages: [] });
        },
      ),
    );
  });

  it("compiling twice gives the same, and the district is never changed", () => {
    fc.assert(
      fc.property(districts.map(deepFreeze), ofYear, (district, y) => {
        expect(compiled(district, y)).toEqual(compiled(district, y));
      }),
    );
  });

  it("the communes add up to the district", () => {
    fc.assert(
      fc.property(districts, ofYear, (district, y) => {
        const { communes, totals } = compiled(district, y);
        for (const [name, total] of totals) {
          for (const key of ["registered", "assessed", "eligible", "vetoed", "vetoOnly", "recognised", "rewardVnd"] as const) {
            expect(communes.reduce((sum, { titles: own }) => sum + (own.get(name)?.[key] ?? 0), 0)).toBe(total[key]);
          }
        }
      }),
    );
  });

  it("holders are carried from year to year: nobody appears or vanishes unnoticed", () => {
    fc.assert(
      fc.property(districts, ofYear, (district, y) => {
        const { rollForward, totals } = compiled(district, y);
        for (const [name, roll] of rollForward) {
          expect(roll.before).toBe(roll.maintained + roll.promoted + roll.lapsed + roll.merged);
          expect(roll.holders).toBe(roll.first + roll.maintained + roll.again);
          expect(totals.get(name)).toMatchObject({ recognised: roll.holders, maintained: roll.maintained, notKept: roll.lapsed });
        }
      }),
    );
  });

  it("eligible, vetoed and assessed villages are among the registered, veto-only among the vetoed", () => {
    fc.assert(
      fc.property(districts, ofYear, (district, y) => {
        for (const { registered, assessed, eligible, vetoed, vetoOnly } of compiled(district, y).totals.values()) {
          expect(assessed).toBeLessThanOrEqual(registered);
          expect(eligible + vetoed).toBeLessThanOrEqual(assessed);
          expect(vetoOnly).toBeLessThanOrEqual(vetoed);
        }
      }),
    );
  });
});

describe("the demo district", () => {
  it("is the same in every run", () => {
    expect(demoDistrict()).toEqual(demo);
  });

  it.each(demoYears)("is not changed by compiling %d", (y) => {
    const frozen = deepFreeze(demoDistrict());
    expect(compiled(frozen, y)).toEqual(compiled(demo, y));
    expect(frozen).toEqual(demo);
  });

  it("has nothing for the reconciliation to call an error or a warning", () => {
    expect(checkDistrict(demo).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
