import fc from "fast-check";
import type { District, ScoreCell } from "../../src/core/domain/district";
import { criterionCode, titleName, year } from "../../src/core/domain/names";
import type { Adjustment, Amount, AreaScope } from "../../src/core/whatIf/adjustment";
import { adjustDistrict, compareWhatIf } from "../../src/core/whatIf/compare";
import { applyChanges } from "../../src/core/whatIf/apply";
import { changeKey, resolveAdjustments } from "../../src/core/whatIf/resolve";
import type { WhatIfResult } from "../../src/core/whatIf/result";
import { bands, deduction, passFail } from "../support/scoring";
import { compiled, criterion, rule, scoreTable, smallDistrict, scoreRow } from "../support/smallDistrict";
import { registrationRow, villageRow } from "../support/rows";

const titles = ["KDCTB", "KDCKM"].map(titleName);
const [low = titleName(""), high = titleName("")] = titles;
const codes = ["1.1", "2.1", "3.1", "3.2"];
const villages = ["A1", "A2", "B1", "B2", "B3"];
const y2022 = year(2022);

const tenths = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const cells: readonly fc.Arbitrary<ScoreCell>[] = [
  fc.oneof(tenths(0, 6), fc.constantFrom<ScoreCell>("", "KAD", "CĐH")),
  fc.oneof(tenths(0, 5)),
  fc.constantFrom<ScoreCell>("x", "k", 1, 0, 5, ""),
  fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 70, max: 100 })),
];

/** Two titles, one with a rule of its own for an area class; criteria of all kinds; some vetoes. */
const districts: fc.Arbitrary<District> = fc
  .record({
    rows: fc.array(fc.tuple(...cells), { minLength: villages.length, maxLength: villages.length }),
    registered: fc.array(fc.constantFrom<readonly string[]>(["KDCTB"], ["KDCKM"], ["KDCTB", "KDCKM"]), {
      minLength: villages.length,
      maxLength: villages.length,
    }),
    last: fc.constantFrom(bands, deduction),
    vetoScore: fc.constantFrom(0, 1, 2.5),
    minTotals: fc.tuple(tenths(0, 20), tenths(0, 20), tenths(0, 20)),
    minAreaShare: fc.constantFrom(0, 0.3, 0.5),
  })
  .map(({ rows, registered, last, vetoScore, minTotals, minAreaShare }) =>
    smallDistrict({
      criteria: [
        criterion("1.1"),
        criterion("2.1", { vetoScores: new Map(titles.map((title) => [title, vetoScore])) }),
        criterion("3.1", { method: passFail, vetoScores: new Map([[high, 0]]) }),
        criterion("3.2", { method: last }),
      ],
      rules: [
        rule(low, { minTotal: minTotals[0], minAreaShare, areaClass: "Khu vực I" }),
        rule(low, { minTotal: minTotals[1], minAreaShare }),
        rule(high, { minTotal: minTotals[2], minAreaShare }),
      ],
      villages: villages.map((code, place) =>
        villageRow(code, { commune: code.startsWith("A") ? "Lộc An" : "Lộc Bắc", areaClass: place % 2 === 0 ? "Khu vực I" : null }),
      ),
      registrations: registered.flatMap((names, place) => names.map((title) => registrationRow(2022, villages[place] ?? "", title))),
      scoreTables: [
        { ...scoreTable(...rows.map((row, place) => scoreRow(villages[place] ?? "", "Huyện", row))), criteria: codes.map(criterionCode) },
      ],
    }),
  );

const title = fc.constantFrom(...titles);
const scope = fc.constantFrom<AreaScope>("all", { areaClass: "Khu vực I" }, { areaClass: null });
const code = fc.constantFrom(...codes.map(criterionCode));
const amount = (to: fc.Arbitrary<number>): fc.Arbitrary<Amount> =>
  fc.oneof(
    to.map((value) => ({ to: value })),
    tenths(-2, 2).map((by) => ({ by })),
  );
const adjustments: fc.Arbitrary<Adjustment> = fc.oneof(
  fc.record({ kind: fc.constant("minTotal" as const), title, scope, amount: amount(tenths(-1, 22)) }),
  fc.record({ kind: fc.constant("minAreaShare" as const), title, scope, amount: amount(fc.constantFrom(0, 0.2, 0.5, 1, 1.1)) }),
  fc.record({
    kind: fc.constant("vetoScore" as const),
    criterion: code,
    framework: fc.constant(null),
    title,
    score: fc.constantFrom(null, -1, 0, 1, 3, 5, 6),
  }),
  fc.record({ kind: fc.constant("max" as const), criterion: code, framework: fc.constant(null), amount: amount(tenths(0, 8)) }),
);
/** Many lists of random wishes hold one that is refused: the wishes are tried one by one, and those that fit are kept. */
const fitting = (district: District, wishes: readonly Adjustment[]): readonly Adjustment[] =>
  wishes.reduce<readonly Adjustment[]>(
    (kept, wish) => (resolveAdjustments(district, y2022, [...kept, wish]).ok ? [...kept, wish] : kept),
    [],
  );
const tried: fc.Arbitrary<readonly [District, readonly Adjustment[]]> = fc
  .tuple(districts, fc.array(adjustments, { maxLength: 6 }))
  .map(([district, wishes]) => [district, fitting(district, wishes)]);

function compared(district: District, wishes: readonly Adjustment[]): WhatIfResult {
  const result = compareWhatIf(district, y2022, wishes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function adjusted(district: District, wishes: readonly Adjustment[]): District {
  const result = adjustDistrict(district, y2022, wishes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The adjustments that lead back to the district as it is, from what these make of it. */
function undoing(district: District, wishes: readonly Adjustment[]): readonly Adjustment[] {
  const changes = resolveAdjustments(district, y2022, wishes);
  if (!changes.ok) throw new Error(JSON.stringify(changes.error));
  return changes.value.map((change): Adjustment => {
    if (change.kind === "vetoScore") return { ...change, score: change.before };
    const amount = { to: change.before };
    return change.kind === "max" ? { ...change, amount } : { ...change, scope: { areaClass: change.areaClass }, amount };
  });
}

/** Vetoes in the order in which they were set, which no figure depends on, are told sorted. */
const plain = ({ criteria, ...district }: District) => ({
  ...district,
  criteria: criteria.map(({ vetoScores, ...rest }) => ({ ...rest, vetoScores: [...vetoScores].sort() })),
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  }
  return value;
}

describe("laws of what if", () => {
  it("without adjustments nothing differs", () => {
    fc.assert(
      fc.property(districts, (district) => {
        const { titles: each, invalid } = compared(district, []);
        expect(adjusted(district, [])).toEqual(district);
        expect(invalid).toEqual([]);
        for (const { before, after, newlyPassing, newlyFailing, communes, vetoesLifted, vetoesImposed, proposals } of each) {
          expect(after).toBe(before);
          expect([...newlyPassing, ...newlyFailing, ...vetoesLifted, ...vetoesImposed, ...proposals]).toEqual([]);
          expect(communes.filter((commune) => commune.before !== commune.after)).toEqual([]);
        }
      }),
    );
  });

  it("what is granted leaves a framework whose figures can be trusted, and tells the figures of that framework", () => {
    fc.assert(
      fc.property(tried, ([district, wishes]) => {
        const result = compared(district, wishes);
        const after = compiled(adjusted(district, wishes));
        for (const comparison of result.titles) {
          expect(comparison.after).toBe(after.totals.get(comparison.title)?.eligible);
          expect(comparison.after - comparison.before).toBe(comparison.newlyPassing.length - comparison.newlyFailing.length);
          const sum = (key: "before" | "after") => comparison.communes.reduce((all, commune) => all + commune[key], 0);
          expect([sum("before"), sum("after")]).toEqual([comparison.before, comparison.after]);
        }
      }),
    );
  });

  it("lowering minimum totals, floors and vetoes makes nobody fail anew; raising them lets nobody pass anew", () => {
    const laxer = fc
      .record({
        totals: fc.tuple(tenths(0, 5), tenths(0, 5)),
        share: fc.constantFrom(0, 0.1, 0.3),
        score: fc.constantFrom(null, 0),
      })
      .map(({ totals, share, score }): readonly Adjustment[] => [
        ...titles.flatMap((each, place): Adjustment[] => [
          { kind: "minTotal", title: each, scope: "all", amount: { by: -(totals[place] ?? 0) } },
          { kind: "minAreaShare", title: each, scope: "all", amount: { by: -share } },
          { kind: "vetoScore", criterion: criterionCode("2.1"), framework: null, title: each, score },
        ]),
      ]);
    fc.assert(
      fc.property(districts, laxer, (district, wishes) => {
        const kept = fitting(district, wishes);
        for (const { newlyFailing, vetoesImposed } of compared(district, kept).titles)
          expect([...newlyFailing, ...vetoesImposed]).toEqual([]);
        const lax = adjusted(district, kept);
        for (const { newlyPassing, vetoesLifted } of compared(lax, undoing(district, kept)).titles) {
          expect([...newlyPassing, ...vetoesLifted]).toEqual([]);
        }
      }),
    );
  });

  it("made twice is made once", () => {
    fc.assert(
      fc.property(tried, ([district, wishes]) => {
        const changes = resolveAdjustments(district, y2022, wishes);
        if (!changes.ok) throw new Error("refused");
        const once = applyChanges(district, y2022, changes.value);
        expect(plain(applyChanges(once, y2022, changes.value))).toEqual(plain(once));
        expect(plain(adjusted(district, [...wishes, ...wishes]))).toEqual(plain(once));
      }),
    );
  });

  it("the order of adjustments changes nothing, refusals included", () => {
    fc.assert(
      fc.property(
        districts,
        fc
          .array(adjustments, { maxLength: 5 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (district, [list, shuffled]) => {
          const [one, other] = [list, shuffled].map((wishes) => resolveAdjustments(district, y2022, wishes));
          if (one?.ok && other?.ok) {
            const sorted = (changes: typeof one.value) => [...changes].sort((a, b) => (changeKey(a) < changeKey(b) ? -1 : 1));
            expect(sorted(other.value)).toEqual(sorted(one.value));
            expect(plain(applyChanges(district, y2022, other.value))).toEqual(plain(applyChanges(district, y2022, one.value)));
          }
          expect(other?.ok).toBe(one?.ok);
        },
      ),
    );
  });

  it("the district is never changed", () => {
    fc.assert(
      fc.property(tried, ([district, wishes]) => {
        const before = structuredClone(district);
        compared(deepFreeze(district), wishes);
        expect(district).toEqual(before);
      }),
    );
  });
});
