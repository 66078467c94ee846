import { levelName } from "../../../src/core/domain/names";
import type { ScoreTable } from "../../../src/core/domain/district";
import { createLevelChooser, levelRank, unknownLevelFindings } from "../../../src/core/scoring/levels";
import { criterion, scoreTable } from "../../support/scoring";

const levels = ["Tự chấm", "Xã", "Huyện"].map(levelName);
const criteria = [criterion("1.1"), criterion("1.2")];

function choose(table: ScoreTable): { level: string | null; row: number | null; findings: readonly unknown[] } {
  const choice = createLevelChooser(levels, criteria).choose(table.rows.map((row) => ({ table, row })));
  return {
    level: choice.level,
    row: choice.chosen?.row.origin.row ?? null,
    findings: choice.findings.map(({ code, cell, params }) => ({ code, cell, params })),
  };
}

describe("the level that counts", () => {
  it("is the highest with any score", () => {
    expect(
      choose(
        scoreTable(
          ["1.1", "1.2"],
          [
            ["Tự chấm", 1, 2],
            ["Huyện", 5, 6],
            ["Xã", 3, 4],
          ],
        ),
      ),
    ).toEqual({ level: "Huyện", row: 2, findings: [] });
  });

  it("is not one whose row is wholly blank", () => {
    expect(
      choose(
        scoreTable(
          ["1.1", "1.2"],
          [
            ["Xã", 3, 4],
            ["Huyện", "", " "],
          ],
        ),
      ),
    ).toEqual({ level: "Xã", row: 1, findings: [] });
  });

  it.each(["CĐH", "KAD", 0, "abc", false])("counts with %j as its only score", (cell) => {
    expect(choose(scoreTable(["1.1", "1.2"], [["Huyện", "", cell]])).level).toBe("Huyện");
  });

  it("counts whole: its blanks stay missing where a lower level has a score, and a finding says so", () => {
    const table = scoreTable(
      ["1.1", "1.2"],
      [
        ["Tự chấm", 1, 2],
        ["Xã", "", 4],
        ["Huyện", 5, ""],
      ],
    );
    expect(choose(table)).toEqual({
      level: "Huyện",
      row: 3,
      findings: [
        { code: "higher-level-blank", cell: "E4", params: { village: "LA-01", criterion: "1.2", level: "Huyện", lowerLevel: "Xã" } },
      ],
    });
  });

  it("is nothing for scores in columns of another framework, and for a village without rows", () => {
    expect(choose(scoreTable(["9.1"], [["Huyện", 5]]))).toEqual({ level: null, row: null, findings: [] });
    expect(choose(scoreTable(["1.1"], []))).toEqual({ level: null, row: null, findings: [] });
  });

  it("counts neither of two rows with scores, but does not mind a blank second one", () => {
    expect(
      choose(
        scoreTable(
          ["1.1", "1.2"],
          [
            ["Xã", 1, 2],
            ["Huyện", 5, 6],
            ["Huyện", 5, 6],
          ],
        ),
      ),
    ).toEqual({
      level: "Huyện",
      row: null,
      findings: [{ code: "duplicate-score-row", cell: "B4", params: { village: "LA-01", level: "Huyện", firstCell: "B3" } }],
    });
    expect(
      choose(
        scoreTable(
          ["1.1"],
          [
            ["Huyện", ""],
            ["Huyện", 6],
          ],
        ),
      ),
    ).toEqual({ level: "Huyện", row: 2, findings: [] });
  });

  it("does not depend on the order of the rows", () => {
    const table = scoreTable(
      ["1.1", "1.2"],
      [
        ["Tự chấm", 1, 2],
        ["Xã", 3, ""],
        ["Huyện", "", 6],
        ["Huyện", 5, 6],
      ],
    );
    expect(choose({ ...table, rows: [...table.rows].reverse() })).toEqual(choose(table));
  });
});

describe("the words of a level", () => {
  it.each([
    ["Huyện", 2],
    ["huyện ", 2],
    ["Tỉnh", -1],
  ])("%j has rank %d", (word, rank) => {
    expect(levelRank(levels, word)).toBe(rank);
  });

  it("that the setting does not know are told, and their rows count for nothing", () => {
    const table = scoreTable(
      ["1.1", "1.2"],
      [
        ["Tỉnh", 9, 9],
        ["Xã", 3, 4],
      ],
    );
    expect(choose(table).level).toBe("Xã");
    expect(unknownLevelFindings([table], levels).map(({ code, cell, params }) => ({ code, cell, params }))).toEqual([
      { code: "unknown-level", cell: "C2", params: { level: "Tỉnh" } },
    ]);
  });
});
