import { pane as en } from "../../src/i18n/en/pane";
import { pane as vi } from "../../src/i18n/vi/pane";
import { paneLanguage } from "../../src/taskpane/language";

type Leaf = string | ((...args: readonly unknown[]) => string);

function leaves(words: object, path = ""): readonly (readonly [string, Leaf])[] {
  return Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
    typeof value === "object" ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value as Leaf] as const],
  );
}

const say = (leaf: Leaf): string => (typeof leaf === "string" ? leaf : leaf(...[1, 2, 3]));

it.each([
  ["vi", vi],
  ["en", en],
])("every word of the pane in %s says something, in composed characters", (_language, words) => {
  for (const [path, leaf] of leaves(words)) {
    const text = say(leaf);
    expect([path, text.trim()]).not.toEqual([path, ""]);
    expect([path, text]).toEqual([path, text.normalize("NFC")]);
  }
});

it("both languages have the same words", () => {
  const paths = (words: object): readonly string[] =>
    leaves(words)
      .map(([path]) => path)
      .sort();
  expect(paths(en)).toEqual(paths(vi));
});

it.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["vi-VN", "vi"],
  ["fr-FR", "vi"],
  ["", "vi"],
])("Office in %s gets the pane in %s", async (displayLanguage, tag) => {
  expect((await paneLanguage(displayLanguage)).tag).toBe(tag);
});
