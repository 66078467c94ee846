import type { District, ScoreCell } from "../../../src/core/domain/district";
import { levelName, year } from "../../../src/core/domain/names";
import { yearLevels } from "../../../src/core/levels/yearLevels";
import type { YearLevels } from "../../../src/core/levels/types";
import { registrationRow, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";

function levelsOf(district: District): YearLevels {
  const levels = yearLevels(district, year(2022));
  if (!levels.ok) throw new Error(levels.error.map(({ code }) => code).join(", "));
  return levels.value;
}

/** A1's rows at the given levels, low to high in the sheet. */
function scored(
  rows: readonly (readonly [level: string, cells: readonly ScoreCell[], note?: string])[],
  more: Partial<District> = {},
): YearLevels {
  const tables = [scoreTable(...rows.map(([level, cells, note]) => scoreRow("A1", level, cells, note === undefined ? {} : { note })))];
  return levelsOf(smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")], scoreTables: tables, ...more }));
}

const changed = ({ differences }: YearLevels): readonly unknown[] =>
  differences.flatMap(({ criterion: code, changes }) =>
    changes.map(({ level, lowerLevel, before, after, reason }) => [code, lowerLevel, before.points, level, after.points, reason]),
  );

describe("the levels side by side", () => {
  it("tell what each comes to, and which counts", () => {
    const { standings } = scored([
      ["Tự chấm", [5, 5]],
      ["Xã", [4, 5]],
      ["Huyện", ["", ""]],
    ]);
    expect(standings).toHaveLength(1);
    expect(standings[0]?.levels.map((level) => level && [level.evaluation.total, level.counts])).toEqual([[10, false], [9, true], null]);
  });

  it("are as many as the setting names, under whatever names", () => {
    const levels = ["Thôn", "Cụm", "Xã", "Tỉnh"].map(levelName);
    const told = scored(
      [
        ["Thôn", [5, 5], ""],
        ["Tỉnh", [3, 5], "Chấm lại"],
        ["Cụm", [4, 5], "1.1: thiếu hồ sơ"],
      ],
      { settings: { ...settings, levels } },
    );
    expect(told.levels).toEqual(levels);
    expect(changed(told)).toEqual([
      ["1.1", "Thôn", 5, "Cụm", 4, "thiếu hồ sơ"],
      ["1.1", "Cụm", 4, "Tỉnh", 3, "Chấm lại"],
    ]);
    expect(told.differences[0]?.cells.map((cell) => cell?.points ?? null)).toEqual([5, 4, null, 3]);
    expect(told.findings).toEqual([]);
  });

  it("have no level that counts where two rows of the highest contradict each other", () => {
    const { standings } = scored([
      ["Xã", [5, 5]],
      ["Huyện", [5, 5]],
      ["Huyện", [4, 5]],
    ]);
    expect(standings[0]?.levels.map((level) => level?.counts ?? null)).toEqual([null, false, null]);
  });

  it("are told for each title that the village is registered for, its differences once", () => {
    const told = scored(
      [
        ["Xã", [5, 5]],
        ["Huyện", [4, 5]],
      ],
      { registrations: [registrationRow(2022, "A1", "KDCKM"), registrationRow(2022, "A1", "KDCTB")] },
    );
    expect(told.standings.map(({ title }) => title)).toEqual([KDCTB, KDCKM]);
    expect(told.differences).toHaveLength(1);
  });
});

describe("a change without a reason", () => {
  const rows = (low: ScoreCell, high: ScoreCell, note?: string) =>
    scored([["Xã", [low, 5]], note === undefined ? ["Huyện", [high, 5]] : ["Huyện", [high, 5], note]]);

  it("is a warning at the cell of the level that made it", () => {
    expect(rows(5, 3).findings).toEqual([
      {
        code: "change-without-reason",
        severity: "warning",
        sheet: "Chấm điểm",
        cell: "D3",
        params: { village: "A1", criterion: "1.1", level: "Huyện", lowerLevel: "Xã", before: "5", after: "3" },
      },
    ]);
  });

  it.each<[string, ScoreCell, ScoreCell, string | undefined]>([
    ["the note gives one", 5, 3, "1.1: thiếu minh chứng"],
    ["the whole note is one", 5, 3, "Chấm lại"],
    ["the points are the same, however typed", 1.5, "1,5", undefined],
    ["not applicable is full marks, as before", "KAD", 5, undefined],
    ["what was open is filled in", "CĐH", 3, undefined],
    ["what was blank is filled in", "", 3, undefined],
    ["the higher level is blank", 3, "", undefined],
    ["what was no score is mended", "abc", 3, undefined],
  ])("is none where %s", (_case, low, high, note) => {
    expect(rows(low, high, note).findings).toEqual([]);
  });

  it.each<[string, ScoreCell, ScoreCell, string | undefined]>([
    ["a score was put off", 5, "CĐH", undefined],
    ["not applicable became points", "KAD", 3, undefined],
    ["the note speaks of another criterion", 5, 3, "2.1: có 01 vụ"],
  ])("is one where %s", (_case, low, high, note) => {
    expect(rows(low, high, note).findings.map(({ cell }) => cell)).toEqual(["D3"]);
  });

  it("is one where not applicable is left out of the ratio and the other level gave full marks", () => {
    const exclude = { settings: { ...settings, notApplicable: "exclude" as const } };
    const told = scored(
      [
        ["Xã", ["KAD", 5]],
        ["Huyện", [5, 5]],
      ],
      exclude,
    );
    expect(told.findings).toHaveLength(1);
  });

  it("is looked for between a level and the next lower one that has a row", () => {
    const told = scored([
      ["Tự chấm", [5, 5]],
      ["Huyện", [4, 5]],
    ]);
    expect(told.findings.map(({ params }) => params)).toEqual([expect.objectContaining({ level: "Huyện", lowerLevel: "Tự chấm" })]);
  });

  it("is not looked for in criteria that don't apply to the village", () => {
    const criteria = [criterion("1.1", { appliesTo: ["Tổ dân phố"] }), criterion("2.1")];
    const district = { criteria, villages: [villageRow("A1")] };
    expect(
      scored(
        [
          ["Xã", [5, 5]],
          ["Huyện", [4, 5]],
        ],
        district,
      ).findings,
    ).toEqual([]);
  });
});
