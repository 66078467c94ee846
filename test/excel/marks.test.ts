import fc from "fast-check";
import { readMark, recordFormulas } from "../../src/excel/ownership/marks";
import { decodeRecord, encodeRecord } from "../../src/excel/ownership/record";
import { ownSheetFor } from "../../src/excel/ownership/ownSheets";
import { parseReference } from "../../src/excel/ranges";
import { layout, record } from "./support/models";

const namesOf = (mark: string, title: string) => [
  { name: "_KDC_extent", formula: "='TH 2022'!$A$1:$D$9" },
  ...recordFormulas({ ...record, mark, layout: { ...layout, charts: [{ ...layout.charts[0]!, title }] } }).map((formula, index) => ({
    name: `_KDC_part_${index + 1}`,
    formula,
  })),
];

describe("the ownership mark", () => {
  it("gives back what was noted, whatever characters it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (title) => {
        const mark = readMark(namesOf("TH|2022", title));
        expect(mark?.record?.layout.charts[0]?.title).toBe(title);
        expect(mark?.record?.mark).toBe("TH|2022");
        expect(mark?.record?.layout.merges).toEqual(layout.merges);
      }),
    );
  });

  it("keeps every part within the 255 characters that Excel takes", () => {
    const long = `"${'đ"'.repeat(2000)}`;
    for (const { formula } of namesOf("TH|2022", long).slice(1)) expect(formula.length).toBeLessThanOrEqual(255);
  });

  it("says where our cells stand now, even after Excel moved them", () => {
    expect(readMark([{ name: "_KDC_extent", formula: "='TH 2022'!$B$3:$E$11" }])?.extent).toEqual({
      firstRow: 2,
      firstColumn: 1,
      lastRow: 10,
      lastColumn: 4,
    });
    expect(readMark([{ name: "_KDC_extent", formula: "=#REF!" }])?.extent).toBeNull();
  });

  it("is not there on a sheet of the user's own, whatever names it has", () => {
    expect(readMark([{ name: "Print_Area", formula: "=Sheet1!$A$1:$B$2" }])).toBeNull();
  });

  it("of an unknown make still says that the sheet is ours", () => {
    const mark = readMark([{ name: "_KDC_part_1", formula: '="[99]"' }]);
    expect(mark).not.toBeNull();
    expect(mark?.record).toBeNull();
  });

  it("is no record where the text is damaged", () => {
    expect(decodeRecord(encodeRecord(record).slice(0, -3))).toBeNull();
  });
});

describe("which sheet is ours, among copies", () => {
  const sheet = (id: string, name: string) => ({ id, name, mark: { record, extent: null, parts: 1 } });

  it("is the one that bears our name", () => {
    expect(ownSheetFor([sheet("1", "TH 2022 (2)"), sheet("2", "TH 2022")], "TH|2022", "TH 2022")?.id).toBe("2");
  });

  it("is the first where the user renamed it", () => {
    expect(ownSheetFor([sheet("1", "Bảng của tôi"), sheet("2", "Bản sao")], "TH|2022", "TH 2022")?.id).toBe("1");
  });

  it("is none where only sheets of other marks are there", () => {
    expect(ownSheetFor([sheet("1", "TH 2022")], "TH|2021", "TH 2022")).toBeNull();
  });
});

describe("a reference", () => {
  it.each([
    ["='TH 2022'!$A$1:$D$3", { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 3 }],
    ["=Sheet1!$AA$10", { firstRow: 9, firstColumn: 26, lastRow: 9, lastColumn: 26 }],
    ["=#REF!", null],
  ])("%s", (text, range) => expect(parseReference(text)).toEqual(range));
});
