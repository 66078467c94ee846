import fc from "fast-check";
import { textLines } from "../../../src/forms/model/textFit";
import { textParts } from "../../../src/forms/model/textParts";

const width = 40;

describe("a text in parts", () => {
  it.each([
    ["nothing", "", []],
    ["what fits", "Kết quả năm 2022", ["Kết quả năm 2022"]],
  ])("%s", (_, text, parts) => {
    expect(textParts(text, width, "paragraph", 3)).toEqual(parts);
  });

  it("is parted between words where it grows too long", () => {
    const parts = textParts("khu dân cư ".repeat(40).trim(), width, "paragraph", 3);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => !part.startsWith(" ") && !part.endsWith(" "))).toBe(true);
  });

  it("holds every word in its order, and no part takes more lines than allowed unless a word alone does", () => {
    const word = fc.stringMatching(/^[A-Za-zăêôơưđ0-9.,;()]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 6 }), (words, most) => {
        const parts = textParts(words.join(" "), width, "paragraph", most);
        expect(parts.join(" ")).toBe(words.join(" "));
        for (const part of parts) if (part.includes(" ")) expect(textLines(part, width, "paragraph")).toBeLessThanOrEqual(most);
      }),
    );
  });
});
