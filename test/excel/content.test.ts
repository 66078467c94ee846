import fc from "fast-check";
import { cellInput, holdsContent, textInput } from "../../src/excel/write/content";

describe("text stays text, whatever it looks like", () => {
  it.each([
    "=1+1",
    "+84 263",
    "-1/vụ",
    "@MTTQ",
    "1.10",
    "93%",
    "1/2",
    "12-5",
    "1E5",
    "TRUE",
    "false",
    "#N/A",
    "May 5",
    "Tháng 5",
    "'trích",
    " =A1",
    "(5)",
    "10:30",
    "$5",
  ])("%s is given an apostrophe that Excel takes away", (text) => expect(textInput(text, "General")).toBe(`'${text}`));

  it.each(["Thôn 1", "Lộc An", "xã Lộc Đức 2022", "Đạt", "Trueness", "Mayor", "Thanh 5"])("%s needs none", (text) => {
    expect(textInput(text, "General")).toBe(text);
  });

  it("needs none in a cell formatted as text, save where the text begins with one itself", () => {
    expect(textInput("1.10", "@")).toBe("1.10");
    expect(textInput("=1+1", "@")).toBe("=1+1");
    expect(textInput("'abc", "@")).toBe("''abc");
  });

  it("never turns a text into a formula or a number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const typed = String(textInput(text, "General"));
        expect(typed === "" || typed.startsWith("'") || (/^\p{L}/u.test(typed) && typed === text)).toBe(true);
      }),
    );
  });
});

describe("what is typed for a content", () => {
  it("leaves numbers and truth values as they are, and gives formulas as formulas", () => {
    expect([
      cellInput(1.5, "General"),
      cellInput(true, "General"),
      cellInput(null, "General"),
      cellInput({ formula: "=SUM(A1:A2)" }, "General"),
    ]).toEqual([1.5, true, "", "=SUM(A1:A2)"]);
  });
});

describe("a cell read back", () => {
  it.each([
    [null, "", "", true],
    [null, "x", "x", false],
    ["Lộc An", "Lộc An", "Lộc An", true],
    [5, 5, 5, true],
    [5, "=2+3", 5, false],
    ["=1+1", "=1+1", "=1+1", true],
    ["=1+1", "=1+1", 2, false],
    [{ formula: "=KDC.TONGDIEM(A1,B1)" }, "=kdc.tongdiem(A1, B1)", 7, true],
    [{ formula: "=A1" }, "=A2", 7, false],
  ])("holds %j: formula %j, value %j → %j", (content, formula, value, expected) => {
    expect(holdsContent(content, formula, value)).toBe(expected);
  });
});
