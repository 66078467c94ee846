import facts from "./facts/bao-lam.json";
import { titleName, year } from "../../src/core/domain/names";
import type { YearResult } from "../../src/core/domain/yearResult";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { compileYear } from "../../src/core/summary/compileYear";

const district = demoDistrict();
const KDCTB = titleName("KDCTB");
const KDCKM = titleName("KDCKM");

function compiled(ofYear: number): YearResult {
  const result = compileYear(district, year(ofYear));
  if (!result.ok) throw new Error(result.error.map(({ code }) => code).join(", "));
  return result.value;
}

const results = new Map([2019, 2020, 2021, 2022].map((y) => [y, compiled(y)]));
const resultOf = (y: number): YearResult => results.get(y) ?? compiled(y);

const published = Object.entries(facts.years).flatMap(([y, { registered, recognised }]) =>
  ([KDCTB, KDCKM] as const).map((title) => {
    const name = title as string as "KDCTB" | "KDCKM";
    return { y: Number(y), title, registered: registered[name], recognised: recognised[name] };
  }),
);

describe("the demo district, compiled, gives Bảo Lâm's published figures", () => {
  it("has the published communes and villages", () => {
    const { villages } = district;
    expect(new Set(villages.map(({ commune }) => commune)).size).toBe(facts.district.communes);
    expect(villages.filter(({ kind }) => kind === "thon")).toHaveLength(facts.district.thon);
    expect(villages.filter(({ kind }) => kind === "toDanPho")).toHaveLength(facts.district.toDanPho);
    expect(resultOf(2022).villageCount).toBe(126);
  });

  it("has the published population and minority households", () => {
    const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(sum(district.villages.map(({ people }) => people))).toBe(facts.district.population);
    expect(sum(district.villages.map(({ minorityHouseholds }) => minorityHouseholds))).toBe(facts.district.ethnicMinority.households);
  });

  it.each(published)("$y $title: registrations, recognitions and statuses", ({ y, title, registered, recognised }) => {
    const counts = resultOf(y).totals.get(title);
    if (registered !== null) expect(counts?.registered).toBe(registered);
    expect(counts?.recognised).toBe(recognised.total);
    if (recognised.first !== null) {
      expect({ first: counts?.first, maintained: counts?.maintained, again: counts?.again }).toEqual({
        first: recognised.first,
        maintained: recognised.maintained,
        again: recognised.again,
      });
    }
  });

  it.each([
    [2019, 88],
    [2020, 132],
    [2021, 123],
  ])("%d has %d registrations in all", (y, total) => {
    expect(facts.years[String(y) as "2019" | "2020" | "2021"].registered.total).toBe(total);
    expect(resultOf(y).villages).toHaveLength(total);
  });

  it("has 132 registrations over 126 villages in 2020 because some registered for both titles", () => {
    const perVillage = new Map<string, number>();
    for (const { village } of resultOf(2020).villages) perVillage.set(village.code, (perVillage.get(village.code) ?? 0) + 1);
    expect(Math.max(...perVillage.values())).toBe(2);
    expect(perVillage.size).toBeLessThanOrEqual(126);
  });

  it("has 97 villages recognised in 2022, as printed", () => {
    expect(new Set(resultOf(2022).recognised.map(({ village }) => village)).size).toBe(facts.district.villagesPrintedInRatio.recognised);
  });

  it("rolls 2022's KDCTB forward as ruled", () => {
    expect(resultOf(2022).rollForward.get(KDCTB)).toEqual({
      ...{ before: 63, maintained: 52, promoted: 6, lapsed: 5, merged: 0 },
      ...{ first: 15, again: 5, holders: 72 },
    });
    expect(resultOf(2022).totals.get(KDCTB)?.notKept).toBe(5);
  });

  it("pays 32.500.000 đồng for KDCTB in 2022, and nothing for KDCKM, which the province pays", () => {
    expect(resultOf(2022).totals.get(KDCTB)?.rewardVnd).toBe(32_500_000);
    expect(resultOf(2022).totals.get(KDCKM)?.rewardVnd).toBe(0);
  });

  it("has the counts of the documentation's example in 2022", () => {
    expect(resultOf(2022).totals.get(KDCTB)).toEqual({
      ...{ registered: 90, assessed: 90, eligible: 70, vetoed: 12, vetoOnly: 7 },
      ...{ recognised: 72, first: 15, maintained: 52, again: 5, notKept: 5, rewardVnd: 32_500_000 },
    });
    const example = resultOf(2022).villages.find(({ village }) => village.code === "LA-01");
    expect(example).toMatchObject({ title: "KDCTB", level: "Huyện", status: null, statusIfRecognised: "first", rewardVnd: 0 });
    expect(example?.evaluation).toMatchObject({ total: 92.5, max: 100, outcome: "vetoed", vetoes: ["6.2"], vetoOnly: true });
  });

  it("compares the same years in every year's result", () => {
    const { years } = resultOf(2022);
    expect(years.map(({ year: y }) => y)).toEqual([2019, 2020, 2021, 2022]);
    expect(years[0]?.titles.get(KDCTB)).toEqual({ registered: 70, recognised: 24, first: 24, maintained: 0, again: 0 });
    expect(resultOf(2019).years).toEqual(years);
  });

  it.each([...results])("adds the communes of %d up to the district", (_y, { communes, totals, villageCount }) => {
    expect(communes).toHaveLength(14);
    expect(communes.reduce((sum, { villages }) => sum + villages, 0)).toBe(villageCount);
    for (const [title, total] of totals) {
      for (const key of ["registered", "assessed", "eligible", "vetoed", "vetoOnly", "recognised", "notKept", "rewardVnd"] as const) {
        expect(communes.reduce((sum, { titles }) => sum + (titles.get(title)?.[key] ?? 0), 0)).toBe(total[key]);
      }
    }
  });

  it.each([...results])("says nothing worse than info about %d", (_y, { findings }) => {
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each([...results])(
    "recognised in %d whom the council concluded to meet the title, and nobody else",
    (_y, { villages, recognised }) => {
      const met = villages.filter(({ conclusion }) => conclusion?.met === true);
      expect(villages.every(({ conclusion }) => conclusion !== null)).toBe(true);
      expect(met.map(({ village, title }) => `${village.code} ${title}`)).toEqual(
        recognised.map(({ village, title }) => `${village} ${title}`),
      );
    },
  );

  it("gives a reason wherever the council differed from the scores", () => {
    const differing = resultOf(2022).villages.filter(
      ({ conclusion, evaluation }) => conclusion?.met !== (evaluation.outcome === "eligible"),
    );
    expect(differing).toHaveLength(4);
    expect(differing.every(({ conclusion }) => (conclusion?.reason ?? "") !== "")).toBe(true);
  });

  it("has the drugs criterion veto most often, as the report complains", () => {
    for (const { vetoCounts } of results.values()) expect(vetoCounts[0]?.criterion).toBe("6.2");
  });

  it("has the published contributions and documents", () => {
    const sums = (y: number) =>
      district.contributions
        .filter((row) => row.year === y && row.source === "Nhân dân đóng góp")
        .map(({ moneyVnd, landM2, labourDays }) => ({ moneyVnd, landM2, labourDays }));
    for (const [y, expected] of Object.entries(facts.contributions)) {
      if (y !== "appendix2Printed") expect(sums(Number(y))).toEqual([expected]);
    }
    expect(district.contributions.some(({ moneyVnd }) => moneyVnd === facts.commendations.commune.valueVnd)).toBe(true);
    expect(district.commendations.map(({ level, quantity, valueVnd }) => [level, quantity, valueVnd])).toEqual([
      ["Huyện", facts.commendations.district.collectivesAndIndividuals, null],
      ["Xã", facts.commendations.commune.gifts, facts.commendations.commune.valueVnd],
    ]);
    expect(district.documents).toHaveLength(facts.documents.appendix1DistinctRows);
    const bare = district.documents.filter(({ number, issuedOn }) => number === "" && issuedOn === null);
    expect(bare.map(({ ordinal }) => ordinal)).toEqual([String(facts.documents.rowWithoutNumberAndDate)]);
    expect(district.communications.map(({ events, participants }) => [events, participants])).toEqual([
      [facts.communications.conferences.count, facts.communications.conferences.participants],
      [facts.communications.broadcasts, null],
      [facts.communications.joinedMeetings.count, facts.communications.joinedMeetings.participants],
    ]);
  });
});
