import { refusalOf } from "../errors";
import type { ExcelRefusal } from "../refusal";

const detailOf = (refusal: ExcelRefusal): string => ("detail" in refusal ? refusal.detail : refusal.code);

/**
 * Takes a step back that failed: the step's own refusal, or the worst case where that fails too. `sheet`: the one that is told then; left out, it is the
 * one at which taking back failed.
 */
export async function afterFailure(failure: ExcelRefusal, restore: () => Promise<void>, sheet?: string | null): Promise<ExcelRefusal> {
  try {
    await restore();
    return failure;
  } catch (error) {
    const second = refusalOf(error);
    const place = "sheet" in second ? second.sheet : null;
    return { code: "not-restored", sheet: sheet === undefined ? place : sheet, detail: `${detailOf(failure)}; ${detailOf(second)}` };
  }
}
