import type { District } from "../../../core/domain/district";
import { foldText } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import { codesOrNames } from "../criterionNames";
import { recogniseSheet } from "../recogniseSheet";
import { recognition } from "../sheetContext";
import { followMapping } from "./followMapping";
import type { StoredMappings } from "./stored";
import type { UnsureSheet } from "./types";
import { unsureRecognised, unsureTable } from "./unsureSheet";
import { workbookContexts } from "./workbookContext";
import { foreignSheet, fromFirstCell, isDistrictForm, isOwnSheetName, takenSheets } from "./workbookSheets";

/** A form that every sheet of the workbook is looked at for. */
interface Looked {
  readonly grids: readonly SheetGrid[];
  readonly stored: StoredMappings;
  readonly district: District;
}

/**
 * The sheets of the open workbook that may hold data but take part in no figure: not read as forms, not confirmed, none of ours. Each with how it would
 * be read, for a person to confirm.
 */
export function unsureSheets({ grids, stored, district }: Looked): readonly UnsureSheet[] {
  const codes = codesOrNames(district.criteria);
  const taken = takenSheets(grids, codes);
  const mappings = stored.mappings.filter(({ use }) => use === "workbook");
  const isSettled = (grid: SheetGrid): boolean => {
    const own = mappings.filter(({ sheet }) => foldText(sheet) === foldText(grid.sheet));
    const { kind } = followMapping(grid, own, codes);
    return kind === "read" || kind === "passed-over";
  };
  const open = grids
    .filter((grid) => !taken.has(grid.sheet) && !isOwnSheetName(grid.sheet) && !isDistrictForm(grid))
    .map(fromFirstCell)
    .filter((grid) => !isSettled(grid))
    .map((grid) => ({ grid, recognised: recogniseSheet(grid, codes) }));
  const foreign = open.map(({ recognised }) => foreignSheet(recognised));
  const contextFor = workbookContexts(
    foreign.filter((sheet) => sheet !== null),
    district,
  );
  return open.flatMap(({ grid }, index): readonly UnsureSheet[] => {
    const sheet = foreign[index] ?? null;
    if (sheet === null) {
      const unsure = unsureTable(grid, codes, "workbook");
      return unsure === null ? [] : [unsure];
    }
    return [unsureRecognised(sheet.recognised, recognition(sheet, contextFor(sheet).reasons), codes, "workbook")];
  });
}
