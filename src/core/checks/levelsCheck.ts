import { yearLevels } from "../levels/yearLevels";
import type { Check } from "./check";
import { yearsOf } from "./yearsCheck";

/** Changes between levels that lack their reason. A year that cannot be trusted is told of by the check of years. */
export const levelsCheck: Check = {
  name: "levels",
  run: (district, compile) =>
    yearsOf(district).flatMap((year) => {
      const levels = compile(year).ok ? yearLevels(district, year) : null;
      return levels?.ok === true ? levels.value.findings : [];
    }),
};
