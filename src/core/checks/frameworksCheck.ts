import type { Check } from "./check";
import { frameworksInForce } from "../framework/inForce";
import { yearsOf } from "./yearsCheck";

/** Criteria and title rules that no year with figures has put to use yet: maxima, veto scores and thresholds out of range are told before they are. */
export const frameworksCheck: Check = {
  name: "frameworks",
  run(district) {
    const { criteria, rules, villages } = district;
    if (criteria.length === 0) return [];
    const compiled = new Set(yearsOf(district));
    const kindLabels = [...new Set(villages.map(({ kindLabel }) => kindLabel))];
    const begins = [...new Set(rules.map(({ fromYear }) => fromYear))].filter((year) => !compiled.has(year)).sort((a, b) => a - b);
    return begins
      .flatMap((year) => frameworksInForce(criteria, rules, year, villages.length === 0 ? null : kindLabels).findings)
      .filter(({ code }) => code !== "no-framework");
  },
};
