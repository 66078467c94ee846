import { careersOf } from "../../../src/core/demo/careers";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { framework281, framework292, sampleCriteria } from "../../../src/core/demo/framework";
import { diceOf } from "../../../src/core/demo/random";
import { createLedger } from "../../../src/core/recognition/ledger";
import { recognitionStatus } from "../../../src/core/recognition/status";

const district = demoDistrict();

describe.each([framework281, framework292])("the sample framework %s", (framework) => {
  const criteria = sampleCriteria(framework);

  it("says in its name that it is a sample", () => {
    expect(framework).toContain("MẪU");
  });

  it("has nine content areas, 100 points, all four kinds, and codes of its own", () => {
    expect(new Set(criteria.map(({ contentArea }) => contentArea)).size).toBe(9);
    expect(criteria.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(new Set(criteria.map(({ method }) => method.kind))).toEqual(new Set(["points", "passFail", "bands", "deduction"]));
    expect(new Set(criteria.map(({ code }) => code)).size).toBe(criteria.length);
  });

  it("vetoes drugs for both titles, and several other things", () => {
    const vetoes = criteria.filter(({ vetoScores }) => vetoScores.size > 0);
    expect(vetoes.length).toBeGreaterThan(3);
    const drugs = vetoes.find(({ code }) => code === "6.2");
    expect([drugs?.name, drugs?.max, ...(drugs?.vetoScores ?? [])]).toEqual([
      expect.stringContaining("ma túy"),
      5,
      ["KDCTB", 0],
      ["KDCKM", 0],
    ]);
  });

  it("gives the maximum for the best band, and less for each lower one", () => {
    for (const { method, max } of criteria) {
      if (method.kind !== "bands") continue;
      const points = method.bounds.map((bound) => bound.points);
      expect(points[0]).toBe(max);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }
  });
});

it("has a code that Excel would take for another number: 1.10 beside 1.1", () => {
  expect(sampleCriteria(framework292).map(({ code }) => code)).toEqual(expect.arrayContaining(["1.1", "1.10"]));
});

describe("the demo's villages", () => {
  it("have codes of their own, and no more minority households than households", () => {
    expect(new Set(district.villages.map(({ code }) => code)).size).toBe(126);
    for (const { households, minorityHouseholds } of district.villages)
      expect(minorityHouseholds ?? 0).toBeLessThanOrEqual(households ?? 0);
  });

  it("each follow one course over the years", () => {
    const careers = careersOf(district.villages.map(({ code }) => code));
    expect(new Set(careers.map(({ village }) => village)).size).toBe(126);
    expect(careers.every(({ course }) => /^[TK.]{4}$/u.test(course))).toBe(true);
  });

  it("are never recognised for two titles in one year", () => {
    const recognised = district.ledger.map(({ year, village }) => `${year} ${village}`);
    expect(new Set(recognised).size).toBe(recognised.length);
  });
});

describe("the demo's ledger", () => {
  it("types the status that the ledger gives", () => {
    const { ledger, findings } = createLedger(district.ledger);
    expect(findings).toEqual([]);
    for (const row of district.ledger) expect(row.typedStatus).toBe(recognitionStatus(ledger, row.village, row.title, row.year));
  });

  it.each([
    [2021, "KDCTB", "46/QĐ-MTTQ-BTT", "2021-11-01"],
    [2021, "KDCKM", "47/QĐ-MTTQ-BTT", "2021-11-01"],
    [2022, "KDCTB", "75/QĐ-MTTQ-BTT", "2022-10-31"],
    [2022, "KDCKM", "76/QĐ-MTTQ-BTT", "2022-10-31"],
  ])("quotes the published decision of %d on %s", (year, title, number, date) => {
    const rows = district.ledger.filter((row) => row.year === year && row.title === title);
    expect(new Set(rows.map(({ decisionNumber, decisionDate }) => `${decisionNumber} ${decisionDate ?? ""}`))).toEqual(
      new Set([`${number} ${date}`]),
    );
  });
});

describe("the demo's scores", () => {
  it("stand on one sheet a year, a cell a criterion", () => {
    expect(district.scoreTables.map(({ origin }) => origin.sheet)).toEqual([2019, 2020, 2021, 2022].map((year) => `Chấm điểm ${year}`));
    for (const { criteria, rows } of district.scoreTables) {
      expect(rows.every(({ cells }) => cells.length === criteria.length)).toBe(true);
    }
  });

  it("have all three levels in 2022, and only the district's in 2019", () => {
    const levels = district.scoreTables.map(({ rows }) => new Set(rows.map(({ level }) => level)));
    expect(levels[0]).toEqual(new Set(["Huyện"]));
    expect(levels[3]).toEqual(new Set(["Tự chấm", "Xã", "Huyện"]));
  });

  it("know cells that do not apply, are not yet due, or are blank, and half points", () => {
    const cells = new Set(district.scoreTables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
    for (const cell of ["KAD", "CĐH", "", "Đạt", "Không đạt", 0.5, 1.5]) expect(cells).toContain(cell);
  });

  it("do not apply at one level where they apply at another", () => {
    for (const { rows } of district.scoreTables) {
      const places = new Map<string, string>();
      for (const { village, cells } of rows) {
        const own = cells.map((cell, place) => (cell === "KAD" ? place : "")).join();
        expect(places.get(village) ?? own).toBe(own);
        places.set(village, own);
      }
    }
  });
});

describe("dice", () => {
  it("fall alike for the same seed, otherwise for another", () => {
    const throws = (seed: string) =>
      Array.from(
        { length: 20 },
        (
          (dice) => () =>
            dice.roll(6)
        )(diceOf(seed)),
      );
    expect(throws("a")).toEqual(throws("a"));
    expect(throws("a")).not.toEqual(throws("b"));
    expect(
      new Set(
        Array.from(
          { length: 200 },
          (
            (dice) => () =>
              dice.roll(6)
          )(diceOf("c")),
        ),
      ),
    ).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it("shuffle without losing anything, and pick nothing from nothing", () => {
    expect(diceOf("d").shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => diceOf("e").pick([])).toThrow(RangeError);
  });
});
