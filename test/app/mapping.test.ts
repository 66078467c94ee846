import { addSheets, createForms } from "../../src/app/createForms";
import { readMappings } from "../../src/app/mapping/readMappings";
import { saveMappings } from "../../src/app/mapping/saveMappings";
import { unsureSheetsOfWorkbook } from "../../src/app/mapping/unsureSheetsOfWorkbook";
import type { FormsReading } from "../../src/app/readForms";
import { readForms } from "../../src/app/readForms";
import { mergeFiles } from "../../src/app/merge/mergeFiles";
import { previewMerge } from "../../src/app/merge/previewMerge";
import { directReader } from "../../src/app/merge/sourceReader";
import { recordYear } from "../../src/app/recordYear";
import type { District } from "../../src/core/domain/district";
import type { Result } from "../../src/core/result";
import type { SheetMapping, UnsureSheet } from "../../src/forms/intake/mapping/types";
import type { CellContent } from "../../src/forms/model/grid";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { district as known } from "../forms/intake/sources";
import { bookBytes } from "../support/communes/files";

type Cells = readonly (readonly CellContent[])[];

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The forms of a district, and beside them sheets as staff lay them out. */
async function openStaffBook(sheets: Readonly<Record<string, Cells>>, district: District = known): Promise<OpenExcel> {
  const [first = "Ghi chú", ...others] = Object.keys(sheets);
  const open = openExcel({ workbook: createWorkbook(first, ...others) });
  for (const [name, rows] of Object.entries(sheets))
    open.sheet(name).cells = rows.map((row) => row.map((cell) => ({ value: cell, style: 0 })));
  value(await addSheets(open.excel, formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] })));
  return open;
}

const forms = async ({ excel }: OpenExcel): Promise<FormsReading> => value(await readForms(excel));
const unsureOf = async ({ excel }: OpenExcel): Promise<readonly UnsureSheet[]> => value(await unsureSheetsOfWorkbook(excel));
const save = async ({ excel }: OpenExcel, ...mappings: readonly SheetMapping[]) => value(await saveMappings(excel, mappings, vi));

/** Scores by village and level, in the words of the sheet. */
const scoresIn = ({ district }: FormsReading): readonly unknown[] =>
  district.scoreTables.flatMap(({ criteria, rows }) =>
    rows.map(({ year, village, level, cells }) => [
      year,
      village,
      level,
      Object.fromEntries(criteria.map((code, at) => [code, cells[at]])),
    ]),
  );

/** Two-row headers, names in place of codes, year, commune and level over the table. */
const scored: Cells = [
  ["KẾT QUẢ THẨM ĐỊNH NĂM 2022 - XÃ LỘC AN", "", "", ""],
  ["Cấp chấm: Huyện", "", "", ""],
  ["STT", "Tên thôn", "Điểm các mặt", ""],
  ["", "", "Kinh tế", "An ninh trật tự"],
  [1, "Thôn 1", 4, 5],
  [2, "Thôn 2", 3, "KAD"],
];
const asScores = (sheet: UnsureSheet, fields: Readonly<Record<string, string>>): SheetMapping => ({
  ...sheet.proposal,
  form: "scores",
  columns: sheet.proposal.columns.map(({ header }) => ({ header, field: fields[header] ?? null })),
});
const fields = { "tên thôn": "name", "điểm các mặt kinh tế": "1.1", "điểm các mặt an ninh trật tự": "2.1" };
const read = [
  [2022, "LA-01", "Huyện", { "1.1": 4, "2.1": 5 }],
  [2022, "LA-02", "Huyện", { "1.1": 3, "2.1": "KAD" }],
];

async function confirmedBook(): Promise<OpenExcel> {
  const open = await openStaffBook({ "Điểm Lộc An": scored });
  const [sheet] = await unsureOf(open);
  if (sheet === undefined) throw new Error("The sheet is to be asked about.");
  await save(open, asScores(sheet, fields));
  return open;
}

describe("a sheet of the open workbook in a layout of its own", () => {
  it("is offered with samples and a proposal, and takes part in nothing before it was confirmed", async () => {
    const open = await openStaffBook({ "Điểm Lộc An": scored });
    const before = workbookState(open.workbook);
    expect(await unsureOf(open)).toMatchObject([
      {
        sheet: "Điểm Lộc An",
        headerRow: 3,
        rows: 2,
        columns: [
          { header: "STT", samples: ["1", "2"] },
          { header: "Tên thôn", samples: ["Thôn 1", "Thôn 2"] },
          { header: "Điểm các mặt Kinh tế", samples: ["4", "3"] },
          { header: "Điểm các mặt An ninh trật tự", samples: ["5", "KAD"] },
        ],
        proposal: { sheet: "Điểm Lộc An", use: "workbook" },
      },
    ]);
    expect(scoresIn(await forms(open))).toEqual([]);
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("is read once it was confirmed, its villages by their names, year and level from over the table", async () => {
    const open = await confirmedBook();
    const reading = await forms(open);
    expect(scoresIn(reading)).toEqual(read);
    expect(reading.findings).toEqual([]);
    expect(reading.foreign).toEqual([{ sheet: "Điểm Lộc An", form: "scores" }]);
    expect(await unsureOf(open)).toEqual([]);
    // Every figure can be traced to its real cell.
    expect(reading.district.scoreTables.at(-1)?.origin).toMatchObject({
      sheet: "Điểm Lộc An",
      columns: { village: 1, "1.1": 2, "2.1": 3 },
    });
    expect(reading.district.scoreTables.at(-1)?.rows.map(({ origin }) => origin.row)).toEqual([4, 5]);
  });

  it("is not doubled by a copy of it", async () => {
    const { mappings } = value(await readMappings((await confirmedBook()).excel));
    const copied = await openStaffBook({ "Điểm Lộc An": scored, "Điểm Lộc An (2)": scored });
    await save(copied, ...mappings);
    expect(scoresIn(await forms(copied))).toEqual(read);
    expect((await unsureOf(copied)).map(({ sheet }) => sheet)).toEqual(["Điểm Lộc An (2)"]);
  });

  it.each([
    [
      "its header was changed",
      (open: OpenExcel): void => {
        open.sheet("Điểm Lộc An").cells[3]![2] = { value: "Văn hóa", style: 0 };
      },
      "layout",
    ],
    [
      "its name was changed",
      (open: OpenExcel): void => {
        open.sheet("Điểm Lộc An").name = "Điểm xã";
      },
      "sheet-gone",
    ],
  ] as const)("is left out and told of once %s", async (_, change, why) => {
    const open = await confirmedBook();
    change(open);
    const reading = await forms(open);
    expect(scoresIn(reading)).toEqual([]);
    expect(reading.findings).toMatchObject([
      { code: "mapping-not-followed", sheet: "Cách đọc bảng", params: { sheet: "Điểm Lộc An", why } },
    ]);
    expect(await unsureOf(open)).toHaveLength(1);
  });

  it("is asked about where it bears a form's name but can't be read as one, and is read instead once confirmed", async () => {
    const open = await openStaffBook({ "Chấm điểm 2022": scored }, { ...known, scoreTables: [] });
    const [sheet] = await unsureOf(open);
    expect(sheet?.sheet).toBe("Chấm điểm 2022");
    await save(open, asScores(sheet!, fields));
    expect(scoresIn(await forms(open))).toEqual(read);
  });

  it("names the cell of a village that nobody knows, and is no data where it signs", async () => {
    const rows = [...scored, [3, "Thôn 9", 5, 5], ["", "", "", ""], ["", "Người lập biểu", "", ""]];
    const open = await openStaffBook({ "Điểm Lộc An": rows });
    await save(open, asScores((await unsureOf(open))[0]!, fields));
    const [table] = (await forms(open)).district.scoreTables.slice(-1);
    expect(table?.rows.map(({ village, origin }) => [village, origin.row])).toEqual([
      ["LA-01", 4],
      ["LA-02", 5],
      ["Thôn 9", 6],
    ]);
  });

  it("is passed over for good where that was confirmed", async () => {
    const open = await openStaffBook({ "Điểm Lộc An": scored });
    const [sheet] = await unsureOf(open);
    await save(open, { ...sheet!.proposal, form: null });
    expect(await unsureOf(open)).toEqual([]);
    expect(scoresIn(await forms(open))).toEqual([]);
    expect((await forms(open)).findings).toEqual([]);
  });
});

describe("sheets that are never offered", () => {
  it("are results, the log, the table of mappings, notes and forms", async () => {
    const table: Cells = [
      ["Xã", "Số KDC", "Đăng ký"],
      ["Lộc An", 9, 5],
      ["Lộc Bắc", 8, 4],
    ];
    const names = ["TH 2022", "Đối soát", "Nhật ký nhập", "Cách đọc bảng", "So sánh các năm"];
    const open = await openStaffBook({
      ...Object.fromEntries(names.map((name) => [name, table])),
      "Ghi chú": [["Việc cần làm"]],
      Khác: table,
    });
    expect((await unsureOf(open)).map(({ sheet }) => sheet)).toEqual(["Khác"]);
  });
});

describe("the table of mappings", () => {
  it("is a sheet of ours that says which column is which, in the words of the forms", async () => {
    const open = await confirmedBook();
    const rows = open.sheet("Cách đọc bảng").cells.map((row) => (row ?? []).map((cell) => cell?.value ?? "").slice(1));
    expect(rows).toContainEqual(["Sổ này", "Điểm Lộc An", "Chấm điểm", "tên thôn", "Tên KDC"]);
    expect(rows).toContainEqual(["Sổ này", "Điểm Lộc An", "Chấm điểm", "điểm các mặt kinh tế", "Tiêu chí 1.1"]);
    expect((await forms(open)).workbook.own.map(({ name }) => name)).toEqual(["Cách đọc bảng"]);
  });

  it("stays as it is where the same is saved again, and can be taken back", async () => {
    const open = await openStaffBook({ "Điểm Lộc An": scored });
    const before = workbookState(open.workbook);
    const mapping = asScores((await unsureOf(open))[0]!, fields);
    const { undo } = await save(open, mapping);
    expect(await save(open, mapping)).toEqual({ undo: null });
    expect((await undo?.undo())?.ok).toBe(true);
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("is mended by people, and keeps what they mended when more is saved", async () => {
    const open = await confirmedBook();
    const { cells } = open.sheet("Cách đọc bảng");
    const row = cells.find((each) => each?.some((cell) => cell?.value === "Tiêu chí 2.1"));
    row![5] = { ...row![5]!, value: "" };
    expect(scoresIn(await forms(open))).toEqual([
      [2022, "LA-01", "Huyện", { "1.1": 4 }],
      [2022, "LA-02", "Huyện", { "1.1": 3 }],
    ]);
    await save(open, { mark: "m", form: null, columns: [{ header: "a", field: null }], sheet: "Khác", use: "files" });
    expect((await forms(open)).foreign).toHaveLength(1);
    expect(scoresIn(await forms(open))).toHaveLength(2);
    expect(scoresIn(await forms(open))[0]).toEqual([2022, "LA-01", "Huyện", { "1.1": 4 }]);
  });

  it("costs no round trip: neither a workbook without it nor one with it takes more than two", async () => {
    const tripsOf = async (open: OpenExcel): Promise<number> => {
      const before = open.host.stats.roundTrips.length;
      await forms(open);
      return open.host.stats.roundTrips.length - before;
    };
    expect([await tripsOf(await openStaffBook({ "Điểm Lộc An": scored })), await tripsOf(await confirmedBook())]).toEqual([2, 2]);
  });

  it("is found under another name too", async () => {
    const open = await confirmedBook();
    open.sheet("Cách đọc bảng").name = "Cách đọc";
    expect(scoresIn(await forms(open))).toEqual(read);
  });
});

describe("writing beside a foreign sheet", () => {
  it("puts the communes' scores into a standard sheet, never into it", async () => {
    const open = await confirmedBook();
    const before = JSON.stringify(open.sheet("Điểm Lộc An"));
    const cells = [
      ["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"],
      [2022, "LA-03", "Huyện", 5, 5],
      [2022, "LA-01", "Huyện", 4, 5],
    ];
    const bytes = bookBytes([{ name: "Chấm điểm 2022", cells }], "xlsx");
    const merged = value(await mergeFiles({ excel: open.excel, files: [{ name: "xã.xlsx", bytes }], today: "2022-11-18", words: vi }));
    expect(JSON.stringify(open.sheet("Điểm Lộc An"))).toBe(before);
    expect(merged.files[0]?.plan).toMatchObject({ taken: [{ form: "scores" }], same: [{ form: "scores" }] });
    expect(scoresIn(await forms(open))).toHaveLength(3);
  });

  it("tells a row that differs from the sheet's own, which nobody can choose to write into it", async () => {
    const open = await confirmedBook();
    const before = JSON.stringify(open.sheet("Điểm Lộc An"));
    const cells = [
      ["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"],
      [2022, "LA-01", "Huyện", 1, 1],
    ];
    const bytes = bookBytes([{ name: "Chấm điểm 2022", cells }], "xlsx");
    const { excel } = open;
    const files = [{ name: "xã.xlsx", bytes }];
    const preview = value(await previewMerge({ excel, files, reader: directReader(), words: vi }));
    expect(preview.conflicts).toEqual([]);
    expect(preview.files[0]?.plan?.rejected).toMatchObject([{ isRow: true, reason: { code: "foreign-table", sheet: "Điểm Lộc An" } }]);
    value(await mergeFiles({ excel, files, today: "2022-11-18", words: vi }));
    expect(JSON.stringify(open.sheet("Điểm Lộc An"))).toBe(before);
  });

  it("refuses to record into a ledger of the user's own layout", async () => {
    const ledger: Cells = [
      ["SỔ THEO DÕI CÔNG NHẬN", "", "", "", ""],
      ["Đợt", "Đơn vị", "Đạt loại", "QĐ số", "Ký ngày"],
      [2021, "LA-01", "KDCTB", "12/QĐ", 44500],
    ];
    const open = await openStaffBook({ "Theo dõi": ledger });
    open.workbook.sheets.splice(
      open.workbook.sheets.findIndex(({ name }) => name === "Sổ công nhận"),
      1,
    );
    const [sheet] = await unsureOf(open);
    const ledgerFields = { đợt: "year", "đơn vị": "village", "đạt loại": "title", "qđ số": "decisionNumber", "ký ngày": "decisionDate" };
    await save(open, { ...asScores(sheet!, ledgerFields), form: "ledger" });
    expect((await forms(open)).district.ledger).toMatchObject([{ year: 2021, village: "LA-01", title: "KDCTB", decisionNumber: "12/QĐ" }]);
    const before = workbookState(open.workbook);
    const recorded = await recordYear({ excel: open.excel, year: 2022, decisions: [{ title: null, number: "1", date: "1/11/2022" }] });
    expect(recorded).toMatchObject({ ok: false, error: { code: "foreign-ledger", sheet: "Theo dõi" } });
    expect(workbookState(open.workbook)).toEqual(before);
    // The way out: a standard ledger beside it.
    expect(value(await createForms(open.excel, vi)).sheets).toContain("Sổ công nhận");
    expect((await forms(open)).district.ledger).toHaveLength(1);
  });
});
