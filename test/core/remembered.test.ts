import { remembered } from "../../src/core/remembered";

function counting(): { readonly lengthOf: (text: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, lengthOf: (text) => (asked.push(text), text.length) };
}

describe("remembered", () => {
  it("gives what the function gives, and asks it once a key", () => {
    const { lengthOf, asked } = counting();
    const remembers = remembered(lengthOf);
    expect(["Xã", "Huyện", "Xã"].map(remembers)).toEqual([2, 5, 2]);
    expect(asked).toEqual(["Xã", "Huyện"]);
  });

  it("keeps null as an answer", () => {
    const asked: number[] = [];
    const remembers = remembered((key: number) => (asked.push(key), null));
    expect([remembers(1), remembers(1)]).toEqual([null, null]);
    expect(asked).toEqual([1]);
  });

  it("starts afresh at its capacity, and still answers rightly", () => {
    const { lengthOf, asked } = counting();
    const remembers = remembered(lengthOf, 2);
    expect(["a", "bb", "ccc", "a", "ccc"].map(remembers)).toEqual([1, 2, 3, 1, 3]);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });
});
