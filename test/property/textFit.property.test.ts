import fc from "fast-check";
import { textLines } from "../../src/forms/model/textFit";
import { columnTextPoints, textPoints } from "../../src/forms/model/textWidth";

const style = fc.constantFrom("text" as const, "title" as const, "columnHead" as const, "totalText" as const);
const words = fc.array(fc.stringMatching(/^[a-zđăâêôơưA-ZĐ0-9—.%]{1,12}$/u), { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));

it("takes one line where the text is narrower than its column, and more where a word is wider", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), style, (text, width, look) => {
      const room = columnTextPoints(width);
      const points = textPoints(text, look);
      const lines = textLines(text, width, look);
      if (points < room - 1e-6) expect(lines).toBe(1);
      if (points > room + 1e-6) expect(lines).toBeGreaterThan(1);
    }),
  );
});
