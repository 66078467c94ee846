import { contentOf, rowsOf, soundContent } from "./cells";
import { invalid, orError } from "./faults";
import type { Case, Sources } from "./judges";
import type { CaseArguments } from "./verdicts";
import { evaluationOf, isBlankRow, verdictColumns, verdictRow, yearIn } from "./verdicts";

type ResultCell = string | number | CustomFunctions.Error;
type TextAt = (row: number) => string;

/** What is said about the villages: for all of them, or a column with a row a village. */
export interface CasesOfTable {
  readonly title: TextAt;
  readonly areaClass: TextAt;
  readonly kindLabel: TextAt;
  readonly year: Case["year"];
}

/** Reads `danhHieu`, `khuVuc`, `loai` and `nam` for a table of so many rows. */
export function casesIn({ danhHieu, khuVuc, loai, nam }: CaseArguments, rows: number): CasesOfTable {
  const title = valueOrColumn(danhHieu, "danhHieu", rows);
  if (rowsOf(danhHieu).length === 1 && title(0) === "") invalid((words) => words.blank("danhHieu"));
  return {
    title,
    areaClass: valueOrColumn(khuVuc, "khuVuc", rows),
    kindLabel: valueOrColumn(loai, "loai", rows),
    year: yearIn(nam, "nam"),
  };
}

/** One value for all rows, or a column of as many rows as the score table has. */
function valueOrColumn(argument: unknown, name: string, rows: number): TextAt {
  const cells = rowsOf(argument);
  if (cells.some((row) => row.length > 1)) return invalid((words) => words.notOneValue(name));
  if (cells.length > 1 && cells.length !== rows) return invalid((words) => words.otherRows(name, cells.length, rows));
  const text = (row: number): string => String(soundContent(cells[row]?.[0], name)).normalize("NFC").trim();
  return cells.length > 1 ? text : () => text(0);
}

/**
 * A row of results for each row of scores. Blank rows, and rows whose title is blank in a column of titles (registered for nothing, RULINGS 11), give blank
 * rows, so that results stand beside their villages. A row that can't be judged has the error in its own cells and leaves the others alone.
 */
export function verdictTable(sources: Sources, scoreRows: readonly (readonly unknown[])[], cases: CasesOfTable): ResultCell[][] {
  return scoreRows.map((row, index) => {
    const result = orError(() => {
      const title = cases.title(index);
      if (title === "" || isBlankRow(row, sources.codes)) return fill("");
      const about = { title, areaClass: cases.areaClass(index), kindLabel: cases.kindLabel(index), year: cases.year };
      return verdictRow(evaluationOf(sources, about, row.map(contentOf)));
    });
    return result instanceof CustomFunctions.Error ? fill(result) : [...result];
  });
}

const fill = (content: ResultCell): ResultCell[] => Array.from({ length: verdictColumns }, () => content);

/** The score table: every row as wide as the row of codes. */
export function scoreRowsIn(argument: unknown, name: string, codes: Sources["codes"]): readonly (readonly unknown[])[] {
  const rows = rowsOf(argument);
  const odd = rows.find((row) => row.length !== codes.length);
  return odd === undefined ? rows : invalid((words) => words.otherLength(name, odd.length, codes.length));
}
