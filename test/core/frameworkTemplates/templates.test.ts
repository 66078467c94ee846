import { year } from "../../../src/core/domain/names";
import { frameworksInForce } from "../../../src/core/framework/inForce";
import { ruleFor } from "../../../src/core/framework/rules";
import { titleName } from "../../../src/core/domain/names";
import { frameworkTemplates } from "../../../src/core/frameworkTemplates/registry";
import { frameworkKeys } from "../../../src/core/frameworkTemplates/template";

it("has a template under every key", () => {
  expect(Object.keys(frameworkTemplates).sort()).toEqual([...frameworkKeys].sort());
});

it.each(["mau", "van-hoa"] as const)("%s can be scored by as it stands", (key) => {
  const { criteria, rules } = frameworkTemplates[key]();
  const inForce = frameworksInForce(criteria, rules, year(2024), ["Thôn", "Tổ dân phố"]);
  expect(inForce.findings).toEqual([]);
  expect(inForce.frameworks).toHaveLength(1);
  expect(criteria.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(100);
});

it("gives the empty one nothing", () => {
  expect(frameworkTemplates.trong()).toEqual({ criteria: [], rules: [] });
});

it("gives khu dân cư văn hóa the decree's structure, and says that the points are no more than placeholders", () => {
  const { criteria, rules } = frameworkTemplates["van-hoa"]();
  expect(new Set(criteria.map(({ contentArea }) => contentArea)).size).toBe(5);
  expect(criteria.every(({ name }) => name.includes("đối chiếu văn bản gốc"))).toBe(true);
  const minimum = (areaClass: string): unknown => {
    const rule = ruleFor(rules, titleName("KDCVH"), areaClass);
    return rule.ok ? [rule.value.minTotal, rule.value.minAreaShare] : rule.error;
  };
  expect(["I", "II", "III"].map(minimum)).toEqual([
    [90, 0.5],
    [80, 0.5],
    [60, 0.5],
  ]);
});
