import fc from "fast-check";
import { en, vi } from "../../src/i18n";

describe("Vietnamese figures", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [999, "999"],
    [1000, "1.000"],
    [1234567.89, "1.234.567,89"],
    [-1234.5, "-1.234,5"],
    [0.1 + 0.2, "0,3"],
    [92.5, "92,5"],
    [1e21, "1.000.000.000.000.000.000.000"],
    [0.0000001, "0,0000001"],
    [-0.0000001, "-0,0000001"],
  ])("writes %p as %s", (value, text) => {
    expect(vi.numbers.decimal(value)).toBe(text);
  });

  it("keeps what is no finite number recognisable", () => {
    expect(vi.numbers.decimal(Number.NaN)).toBe("NaN");
  });

  it("writes đồng without decimals", () => {
    expect(vi.numbers.dong(32500000)).toBe("32.500.000 đồng");
    expect(vi.numbers.dong(0.4)).toBe("0 đồng");
  });

  it.each([
    [0, "0%"],
    [0.5, "50%"],
    [66240 / 122117, "54,24%"],
    [1.00005, "100,01%"],
    [1, "100%"],
  ])("writes the share %p as %s", (share, text) => {
    expect(vi.numbers.percent(share)).toBe(text);
  });

  it.each([
    ["2022-10-31", "31/10/2022"],
    ["2022", "2022"],
    ["", ""],
  ])("writes the date %p as %p", (iso, text) => {
    expect(vi.numbers.date(iso)).toBe(text);
  });

  it("can be read back: groups and decimals lose nothing that Excel keeps", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 4 }), (units, places) => {
        const value = units / 10 ** places;
        const text = vi.numbers.decimal(value);
        expect(Number(text.replaceAll(".", "").replace(",", "."))).toBe(value === 0 ? 0 : value);
        expect(en.numbers.decimal(value)).toBe(text.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
      }),
    );
  });
});
