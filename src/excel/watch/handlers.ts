import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { ExcelRefusal } from "../refusal";

/** Ends a watch: nothing is told any more from the call on, and Excel forgets the handlers. What Excel then answers concerns nobody. */
export type StopWatching = () => Promise<void>;

type Handler = OfficeExtension.EventHandlerResult<never>;

/**
 * Registers handlers in one round trip. Refused where this Excel knows no such events. `isWatching`: events that Excel had under way when the watch was
 * ended still come, and are to be passed over.
 */
export async function watch(
  access: ExcelAccess,
  register: (
    worksheets: Excel.WorksheetCollection,
    isWatching: () => boolean,
  ) => readonly { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[],
): Promise<Result<StopWatching, ExcelRefusal>> {
  return guarded(async () => {
    let isEnded = false;
    const handlers = await access.run(async (context) => {
      const registered = register(context.workbook.worksheets, () => !isEnded);
      await context.sync();
      return registered as readonly Handler[];
    });
    return async () => {
      isEnded = true;
      handlers.forEach((handler) => handler.remove());
      // The workbook may be closing, or the sheet gone: there is nothing left to be removed then.
      await guarded(async () => handlers[0]?.context.sync());
    };
  });
}
