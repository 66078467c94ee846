import type { District } from "../../core/domain/district";
import { listOptions } from "./listOptions";
import type { YearScores } from "./scoreSheets";
import { scoreSheetName, scoreTableName } from "./scoreSheets";
import type { SheetFrame } from "./sheet";
import type { FormWords } from "./words";

/** Year, village and level stay in sight while one scores. */
const frozenColumns = 3;

/** The frame of every score sheet. */
export function scoreFrame(scores: YearScores, district: District, words: FormWords): SheetFrame {
  return {
    sheet: scoreSheetName(scores),
    table: scoreTableName(scores),
    notice: [],
    frozenColumns,
    lists: listOptions(district),
    words,
  };
}
