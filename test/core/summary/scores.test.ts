import { frameworkName, year } from "../../../src/core/domain/names";
import { compileYear } from "../../../src/core/summary/compileYear";
import { registrationRow } from "../../support/rows";
import { compiled, criterion, entryOf, KDCKM, KDCTB, rule, sample, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

describe("scores", () => {
  const registered = { registrations: [registrationRow(2022, "A1", "KDCTB")] };

  it("of a village that is registered for nothing are ignored, with one info", () => {
    const table = scoreTable(scoreRow("B1", "Xã", [5, "abc"]), scoreRow("B1", "Huyện", [5, 5]));
    const result = compiled(smallDistrict({ ...registered, scoreTables: [table] }));
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([["score-without-registration", "info"]]);
  });

  it("of another year are not mixed in", () => {
    const table = scoreTable(scoreRow("A1", "Huyện", [5, 5], { year: year(2021) }), scoreRow("A1", "Xã", [4, 4]));
    expect(entryOf(compiled(smallDistrict({ ...registered, scoreTables: [table] })), "A1")).toMatchObject({
      level: "Xã",
      evaluation: { total: 8 },
    });
  });

  it("that are invalid make the village incomplete, with the cell", () => {
    const result = compiled(smallDistrict({ ...registered, scoreTables: [scoreTable(scoreRow("A1", "Huyện", ["#DIV/0!", 5]))] }));
    expect(entryOf(result, "A1").evaluation.outcome).toBe("incomplete");
    expect(result.findings).toEqual([
      {
        ...{ code: "invalid-score", severity: "error", sheet: "Chấm điểm", cell: "D2" },
        params: { village: "A1", criterion: "1.1", value: "#DIV/0!", max: 5, kind: "points" },
      },
    ]);
  });

  it("typed as text are repaired, and said so once even where the village registered for two titles", () => {
    const result = compiled(
      smallDistrict({
        registrations: [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "A1", "KDCKM")],
        scoreTables: [scoreTable(scoreRow("A1", "Huyện", ["4,5", 5]))],
      }),
    );
    expect(entryOf(result, "A1").evaluation.total).toBe(9.5);
    expect(result.findings).toEqual([expect.objectContaining({ code: "repaired-score", params: expect.objectContaining({ after: 4.5 }) })]);
  });

  it("that are blank at the highest level are missing even where a lower level has them, with an info", () => {
    const table = scoreTable(scoreRow("A1", "Xã", [5, 5]), scoreRow("A1", "Huyện", ["", 5]));
    const result = compiled(smallDistrict({ ...registered, scoreTables: [table] }));
    expect(entryOf(result, "A1")).toMatchObject({ level: "Huyện", evaluation: { outcome: "incomplete", total: 5 } });
    expect(result.findings).toEqual([expect.objectContaining({ code: "higher-level-blank", severity: "info", cell: "D3" })]);
  });

  it.each([
    ["an unknown village", scoreRow("X9", "Huyện", [5, 5]), "unknown-village"],
    ["an unknown level", scoreRow("A1", "Tỉnh", [5, 5]), "unknown-level"],
    ["a framework not in force", scoreRow("A1", "Huyện", [5, 5], { framework: frameworkName("Khác") }), "unknown-framework"],
  ])("of %s count for nothing, with an error", (_case, row, code) => {
    const result = compiled(smallDistrict({ ...registered, scoreTables: [scoreTable(row)] }));
    expect(result.totals.get(KDCTB)?.assessed).toBe(0);
    expect(result.findings.map((found) => found.code)).toEqual([code]);
  });

  it("twice at one level count not at all: nobody knows which", () => {
    const table = scoreTable(scoreRow("A1", "Huyện", [5, 5]), scoreRow("A1", "Huyện", [5, 4]));
    const result = compiled(smallDistrict({ ...registered, scoreTables: [table] }));
    expect(entryOf(result, "A1").evaluation.outcome).toBe("incomplete");
    expect(result.findings).toEqual([expect.objectContaining({ code: "duplicate-score-row", cell: "B3" })]);
  });

  it("on a sheet without a criterion's column lack it, with one finding for the sheet", () => {
    const table = { ...scoreTable(scoreRow("A1", "Huyện", [5])), criteria: [criterion("1.1").code] };
    const result = compiled(smallDistrict({ ...registered, scoreTables: [table] }));
    expect(entryOf(result, "A1").evaluation.reasons).toContainEqual({ code: "missing", criterion: "2.1" });
    expect(result.findings.map(({ code }) => code)).toEqual(["missing-criterion-column"]);
  });
});

describe("two frameworks in one year", () => {
  const other = frameworkName("MẪU KM");
  const district = smallDistrict({
    criteria: [criterion("1.1"), criterion("2.1"), criterion("1.1", { framework: other, max: 10 })],
    rules: [rule(KDCTB), rule(KDCKM, { framework: other })],
    registrations: [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "A1", "KDCKM")],
  });

  it("that share a code are refused where a row does not say which it follows", () => {
    const result = compileYear({ ...district, scoreTables: [scoreTable(scoreRow("A1", "Huyện", [5, 5]))] }, year(2022));
    expect(result).toMatchObject({ ok: false, error: [{ code: "shared-criterion-code", cell: "D2", params: { criterion: "1.1" } }] });
  });

  it("are each scored by their own rows", () => {
    const table = scoreTable(scoreRow("A1", "Huyện", [4, 4], { framework: sample }), scoreRow("A1", "Xã", [10, ""], { framework: other }));
    const result = compiled({ ...district, scoreTables: [table] });
    expect(entryOf(result, "A1", KDCTB)).toMatchObject({ level: "Huyện", evaluation: { total: 8, max: 10 } });
    expect(entryOf(result, "A1", KDCKM)).toMatchObject({ level: "Xã", evaluation: { total: 10, outcome: "eligible" } });
  });
});
