import { headerOf } from "../../../src/forms/schema/headerOf";
import { forms } from "../../../src/forms/schema/registry";
import type { CommuneContent, CommuneRow } from "./content";
import { sentForms } from "./content";
import type { CommuneSheet } from "./sheets";
import type { Cell } from "./tables";
import { columnsOf, dates, ofYear, valuesOf, years } from "./tables";

/** How a commune lays its workbook out. */
export type Layout = (content: CommuneContent) => readonly CommuneSheet[];

/** As the add-in's own forms are: a sheet a form, scores on a sheet a year. */
const standard: Layout = (content) =>
  sentForms.flatMap((form): readonly CommuneSheet[] => {
    const rows = content.rows(form);
    const sheet = (name: string, some: readonly CommuneRow[]): CommuneSheet => {
      const columns = columnsOf(form, rows);
      return { name, cells: [columns.map((column) => headerOf(form, column)), ...valuesOf(columns, some)], dateColumns: dates(columns) };
    };
    return form === "scores" ? years(rows).map((year) => sheet(`Chấm điểm ${year}`, ofYear(rows, year))) : [sheet(forms[form].sheet, rows)];
  });

/** Title rows above, columns the other way round, other words over them, a total and signatures below. */
const titled: Layout = (content) =>
  standard(content).map((sheet) => {
    const [header = [], ...rows] = sheet.cells.map((row) => [...row].reverse());
    const words: Readonly<Record<string, string>> = {
      "Mã KDC": "Mã khu dân cư",
      "Cấp chấm": "Cấp thẩm định",
      "Danh hiệu": "Tên danh hiệu",
    };
    const renamed = header.map((text) => words[String(text)] ?? text);
    const width = header.length;
    return {
      ...sheet,
      name: sheet.name.toUpperCase(),
      dateColumns: (sheet.dateColumns ?? []).map((column) => width - 1 - column),
      cells: [
        ["ỦY BAN MTTQ VIỆT NAM"],
        [`XÃ ${content.commune.toUpperCase()}`],
        [],
        renamed,
        ...rows,
        [],
        [null, "NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG TRỰC"],
      ],
    };
  });

/** One sheet a form and year: the year stands in the title only, villages by their names, numbered. */
const byName: Layout = (content) =>
  sentForms.flatMap((form) => {
    const rows = content.rows(form);
    return years(rows).map((year): CommuneSheet => {
      const some = ofYear(rows, year);
      const columns = columnsOf(form, rows).filter((name) => name !== "year" && name !== "village");
      const head = ["STT", "Thôn, tổ dân phố", ...columns.map((column) => headerOf(form, column))];
      const cells = some.map((row, index) => [
        index + 1,
        content.villageName(String(row.get("village"))),
        ...(valuesOf(columns, [row])[0] ?? []),
      ]);
      const title = `BIỂU ${forms[form].sheet.toUpperCase()} NĂM ${year} - XÃ ${content.commune.toUpperCase()}`;
      return {
        name: `${forms[form].table} ${year}`,
        cells: [[title], [], head, ...cells],
        dateColumns: dates(columns).map((column) => column + 2),
      };
    });
  });

/** Headers over two rows with merged groups, the commune and the village merged over the rows below them. */
const merged: Layout = (content) =>
  standard(content).map((sheet) => {
    const [header = [], ...rows] = sheet.cells;
    const village = header.indexOf("Mã KDC");
    const merges: (readonly [number, number, number, number])[] = [];
    const cells = rows.map((row, index): readonly Cell[] => {
      const isRepeated = index > 0 && rows[index - 1]?.[village] === row[village];
      const own = row.map((cell, column) => (column === village && isRepeated ? null : cell));
      return [index === 0 ? content.commune : null, ...own];
    });
    rows.forEach((row, index) => {
      if (index > 0 && rows[index - 1]?.[village] === row[village]) return;
      let last = index;
      while (last + 1 < rows.length && rows[last + 1]?.[village] === row[village]) last += 1;
      if (last > index) merges.push([index + 2, village + 1, last + 2, village + 1]);
    });
    if (rows.length > 1) merges.push([2, 0, rows.length + 1, 0]);
    return {
      name: sheet.name,
      cells: [["Xã", "Thông tin chung", ...header.slice(1).map(() => null)], [null, ...header], ...cells],
      merges: [[0, 1, 0, header.length], ...merges],
      dateColumns: (sheet.dateColumns ?? []).map((column) => column + 1),
    };
  });

/** The commune once over the block of its rows, numbers as texts with decimal commas, dates as typed, doubled spaces. */
const typed: Layout = (content) =>
  standard(content).map((sheet) => {
    const [header = [], ...rows] = sheet.cells;
    const isDate = new Set(sheet.dateColumns ?? []);
    const text = (cell: Cell, column: number): Cell => {
      if (typeof cell !== "number") return typeof cell === "string" ? cell.replace(/ /gu, "  ") : cell;
      if (!isDate.has(column)) return String(cell).replace(".", ",");
      const date = new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000);
      return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
    };
    return {
      name: sheet.name,
      cells: [["BÁO CÁO TỔNG HỢP"], header, [`I. Xã ${content.commune}`], ...rows.map((row) => row.map(text))],
    };
  });

/** Criteria under their names in place of their codes, all sheets hidden but the first, one of them an instruction. */
const named: Layout = (content) => {
  const codes = new Map<string, string>();
  const count = new Map<string, number>();
  for (const { code, name } of content.district.criteria) {
    codes.set(code, name);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const isTold = (code: string): boolean => {
    const name = codes.get(code);
    return name !== undefined && content.district.criteria.every((other) => other.name !== name || other.code === code);
  };
  return [
    { name: "Hướng dẫn", cells: [["Điền đủ các biểu"], ["Không đổi tên trang"]] },
    ...standard(content).map((sheet) => ({
      ...sheet,
      hidden: true,
      cells: sheet.cells.map((row, index) =>
        index > 0 ? row : row.map((cell) => (isTold(String(cell)) ? (codes.get(String(cell)) ?? cell) : cell)),
      ),
    })),
  ];
};

export const layouts = { standard, titled, byName, merged, typed, named } as const satisfies Record<string, Layout>;
