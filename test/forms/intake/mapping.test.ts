import fc from "fast-check";
import { markOf, headerKeysOf } from "../../../src/forms/intake/mapping/layout";
import { rowsWith } from "../../../src/forms/intake/mapping/mappingRows";
import { mappingColumns, mappingHeaders } from "../../../src/forms/intake/mapping/mappingTable";
import { noMappings } from "../../../src/forms/intake/mapping/stored";
import { readStoredMappings } from "../../../src/forms/intake/mapping/storedMappings";
import type { SheetMapping, UnsureSheet } from "../../../src/forms/intake/mapping/types";
import { fieldHeaders } from "../../../src/forms/intake/mapping/fields";
import type { SourceReading } from "../../../src/forms/intake/readSource";
import { intakeKnowledge, readSource } from "../../../src/forms/intake/readSource";
import type { CellContent } from "../../../src/forms/model/grid";
import { formKeys } from "../../../src/forms/schema/formKey";
import { isIntakeForm } from "../../../src/forms/intake/rowContents";
import { grid } from "../../support/gridOf";
import { book, district, source } from "./sources";

type Cells = readonly (readonly CellContent[])[];

const read = (values: Cells, mappings: readonly SheetMapping[] = [], sheet = "Trang 1"): SourceReading =>
  readSource(book("Lộc An.xlsx", source(sheet, values)), intakeKnowledge(district, mappings));

function asked(reading: SourceReading): UnsureSheet {
  const [sheet, ...others] = reading.unsure;
  if (sheet === undefined || others.length > 0) throw new Error("One sheet is to be asked about.");
  return sheet;
}

const headers = ["TT", "Đơn vị", "Xếp loại", "Niên độ"];
const strange: Cells = [headers, [1, "Thôn 1", "KDCTB", 2022], [2, "Thôn 2", "KDCKM", 2022]];
const confirm = (sheet: UnsureSheet, fields: Readonly<Record<string, string>>): SheetMapping => ({
  ...sheet.proposal,
  form: "registrations",
  columns: sheet.proposal.columns.map(({ header }) => ({ header, field: fields[header] ?? null })),
});
const fields = { "đơn vị": "name", "xếp loại": "title", "niên độ": "year" };
const mapping = (): SheetMapping => confirm(asked(read(strange)), fields);

describe("the mark of a layout", () => {
  const mark = (...texts: readonly string[]): string => markOf(headerKeysOf(texts));
  it.each([
    ["letter case, blanks and signs", ["Tên  THÔN:", "Điểm"]],
    ["decomposed Unicode", ["Tên thôn".normalize("NFD"), "Điểm".normalize("NFD")]],
    ["the year", ["Tên thôn", "Điểm 2023"]],
  ])("does not depend on %s", (_, texts) => {
    expect(mark(...texts)).toBe(mark("Tên thôn", "Điểm"));
  });

  it.each([
    ["the words", ["Tên xóm", "Điểm"]],
    ["their diacritics", ["Ten thon", "Điểm"]],
    ["their order", ["Điểm", "Tên thôn"]],
    ["a further column", ["Tên thôn", "Điểm", "Ghi chú"]],
    ["years that alone tell columns apart", ["Tên thôn", "Điểm 2022", "Điểm 2023"]],
    ["codes", ["Tên thôn", "1.1"]],
  ])("depends on %s", (_, texts) => {
    expect(mark(...texts)).not.toBe(mark("Tên thôn", "Điểm"));
  });

  it("tells 1.10 from 1.1, and keys of keys are the same keys", () => {
    expect(mark("1.10")).not.toBe(mark("1.1"));
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (texts) => {
        const keys = headerKeysOf(texts);
        expect(headerKeysOf(keys)).toEqual(keys);
      }),
    );
  });
});

describe("a sheet that nobody recognises", () => {
  it("is asked about with a few samples, and its rows stay out", () => {
    const reading = read(strange);
    expect(reading.rows).toEqual([]);
    expect(asked(reading)).toMatchObject({
      sheet: "Trang 1",
      headerRow: 0,
      rows: 2,
      columns: [
        { samples: ["1", "2"] },
        { header: "Đơn vị", samples: ["Thôn 1", "Thôn 2"] },
        { header: "Xếp loại" },
        { header: "Niên độ" },
      ],
      proposal: { use: "files", sheet: "Trang 1" },
    });
  });

  it.each([
    ["a note", [["Ghi chú của xã"], ["Đã nộp"]]],
    [
      "a sheet that is surely a form",
      [
        ["Năm", "Mã KDC", "Danh hiệu"],
        [2022, "LA-01", "KDCTB"],
      ],
    ],
  ])("is not asked about where it is %s", (_, values) => {
    expect(read(values, [], "Đăng ký").unsure).toEqual([]);
  });

  it("is asked about where two columns stand equal, and none of them is proposed", () => {
    const values = [
      ["Năm", "Mã KDC", "Danh hiệu", "Danh hiệu"],
      [2022, "LA-01", "KDCTB", "KDCKM"],
    ];
    const { columns, proposal } = asked(read(values, [], "Đăng ký"));
    expect(proposal.form).toBe("registrations");
    expect(columns.map(({ field }) => field)).toEqual(["year", "village", null, null]);
  });
});

describe("a confirmed mapping", () => {
  it("is followed: surely, and for the reason that it was confirmed", () => {
    const reading = read(strange, [mapping()]);
    expect(reading.rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { year: 2022, village: "LA-01", title: "KDCTB" },
      { year: 2022, village: "LA-02", title: "KDCKM" },
    ]);
    expect(reading.recognised).toMatchObject([{ form: "registrations", confidence: 1, rows: 2 }]);
    expect(reading.recognised[0]?.reasons).toContain("confirmed");
    expect([reading.unsure, reading.rejected]).toEqual([[], []]);
  });

  it("is followed in whatever file, sheet and place the layout comes, title rows over it", () => {
    const moved = [["XÃ LỘC AN", "", "", ""], ["", "", "", ""], ...strange].map((row) => ["", ...row]);
    expect(read(moved, [mapping()], "Khác").rows.map(({ at }) => at.cell)).toEqual(["C4", "C5"]);
  });

  it("reads the same as the same rows under standard headers", () => {
    const villages = district.villages.filter(({ commune }) => commune === "Lộc An");
    const row = fc.record({
      village: fc.constantFrom(...villages),
      title: fc.constantFrom("KDCTB", "KDCKM"),
      year: fc.integer({ min: 2019, max: 2024 }),
    });
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const of = (reading: SourceReading) => reading.rows.map(({ form, key, cells }) => [form, key, Object.fromEntries([...cells].sort())]);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), order, (rows, columns) => {
        const standard = [["Năm", "Mã KDC", "Danh hiệu"], ...rows.map(({ village, title, year }) => [year, village.code, title])];
        const own = [headers, ...rows.map(({ village, title, year }, at) => [at + 1, village.name, title, year])].map((cells) =>
          columns.map((column) => cells[column] ?? ""),
        );
        const keys = headerKeysOf(columns.map((column) => headers[column] ?? ""));
        const said = keys.map((header) => ({ header, field: Object.entries(fields).find(([name]) => name === header)?.[1] ?? null }));
        const confirmed: SheetMapping = { mark: markOf(keys), form: "registrations", columns: said };
        expect(of(read(own, [confirmed]))).toEqual(of(read(standard, [], "Đăng ký")));
      }),
      { numRuns: 40 },
    );
  });

  it("passes a sheet over where that was confirmed", () => {
    const { rows, skipped, unsure, rejected } = read(strange, [{ ...mapping(), form: null }]);
    expect([rows, unsure, rejected]).toEqual([[], [], []]);
    expect(skipped).toEqual([{ sheet: "Trang 1", why: "passed-over" }]);
  });

  it.each([
    ["a header that the layout does not have", { header: "mất rồi", field: "village" }],
    ["a field that the form does not have", { header: "tt", field: "level" }],
    ["a field twice", { header: "tt", field: "year" }],
    ["a field named __proto__", { header: "tt", field: "__proto__" }],
  ])("is not followed, and that is told, where it has %s", (_, column) => {
    const whole = mapping();
    const { rows, rejected } = read(strange, [
      { ...whole, columns: [...whole.columns.filter(({ header }) => header !== column.header), column] },
    ]);
    expect(rows).toEqual([]);
    expect(rejected.map(({ reason }) => reason.code)).toContain("mapping-unfit");
  });

  it("is not followed where its header stands twice", () => {
    const twice = strange.map((row) => [...row, row[1] ?? ""]);
    const { columns, ...rest } = confirm(asked(read(twice)), {});
    const own = columns.map(({ header }) => ({ header, field: null as string | null }));
    own[1] = { header: "đơn vị", field: "name" };
    expect(read(twice, [{ ...rest, columns: own }]).rejected.map(({ reason }) => reason.code)).toContain("mapping-unfit");
  });

  it("is not followed where another one of its layout contradicts it, whichever comes first", () => {
    const [one, other] = [mapping(), { ...mapping(), form: "conclusions" as const }];
    for (const both of [
      [one, other],
      [other, one],
    ])
      expect(read(strange, both).rows).toEqual([]);
    expect(read(strange, [one, { ...one, columns: [...one.columns].reverse() }]).rows).toHaveLength(2);
  });

  it("does not touch sheets of another layout", () => {
    const standard = [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
    ];
    expect(read(standard, [mapping()], "Đăng ký")).toEqual(read(standard, [], "Đăng ký"));
  });
});

describe("the table of mappings", () => {
  const table = (rows: readonly (readonly string[])[]) =>
    grid("Cách đọc bảng", [["Cách đọc các bảng"], mappingColumns.map((name) => mappingHeaders[name]), ...rows]);
  const written = (mappings: readonly SheetMapping[]) =>
    readStoredMappings(table(rowsWith(noMappings, mappings).map((row) => mappingColumns.map((name) => row[name]))));

  it("gives back every mapping that is written into it", () => {
    const forms = fc.constantFrom(...formKeys.filter(isIntakeForm));
    const text = fc.stringMatching(/^[a-zđêô=+'_]{1,8}$/u);
    const any = forms.chain((form) =>
      fc.record({
        mark: fc.stringMatching(/^[a-z0-9]{20}$/u),
        form: fc.option(fc.constant(form), { nil: null }),
        names: fc.uniqueArray(fc.oneof(text, fc.constantFrom("__proto__", "constructor", "1 10")), { minLength: 1, maxLength: 6 }),
        fields: fc.array(
          fc.option(fc.constantFrom(...fieldHeaders(form).keys(), ...(form === "scores" ? ["1.10", "1.1"] : [])), { nil: null }),
          { minLength: 6, maxLength: 6 },
        ),
        sheet: fc.constantFrom("Điểm", "__proto__", "Trang 1"),
        use: fc.constantFrom("files" as const, "workbook" as const),
      }),
    );
    fc.assert(
      fc.property(any, ({ names, fields: chosen, ...rest }) => {
        const columns = names.map((header, at) => ({ header, field: rest.form === null ? null : (chosen[at] ?? null) }));
        const { mappings, findings } = written([{ ...rest, columns }]);
        expect(findings).toEqual([]);
        expect(mappings.map(({ at: _, ...each }) => each)).toEqual([{ ...rest, columns }]);
      }),
    );
  });

  const row = (...cells: readonly string[]) => cells;
  it.each([
    ["an unknown form", row("m", "Tệp gửi lên", "S", "Bảng lạ", "a", ""), "D3", 0],
    ["an unknown field", row("m", "Tệp gửi lên", "S", "Đăng ký", "a", "Cấp chấm"), "F3", 0],
    ["an unknown use", row("m", "Mọi nơi", "S", "Đăng ký", "a", ""), "B3", 0],
    ["no mark", row("", "Tệp gửi lên", "S", "Đăng ký", "a", ""), "A3", 1],
    ["no sheet of the workbook", row("m", "Sổ này", "", "Đăng ký", "a", ""), "C3", 1],
  ])("tells a row with %s, and does not follow its mapping", (_, cells, cell, others) => {
    const { mappings, findings } = readStoredMappings(table([cells, row("m", "Tệp gửi lên", "S", "Đăng ký", "b", "Năm")]));
    expect(findings).toMatchObject([{ code: "invalid-mapping", sheet: "Cách đọc bảng", cell }]);
    expect(mappings.map(({ columns }) => columns)).toEqual(Array(others).fill([{ header: "b", field: "year" }]));
  });

  it("tells rows that contradict each other, and follows none of them; the same row twice is no contradiction", () => {
    const first = row("m", "Tệp gửi lên", "S", "Đăng ký", "a", "Năm");
    const clash = readStoredMappings(table([first, row("m", "Tệp gửi lên", "S2", "Đăng ký", "a", "Danh hiệu")]));
    expect(clash).toMatchObject({ mappings: [], findings: [{ code: "mapping-conflict", cell: "F4" }] });
    expect(readStoredMappings(table([first, first]))).toMatchObject({ mappings: [{ form: "registrations" }], findings: [] });
    // The same layout on two sheets of the workbook: each is read as it was confirmed.
    const sheets = readStoredMappings(table([row("m", "Sổ này", "A", "Đăng ký", "a", "Năm"), row("m", "Sổ này", "B", "Bỏ qua", "a", "")]));
    expect(sheets).toMatchObject({
      mappings: [
        { sheet: "A", form: "registrations" },
        { sheet: "B", form: null },
      ],
      findings: [],
    });
  });

  it("keeps what people wrote, also what can't be understood, and puts a newer mapping in the place of the older one", () => {
    const stored = readStoredMappings(
      table([row("m", "Tệp gửi lên", "S", "Đăng ký", "a", "Năm"), row("x", "Đâu đó", "", "", "ghi chú", "")]),
    );
    const rows = rowsWith(stored, [{ mark: "m", form: "conclusions", columns: [{ header: "a", field: "title" }], sheet: "T" }]);
    expect(rows.map((each) => mappingColumns.map((name) => each[name]))).toEqual([
      ["m", "Tệp gửi lên", "T", "Kết luận", "a", "Danh hiệu"],
      ["x", "Đâu đó", "", "", "ghi chú", ""],
    ]);
  });
});
