import type { Result } from "../../core/result";
import type { SheetGrid } from "../../forms/model/grid";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { OwnSheet } from "../ownership/ownSheets";
import type { ExcelRefusal } from "../refusal";
import type { SheetInfo } from "./sheetList";
import { listSheets } from "./sheetList";
import { inSmallerBlocks, readBatch } from "./sheetBands";
import type { OwnTable } from "./readForms";
import { readKnownForms, readRemainders, readTables } from "./readForms";

export interface ReadRequest {
  /** Sheets of these names are forms: they are read whole at once. */
  readonly formSheets: readonly string[];
  /** Whether the upper left of a sheet by another name is a form all the same. */
  /** `tables`: what `ownTable` found. */
  readonly isForm: (grid: SheetGrid, tables: readonly SheetGrid[]) => boolean;
  /** A table that is read along with the forms, if the workbook has it. */
  readonly ownTable?: OwnTable;
}

/** What a workbook holds, as far as the add-in is concerned. */
export interface WorkbookReading {
  readonly sheets: readonly SheetInfo[];
  /** The sheets that bear our mark; never read as forms. */
  readonly own: readonly OwnSheet[];
  /** The forms, in the order of their sheets. */
  readonly grids: readonly SheetGrid[];
  /** The sheets that `ownTable` asks for; not among `grids`. */
  readonly tables: readonly SheetGrid[];
}

/** Values and text of a cell together, in a list; a block that turns out too large is read again in smaller ones. */
const expectedBytesPerCell = 24;
const mostBytesPerCell = 3_000;

function readCells(context: Excel.RequestContext, sheets: readonly SheetInfo[], request: ReadRequest): Promise<WorkbookReading> {
  return inSmallerBlocks(expectedBytesPerCell, mostBytesPerCell, async (bytesPerCell) => {
    const batch = readBatch(context, bytesPerCell);
    const first = await readKnownForms(batch, sheets);
    const tables = await readTables(batch, first, request.ownTable);
    const grids = await readRemainders(batch, first, (grid) => request.isForm(grid, tables), request.ownTable?.name);
    return { sheets, own: first.own.map(({ sheet }) => sheet), grids, tables };
  });
}

/**
 * Reads the forms of the workbook: one round trip for names and sizes, one for cells, a third only where a form under a name of its own
 * reaches beyond the header zone; more only where a block would pass 4 MB.
 */
export async function readWorkbook(access: ExcelAccess, request: ReadRequest): Promise<Result<WorkbookReading, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const sheets = await listSheets(context, request.formSheets);
      return readCells(context, sheets, request);
    }),
  );
}
