import { toNumber } from "../../../src/core/decimal/decimal";
import type { Criterion, ScoreCell } from "../../../src/core/domain/district";
import { readCell } from "../../../src/core/framework/cell";
import { bands, criterion, deduction, passFail } from "../../support/scoring";

/** The points, or the state of a cell that has none; `repaired` where the text was mended. */
function read(of: Criterion, cell: ScoreCell | undefined): number | string {
  const reading = readCell(of, cell);
  if (reading.state !== "score") {
    return reading.state;
  }
  return reading.repairedTo === null ? toNumber(reading.points) : `repaired ${toNumber(reading.points)}`;
}

const kinds: readonly (readonly [string, Criterion])[] = [
  ["points", criterion("1.1", { max: 5 })],
  ["passFail", criterion("1.2", { max: 5, method: passFail })],
  ["bands", criterion("1.3", { max: 5, method: bands })],
  ["deduction", criterion("1.4", { max: 5, method: deduction })],
];

describe.each(kinds)("in a column of %s", (_kind, of) => {
  it.each(["", "  ", "\u00A0", undefined])("%j is missing, never 0", (cell) => {
    expect(read(of, cell)).toBe("missing");
  });

  it.each(["KAD", "kad", " KAD ", "Không áp dụng"])("%j is not applicable", (cell) => {
    expect(read(of, cell)).toBe("notApplicable");
  });

  it.each(["CĐH", "cđh", "CDH", "CĐH".normalize("NFD"), "Chưa đến hạn"])("%j is not yet due", (cell) => {
    expect(read(of, cell)).toBe("pending");
  });

  it.each(["abc", "#DIV/0!", "#N/A", "=SUM(A1:A9)", "1.234,5", -1, "-1", Number.NaN, Number.POSITIVE_INFINITY])("%j is invalid", (cell) => {
    expect(read(of, cell)).toBe("invalid");
  });
});

describe("points: a number from 0 to the maximum", () => {
  const of = criterion("1.1", { max: 5 });
  it.each<[ScoreCell, number | string]>([
    [0, 0],
    [5, 5],
    [2.5, 2.5],
    [5.000000000000001, 5],
    [5.00000000000001, "invalid"],
    [5.01, "invalid"],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333333333333],
    ["1,5", "repaired 1.5"],
    ["1.5", "repaired 1.5"],
    [" 5 ", "repaired 5"],
    ["5,01", "invalid"],
    ["93%", "invalid"],
    [true, "invalid"],
    [false, "invalid"],
    ["x", "invalid"],
  ])("%j gives %s", (cell, result) => {
    expect(read(of, cell)).toBe(result);
  });
});

describe("passFail: the maximum or nothing", () => {
  const of = criterion("1.2", { max: 5, method: passFail });
  it.each<ScoreCell>(["x", "X", "đ", "Đ", "có", "Có", "CO", "đạt", "Đạt", "dat", "1", 1, 5, true])("%j is đạt", (cell) => {
    expect(read(of, cell)).toBe(5);
  });
  it.each<ScoreCell>(["k", "K", "kđ", "KĐ", "kd", "không", "Khong", "không đạt", "KHÔNG ĐẠT", "0", 0, false])("%j is không đạt", (cell) => {
    expect(read(of, cell)).toBe(0);
  });
  it.each<ScoreCell>([2, 0.5, 4.99, 5.01, "2", "đúng", "xx"])("%j is neither", (cell) => {
    expect(read(of, cell)).toBe("invalid");
  });
  it("takes the maximum typed as text, repaired", () => {
    expect(read(of, "5,0")).toBe("repaired 5");
  });
});

describe("bands: the points of the highest bound at or under the number", () => {
  const of = criterion("1.3", { max: 5, method: bands });
  it.each<[ScoreCell, number | string]>([
    [100, 5],
    [95, 5],
    [94.99, 4],
    [90, 4],
    [89.999999999999, 3],
    [80, 3],
    [79.99, 0],
    [0, 0],
    [1000, 5],
    [5e12, 5],
    ["93%", 4],
    ["95%", 5],
    ["92,5 %", 4],
    ["9%", 0],
    ["100%", 5],
    ["93", "repaired 4"],
    ["92,5", "repaired 4"],
    [0.93, 0],
    ["-3%", "invalid"],
    [true, "invalid"],
  ])("%j gives %s", (cell, result) => {
    expect(read(of, cell)).toBe(result);
  });
});

describe("deduction: a whole count of cases", () => {
  const of = criterion("1.4", { max: 5, method: { kind: "deduction", step: 1.5, floor: 1 } });
  it.each<[ScoreCell, number | string]>([
    [0, 5],
    [1, 3.5],
    [2, 2],
    [3, 1],
    [4, 1],
    [1e15, 1],
    [1.5, "invalid"],
    ["2", "repaired 2"],
    ["2,5", "invalid"],
    [true, "invalid"],
  ])("%j gives %s", (cell, result) => {
    expect(read(of, cell)).toBe(result);
  });

  it("goes under 0 only where its floor does", () => {
    const penalty = criterion("1.5", { max: 0, method: { kind: "deduction", step: 2, floor: -5 } });
    expect([0, 1, 2, 3, 9].map((cell) => read(penalty, cell))).toEqual([0, -2, -4, -5, -5]);
  });

  it("takes steps that no binary fraction is", () => {
    const fine = criterion("1.6", { max: 1, method: { kind: "deduction", step: 0.1, floor: 0 } });
    expect([1, 3, 7, 9, 10].map((cell) => read(fine, cell))).toEqual([0.9, 0.7, 0.3, 0.1, 0]);
  });
});
