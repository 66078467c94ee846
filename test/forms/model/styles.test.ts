import type { StyleName } from "../../../src/forms/model/styles";
import { cellStyles } from "../../../src/forms/model/styles";
import { displayText } from "../../../workbench/model/displayText";

describe("a number, as Vietnamese Excel shows it", () => {
  it.each<[StyleName, number, string]>([
    ["figure", 32500000, "32.500.000"],
    ["figure", 0, "-"],
    ["figure", -1500, "-1.500"],
    ["totalFigure", 0, "-"],
    ["share", 0.8, "80,0%"],
    ["share", 0, "0,0%"],
    ["quantity", 76851.5, "76.851,5"],
    ["score", 92.5, "92,5"],
    ["score", 0, "0"],
    ["count", 0, "0"],
    ["money", 0, "0"],
  ])("of the look %s: %p is %s", (style, value, shown) => {
    expect(displayText(value, cellStyles[style].numberFormat, "vi-VN").trim()).toBe(shown);
  });
});
