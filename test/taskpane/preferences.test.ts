import type { Preferences } from "../../src/taskpane/preferences";
import { preferencePlace } from "../../src/taskpane/preferences";

const chosen: Preferences = { language: "en", welcomed: true };
const fresh: Preferences = { language: null, welcomed: false };

/** A place to keep things that a test can look into. */
function storage(text: string | null): { text: string | null; getItem: () => string | null; setItem: (key: string, text: string) => void } {
  const kept = {
    text,
    getItem: () => kept.text,
    setItem: (_key: string, written: string) => {
      kept.text = written;
    },
  };
  return kept;
}

it("gives what was chosen the last time", () => {
  const kept = storage(null);
  preferencePlace(() => kept).write(chosen);
  expect(preferencePlace(() => kept).read()).toEqual(chosen);
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["something else", '"vi"'],
  ["a language that the pane does not speak", '{"language":"fr","welcomed":true}'],
  ["half of it", '{"language":"en"}'],
])("begins anew where %s is kept", (_name, text) => {
  expect(preferencePlace(() => storage(text)).read()).toEqual(fresh);
});

it("lasts as long as the pane where the web view lets pages keep nothing", () => {
  const place = preferencePlace(() => {
    throw new Error("SecurityError");
  });
  expect(place.read()).toEqual(fresh);
  place.write(chosen);
  expect(place.read()).toEqual(chosen);
});
