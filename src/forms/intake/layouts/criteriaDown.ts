import { levelIn } from "../headings";
import type { SheetGrid } from "../../model/grid";
import type { RecognitionReason } from "../types";
import type { CriterionRow } from "./criterionRows";
import { criterionRows, leadColumn } from "./criterionRows";
import { isFilled, said } from "./gridCells";
import { headingVillage } from "./headingVillage";
import type { LayoutWords } from "./layoutWords";
import { leftOfCriteria } from "./leftOfCriteria";
import type { ScoreColumn } from "./scoreColumns";
import { scoreColumns } from "./scoreColumns";
import type { ScoreHeads } from "./scoreHeads";
import { scoreHeads } from "./scoreHeads";
import type { LaidCell, LaidRow, SheetTable } from "./sheetTable";
import { lay } from "./sheetTable";

/** Scores that stand by criterion, with what stands over them. */
export interface CriteriaDown {
  readonly heads: ScoreHeads;
  readonly rows: readonly CriterionRow[];
  readonly lead: number;
}

/** Finds scores whose criteria stand one below the other; null where they do not. */
export function criteriaDown({ decoded: { grid } }: SheetTable, words: LayoutWords): CriteriaDown | null {
  const lead = leadColumn(grid, words);
  if (lead === null) return null;
  const first = grid.values.findIndex((_, row) => words.codes.named(said(grid, row, lead)) !== null);
  const heads = scoreHeads(grid, words, first, lead);
  if (heads === null) return null;
  const rows = criterionRows(grid, words, heads.lastRow + 1, { lead, labels: heads.firstColumn });
  return { heads, rows, lead };
}

/** What stands over the table, row by row. */
function headingRows(grid: SheetGrid, until: number): readonly LaidRow[] {
  return Array.from({ length: until }, (_, row) => (grid.values[row] ?? []).map((_value, column): LaidCell => ({ row, column })));
}

/** The level that the headings name, as a cell of the table; null where they name none. */
function headingLevel(grid: SheetGrid, words: LayoutWords, until: number): LaidCell | null {
  const cells = headingRows(grid, until).flatMap((row) => row.flatMap((cell) => cell ?? []));
  const says = levelIn(
    cells.map(({ row, column }) => said(grid, row, column)),
    words.levels,
  );
  const place = cells.find(({ row, column }) => levelIn([said(grid, row, column)], words.levels) === says);
  return says === null || place === undefined ? null : { ...place, says, isSupplied: true };
}

/** Turns the table: a row for each column of scores, a column for each criterion. Columns without any score are left out: they say nothing. */
export function turned(table: SheetTable, words: LayoutWords, { heads, rows, lead }: CriteriaDown): SheetTable | null {
  const { grid } = table.decoded;
  const { columns, others, bare } = scoreColumns(grid, words, heads);
  const village = heads.villageRow === null ? headingVillage(grid, words, heads.firstRow) : null;
  const level = heads.levelRow === null ? headingLevel(grid, words, heads.firstRow) : null;
  const scored = columns.filter(({ column }) => rows.some(({ row }) => isFilled(grid, row, column)));
  if ((heads.villageRow === null && village === null) || scored.length === 0) return null;
  const villageOf = (one: ScoreColumn): LaidCell | null => one.village ?? village;
  const isCoded = scored.every((one) => isCode(grid, words, villageOf(one)));
  const place = { row: heads.lastRow, column: heads.firstColumn };
  const hasLevel = heads.levelRow !== null || level !== null;
  const header: LaidRow = [
    { ...place, says: isCoded ? "Mã KDC" : "Tên KDC", isSupplied: true },
    ...(hasLevel ? [{ ...place, says: "Cấp chấm", isSupplied: true as const }] : []),
    // A criterion that is torn between two stands twice: as one of two columns it is told, and nothing is taken.
    ...rows.flatMap(({ row, column, isTorn }): LaidRow =>
      isTorn
        ? [
            { row, column },
            { row, column },
          ]
        : [{ row, column }],
    ),
  ];
  const body = scored.map((one): LaidRow => [
    villageOf(one),
    ...(hasLevel ? [one.level ?? level] : []),
    ...rows.flatMap(({ row, isTorn }): LaidRow => {
      const cell = { row, column: one.column };
      return isTorn ? [cell, cell] : [cell];
    }),
  ]);
  const laid = lay(table, [...headingRows(grid, heads.firstRow), header, ...body]);
  const reasons: readonly RecognitionReason[] = level === null ? [] : ["level-in-heading"];
  const leftOut = leftOfCriteria(table, words, { heads, rows, lead, columns, bare });
  const unused = others.map(({ header: text }) => text);
  return { ...laid, unused, leftOut, reasons };
}

function isCode(grid: SheetGrid, words: LayoutWords, cell: LaidCell | null): boolean {
  return cell !== null && words.isVillageCode(String(cell.says ?? said(grid, cell.row, cell.column)));
}
