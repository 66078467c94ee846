import { a1 } from "../../../core/findings/origin";
import { isNamedAs } from "../../header/formName";
import type { SheetGrid } from "../../model/grid";
import { isSignature, isSumLabel } from "../../read/rowWords";
import { forms } from "../../schema/registry";
import { sectionCommune } from "../rowVillages";
import type { Rejection } from "../types";
import { isFilled, said, widthOf } from "./gridCells";
import type { Layout } from "./layout";
import type { LayoutWords } from "./layoutWords";
import { markOf } from "./marks";
import type { LaidCell, LaidRow, SheetTable } from "./sheetTable";
import { lay } from "./sheetTable";
import type { MarkedForm, TitleColumn, TitleHeads } from "./titleHeads";
import { markedForm, titleHeads } from "./titleHeads";

/** Of the cells under titles so many must be marks; otherwise the columns hold something else: points, dates, counts. */
const mostMarks = 0.5;

const metWords = { yes: "Đạt", no: "Không đạt" } as const;

/** The form of the marks where no header over them says it: by the sheet's name, or by what stands over the table. */
function formOf({ decoded: { grid } }: SheetTable, heads: TitleHeads): MarkedForm | null {
  const named = (["registrations", "conclusions"] as const).find((form) => isNamedAs(forms[form], grid.sheet));
  if (named !== undefined) return named;
  const above = grid.values.slice(0, heads.firstRow).flatMap((cells, row) => cells.map((_, column) => said(grid, row, column)));
  return markedForm([grid.sheet, ...above].join(" · "));
}

interface Marked {
  readonly table: SheetTable;
  readonly words: LayoutWords;
  readonly heads: TitleHeads;
  readonly form: MarkedForm;
  readonly titles: readonly TitleColumn[];
}

const cellsOf = (grid: SheetGrid, row: number, isWanted: (column: number) => boolean): LaidRow =>
  (grid.values[row] ?? []).map((_, column): LaidCell | null => (isWanted(column) ? { row, column } : null));

/** A row that adds up: its label says so, and no village stands in it. */
function isSum(grid: SheetGrid, row: number, { villages }: TitleHeads): boolean {
  const hasVillage = villages.some((column) => isFilled(grid, row, column) && !isSumLabel(grid.values[row]?.[column] ?? ""));
  return !hasVillage && (grid.values[row] ?? []).some(isSumLabel);
}

/** Gives the cells of a row beside the titles, and after them those that a mark adds. */
function paddedRows(grid: SheetGrid, heads: TitleHeads): (row: number, more: LaidRow) => LaidRow {
  const isTitle = new Set(heads.columns.map(({ column }) => column));
  const width = widthOf(grid);
  return (row, more) => {
    const base = cellsOf(grid, row, (column) => !isTitle.has(column));
    return [...base, ...Array<null>(width - base.length).fill(null), ...more];
  };
}

/** What stands over the marks. A group's name over the titles says nothing about other columns. */
function headRows(grid: SheetGrid, heads: TitleHeads, hasMet: boolean): readonly LaidRow[] {
  const padded = paddedRows(grid, heads);
  const place = { row: heads.row, column: heads.columns[0]?.column ?? 0, isSupplied: true } as const;
  const head: LaidRow = [{ ...place, says: "Danh hiệu" }, ...(hasMet ? [{ ...place, says: "Kết luận" }] : [])];
  return Array.from({ length: heads.row + 1 }, (_, row) =>
    row < heads.firstRow ? cellsOf(grid, row, () => true) : padded(row, row === heads.row ? head : []),
  );
}

/** A row for each village and title that is marked. */
function rowsOfMarks({ table, words, heads, form, titles }: Marked): SheetTable | null {
  const { grid } = table.decoded;
  const padded = paddedRows(grid, heads);
  const hasMet = form === "conclusions";
  const rows: LaidRow[] = [...headRows(grid, heads, hasMet)];
  const leftOut: Rejection[] = [];
  let isSigned = false;
  const counts = { marks: 0, others: 0 };
  for (let row = heads.row + 1; row < grid.values.length; row += 1) {
    const cells = grid.values[row] ?? [];
    if (isSum(grid, row, heads)) continue;
    const hasVillage = heads.villages.some((column) => isFilled(grid, row, column) && !isSignature(cells[column] ?? ""));
    isSigned ||= !hasVillage && cells.some(isSignature);
    const isSection = !hasVillage && sectionCommune(cells, words.communes) !== null;
    if (isSection) rows.push(padded(row, []));
    else if (heads.communes.some((column) => isFilled(grid, row, column)))
      rows.push(cellsOf(grid, row, (column) => heads.communes.includes(column)));
    for (const { column, title } of isSection || (isSigned && !hasVillage) ? [] : titles) {
      const mark = markOf(said(grid, row, column), form);
      if (mark === "none") continue;
      counts[mark === "unclear" ? "others" : "marks"] += 1;
      if (mark === "unclear") {
        const at = table.placeOf(row, column);
        leftOut.push({
          sheet: grid.sheet,
          cell: a1(at.row, at.column),
          isRow: true,
          reason: { code: "mark-unclear", text: said(grid, row, column), title },
        });
      } else if (mark === "yes" || hasMet) {
        const met: LaidRow = hasMet ? [{ row, column, says: metWords[mark] }] : [];
        rows.push(padded(row, [{ row: heads.row, column, says: title }, ...met]));
      }
    }
  }
  if (counts.marks === 0 || counts.marks < mostMarks * (counts.marks + counts.others)) return null;
  const laid = lay(table, rows);
  return { ...laid, leftOut };
}

/** The table as it stands: nobody says what its marks are, or they are none. Columns with something in them are told. */
function unsure(table: SheetTable, heads: TitleHeads): SheetTable {
  const { grid } = table.decoded;
  const leftOut = heads.columns
    .filter(({ column }) => grid.values.some((_, row) => row > heads.row && isFilled(grid, row, column)))
    .map(({ column, title }): Rejection => {
      const at = table.placeOf(heads.row, column);
      return { sheet: grid.sheet, cell: a1(at.row, at.column), isRow: false, reason: { code: "title-column-unsure", title } };
    });
  return { ...table, leftOut };
}

/** One column for each title, with a mark in the rows of its villages: registrations, conclusions, or both side by side. */
export const titleColumns: Layout = {
  tables(table, words) {
    const heads = titleHeads(table.decoded.grid, words);
    if (heads === null) return null;
    const fallback = formOf(table, heads);
    const columns = heads.columns.map((one) => ({ ...one, form: one.form ?? fallback }));
    const ofForm = (form: MarkedForm): readonly TitleColumn[] => columns.filter((one) => one.form === form);
    const used = (["registrations", "conclusions"] as const).filter((form) => ofForm(form).length > 0);
    const isTwice = used.some((form) => new Set(ofForm(form).map(({ title }) => title)).size < ofForm(form).length);
    if (columns.some(({ form }) => form === null) || isTwice) return [unsure(table, heads)];
    const tables = used.map((form) => rowsOfMarks({ table, words, heads, form, titles: ofForm(form) }));
    const read = tables.flatMap((one) => one ?? []);
    return read.length === tables.length ? read : [unsure(table, heads)];
  },
};
