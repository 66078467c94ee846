import { finding } from "../../findings/finding";
import { cellFrom, cellOf } from "../../findings/origin";
import type { Check } from "../check";
import { figureKey, firstOfEach, isCounted } from "./figures";

/** The same figure given twice, with two values: told at the later one. */
export const printedTwiceCheck: Check = {
  name: "printed-twice",
  run({ report }) {
    const figures = report.figures.filter(isCounted);
    const firsts = firstOfEach(figures, figureKey);
    return figures.flatMap((figure) => {
      const first = firsts.get(figureKey(figure));
      if (first === undefined || first.value === figure.value) return [];
      const at = cellOf(figure.origin, "value");
      const otherCell = cellFrom(at, cellOf(first.origin, "value"));
      const params = { what: figure.words, printed: figure.value, other: first.value, otherCell };
      return [finding("figure-differs", at, params)];
    });
  },
};
