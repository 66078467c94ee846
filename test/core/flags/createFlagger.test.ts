import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import type { District, ScoreRow } from "../../../src/core/domain/district";
import { frameworkName, levelName, villageCode, year } from "../../../src/core/domain/names";
import { createFlagger } from "../../../src/core/flags/createFlagger";
import type { RowFlag } from "../../../src/core/flags/types";
import { compileYear } from "../../../src/core/summary/compileYear";
import { registrationRow, villageRow } from "../../support/rows";
import { KDCTB, rule, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

function flagsOf(district: District, isTrusted = true): readonly RowFlag[] {
  const flagger = createFlagger(district, () => isTrusted);
  return district.scoreTables.flatMap((table) => table.rows.map((row) => flagger.flagOf(table, row)));
}

const registrations = [registrationRow(2022, "A1", "KDCTB")];
const of = (rows: readonly ScoreRow[], more: Partial<District> = {}): District =>
  smallDistrict({ registrations, scoreTables: [scoreTable(...rows)], ...more });

describe("the flag of a row", () => {
  it("is, in the row that counts, what the year is compiled to", () => {
    const district = demoDistrict();
    let compared = 0;
    for (const ofYear of [2019, 2020, 2021, 2022].map(year)) {
      const compiled = compileYear(district, ofYear);
      if (!compiled.ok) throw new Error("refused");
      const flagger = createFlagger(district, () => true);
      for (const { village, title, level, evaluation } of compiled.value.villages) {
        const found = district.scoreTables.flatMap((table) =>
          table.rows
            .filter((row) => row.year === ofYear && row.village === village.code && row.level === level)
            .map((row) => flagger.flagOf(table, row)),
        );
        for (const flag of found) {
          if (flag.kind !== "judged") continue;
          expect(flag.results.find((each) => each.title === title)?.evaluation).toEqual(evaluation);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  it.each<[string, District, RowFlag["kind"]]>([
    ["judged by its own scores", of([scoreRow("A1", "Xã", [5, 5])]), "judged"],
    ["blank in every criterion", of([scoreRow("A1", "Xã", ["", " "])]), "blank"],
    ["of no village", of([scoreRow("X1", "Xã", [5, 5])]), "unknownVillage"],
    [
      "of a village that was merged",
      of([scoreRow("A1", "Xã", [5, 5])], { villages: [villageRow("A1", { merged: { into: null, fromYear: year(2022) } })] }),
      "merged",
    ],
    [
      "of a village merged a year later",
      of([scoreRow("A1", "Xã", [5, 5])], { villages: [villageRow("A1", { merged: { into: null, fromYear: year(2023) } })] }),
      "judged",
    ],
    ["of a village registered for nothing", of([scoreRow("B1", "Xã", [5, 5])]), "unregistered"],
    ["of another year than the registration", of([scoreRow("A1", "Xã", [5, 5], { year: year(2021) })]), "unregistered"],
    ["at a level of nobody", of([scoreRow("A1", "Tỉnh", [5, 5])]), "unknownLevel"],
    ["without a rule", of([scoreRow("A1", "Xã", [5, 5])], { rules: [rule(KDCTB, { areaClass: "I" })] }), "noRule"],
    ["of another framework", of([scoreRow("A1", "Xã", [5, 5], { framework: frameworkName("KHÁC") })]), "otherFramework"],
  ])("%s", (_case, district, kind) => expect(flagsOf(district).map((flag) => flag.kind)).toEqual([kind]));

  it("tells two rows with scores at one level, and not a blank one beside a scored one", () => {
    const [scored, blank] = [scoreRow("A1", "Xã", [5, 5]), scoreRow("A1", "Xã", ["", ""])];
    expect(flagsOf(of([scored, scored])).map(({ kind }) => kind)).toEqual(["twice", "twice"]);
    expect(flagsOf(of([scored, blank])).map(({ kind }) => kind)).toEqual(["judged", "blank"]);
    expect(flagsOf(of([scored, scoreRow("A1", "Huyện", [5, 5])])).map(({ kind }) => kind)).toEqual(["judged", "judged"]);
  });

  it("tells nothing of a year that can't be trusted", () => {
    expect(flagsOf(of([scoreRow("A1", "Xã", [5, 5])]), false)).toEqual([{ kind: "untrusted" }]);
  });
});

it("knows rows that hang together, and who registered for what", () => {
  const rows = [scoreRow("A1", "Xã", [5, 5]), scoreRow("A1", "Huyện", ["", ""]), scoreRow("A1", "Xã", ["", ""])];
  const district = of(rows);
  const flagger = createFlagger(district, () => true);
  const own = district.scoreTables[0]?.rows ?? [];
  expect(own.map(flagger.hasTwin)).toEqual([true, false, true]);
  const other = { ...own[0]!, village: villageCode("B1"), level: levelName("Xã") };
  expect([own[0]!, other].map((row) => flagger.isRegistered(row, KDCTB))).toEqual([true, false]);
});
