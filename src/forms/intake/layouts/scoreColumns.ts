import { foldPlain } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import { isSumLabel } from "../../read/rowWords";
import type { LayoutWords } from "./layoutWords";
import type { LaidCell } from "./sheetTable";
import { said, widthOf } from "./gridCells";
import type { ScoreHeads } from "./scoreHeads";

/** A column of one village's scores at one level. Null: what stands over the table says it. */
export interface ScoreColumn {
  readonly column: number;
  readonly village: LaidCell | null;
  readonly level: LaidCell | null;
}

export interface ScoreColumns {
  readonly columns: readonly ScoreColumn[];
  /** Columns with other headers. */
  readonly others: readonly { readonly column: number; readonly header: string }[];
  /** Columns without a header. */
  readonly bare: readonly number[];
}

const asideWords =
  /^(?:ghi chu|minh chung|ly do|don vi|co quan|xep loai|ket qua|trung binh|diem trung binh|binh quan|cach cham|phuong phap|tham so|diem liet|nhan xet|y kien|chenh lech|tt|stt)(?!\p{L})/u;

function isAside(text: string): boolean {
  return isSumLabel(text) || asideWords.test(foldPlain(text));
}

/** Parts the columns right of the labels by what stands over them. A blank cell over levels belongs to the village on its left. */
export function scoreColumns(grid: SheetGrid, words: LayoutWords, heads: ScoreHeads): ScoreColumns {
  const { villageRow, levelRow } = heads;
  const columns: ScoreColumn[] = [];
  const others: { column: number; header: string }[] = [];
  const bare: number[] = [];
  let village: LaidCell | null = null;
  let isAsideGroup = false;
  for (let column = heads.firstColumn; column < widthOf(grid, heads.firstRow); column += 1) {
    const name = villageRow === null ? "" : said(grid, villageRow, column);
    const levelName = levelRow === null ? "" : said(grid, levelRow, column);
    const level = words.level(levelName);
    if (name !== "" && villageRow !== null) {
      isAsideGroup = isAside(name);
      village = isAsideGroup ? null : { row: villageRow, column };
    } else if (levelRow === null) village = null;
    // A level under no village is a row all the same: that its village is missing must be told.
    const hasVillage = villageRow === null || village !== null || (level !== null && !isAsideGroup);
    const hasLevel = levelRow === null || level !== null;
    if (hasVillage && hasLevel && (name !== "" || levelName !== "")) {
      const told = levelRow === null || level === null ? null : { row: levelRow, column, says: level };
      columns.push({ column, village, level: told });
    } else if (name !== "" || levelName !== "") others.push({ column, header: levelName === "" ? name : levelName });
    else bare.push(column);
  }
  return { columns, others, bare };
}
