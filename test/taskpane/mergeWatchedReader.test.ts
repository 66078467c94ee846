import { ok, refuse } from "../../src/core/result";
import type { SourceReader } from "../../src/app/merge/sourceReader";
import type { FileState } from "../../src/taskpane/screens/merge/port";
import { isoDay } from "../../src/taskpane/screens/merge/isoDay";
import { watchedReader } from "../../src/taskpane/screens/merge/watchedReader";

const bytes = new Uint8Array([1]);

/** Reads as merging does: progress before and after each file; a file of which the reader is not asked is refused elsewhere. */
async function told(names: readonly string[]): Promise<readonly (readonly [number, string])[]> {
  const states: (readonly [number, string])[] = [];
  const own: SourceReader = {
    read: ({ name }) => Promise.resolve(name === "bad" ? refuse({ code: "damaged" }) : ok({ name, sheets: [] })),
    close: () => undefined,
  };
  const { reader, onProgress } = watchedReader(own, names.length, (index: number, { kind }: FileState) => states.push([index, kind]));
  for (const [done, name] of names.entries()) {
    onProgress({ done });
    if (name !== "unasked") await reader.read({ name, bytes });
    onProgress({ done: done + 1 });
  }
  return states.filter((state, index) => String(state) !== String(states[index - 1]));
}

it("tells of each file once when it is at its turn and once how it ended", async () => {
  expect(await told(["a", "bad", "c"])).toEqual([
    [0, "reading"],
    [0, "read"],
    [1, "reading"],
    [1, "refused"],
    [2, "reading"],
    [2, "read"],
  ]);
});

it("does not leave a file waiting that the reader was never asked for", async () => {
  expect(await told(["unasked", "b"])).toEqual([
    [0, "reading"],
    [0, "read"],
    [1, "reading"],
    [1, "read"],
  ]);
});

it.each([
  [new Date(2022, 0, 5, 0, 30), "2022-01-05"],
  [new Date(2022, 11, 31, 23, 59), "2022-12-31"],
])("names the day of the person's own clock: %s", (now, expected) => {
  expect(isoDay(now)).toBe(expected);
});
