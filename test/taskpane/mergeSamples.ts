import { finding } from "../../src/core/findings/finding";
import { ok } from "../../src/core/result";
import type { FileRefusal } from "../../src/forms/intake/fileRefusal";
import type { IntakeConflict, IntakePlan } from "../../src/forms/intake/planIntake";
import type { IntakeRow, Rejection } from "../../src/forms/intake/types";
import type { LaterFile } from "../../src/app/merge/readFiles";
import type { AskedSheet, MergePort, Reviewed } from "../../src/taskpane/screens/merge/port";
import type { ConflictChoice, MergePreview } from "../../src/app/merge/types";

export const laterFile = (name: string): LaterFile => ({ name, size: 1, load: () => Promise.resolve(new Uint8Array([1])) });

/** A file as a browser gives it out of a folder that was chosen. */
export function inFolder(path: string): File {
  return Object.defineProperty(new File(["x"], path.replace(/^.*\//u, "")), "webkitRelativePath", { value: path });
}

const intakeRow = (sheet: string, row: number, change: Partial<IntakeRow> = {}): IntakeRow => ({
  form: "scores",
  key: `${sheet}${row}`,
  cells: new Map(),
  columns: null,
  aside: new Map(),
  at: { sheet, cell: `A${row}` },
  repairs: [],
  proposals: [],
  ...change,
});

const rows = (count: number, change: Partial<IntakeRow> = {}): readonly IntakeRow[] =>
  Array.from({ length: count }, (_each, index) => intakeRow("Chấm điểm 2022", index + 6, change));

const rejections: readonly Rejection[] = [
  { sheet: "Chấm điểm 2022", cell: "B9", isRow: true, reason: { code: "unknown-village", village: "Thôn 19" } },
  {
    sheet: "Chấm điểm 2022",
    cell: "F12",
    isRow: true,
    reason: {
      code: "finding",
      finding: finding(
        "invalid-score",
        { sheet: "Chấm điểm 2022", cell: "F12" },
        { village: "LA-01", criterion: "6.2", value: "12", max: 5, kind: "points" },
      ),
    },
  },
  { sheet: "Chấm điểm 2022", cell: "M5", isRow: false, reason: { code: "unknown-criterion", criterion: "9.9" } },
];

interface PlanChange {
  readonly commune?: string | null;
  readonly taken?: readonly IntakeRow[];
  readonly same?: number;
  readonly conflicts?: number;
  readonly rejected?: readonly Rejection[];
}

export function plan(
  file: string,
  { commune = "Lộc An", taken = rows(12), same = 0, conflicts = 0, rejected = [] }: PlanChange = {},
): IntakePlan {
  const inConflict = rows(conflicts).map((row): IntakeConflict => ({ row, ours: null, rivals: [] }));
  return {
    reading: {
      file,
      commune,
      communeReason: null,
      rows: [],
      rejected: [],
      recognised: [
        {
          sheet: "Chấm điểm",
          form: "scores",
          confidence: 0.93,
          reasons: ["headers", "year-in-heading"],
          unused: ["Ký tên"],
          rows: taken.length,
        },
      ],
      skipped: [],
      unsure: [],
    },
    taken,
    same: rows(same),
    fills: new Map(),
    conflicts: inConflict,
    rejected,
  };
}

const mended = intakeRow("Chấm điểm 2022", 7, {
  repairs: [
    { sheet: "Chấm điểm 2022", cell: "C7", kind: "encoding", before: "Léc An", after: "Lộc An" },
    { sheet: "Chấm điểm 2022", cell: "F7", kind: "number", before: "4,5", after: "4.5" },
  ],
  proposals: [{ sheet: "Chấm điểm 2022", cell: "G7", before: "1O", after: "10" }],
});

type Files = MergePreview["files"];
const opened = (name: string, refusal: FileRefusal | null = null) => ({ name, hash: name, reading: null, refusal });

export const sampleFiles: Files = [
  {
    opened: opened("01_Loc An.xlsx"),
    plan: plan("01_Loc An.xlsx", { taken: [...rows(11), mended], rejected: rejections }),
    isKnown: false,
  },
  {
    opened: opened("02_Lộc Bắc.xls"),
    plan: plan("02_Lộc Bắc.xls", { commune: "Lộc Bắc", taken: rows(110), same: 5, conflicts: 3 }),
    isKnown: false,
  },
  {
    opened: opened("03_khong-ro.csv"),
    plan: plan("03_khong-ro.csv", { commune: null, taken: rows(10, { form: "contributions" }), same: 31, conflicts: 1 }),
    isKnown: true,
  },
  { opened: opened("04_Lộc Đức (đặt mật khẩu).xlsx", { code: "encrypted" }), plan: null, isKnown: false },
];

const cells = (pairs: Readonly<Record<string, string | number>>) => new Map(Object.entries(pairs));

/** The district's row against one offer; against two; a row that only communes have, in two versions. */
export const sampleConflicts: readonly ConflictChoice[] = [
  {
    id: "one",
    form: "scores",
    key: [2022, "LB-01", "Huyện"],
    fields: ["6.2", "7.1"],
    ours: {
      at: { sheet: "Chấm điểm 2022", cell: "A44" },
      cells: cells({ year: 2022, village: "LB-01", level: "Huyện", "6.2": 4.5, "7.1": 3 }),
    },
    theirs: [
      {
        file: "02_Lộc Bắc.xls",
        at: { sheet: "Sheet1", cell: "A9" },
        cells: cells({ year: 2022, village: "LB-01", level: "Huyện", "6.2": 5 }),
      },
    ],
  },
  {
    id: "two",
    form: "ledger",
    key: [2022, "LB-02", "KDCTB"],
    fields: ["decisionNumber", "decisionDate"],
    ours: {
      at: { sheet: "Sổ công nhận", cell: "A12" },
      cells: cells({ year: 2022, village: "LB-02", title: "KDCTB", decisionNumber: "12/QĐ", decisionDate: 44866 }),
    },
    theirs: [
      {
        file: "02_Lộc Bắc.xls",
        at: { sheet: "So", cell: "A4" },
        cells: cells({ year: 2022, village: "LB-02", title: "KDCTB", decisionNumber: "12/QĐ-UBND", decisionDate: 44866 }),
      },
      {
        file: "03_khong-ro.csv",
        at: { sheet: "03_khong-ro", cell: "A30" },
        cells: cells({ year: 2022, village: "LB-02", title: "KDCTB", decisionNumber: "12/QĐ", decisionDate: 44896 }),
      },
    ],
  },
  {
    id: "three",
    form: "villages",
    key: ["LB-09"],
    fields: ["name"],
    ours: null,
    theirs: [
      { file: "02_Lộc Bắc.xls", at: { sheet: "KDC", cell: "A9" }, cells: cells({ code: "LB-09", name: "Thôn 9" }) },
      { file: "02_Lộc Bắc.xls", at: { sheet: "KDC", cell: "A10" }, cells: cells({ code: "LB-09", name: "Thôn Chín" }) },
    ],
  },
];

export const samplePreview: MergePreview = {
  files: sampleFiles,
  missingCommunes: ["Lộc Đức", "Lộc Lâm", "B'Lá"],
  conflicts: sampleConflicts,
  basis: "as read",
};

export const manyConflicts = (count: number): readonly ConflictChoice[] =>
  Array.from({ length: count }, (_each, index): ConflictChoice => {
    const village = `LB-${String(index + 1).padStart(4, "0")}`;
    const side = (score: number) => cells({ year: 2022, village, level: "Huyện", "6.2": score });
    return {
      id: `c${index}`,
      form: "scores",
      key: [2022, village, "Huyện"],
      fields: ["6.2"],
      ours: { at: { sheet: "Chấm điểm 2022", cell: `A${index + 6}` }, cells: side(3) },
      theirs: [{ file: index % 2 === 0 ? "02_Lộc Bắc.xls" : "05_Lộc Nam.ods", at: { sheet: "S", cell: `A${index + 2}` }, cells: side(4) }],
    };
  });

const column = (index: number, header: string, field: string | null, confidence: number, samples: readonly string[]) => ({
  column: index,
  header,
  field,
  confidence,
  samples,
});

export const unsureSheet: AskedSheet = {
  file: "05_Lộc Nam.ods",
  sheet: "Tổng hợp điểm",
  mark: "m1",
  confidence: 0.55,
  reasons: ["headers", "year-in-heading"],
  headerRow: 3,
  proposal: {
    mark: "m1",
    form: "scores",
    columns: [
      { header: "tt", field: null },
      { header: "thon", field: "village" },
      { header: "an ninh", field: "6.1" },
      { header: "", field: null },
    ],
    use: "files",
  },
  columns: [
    column(0, "TT", null, 0, ["1", "2", "3"]),
    column(1, "Thôn", "village", 0.6, ["Thôn 1", "Thôn 2", "Thôn 3"]),
    column(2, "An ninh", "6.1", 0.5, ["5", "4,5", "5"]),
    column(3, "", null, 0, ["", "", ""]),
  ],
  rows: 18,
};

export const otherUnsureSheet: AskedSheet = {
  ...unsureSheet,
  sheet: "Phụ lục",
  mark: "m2",
  confidence: 0.2,
  reasons: [],
  proposal: { ...unsureSheet.proposal, mark: "m2", form: null },
};

export const criteria = [
  { code: "6.1", name: "Không có tội phạm" },
  { code: "6.2", name: "Trật tự an toàn giao thông" },
] as const;

export const reviewed = (change: Partial<MergePreview> = {}, sheets: readonly AskedSheet[] = []): Reviewed => ({
  preview: { ...samplePreview, ...change },
  questions: { sheets, criteria },
});

export const sampleUndo = {
  removes: ["Nhật ký nhập"],
  restores: ["Chấm điểm 2022", "Đóng góp"],
  undo: () => Promise.resolve(ok(undefined)),
};

/** A port that remembers what it was asked; every answer can be replaced. */
export function fakePort(change: Partial<MergePort> = {}): MergePort & { readonly asked: readonly unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    preview: (files, { onFile }) => {
      asked.push(["preview", files.map(({ name }) => name)]);
      files.forEach((_file, index) => onFile(index, { kind: "read" }));
      return Promise.resolve(ok(reviewed()));
    },
    apply: ({ files, missingCommunes }, choices) => {
      asked.push(["apply", [...choices]]);
      const applied = files.map((file) => ({ ...file, chosen: [], declined: [] }));
      const counts = { theirs: 0, ours: 0, open: 0 };
      return Promise.resolve(ok({ files: applied, missingCommunes, choices: counts, undo: sampleUndo }));
    },
    remember: (mappings) => {
      asked.push(["remember", mappings]);
      return Promise.resolve(ok({ undo: null }));
    },
    ownSheets: () => Promise.resolve(ok({ sheets: [], criteria })),
    kit: (year) => Promise.resolve(ok({ name: `Bo-phieu-${year}.zip`, communes: 14, findings: [], bytes: new Uint8Array([1]) })),
    save: (name) => void asked.push(["save", name]),
    ...change,
  };
}
