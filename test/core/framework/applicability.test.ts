import { appliesTo, unknownApplicability, villageKindOf } from "../../../src/core/framework/applicability";
import { criterion, KDCKM, KDCTB } from "../../support/scoring";

const titles = [KDCTB, KDCKM];
const thon = { kind: "thon", kindLabel: "Thôn" } as const;
const toDanPho = { kind: "toDanPho", kindLabel: "TDP" } as const;
const buon = { kind: "other", kindLabel: "Buôn" } as const;

it.each([
  ["Thôn", "thon"],
  ["thon", "thon"],
  ["Tổ dân phố", "toDanPho"],
  ["TDP", "toDanPho"],
  ["Buôn", "other"],
  ["", "other"],
])("%j is of kind %s", (label, kind) => {
  expect(villageKindOf(label)).toBe(kind);
});

describe("Áp dụng", () => {
  it.each([
    [[], KDCTB, thon, true],
    [["Thôn"], KDCTB, thon, true],
    [["Thôn"], KDCTB, toDanPho, false],
    [["tổ dân phố"], KDCTB, toDanPho, true],
    [["to dan pho"], KDCTB, toDanPho, true],
    [["KDCTB"], KDCTB, toDanPho, true],
    [["kdctb"], KDCTB, thon, true],
    [["KDCTB"], KDCKM, thon, false],
    [["KDCKM", "Thôn"], KDCKM, thon, true],
    [["KDCKM", "Thôn"], KDCKM, toDanPho, false],
    [["KDCKM", "Thôn"], KDCTB, thon, false],
    [["KDCTB", "KDCKM"], KDCKM, buon, true],
    [["Buôn"], KDCTB, buon, true],
    [["Buôn", "Thôn"], KDCTB, thon, true],
    [["Buôn"], KDCTB, thon, false],
  ] as const)("of %j, for %s and %j: %s", (words, title, village, applies) => {
    expect(appliesTo(criterion("1.1", { appliesTo: words }), title, village, titles)).toBe(applies);
  });

  it("tells words that are neither a title nor any kind of village", () => {
    const words = ["Thôn", "KDCTB", "Thông", "Ấp", "Bon Kon", "KDCTB, KDCKM"];
    expect(unknownApplicability(criterion("1.1", { appliesTo: words }), titles, ["Thôn", "Bon Kon"])).toEqual(["Thông", "KDCTB, KDCKM"]);
  });
});
