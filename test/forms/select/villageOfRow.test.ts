import { createVillageSearch } from "../../../src/forms/select/searchVillages";
import type { RowVillages } from "../../../src/forms/select/villageOfRow";
import { createRowFinder } from "../../../src/forms/select/villageOfRow";
import { at, registrationRow, villageRow } from "../../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";

const villages = [
  villageRow("LA-01", { commune: "Lộc An", name: "Thôn 1", origin: at("Khu dân cư", 1, "code", "commune", "name") }),
  villageRow("LA-02", { commune: "Lộc An", name: "Thôn 2", origin: at("Khu dân cư", 2, "code", "commune", "name") }),
  villageRow("LB-01", { commune: "Lộc Bắc", name: "Thôn 1", origin: at("Khu dân cư", 3, "code", "commune", "name") }),
  villageRow("7", { commune: "Lộc Bắc", name: "Tổ dân phố 7", origin: at("Khu dân cư", 4, "code", "commune", "name") }),
  villageRow("12", { commune: "B'Lá", name: "Buôn 12", origin: at("Khu dân cư", 5, "code", "commune", "name") }),
  villageRow("X1", { commune: "B'Lá", name: "Trùng", origin: at("Khu dân cư", 6, "code", "commune", "name") }),
  villageRow("X2", { commune: "B'Lá", name: "Trùng", origin: at("Khu dân cư", 7, "code", "commune", "name") }),
];

const district = smallDistrict({
  villages,
  registrations: [registrationRow(2022, "7", "KDCTB", 4)],
  scoreTables: [scoreTable(scoreRow("LA-01", "Xã", [5, 5]), scoreRow("7", "Xã", [12, 5]))],
});
const find = createRowFinder(district);

function told(answer: RowVillages): string {
  if (answer.kind === "none") return "none";
  return answer.kind === "one" ? answer.village.code : answer.villages.map(({ code }) => code).join(" ");
}

const rowOf = (cells: readonly string[], sheet = "TH 2022", row = 9): string => told(find({ sheet, row, cells }));

describe("the village of a selected row", () => {
  it.each<[string, readonly string[], string]>([
    ["a cell that is a code", ["3", "Lộc An", "LA-02", "Thôn 2", "92,5"], "LA-02"],
    ["a code otherwise spelt", ["la-02 "], "LA-02"],
    ["a code within a sentence is none", ["Thôn LA-02 đạt"], "none"],
    ["no village at all", ["Tổng cộng", "126"], "none"],
    ["a blank row", ["", " "], "none"],
    ["commune and name", ["1", "Lộc Bắc", "Thôn 1", "90"], "LB-01"],
    ["commune and name without diacritics, shortened", ["loc bac", "T01"], "LB-01"],
    ["a name without its commune", ["1", "Thôn 1", "90"], "none"],
    ["a commune without a name", ["Lộc An", "9"], "none"],
    ["commune and a name that two villages bear", ["B'Lá", "Trùng"], "X1 X2"],
    ["two codes", ["LA-01", "LB-01"], "LA-01 LB-01"],
    ["codes that are numbers, the right one by its name", ["7", "12", "Buôn 12"], "12"],
    ["codes that are numbers, none named", ["7", "12"], "7 12"],
    ["the code goes before a commune and name beside it", ["LA-02", "Lộc Bắc", "Thôn 1"], "LA-02"],
  ])("%s", (_case, cells, expected) => {
    expect(rowOf(cells)).toBe(expected);
  });

  it("is that of the form's own row, though its other cells look like codes", () => {
    expect(rowOf(["2022", "7", "Xã", "12", "5"], "Chấm điểm", 2)).toBe("7");
    expect(rowOf(["2022", "7", "Xã", "12", "5"], "Chấm điểm", 3)).toBe("7 12");
    expect(rowOf(["LA-01", "Lộc An", "Thôn 1", "", "LB-01"], "khu dân cư", 1)).toBe("LA-01");
  });

  it("is told by the cells where rows have moved since the form was read", () => {
    expect(rowOf(["LA-02", "Lộc An", "Thôn 2"], "Khu dân cư", 1)).toBe("LA-02");
    expect(rowOf(["", ""], "Khu dân cư", 1)).toBe("none");
  });
});

describe("searching villages", () => {
  const search = createVillageSearch(villages);
  const codes = (text: string, most = 20): string =>
    search(text, most)
      .map(({ code }) => code)
      .join(" ");
  it.each<[string, string]>([
    ["LA", "LA-01 LA-02 12 X1 X2"],
    ["thon 1", "LA-01 LB-01"],
    ["lộc bắc thôn", "LB-01"],
    ["T2", "LA-02"],
    ["không có", ""],
    ["", "LA-01 LA-02 LB-01 7 12 X1 X2"],
    ["12", "12"],
  ])("%s", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it("gives no more than asked, codes that begin so first", () => {
    expect(codes("1", 3)).toBe("12 LA-01 LB-01");
  });
});
