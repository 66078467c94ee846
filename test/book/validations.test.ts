import fc from "fast-check";
import { movedFormula } from "../../src/book/formula";
import { withoutRange } from "../../src/book/ranges";
import { dataValidations } from "../../src/book/validations";
import type { CellValidation, ModelRange } from "../../src/forms/model/sheetModel";
import { range, sheetOf } from "./support";

const xmlOf = (...validations: readonly CellValidation[]): string => dataValidations(sheetOf([], { validations }));
const rule = (of: ModelRange, formula: string, message = "m"): CellValidation => ({
  range: of,
  rule: { kind: "formula", formula },
  title: "1.1",
  message,
  error: "e",
  alert: "warning",
});

describe("what may be typed into a file's cells", () => {
  it("gives a later validation the cells of an earlier one, whose formula follows to where it begins now", () => {
    const xml = xmlOf(rule(range(1, 3, 9, 3), "=AND(D2>=0,D2<=5)"), rule(range(1, 3, 2, 3), "=FALSE"), rule(range(5, 3), "=FALSE"));
    const told = [...xml.matchAll(/sqref="([^"]+)"><formula1>([^<]+)/gu)].map(([, at, formula]) => `${at} ${formula}`);
    expect(told).toEqual(["D4:D5 AND(D4&gt;=0,D4&lt;=5)", "D7:D10 AND(D7&gt;=0,D7&lt;=5)", "D2:D3 FALSE", "D6 FALSE"]);
    expect(xml).toContain('count="4"');
  });

  it.each([
    [{ kind: "whole", min: 0, max: null }, 'type="whole" operator="greaterThanOrEqual"', "<formula1>0</formula1>"],
    [{ kind: "decimal", min: 0, max: 1 }, 'type="decimal" allowBlank', "<formula1>0</formula1><formula2>1</formula2>"],
    [{ kind: "date", from: "2022-11-18", to: "2022-11-19" }, 'type="date"', "<formula1>44883</formula1><formula2>44884</formula2>"],
  ] as const)("writes %j as Excel has it", (entry, attributes, formulas) => {
    const xml = xmlOf({
      range: range(0, 0),
      rule: entry,
      title: "t".repeat(40),
      message: "m".repeat(300),
      error: "e".repeat(300),
      alert: "stop",
    });
    expect(xml).toContain(attributes);
    expect(xml).toContain(formulas);
    expect(xml).toContain(` error="${"e".repeat(225)}" `);
    expect(xml).toContain(` prompt="${"m".repeat(255)}" `);
    expect(xml).toContain(` promptTitle="${"t".repeat(32)}" `);
    expect(xml).not.toContain("errorStyle");
  });

  it("offers a list, and only says what is asked where a list can't be told to Excel", () => {
    expect(xmlOf({ range: range(0, 0), options: ["x", 'k"'], message: "m" })).toContain('<formula1>"x,k"""</formula1>');
    for (const options of [["a,b"], ["x".repeat(256)]]) {
      const xml = xmlOf({ range: range(0, 0), options, message: "m" });
      expect(xml).not.toContain("formula1");
      expect(xml).toContain('prompt="m"');
    }
  });

  it("writes nothing for a sheet where anything may be typed", () => expect(xmlOf()).toBe(""));
});

describe("a formula that moves", () => {
  it.each([
    ["D2>=0", 3, 0, "D5>=0"],
    ["D$2+$D2", 3, 1, "E$2+$D5"],
    ['IF(D2="D2",1,0)', 1, 0, 'IF(D3="D2",1,0)'],
    ["LOG10(A1)+Z9", 1, 1, "LOG10(B2)+AA10"],
    ["diem_A1+A1x", 1, 1, "diem_A1+A1x"],
  ])("%s by %d rows and %d columns is %s", (formula, rows, columns, moved) => expect(movedFormula(formula, rows, columns)).toBe(moved));
});

describe("a range without another", () => {
  const some = fc
    .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
    .map(([top, left, height, width]) => range(top, left, top + height, left + width));
  const cellsOf = ({ firstRow, lastRow, firstColumn, lastColumn }: ModelRange): readonly string[] => {
    const cells: string[] = [];
    for (let row = firstRow; row <= lastRow; row += 1)
      for (let column = firstColumn; column <= lastColumn; column += 1) cells.push(`${row}:${column}`);
    return cells;
  };

  it("has each of its other cells once, and no further", () =>
    fc.assert(
      fc.property(some, some, (one, other) => {
        const taken = new Set(cellsOf(other));
        const left = withoutRange(one, other).flatMap(cellsOf);
        expect([...left].sort()).toEqual(
          cellsOf(one)
            .filter((cell) => !taken.has(cell))
            .sort(),
        );
      }),
    ));
});
