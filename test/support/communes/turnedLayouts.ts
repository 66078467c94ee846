import type { CommuneContent, CommuneRow } from "./content";
import type { Layout } from "./layouts";
import { layouts } from "./layouts";
import type { CommuneSheet } from "./sheets";
import type { Cell, Cells } from "./tables";
import { codesOf, ofYear, tableOf, years } from "./tables";

const others = (content: CommuneContent, without: readonly string[]): readonly CommuneSheet[] =>
  layouts.standard(content).filter(({ name }) => !without.some((start) => name.startsWith(start)));

const distinct = (rows: readonly CommuneRow[], field: string): readonly string[] => [...new Set(rows.map((row) => String(row.get(field))))];

function criterionOf(content: CommuneContent, code: string): { readonly name: string; readonly max: number; readonly area: string } {
  const found = content.district.criteria.find((one) => one.code === code);
  return { name: found?.name ?? code, max: found?.max ?? 0, area: found?.contentArea ?? "" };
}

/** The rows of criteria, with a row for each content area over them and a sum below. `scores`: the cells right of the maximum points. */
function criterionCells(content: CommuneContent, codes: readonly string[], scores: (code: string) => readonly Cell[]): Cells {
  const rows: (readonly Cell[])[] = [];
  let last = "";
  for (const code of codes) {
    const { name, max, area } = criterionOf(content, code);
    if (area !== last) rows.push([code.split(".")[0] ?? "", area.toUpperCase()]);
    last = area;
    rows.push([code, name, max, ...scores(code)]);
  }
  return [...rows, [null, "Tổng cộng", 100, ...scores(codes[0] ?? "").map(() => 1)]];
}

/** Scores by criterion down the rows: a sheet for each year and level, the villages across, by name. */
const villagesAcross: Layout = (content) => {
  const all = content.rows("scores");
  const sheets = years(all).flatMap((year) =>
    distinct(ofYear(all, year), "level").map((level): CommuneSheet => {
      const rows = ofYear(all, year).filter((row) => row.get("level") === level);
      const scores = (code: string): readonly Cell[] => rows.map((row) => row.get(code) ?? null);
      return {
        name: `Điểm ${level} ${year}`,
        cells: [
          [`BẢNG ĐIỂM XÃ ${content.commune.toUpperCase()} NĂM ${year}`],
          [`Cấp chấm: ${level}`],
          ["TT", "Nội dung, tiêu chí", "Điểm tối đa", ...rows.map((row) => content.villageName(String(row.get("village"))))],
          ...criterionCells(content, codesOf(rows), scores),
          [],
          [null, "NGƯỜI LẬP BIỂU"],
        ],
      };
    }),
  );
  return [...others(content, ["Chấm điểm"]), ...sheets];
};

/** A sheet for each village and year: criteria down the rows, levels across. */
const villageSheets: Layout = (content) => {
  const all = content.rows("scores");
  const sheets = years(all).flatMap((year) =>
    distinct(ofYear(all, year), "village").map((village): CommuneSheet => {
      const rows = ofYear(all, year).filter((row) => row.get("village") === village);
      const scores = (code: string): readonly Cell[] => rows.map((row) => row.get(code) ?? null);
      return {
        name: `${content.villageName(village)} - ${year}`,
        cells: [
          [`PHIẾU CHẤM ĐIỂM NĂM ${year}`],
          ["STT", "Tiêu chí", "Điểm chuẩn", "Điểm chấm", ...rows.slice(1).map(() => null)],
          [null, null, null, ...rows.map((row) => `${String(row.get("level"))} chấm`)],
          ...criterionCells(content, codesOf(rows), scores),
        ],
        merges: [
          [0, 0, 0, 3],
          [1, 0, 2, 0],
          [1, 1, 2, 1],
          [1, 2, 2, 2],
        ],
      };
    }),
  );
  return [...others(content, ["Chấm điểm"]), ...sheets];
};

/** Registrations and conclusions with a column for each title. */
const titleColumns: Layout = (content) => {
  const titles = ["KDCTB", "KDCKM"];
  const long: Readonly<Record<string, string>> = { KDCTB: "KDC tiêu biểu", KDCKM: "KDC kiểu mẫu" };
  const sheet = (form: "registrations" | "conclusions", name: string, mark: (row: CommuneRow) => Cell): readonly CommuneSheet[] =>
    years(content.rows(form)).map((year) => {
      const rows = ofYear(content.rows(form), year);
      const villages = distinct(rows, "village");
      const cell = (village: string, title: string): Cell => {
        const found = rows.find((row) => row.get("village") === village && row.get("title") === title);
        return found === undefined ? null : mark(found);
      };
      const reason = (village: string): Cell =>
        rows.find((row) => row.get("village") === village && row.has("reason"))?.get("reason") ?? null;
      return {
        name: `${name} ${year}`,
        cells: [
          [`${name.toUpperCase()} DANH HIỆU NĂM ${year}`],
          ["STT", "Tên thôn", ...titles.map((title) => long[title] ?? title), ...(form === "conclusions" ? ["Lý do"] : [])],
          ...villages.map((village, index) => [
            index + 1,
            content.villageName(village),
            ...titles.map((title) => cell(village, title)),
            ...(form === "conclusions" ? [reason(village)] : []),
          ]),
          [null, "Tổng cộng", ...titles.map((title) => rows.filter((row) => row.get("title") === title).length)],
        ],
      };
    });
  return [
    ...others(content, ["Đăng ký", "Kết luận"]),
    ...sheet("registrations", "Đăng ký", () => "x"),
    ...sheet("conclusions", "Kết luận", (row) => row.get("met") ?? null),
  ];
};

/** Registrations, conclusions and the ledger on one sheet, one below the other, each with a heading. */
const stacked: Layout = (content) => {
  const part = (heading: string, form: "registrations" | "conclusions" | "ledger"): Cells => [
    [heading],
    ...tableOf(form, content.rows(form)),
    [],
  ];
  const cells = [
    [`XÃ ${content.commune.toUpperCase()}`],
    ...part("I. Đăng ký", "registrations"),
    ...part("II. Kết luận", "conclusions"),
    ...part("III. Sổ công nhận", "ledger"),
  ];
  return [...others(content, ["Đăng ký", "Kết luận", "Sổ"]), { name: "Tổng hợp số liệu", cells }];
};

/** Registrations and conclusions side by side, the printed pages of the scores with their header again and again. */
const beside: Layout = (content) => {
  const [left, right] = [tableOf("registrations", content.rows("registrations")), tableOf("conclusions", content.rows("conclusions"))];
  const width = left[0]?.length ?? 0;
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? Array<null>(width).fill(null)),
    null,
    ...(right[row] ?? []),
  ]);
  const scores = content.rows("scores");
  const pages = years(scores).map((year): CommuneSheet => {
    const [header = [], ...body] = tableOf("scores", ofYear(scores, year));
    const paged = body.flatMap((row, index) => (index > 0 && index % 5 === 0 ? [[`Trang ${index / 5 + 1}`], header, row] : [row]));
    return { name: `Chấm điểm ${year}`, cells: [header, ...paged] };
  });
  return [...others(content, ["Đăng ký", "Kết luận", "Chấm điểm"]), { name: "Đăng ký và kết luận", cells: rows }, ...pages];
};

/** Layouts other than a row for each village: scores turned, titles as columns, several tables on a sheet. */
export const turnedLayouts = { villagesAcross, villageSheets, titleColumns, stacked, beside } as const satisfies Record<string, Layout>;
