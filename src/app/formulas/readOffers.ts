import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { ActiveCell } from "../../excel/formulas";
import { readActiveCell } from "../../excel/formulas";
import type { FormulaOffer, NoOffer } from "../../forms/formulas/types";
import { readFlagBook } from "../flags/flagBook";
import { statusOffers, summaryOffers } from "./otherOffers";
import { scoreOffers } from "./scoreOffers";
import type { FunctionValues } from "./values";

/** The selected sheet and cell, and what makes sense there. */
export interface FormulaDesk {
  readonly at: ActiveCell;
  readonly offers: readonly FormulaOffer[];
  readonly none: NoOffer | null;
  /** Whether this Excel can call custom functions; else the same cells get values. */
  readonly live: boolean;
}

export async function readOffers(
  excel: ExcelAccess,
  year: number | null,
  values: FunctionValues,
): Promise<Result<FormulaDesk, ExcelRefusal>> {
  const active = await readActiveCell(excel);
  if (!active.ok) return active;
  const book = await readFlagBook(excel);
  if (!book.ok) return book;
  const { district, grids, flagger, sources } = book.value;
  const at = active.value;
  const live = excel.hasFunctions?.() ?? true;
  const source = sources.get(at.sheetId);
  if (source !== undefined) return ok({ at, live, ...scoreOffers({ district, flagger, grids, source, values }) });
  if (at.used === null) return ok({ at, live, none: null, offers: summaryOffers(district, grids, year, values) });
  return ok({ at, live, none: null, offers: statusOffers(district, grids, at.sheet, values) });
}
