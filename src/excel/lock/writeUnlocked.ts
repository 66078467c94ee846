import type { ExcelAccess } from "../access";
import { refusalOf } from "../errors";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import { afterFailure } from "./afterFailure";
import type { Lock } from "./lock";
import { liftLock, queueLock, reopen } from "./lock";

/**
 * Writes to a sheet in one round trip; a protection without a password is lifted for it and put back as it was. `queue` gives what can be taken after the
 * round trip. What failed is handed to `takeBack`, which tells the refusal that is thrown.
 */
export async function writeUnlocked<T>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  queue: () => T,
  takeBack: (lock: Lock, failure: ExcelRefusal) => Promise<ExcelRefusal>,
): Promise<T> {
  const lock = await liftLock(context, sheet, name);
  try {
    const queued = queue();
    queueLock(sheet, lock);
    await context.sync();
    return queued;
  } catch (error) {
    throw new RefusalError(await takeBack(lock, refusalOf(error)));
  }
}

/** Puts back what stood on a sheet before a write that failed, whose protection may be off or on again by then. `name`: what the sheet is told as. */
function restoreUnlocked(
  access: ExcelAccess,
  { sheetId, name }: { readonly sheetId: string; readonly name: string | null },
  lock: Lock,
  failure: ExcelRefusal,
  queue: (sheet: Excel.Worksheet) => void,
): Promise<ExcelRefusal> {
  const restore = (): Promise<void> =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      await reopen(context, sheet, lock);
      queue(sheet);
      queueLock(sheet, lock);
      await context.sync();
    });
  return afterFailure(failure, restore, name);
}

/** A sheet within a batch. */
export interface OpenSheet {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
  readonly name: string;
}

/** Writes to a sheet ({@link writeUnlocked}); on a failure `back` puts back what stood there. */
export function writeOrRestore<T>(
  access: ExcelAccess,
  { context, sheet, sheetId, name }: OpenSheet,
  queue: () => T,
  back: (sheet: Excel.Worksheet) => void,
): Promise<T> {
  return writeUnlocked(context, sheet, name, queue, (lock, failure) => restoreUnlocked(access, { sheetId, name }, lock, failure, back));
}

/** After a failure that leaves nothing else to put back: protects the sheet again. */
export function lockAgain(access: ExcelAccess, sheetId: string, lock: Lock, failure: ExcelRefusal): Promise<ExcelRefusal> {
  if (lock === null) return Promise.resolve(failure);
  const name = "sheet" in failure ? failure.sheet : null;
  return restoreUnlocked(access, { sheetId, name }, lock, failure, () => undefined);
}
