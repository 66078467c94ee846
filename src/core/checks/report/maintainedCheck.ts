import type { Year } from "../../domain/names";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import { yearBefore } from "../../recognition/status";
import type { Check } from "../check";
import { titleKey } from "./figures";
import { figuresOf } from "./units";

/** A title can be maintained only by those who held it the year before. */
export const maintainedCheck: Check = {
  name: "printed-maintained",
  run({ report }) {
    const recognised = figuresOf(report, "recognised");
    const holders = (year: Year, key: string): number | undefined =>
      recognised.find((figure) => figure.year === year && titleKey(figure) === key && figure.status === null)?.value;
    return recognised.flatMap((figure) => {
      const { year, title, status, value, origin } = figure;
      if (status !== "maintained" || year === null) return [];
      const before = holders(yearBefore(year), titleKey(figure));
      if (before === undefined || value <= before) return [];
      const params = { title: title ?? "", year, maintained: value, holders: before };
      return [finding("maintained-exceeds-holders", cellOf(origin, "value"), params)];
    });
  },
};
