import fc from "fast-check";
import { workbookBytes } from "../../src/book";
import type { District, ScoreCell } from "../../src/core/domain/district";
import { titleName, villageCode, year } from "../../src/core/domain/names";
import { seatsOf } from "../../src/core/scoreSheets/seats";
import { planIntake } from "../../src/forms/intake/planIntake";
import { intakeKnowledge, readSource } from "../../src/forms/intake/readSource";
import { communeKits } from "../../src/forms/kit/communeKits";
import { vi } from "../../src/i18n";
import { kit } from "../../src/i18n/vi/kit";
import { readFile } from "../../src/intake/readFile";
import { registrationRow, villageRow } from "../support/rows";
import { criterion, rule, sample, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";

const communes = ["Lộc An", "Lộc Bắc", "B'Lá", "=1+1"];
const names = fc.constantFrom(
  "Thôn 1",
  "=cmd()",
  "+1",
  "@x",
  "-2",
  "'Tổ 3",
  "1.10",
  "Tổ dân phố _x0041_",
  'Thôn "A" <b>&',
  "TRUE",
  "Lộc An",
);
const count = fc.option(fc.nat(5_000), { nil: null });
const cell = fc.constantFrom<ScoreCell>("", 0, 3, 4.5, "x", "KAD", "CĐH", "93%", "1,5", "=1+1", "abc");
const levels = ["Tự chấm", "Xã", "Huyện"];

const village = fc.record({
  ...{ commune: fc.constantFrom(...communes), name: names, areaClass: fc.constantFrom(null, "I") },
  ...{ households: count, people: count, minorityHouseholds: count },
  title: fc.constantFrom(null, "KDCTB", "KDCKM"),
  scores: fc.subarray(levels),
  cells: fc.tuple(cell, cell),
  note: fc.constantFrom("", "=ghi chú", "Đã họp"),
});

/** Districts of some villages, some of them registered, some of these scored at some levels. */
const districts: fc.Arbitrary<District> = fc
  .array(village, { minLength: 1, maxLength: 8 })
  .filter((villages) => villages.some(({ title }) => title !== null))
  .map((villages) => {
    const coded = villages.map((each, index) => ({ ...each, code: `K-${index + 1}` }));
    const scores = coded.flatMap(({ code, scores: of, cells, note }) =>
      of.map((level) => scoreRow(code, level, cells, note === "" ? {} : { note })),
    );
    return smallDistrict({
      criteria: [criterion("1.1"), criterion("2.1", { method: { kind: "passFail" } }), criterion("1.10", { framework: sample, max: 2 })],
      rules: [rule(titleName("KDCTB")), rule(titleName("KDCKM"))],
      villages: coded.map(({ code, title: _, scores: __, cells: ___, note: ____, ...more }) => villageRow(code, more)),
      registrations: coded.flatMap(({ code, title }, index) => (title === null ? [] : [registrationRow(2022, code, title, index + 1)])),
      scoreTables: scores.length === 0 ? [] : [scoreTable(...scores)],
    });
  });

async function comeBack(district: District) {
  const seats = seatsOf(district, year(2022));
  if (!seats.ok) throw new Error(seats.error.code);
  const kits = communeKits(district, seats.value, { words: vi.forms, kit, contributions: true });
  const readings = [];
  for (const { commune, sheets } of kits) {
    const book = await readFile({ name: `2022 - ${commune}.xlsx`, bytes: workbookBytes({ title: commune, author: "", sheets }) });
    if (!book.ok) throw new Error(book.error.code);
    readings.push(readSource(book.value, intakeKnowledge(district)));
  }
  return { kits, seats: seats.value, plans: planIntake(district, readings) };
}

describe("a commune's workbook that comes back as it was sent", () => {
  it("brings no question, nothing rejected, and only blank rows of scores that the district lacks", () =>
    fc.assert(
      fc.asyncProperty(districts, async (district) => {
        const { plans, kits, seats } = await comeBack(district);
        expect(plans.flatMap(({ conflicts, rejected }) => [...conflicts, ...rejected])).toEqual([]);
        const taken = plans.flatMap((plan) => plan.taken);
        for (const { form, cells, aside } of taken)
          expect([form, [...cells.keys()], [...aside]]).toEqual(["scores", ["year", "village", "level"], []]);
        const same = plans.flatMap((plan) => plan.same);
        expect(same.filter(({ form }) => form === "villages")).toHaveLength(district.villages.length);
        expect(same.filter(({ form }) => form === "registrations")).toHaveLength(district.registrations.length);
        const asked = seats.seats.length * (levels.length - 1);
        expect(kits.reduce((sum, { rows }) => sum + rows, 0)).toBe(asked);
        expect(taken.length + same.filter(({ form }) => form === "scores").length).toBe(asked);
      }),
      { numRuns: 40 },
    ));

  it("shows every village of the district once", () =>
    fc.assert(
      fc.asyncProperty(districts, async (district) => {
        const { plans } = await comeBack(district);
        const told = plans.flatMap((plan) =>
          plan.same.flatMap(({ form, cells }) => (form === "villages" ? [villageCode(String(cells.get("code")))] : [])),
        );
        expect([...told].sort()).toEqual(district.villages.map(({ code }) => code).sort());
      }),
      { numRuns: 20 },
    ));
});
