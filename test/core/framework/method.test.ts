import { criterionKinds } from "../../../src/core/framework/kinds/registry";
import { formatScoringMethod, parseScoringMethod } from "../../../src/core/framework/method";
import { ok, refuse } from "../../../src/core/result";
import type { ScoringMethod } from "../../../src/core/domain/district";
import { bands, passFail, points } from "../../support/scoring";

describe("the words of Cách chấm", () => {
  it.each([
    ["Điểm", points],
    ["điểm", points],
    ["DIEM", points],
    ["Điểm".normalize("NFD"), points],
    ["Đạt/Không đạt", passFail],
    ["đạt / không đạt", passFail],
    ["Đạt - không đạt", passFail],
    ["dat/khong dat", passFail],
  ])("%j is a method without parameters", (words, method) => {
    expect(parseScoringMethod(words, "")).toEqual(ok(method));
  });

  it.each(["", "Chấm", "Theo điểm", "5"])("%j names no method", (words) => {
    expect(parseScoringMethod(words, "95:5")).toEqual(refuse("method"));
  });
});

describe("the bounds of Theo mức", () => {
  it.each([
    "95:5; 90:4; 80:3",
    "80:3;90:4;95:5",
    "95%:5; 90%:4; 80%:3",
    ">= 95: 5 điểm; ≥90: 4đ; từ 80: 3 điểm",
    "95 = 5\n90 = 4\n80 = 3",
    "95:5, 90:4, 80:3",
  ])("%j are three bounds, high to low", (parameters) => {
    expect(parseScoringMethod("Theo mức", parameters)).toEqual(ok(bands));
  });

  it("takes comma decimals on both sides", () => {
    expect(parseScoringMethod("theo muc", "92,5:4,5")).toEqual(ok({ kind: "bands", bounds: [{ from: 92.5, points: 4.5 }] }));
  });

  it.each(["", ";", "95", "95:5; 95:4", "95:5; abc", "95:5:1", "95:", ":5", "95:5,90:4"])("%j is not understood", (parameters) => {
    expect(parseScoringMethod("Theo mức", parameters)).toEqual(refuse("parameters"));
  });
});

describe("the step of Trừ điểm", () => {
  it.each([
    ["-1/vụ; tối thiểu 0", 1, 0],
    ["-0,5/vụ; tối thiểu 1", 0.5, 1],
    ["\u22121 / vụ việc", 1, 0],
    ["trừ 1 điểm/vụ; không dưới 0 điểm", 1, 0],
    ["1/vụ", 1, 0],
    ["-1", 1, 0],
    ["-2/vụ, tối thiểu -4", 2, -4],
    ["-1/VỤ; TỐI THIỂU: 0", 1, 0],
    ["-1/vu; toi thieu 0", 1, 0],
  ])("%j takes %d a case, down to %d", (parameters, step, floor) => {
    expect(parseScoringMethod("Trừ điểm", parameters)).toEqual(ok({ kind: "deduction", step, floor }));
  });

  it.each(["", "tối thiểu 0", "-1/vụ; tối thiểu", "-1/vụ; tối đa 5", "-1/vụ; tối thiểu 0; 3", "+1/vụ", "-1,5,2/vụ", "một điểm"])(
    "%j is not understood",
    (parameters) => {
      expect(parseScoringMethod("Trừ điểm", parameters)).toEqual(refuse("parameters"));
    },
  );
});

const written: readonly ScoringMethod[] = [points, passFail, bands, { kind: "deduction", step: 0.5, floor: 1 }];

it.each(written.map((method) => ({ method })))("what is written of $method.kind is read back as the same", ({ method }) => {
  const { words, parameters } = formatScoringMethod(method);
  expect(parseScoringMethod(words, parameters)).toEqual(ok(method));
});

it.each(Object.entries(criterionKinds))("the kind %s stands under its own name, with words of its own", (name, kind) => {
  expect(kind.kind).toBe(name);
  const others = Object.values(criterionKinds).filter((other) => other !== kind);
  const taken = others.flatMap((other): readonly string[] => other.words);
  expect(kind.words.filter((word) => taken.includes(word))).toEqual([]);
});
