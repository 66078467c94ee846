import type { ExcelRefusal } from "../refusal";
import { refusalOf } from "../errors";

/** Takes a step back that failed: the step's own refusal, or the worst case where that fails too. */
export async function afterFailure(sheet: string | null, failure: ExcelRefusal, restore: () => Promise<void>): Promise<ExcelRefusal> {
  try {
    await restore();
    return failure;
  } catch (error) {
    const second = refusalOf(error);
    const detail = [failure, second].map((each) => ("detail" in each ? each.detail : each.code)).join("; ");
    return { code: "not-restored", sheet, detail };
  }
}
