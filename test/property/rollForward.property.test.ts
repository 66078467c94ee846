import fc from "fast-check";
import { titleName, villageCode, year } from "../../src/core/domain/names";
import type { Village } from "../../src/core/domain/district";
import { createLedger } from "../../src/core/recognition/ledger";
import { fatesOf, rollForward } from "../../src/core/recognition/rollForward";
import { ledgerRow, villageRow } from "../support/rows";

const titles = ["KDCVH", "KDCTB", "KDCKM"].map(titleName);
const codes = ["a", "b", "c", "d", "e", "f"];
const years = [2019, 2020, 2021, 2022];

const ledgerRows = fc.array(
  fc
    .tuple(fc.constantFrom(...years), fc.constantFrom(...codes), fc.constantFrom(...titles))
    .map(([y, code, title]) => ledgerRow(y, code, title)),
  { maxLength: 40 },
);
/** Merged villages hold nothing from that year on: the compile leaves such rows out. */
const villages: fc.Arbitrary<ReadonlyMap<string, Village>> = fc
  .subarray(codes)
  .map((merged) => new Map(merged.map((code) => [code, villageRow(code, { merged: { into: villageCode("a"), fromYear: year(2021) } })])));
const title = fc.constantFrom(...titles);
const ofYear = fc.constantFrom(...years.map(year));

function roll(
  rows: readonly ReturnType<typeof ledgerRow>[],
  t: (typeof titles)[number],
  y: ReturnType<typeof year>,
  merged: ReadonlyMap<string, Village>,
) {
  const { ledger } = createLedger(rows);
  const villagesByCode = new Map([...merged].map(([code, village]) => [villageCode(code), village]));
  return rollForward(ledger, t, y, fatesOf(ledger, t, y, titles, villagesByCode));
}

describe("laws of the roll-forward", () => {
  it("last year's holders are those maintained, promoted, lapsed and merged", () => {
    fc.assert(
      fc.property(ledgerRows, title, ofYear, villages, (rows, t, y, merged) => {
        const r = roll(rows, t, y, merged);
        expect(r.before).toBe(r.maintained + r.promoted + r.lapsed + r.merged);
      }),
    );
  });

  it("this year's holders are those recognised first, maintained and again", () => {
    fc.assert(
      fc.property(ledgerRows, title, ofYear, villages, (rows, t, y, merged) => {
        const r = roll(rows, t, y, merged);
        expect(r.holders).toBe(r.first + r.maintained + r.again);
      }),
    );
  });

  it("one year's holders are the next year's holders before", () => {
    fc.assert(
      fc.property(ledgerRows, title, villages, (rows, t, merged) => {
        expect(roll(rows, t, year(2021), merged).holders).toBe(roll(rows, t, year(2022), merged).before);
      }),
    );
  });

  it("the order of the ledger's rows changes nothing", () => {
    const shuffled = ledgerRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, title, ofYear, villages, ([rows, other], t, y, merged) => {
        expect(roll(other, t, y, merged)).toEqual(roll(rows, t, y, merged));
      }),
    );
  });
});
