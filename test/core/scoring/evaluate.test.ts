import type { Criterion, ScoreCell } from "../../../src/core/domain/district";
import { bands, criterion, deduction, KDCKM, passFail, spec } from "../../support/scoring";
import { evaluate, told } from "../../support/told";

/** Two areas: 1.1 and 1.2, 2.1 and 2.2 (a veto at 3); 40 points, 30 needed, half of each area. */
const four: readonly Criterion[] = [criterion("1.1"), criterion("1.2"), criterion("2.1"), criterion("2.2", { veto: 3 })];
const rules = { minTotal: 30, minAreaShare: 0.5 };

describe("each test at its boundary", () => {
  it.each<[readonly ScoreCell[], readonly string[]]>([
    [[10, 10, 5, 5], ["eligible"]],
    [
      [10, 9.999999, 5, 5],
      ["belowTotal", "total 29.999999<30/40"],
    ],
    [
      [10, 9.99999999999999, 5, 5],
      ["belowTotal", "total 29.99999999999999<30/40"],
    ],
    [[10, 10, 6, 4], ["eligible"]],
    [
      [10, 10, 5.9, 4],
      ["belowFloor", "floor Nội dung 2 9.9<10/20", "total 29.9<30/40"],
    ],
    [[10, 10, 10, 3.000001], ["eligible"]],
    [
      [10, 10, 10, 3],
      ["vetoed", "veto 2.2 3<=3/10"],
    ],
    [
      [10, 10, 10, 2.9],
      ["vetoed", "veto 2.2 2.9<=3/10"],
    ],
    [
      [10, 10, 5, 0],
      ["vetoed", "veto 2.2 0<=3/10", "floor Nội dung 2 5<10/20", "total 25<30/40"],
    ],
    [
      [0, 0, 10, 10],
      ["belowFloor", "floor Nội dung 1 0<10/20", "total 20<30/40"],
    ],
  ])("%j", (cells, expected) => {
    expect(told(spec(four, rules), cells)).toEqual(expected);
  });

  it("0,1 + 0,2 reaches 0,3, and a third of a hundred is not met by 33,3", () => {
    const two = [criterion("1.1"), criterion("1.2")];
    expect(told(spec(two, { minTotal: 0.3 }), [0.1, 0.2])).toEqual(["eligible"]);
    expect(told(spec([criterion("1.1", { max: 100 })], { minAreaShare: 1 / 3 }), [33.333333])).toEqual([
      "belowFloor",
      "floor Nội dung 1 33.333333<33.3333333333333/100",
    ]);
  });

  it("veto compares what was read, not what binary fractions make of it", () => {
    const one = [criterion("1.1", { veto: 0.3 })];
    expect(told(spec(one), [0.1 + 0.2])).toEqual(["vetoed", "veto 1.1 0.3<=0.3/10"]);
    expect(told(spec(one), [0.300000000000001])).toEqual(["eligible"]);
    expect(told(spec([criterion("1.1", { veto: 1 / 3 })]), [0.333333])[0]).toBe("vetoed");
    expect(told(spec([criterion("1.1", { veto: 1 / 3 })]), [0.333334])[0]).toBe("eligible");
    expect(told(spec([criterion("1.1", { veto: 1 / 3 })]), [1 / 3])[0]).toBe("vetoed");
  });

  it("gives total, maximum and minimum", () => {
    expect(evaluate(spec(four, rules), [10, 9.5, 5, 6])).toEqual({
      total: 30.5,
      max: 40,
      required: 30,
      outcome: "eligible",
      vetoes: [],
      vetoOnly: false,
      reasons: [],
    });
  });
});

describe("every kind of criterion", () => {
  const all = [
    criterion("1.1"),
    criterion("1.2", { method: passFail, veto: 0 }),
    criterion("1.3", { max: 5, method: bands, veto: 3 }),
    criterion("1.4", { max: 5, method: deduction, veto: 2 }),
  ];

  it.each<[readonly ScoreCell[], number, readonly string[]]>([
    [[10, "x", 95, 0], 30, []],
    [[2, 1, "93%", 2], 19, []],
    [[0, 10, 90, 0], 19, []],
    [["1,5", true, "92,5", "1"], 19.5, []],
    [[10, "k", 80, 3], 15, ["1.2", "1.3", "1.4"]],
    [[10, 0, 79, 9], 10, ["1.2", "1.3", "1.4"]],
    [[10, false, 0, 4], 11, ["1.2", "1.3", "1.4"]],
    [[10, "không đạt", "85%", 0], 18, ["1.2", "1.3"]],
  ])("%j earns %d, in veto %j", (cells, total, vetoes) => {
    const evaluation = evaluate(spec(all), cells);
    expect(evaluation.total).toBe(total);
    expect(evaluation.vetoes).toEqual(vetoes);
  });
});

describe("what is open", () => {
  it.each<[readonly ScoreCell[], readonly string[]]>([
    [
      [10, 10, 5, ""],
      ["incomplete", "missing 2.2"],
    ],
    [
      ["", "CĐH", "abc", 10],
      ["incomplete", "missing 1.1", "pending 1.2", "invalid 2.1 abc"],
    ],
    [
      [11, true, -1, "#REF!"],
      ["incomplete", "invalid 1.1 11", "invalid 1.2 TRUE", "invalid 2.1 -1", "invalid 2.2 #REF!"],
    ],
    [[], ["incomplete", "missing 1.1", "missing 1.2", "missing 2.1", "missing 2.2"]],
    [
      [10, 10],
      ["incomplete", "missing 2.1", "missing 2.2"],
    ],
  ])("%j", (cells, expected) => {
    expect(told(spec(four, rules), cells)).toEqual(expected);
  });

  it("is no reason for a floor or a total that full marks could still reach", () => {
    expect(told(spec(four, rules), [0, "", 10, 10])).toEqual(["incomplete", "missing 1.2"]);
    expect(told(spec(four, { minTotal: 30.5, minAreaShare: 0.5 }), [0, "", 10, 10])).toEqual([
      "incomplete",
      "total 20<30.5/40",
      "missing 1.2",
    ]);
    expect(told(spec(four, { minTotal: 0, minAreaShare: 0.75 }), [4, "", 10, 10])).toEqual([
      "incomplete",
      "floor Nội dung 1 4<15/20",
      "missing 1.2",
    ]);
    expect(told(spec(four, { minTotal: 0, minAreaShare: 0.75 }), [5, "", 10, 10])).toEqual(["incomplete", "missing 1.2"]);
  });

  it("does not outweigh a veto that is certain already, and then the veto is not alone", () => {
    expect(told(spec(four, rules), [10, "", 10, 3])).toEqual(["vetoed", "veto 2.2 3<=3/10", "missing 1.2"]);
    expect(evaluate(spec(four, rules), [10, "", 10, 3]).vetoOnly).toBe(false);
  });

  it("counts only the known points", () => {
    expect(evaluate(spec(four, rules), [1.5, "", "KAD", "CĐH"]).total).toBe(11.5);
  });
});

describe("vetoOnly", () => {
  it.each<[readonly ScoreCell[], boolean | undefined, boolean]>([
    [[10, 10, 10, 0], undefined, true],
    [[10, 10, 9, 1], true, true],
    [[10, 10, 9, 0], true, false],
    [[10, 5, 10, 3], true, false],
    [[10, 10, 10, 3], false, false],
    [[10, 10, 10, 10], true, false],
    [[10, 10, 10, "abc"], true, false],
  ])("%j, prerequisite held %s: %s", (cells, held, vetoOnly) => {
    expect(evaluate(spec(four, { ...rules, prerequisite: KDCKM }), cells, held).vetoOnly).toBe(vetoOnly);
  });
});

describe("the prerequisite", () => {
  it("is asked of those who meet everything else, and told of all", () => {
    const withTitle = { ...rules, prerequisite: KDCKM };
    expect(told(spec(four, withTitle), [10, 10, 10, 10], false)).toEqual(["prerequisite", "prerequisite KDCKM"]);
    expect(told(spec(four, withTitle), [10, 10, 10, 10], true)).toEqual(["eligible"]);
    expect(told(spec(four, withTitle), [10, 9, 5, 5], false)).toEqual(["belowTotal", "total 29<30/40", "prerequisite KDCKM"]);
    expect(told(spec(four, rules), [10, 10, 10, 10], false)).toEqual(["eligible"]);
  });
});

describe("not applicable", () => {
  const exclude = { notApplicable: "exclude" } as const;

  it("means full marks by default, and vetoes nothing", () => {
    expect(evaluate(spec(four, rules), [10, 5, 5, "KAD"])).toMatchObject({
      total: 30,
      max: 40,
      required: 30,
      outcome: "eligible",
      vetoes: [],
    });
  });

  it("may mean: out of both sides of the ratio", () => {
    expect(evaluate(spec(four, rules, exclude), [10, 5, 7.5, "KAD"])).toMatchObject({
      total: 22.5,
      max: 30,
      required: 22.5,
      outcome: "eligible",
      vetoes: [],
    });
    expect(told(spec(four, rules, exclude), [10, 5, 7.49, "KAD"])).toEqual(["belowTotal", "total 22.49<22.5/30"]);
    expect(told(spec(four, rules, exclude), [10, 10, 4.99, "kad"])).toEqual(["belowFloor", "floor Nội dung 2 4.99<5/10"]);
  });

  it("scales the minimum exactly: two thirds of 20 are more than 13,33333333333333", () => {
    const three = [criterion("1.1"), criterion("1.2"), criterion("1.3")];
    const evaluation = evaluate(spec(three, { minTotal: 20 }, exclude), [6.66666666666667, 6.66666666666667, "KAD"]);
    expect(evaluation).toMatchObject({ max: 20, outcome: "eligible" });
    expect(evaluate(spec(three, { minTotal: 19 }, exclude), [6.33333333333333, 6.33333333333333, "KAD"]).outcome).toBe("belowTotal");
  });

  it("an area of which nothing is left meets its floor; it takes no points along", () => {
    expect(told(spec(four, rules, exclude), [10, 10, "KAD", "KAD"])).toEqual(["eligible"]);
    expect(told(spec(four, rules, exclude), ["KAD", "KAD", "KAD", "KAD"])).toEqual(["eligible"]);
  });

  it("stands beside what is open: the best case is reckoned of what remains", () => {
    expect(told(spec(four, rules, exclude), [0, "KAD", "", 10])).toEqual([
      "incomplete",
      "floor Nội dung 1 0<5/10",
      "total 10<22.5/30",
      "missing 2.1",
    ]);
  });
});

describe("Áp dụng", () => {
  const split = [
    criterion("1.1"),
    criterion("1.2", { appliesTo: ["Tổ dân phố"] }),
    criterion("2.1", { appliesTo: ["KDCKM"] }),
    criterion("2.2"),
  ];

  it("leaves out of points and maximum what does not apply, and asks for no score in it", () => {
    expect(evaluate(spec(split, { minTotal: 20 }), [10, "", "abc", 10])).toMatchObject({
      total: 20,
      max: 20,
      required: 20,
      outcome: "eligible",
    });
    const town = spec(split, {}, { villageKind: { kind: "toDanPho", kindLabel: "Tổ dân phố" } });
    expect(evaluate(town, [10, 5, "abc", 10])).toMatchObject({ total: 25, max: 30 });
    expect(evaluate(spec(split, { title: KDCKM }), [10, 5, 4, 10])).toMatchObject({ total: 24, max: 30 });
  });
});
