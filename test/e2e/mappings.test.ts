import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSheets } from "../../src/app/createForms";
import { saveMappings } from "../../src/app/mapping/saveMappings";
import { unsureSheetsOfWorkbook } from "../../src/app/mapping/unsureSheetsOfWorkbook";
import type { District, ScoreTable } from "../../src/core/domain/district";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { SheetMapping, UnsureSheet } from "../../src/forms/intake/mapping/types";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import type { Session } from "../../workbench/cli/session";
import { openFile, openSession, saveFile } from "../../workbench/cli/session";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { CellValue } from "../../workbench/model/types";
import { kdc } from "../support/kdc";

type Rows = readonly (readonly CellValue[])[];

const year = 2022;
const district = demoDistrict();
const nameOf = new Map(district.villages.map(({ code, name }) => [code, name]));
const communeOf = new Map(district.villages.map(({ code, commune }) => [code, commune]));
const without = <Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.year !== year);
const only = <Row extends { readonly year: number }>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => row.year === year);

/** The demo without what staff keep on sheets of their own. */
const kept: District = {
  ...district,
  registrations: without(district.registrations),
  scoreTables: district.scoreTables
    .map((table): ScoreTable => ({ ...table, rows: without(table.rows) }))
    .filter(({ rows }) => rows.length > 0),
};

/** A list under title rows, villages by their names, the title under words that nobody knows; a signature block below. */
const registered: Rows = [
  [`DANH SÁCH PHẤN ĐẤU NĂM ${year}`],
  [],
  ["TT", "Địa bàn xã", "Nơi ở", "Mức phấn đấu"],
  ...only(district.registrations).map(({ village, title }, at) => [at + 1, communeOf.get(village) ?? "", nameOf.get(village) ?? "", title]),
  [],
  ["", "", "Người lập biểu"],
];

const scores = district.scoreTables.filter(({ rows }) => rows.some((row) => row.year === year));
const codes = [...new Set(scores.flatMap(({ criteria }) => criteria))];

/** A header over two rows, a number for each criterion in place of its code. */
const scored: Rows = [
  [`BẢNG ĐIỂM ${year}`],
  ["TT", "Địa bàn xã", "Nơi ở", "Bên chấm", "Kết quả chấm", ...codes.slice(1).map(() => "")],
  ["", "", "", "", ...codes.map((_, at) => `Mục thứ ${at + 1}`)],
  ...scores.flatMap(({ criteria, rows }) =>
    only(rows).map(({ village, level, cells }, at) => {
      const byCode = new Map(criteria.map((code, index) => [code, cells[index] ?? ""]));
      return [at + 1, communeOf.get(village) ?? "", nameOf.get(village) ?? "", level, ...codes.map((code) => byCode.get(code) ?? "")];
    }),
  ),
];

const place = { "địa bàn xã": "commune", "nơi ở": "name" };
const fieldsOf: Readonly<Record<string, { readonly form: "registrations" | "scores"; readonly fields: Readonly<Record<string, string>> }>> =
  {
    "Phấn đấu": { form: "registrations", fields: { ...place, "mức phấn đấu": "title" } },
    "Bảng điểm": {
      form: "scores",
      fields: { ...place, "bên chấm": "level", ...Object.fromEntries(codes.map((code, at) => [`kết quả chấm mục thứ ${at + 1}`, code])) },
    },
  };

function confirmed({ sheet, proposal }: UnsureSheet): SheetMapping {
  const said = fieldsOf[sheet];
  if (said === undefined) throw new Error(`Nobody knows the sheet ${sheet}.`);
  return { ...proposal, form: said.form, columns: proposal.columns.map(({ header }) => ({ header, field: said.fields[header] ?? null })) };
}

let folder: string;
const at = (name: string): string => join(folder, name);

async function writeForms(session: Session, of: District): Promise<void> {
  const written = await addSheets(session.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
}

async function writeStaffBook(path: string, sheets: Readonly<Record<string, Rows>>): Promise<void> {
  const workbook = createWorkbook("Ghi chú", ...Object.keys(sheets));
  for (const sheet of workbook.sheets)
    sheet.cells = (sheets[sheet.name] ?? []).map((row) => row.map((value) => (value === "" ? undefined : { value, style: 0 })));
  const session = openSession(workbook);
  await writeForms(session, kept);
  await saveFile(session, path);
}

/** The figures of the year, whatever the order in which rows were found. */
async function figures(path: string): Promise<unknown> {
  const { out, err } = await kdc("compile", path, "--year", String(year), "--out", at("compiled.xlsx"), "--json");
  if (out === "") throw new Error(err);
  const { villages, communes, findings: _, ...rest } = JSON.parse(out) as Record<string, readonly Record<string, unknown>[]>;
  const sorted = (rows: readonly Record<string, unknown>[] = []) =>
    [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  return { ...rest, villages: sorted(villages), communes: sorted(communes) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-mappings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a workbook that staff already have, in layouts of their own", () => {
  it("compiles to the figures of the demo once its sheets are confirmed; a copy of one changes nothing", async () => {
    const demo = openSession(createWorkbook("Sheet1"));
    await writeForms(demo, district);
    await saveFile(demo, at("demo.xlsx"));
    await writeStaffBook(at("staff.xlsx"), { "Phấn đấu": registered, "Bảng điểm": scored, "Bảng điểm (nháp)": scored });

    const session = await openFile(at("staff.xlsx"));
    const unsure = await unsureSheetsOfWorkbook(session.excel);
    if (!unsure.ok) throw new Error(JSON.stringify(unsure.error));
    expect(unsure.value.map(({ sheet }) => sheet)).toEqual(["Phấn đấu", "Bảng điểm", "Bảng điểm (nháp)"]);
    const own = unsure.value.filter(({ sheet }) => sheet in fieldsOf);
    const saved = await saveMappings(session.excel, own.map(confirmed), vi);
    expect(saved.ok).toBe(true);
    await saveFile(session, at("confirmed.xlsx"));

    expect(await figures(at("confirmed.xlsx"))).toEqual(await figures(at("demo.xlsx")));
    const told = await kdc("read", at("confirmed.xlsx"), "--json");
    const { sheets } = JSON.parse(told.out) as { sheets: readonly { sheet: string; state: string; form: string | null }[] };
    expect(sheets.filter(({ state }) => state !== "form").map(({ sheet, state, form }) => [sheet, state, form])).toEqual([
      ["Ghi chú", "none", null],
      ["Phấn đấu", "confirmed", "Đăng ký"],
      ["Bảng điểm", "confirmed", "Chấm điểm"],
      ["Bảng điểm (nháp)", "unsure", null],
      ["Cách đọc bảng", "own", null],
    ]);
  });

  it("is confirmed on the command line where its words are understood, and remembered in the file that is written", async () => {
    const rows: Rows = [
      [`DANH SÁCH ĐĂNG KÝ NĂM ${year}`],
      ["TT", "Xã", "Tên thôn", "Danh hiệu"],
      ...only(district.registrations).map(({ village, title }, index) => [
        index + 1,
        communeOf.get(village) ?? "",
        nameOf.get(village) ?? "",
        title,
      ]),
    ];
    await writeStaffBook(at("words.xlsx"), { "Đăng ký 2022": rows });
    const before = await kdc("read", at("words.xlsx"), "--json");
    const [asked] = (JSON.parse(before.out) as { sheets: readonly { sheet: string; state: string; unsure: unknown }[] }).sheets.filter(
      ({ state }) => state === "unsure",
    );
    expect(asked).toMatchObject({
      sheet: "Đăng ký 2022",
      unsure: {
        form: "Đăng ký",
        headerRow: 2,
        columns: [{ column: "A" }, { field: "Xã, thị trấn" }, { field: "Tên KDC" }, { field: "Danh hiệu" }],
      },
    });
    const { out } = await kdc("read", at("words.xlsx"), "--confirm", "--sheet", "Đăng ký 2022", "--out", at("known.xlsx"), "--json");
    expect(JSON.parse(out)).toMatchObject({ confirmed: ["Đăng ký 2022"] });
    const after = await kdc("read", at("known.xlsx"), "--json");
    expect(JSON.parse(after.out)).toMatchObject({
      sheets: expect.arrayContaining([{ sheet: "Đăng ký 2022", state: "confirmed", form: "Đăng ký", unsure: null }]),
      findings: [],
    });
  });

  it("writes nothing without --confirm, and says where it lacks the file to write", async () => {
    expect(await kdc("read", "a.xlsx", "--confirm")).toMatchObject({ code: 2, out: "" });
    expect(await kdc("read", "a.xlsx", "--out", "b.xlsx")).toMatchObject({ code: 2, out: "" });
  });
});

describe("a commune's file in a layout of its own", () => {
  it("is confirmed once, and merges without a question from then on", async () => {
    const session = openSession(createWorkbook("Sheet1"));
    await writeForms(session, { ...district, registrations: [] });
    await saveFile(session, at("district.xlsx"));
    const locAn = only(district.registrations).filter(({ village }) => communeOf.get(village) === "Lộc An");
    const file = openSession(createWorkbook("Biểu của xã"));
    const rows: Rows = [
      ["TT", "Nơi ở", "Danh hiệu", "Năm xét"],
      ...locAn.map(({ village, title }, index) => [index + 1, nameOf.get(village) ?? "", title, year]),
    ];
    const [sheet] = file.workbook.sheets;
    sheet!.cells = rows.map((row) => row.map((value) => ({ value, style: 0 })));
    await saveFile(file, at("Lộc An.xlsx"));

    const first = await kdc("merge", at("district.xlsx"), at("Lộc An.xlsx"), "--out", at("merged.xlsx"), "--json");
    expect((JSON.parse(first.out) as { files: readonly { rows: object }[] }).files[0]?.rows ?? {}).toEqual({});
    const told = await kdc("read", at("district.xlsx"), "--file", at("Lộc An.xlsx"), "--json");
    const { files } = JSON.parse(told.out) as {
      files: readonly { unsure: readonly { mark: string; columns: readonly { header: string }[] }[] }[];
    };
    const asked = files[0]?.unsure[0];
    expect(asked?.columns.map(({ header }) => header)).toEqual(["TT", "Nơi ở", "Danh hiệu", "Năm xét"]);

    const book = await openFile(at("district.xlsx"));
    const columns = [
      ["tt", null],
      ["nơi ở", "name"],
      ["danh hiệu", "title"],
      ["năm xét", "year"],
    ] as const;
    const saved = await saveMappings(
      book.excel,
      [
        {
          mark: asked?.mark ?? "",
          form: "registrations",
          columns: columns.map(([header, field]) => ({ header, field })),
          sheet: "Biểu của xã",
        },
      ],
      vi,
    );
    expect(saved.ok).toBe(true);
    await saveFile(book, at("knowing.xlsx"));
    const merged = await kdc("merge", at("knowing.xlsx"), at("Lộc An.xlsx"), "--out", at("merged.xlsx"), "--json");
    expect(JSON.parse(merged.out)).toMatchObject({ files: [{ commune: "Lộc An", rows: { "Đăng ký": locAn.length }, rejected: [] }] });
  });
});
