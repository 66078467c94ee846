import fc from "fast-check";
import { titleName, villageCode, year } from "../../src/core/domain/names";
import type { Village } from "../../src/core/domain/district";
import { inheritanceOf } from "../../src/core/recognition/inheritance";
import { createLedger } from "../../src/core/recognition/ledger";
import { isMergedBy } from "../../src/core/recognition/merged";
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

/** Villages merged into one another in any way, circles included, or dissolved; and the rows that such a district can have. */
const mergers = fc
  .array(fc.record({ into: fc.constantFrom(...codes, null), fromYear: fc.constantFrom(2020, 2021, 2022), stands: fc.boolean() }), {
    minLength: codes.length,
    maxLength: codes.length,
  })
  .map((choices): readonly Village[] =>
    choices.map(({ into, fromYear, stands }, place) => {
      const merged = stands ? null : { into: into === null ? null : villageCode(into), fromYear: year(fromYear) };
      return villageRow(codes[place]!, { merged });
    }),
  );

function soundRows(rows: readonly ReturnType<typeof ledgerRow>[], standing: readonly Village[]) {
  const byCode = new Map(standing.map((village) => [village.code, village]));
  return rows.filter((row) => !isMergedBy(byCode.get(row.village)!, row.year));
}

function rollOf(
  rows: readonly ReturnType<typeof ledgerRow>[],
  t: (typeof titles)[number],
  y: ReturnType<typeof year>,
  standing: readonly Village[],
  inherits: boolean,
) {
  const { ledger } = createLedger(soundRows(rows, standing), inherits ? inheritanceOf(standing) : undefined);
  return rollForward(ledger, t, y, fatesOf(ledger, t, y, titles, new Map(standing.map((village) => [village.code, village]))));
}

describe.each([
  ["merged villages hand nothing on", false],
  ["merged villages hand their standing on", true],
])("laws of the roll-forward where %s", (_case, inherits) => {
  it("both sums hold, and those maintained are the same on either side", () => {
    fc.assert(
      fc.property(ledgerRows, title, ofYear, mergers, (rows, t, y, standing) => {
        const r = rollOf(rows, t, y, standing, inherits);
        expect(r.before).toBe(r.maintained + r.promoted + r.lapsed + r.merged);
        expect(r.holders).toBe(r.first + r.maintained + r.again);
      }),
      { numRuns: 500 },
    );
  });

  it("the setting changes no number of holders, and only turns merged into maintained", () => {
    fc.assert(
      fc.property(ledgerRows, title, ofYear, mergers, (rows, t, y, standing) => {
        const [without, r] = [rollOf(rows, t, y, standing, false), rollOf(rows, t, y, standing, inherits)];
        expect([r.before, r.holders, r.promoted, r.lapsed]).toEqual([without.before, without.holders, without.promoted, without.lapsed]);
        expect(r.maintained + r.merged).toBe(without.maintained + without.merged);
        expect(r.first).toBeLessThanOrEqual(without.first);
        if (!inherits) expect(r).toEqual(without);
      }),
    );
  });
});
