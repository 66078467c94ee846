import type { District } from "../../../src/core/domain/district";
import { frameworkName, titleName, year } from "../../../src/core/domain/names";
import type { Adjustment } from "../../../src/core/whatIf/adjustment";
import { adjustDistrict } from "../../../src/core/whatIf/compare";
import { criterion, KDCKM, KDCTB, rule, smallDistrict } from "../../support/smallDistrict";
import { floor, max, total, veto } from "./adjusting";

const other = frameworkName("Bộ của tỉnh");

function adjusted(district: District, ...adjustments: readonly Adjustment[]): District {
  const result = adjustDistrict(district, year(2022), adjustments);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("an adjusted district", () => {
  it("keeps the rules of other years, of the same title and framework too", () => {
    const rules = [
      rule(KDCTB, { toYear: year(2021) }),
      rule(KDCTB, { fromYear: year(2022) }),
      rule(KDCKM),
      rule(KDCTB, { fromYear: year(2030) }),
    ];
    const { rules: changed } = adjusted(smallDistrict({ rules }), total("KDCTB", 6), floor("KDCTB", 0.1));
    expect(changed.map(({ minTotal, minAreaShare }) => [minTotal, minAreaShare])).toEqual([
      [7, 0.5],
      [6, 0.1],
      [9, 0.5],
      [7, 0.5],
    ]);
  });

  it("keeps the criteria of other frameworks, of the same code too", () => {
    const criteria = [criterion("1.1", { max: 10 }), criterion("1.1", { framework: other, max: 10 })];
    const district = smallDistrict({ criteria, rules: [rule(KDCTB), rule(KDCKM, { framework: other })] });
    const changed = adjusted(district, max("1.1", 9.5, "MẪU"), veto("1.1", "KDCTB", 1)).criteria;
    expect(changed.map((each) => [each.max, [...each.vetoScores]])).toEqual([
      [9.5, [["KDCTB", 1]]],
      [10, []],
    ]);
  });

  it("keeps the other titles' vetoes, and the spelling of the column", () => {
    const spelt = titleName("kdctb");
    const scores = new Map([
      [spelt, 1],
      [KDCKM, 2],
    ]);
    const district = smallDistrict({ criteria: [criterion("1.1"), criterion("2.1", { vetoScores: scores })] });
    const vetoes = (of: District) => [...(of.criteria[1]?.vetoScores ?? [])];
    expect(vetoes(adjusted(district, veto("2.1", "KDCTB", 3)))).toEqual([
      [spelt, 3],
      [KDCKM, 2],
    ]);
    expect(vetoes(adjusted(district, veto("2.1", "KDCTB", null)))).toEqual([[KDCKM, 2]]);
  });

  it("keeps everything else", () => {
    const district = smallDistrict();
    const { criteria: _criteria, rules: _rules, ...rest } = adjusted(district, total("KDCTB", 6), max("1.1", 4.5));
    expect({ ...rest, criteria: district.criteria, rules: district.rules }).toEqual(district);
  });
});
